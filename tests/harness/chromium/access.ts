import type { BrowserContext, Page } from 'playwright';

/** What Chromium's own page of extensions can set of one of them. */
interface DeveloperPrivate {
  updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
}

/** Enables or disables an extension, through Chromium's own page of extensions. */
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
 * Sets, through Chromium's own page of extensions, on which pages an extension runs.
 *
 * @param given whether on all that it names; only when its icon is pressed otherwise
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
