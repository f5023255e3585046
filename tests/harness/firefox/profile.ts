import type { Privileged } from './privileged';

/** Deletes whatever these origins keep in this browser. */
export function forgetSites(browser: Privileged, origins: readonly string[]): Promise<void> {
  return browser.call(async (sites) => {
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
  }, origins);
}

/** Shows every page as to a user who prefers this scheme. */
export function preferColors(browser: Privileged, scheme: 'light' | 'dark'): Promise<void> {
  return browser.call((wanted) => {
    const value = { dark: 0, light: 1 }[wanted];
    Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', value);
  }, scheme);
}
