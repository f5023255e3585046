import type { BrowserContext, Page } from 'playwright';

/** What Chromium's extensions page can set for an extension. */
interface DeveloperPrivate {
  updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
}

/** Enables or disables an extension, through Chromium's extensions page. */
export async function setEnabled(
  context: BrowserContext,
  id: string,
  enabled: boolean,
): Promise<void> {
  await onExtensionsPage(context, (page) =>
    page.evaluate(([id, enabled]) => chrome.management.setEnabled(id, enabled), [
      id,
      enabled,
    ] as const),
  );
}

/**
 * Sets which pages an extension runs on, through Chromium's extensions page.
 *
 * @param given true for all that its manifest names; false for only when its icon is pressed
 */
export async function setAccess(
  context: BrowserContext,
  extensionId: string,
  given: boolean,
): Promise<void> {
  await onExtensionsPage(context, (page) =>
    page.evaluate(
      (change) =>
        (
          chrome as unknown as { developerPrivate: DeveloperPrivate }
        ).developerPrivate.updateExtensionConfiguration(change),
      { extensionId, hostAccess: given ? 'ON_ALL_SITES' : 'ON_CLICK' },
    ),
  );
}

async function onExtensionsPage(
  context: BrowserContext,
  task: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await task(page);
  await page.close();
}
