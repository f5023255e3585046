import type { Privileged } from './privileged';

const COLORS = 'layout.css.prefers-color-scheme.content-override';

/** Deletes all that these origins store in this browser, and resets the preferred colors. */
export function cleanUp(browser: Privileged, origins: readonly string[]): Promise<void> {
  return browser.call(
    async ({ sites, colors }) => {
      Services.prefs.clearUserPref(colors);
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
