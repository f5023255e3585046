import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @typedef {'chromium' | 'firefox'} BrowserName */

const programs = [
  process.env.PROGRAMFILES,
  process.env['PROGRAMFILES(X86)'],
  process.env.LOCALAPPDATA,
].filter((folder) => folder !== undefined);

const PLACES = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome-for-testing'],
    usual: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/usr/bin/chromium',
      '/snap/bin/chromium',
      ...programs.map((folder) => join(folder, 'Chromium', 'Application', 'chrome.exe')),
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    usual: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/usr/bin/firefox-esr',
      '/snap/bin/firefox',
      ...programs.map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe')),
    ],
  },
};

/**
 * Finds a browser that can load an extension from a folder: the one named by the environment, then
 * Playwright's own, then PATH, then the usual places. Branded Chrome and Edge are left out: since
 * version 137 Chrome ignores `--load-extension`.
 *
 * @param {BrowserName} name
 * @returns {Promise<string | null>} path of its program; null when there is none
 * @throws {Error} when the environment names a file that does not exist
 */
export async function findBrowser(name) {
  const { variable, names, usual } = PLACES[name];
  const named = process.env[variable];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`${variable} désigne « ${named} », qui n’existe pas.`);
  }
  const own = name === 'chromium' ? await playwrightsOwn() : null;
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((file) => join(folder, file)));
  return [own, ...onPath, ...usual].find((file) => file && existsSync(file)) ?? null;
}

/** @returns {Promise<string | null>} where Playwright would put its Chromium; null without Playwright */
async function playwrightsOwn() {
  try {
    const { chromium } = await import('playwright');
    return chromium.executablePath();
  } catch {
    return null;
  }
}
