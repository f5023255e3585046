import type { Privileged } from './privileged';

const COLORS = 'layout.css.prefers-color-scheme.content-override';

/**
 * Deletes all that these origins store in this browser, resets the preferred colors, and gives the
 * keyboard back to the tab in front: a popup that stays open keeps it from every page shown later.
 */
export function cleanUp(browser: Privileged, origins: readonly string[]): Promise<void> {
  return browser.call(
    async ({ sites, colors }) => {
      Services.prefs.clearUserPref(colors);
      const window = Services.wm.getMostRecentWindow('navigator:browser');
      for (const popup of window.document.querySelectorAll('browser.webextension-popup-browser'))
        (popup.closest('panel') as unknown as { hidePopup(): void } | null)?.hidePopup();
      window.gBrowser.selectedBrowser.focus();
      await Promise.all(
        sites.map(
          (site) =>
            new Promise((done) =>
              Services.clearData.deleteDataFromPrincipal(
                Services.scriptSecurityManager.createContentPrincipalFromOrigin(site),
                true,
                Ci.nsIClearDataService.CLEAR_DOM_STORAGES,
                done,
              ),
            ),
        ),
      );
    },
    { sites: origins, colors: COLORS },
  );
}

/** Shows every page as if the user preferred this color scheme. */
export function preferColors(browser: Privileged, scheme: 'light' | 'dark'): Promise<void> {
  return browser.call(({ name, value }) => Services.prefs.setIntPref(name, value), {
    name: COLORS,
    value: { dark: 0, light: 1 }[scheme],
  });
}
