import type { BrowserContext } from 'playwright';

/** What Chromium's own page of extensions can set of one of them. */
interface DeveloperPrivate {
  updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
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
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    (change) =>
      (
        chrome as unknown as { developerPrivate: DeveloperPrivate }
      ).developerPrivate.updateExtensionConfiguration(change),
    { extensionId, hostAccess: given ? 'ON_ALL_SITES' : 'ON_CLICK' },
  );
  await page.close();
}
