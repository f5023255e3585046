import { defineConfig } from 'wxt';
import { COMMANDS } from './lib/active-tab/shortcut';
import { asciiScripts } from './lib/build/ascii-scripts';
import { bareCatalogues } from './lib/build/bare-catalogues';
import { CONTENT_SECURITY_POLICY } from './lib/build/content-security-policy';
import { fixDates } from './lib/build/fixed-dates';
import { MANAGED_SCHEMA, managedSchema } from './lib/build/managed-schema';
import { minifyAgain } from './lib/build/minify-again';
import { nameLookalikes } from './lib/build/name-lookalikes';
import { placeAssets } from './lib/build/place-assets';
import { practiceAssets } from './lib/build/practice-assets';
import { strengthAssets } from './lib/build/strength-assets';
import { textAssets } from './lib/build/text-assets';
import { usedTokens } from './lib/build/used-tokens';
import { withoutKey } from './lib/build/without-key';
import { COMMUNES_FILE } from './lib/ents/search/communes';
import { loginMatches } from './lib/ents/search/matches';
import { AT_WORK } from './lib/overlay/at-work';
import { STRENGTH_FILES } from './lib/password/strength/estimator';
import { PERMISSIONS } from './lib/permissions';
import { SERVED_FILE } from './lib/practice/pages';
import { PROJECT } from './lib/project';
import { FIREFOX_ID } from './lib/school/samples/firefox';
import { portalMatches } from './lib/screens/matches';
import { TEXT_FILES } from './lib/texts/paths';

/** Fixed key, so that an unpacked build keeps one extension id in Chromium whatever its folder. */
const chromiumKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAxwVt37SqD05fc3JsB3PGvqk8B00VdLfzwLbzV26iHAcyYKD0vaLoJ2/C8lTwI/Sk2uN3ps+jvvY5csHs3yITPlDTkgue/tLhebxSHD+rtz3A1To7af6+nMjPSZehTbJrqEJJb9IU5gDG8/R5UVzk/y1jcasEE0v7ANpyAAksatdS9L8C18bekZXIAk7p3WsqoB50Xpg7W4XjCfS2Ee+LIu8cPx/3YVXR3X9QXBvXP5jB2uMoitEPBRSSMBLFfbVVwOLxyrBtA1UQovyzQXm4d3gDT5xXvknOOvn1wCsaClGgnjXWB4bH1X286dAEhehU/R7C05LTwlGiaDqVf8upEQIDAQAB';

/** The oldest versions served: nothing in a style sheet is written out for older ones. */
const OLDEST = { chromium: 120, firefox: 142 } as const;

export default defineConfig({
  outDir: '.output',
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  vite: ({ browser }) => ({
    build: {
      cssTarget: browser === 'firefox' ? `firefox${OLDEST.firefox}` : `chrome${OLDEST.chromium}`,
    },
  }),
  // Whole, so that who checks the package can also run its tests.
  zip: { includeSources: ['tests/**', '.ci/**', '.github/**'] },
  hooks: {
    // A script in a page needs nothing of the polyfill (both browsers answer with promises in Manifest
    // V3), and would carry its 3 kB (gzip) to every page.
    'vite:build:extendConfig': (entrypoints, { resolve, plugins }) => {
      const isPageScript = entrypoints.some(({ type }) => type === 'unlisted-script');
      plugins?.push(bareCatalogues(), nameLookalikes(), usedTokens());
      plugins?.push(minifyAgain(!isPageScript), asciiScripts());
      const alias = resolve?.alias as Record<string, string> | undefined;
      if (alias && isPageScript) delete alias['wxt/browser'];
    },
    'prepare:publicPaths': (_, paths) => {
      const packaged = [
        ...Object.values(STRENGTH_FILES),
        ...TEXT_FILES,
        COMMUNES_FILE,
        AT_WORK.file,
        SERVED_FILE,
      ];
      paths.push(...packaged.map((path) => path.slice(1)));
    },
    'build:publicAssets': (wxt, files) => {
      files.push(...strengthAssets(), ...textAssets(), ...placeAssets());
      const isFirefox = wxt.config.browser === 'firefox';
      files.push(...practiceAssets(isFirefox ? [AT_WORK.file] : []));
      if (isFirefox) {
        files.push({ relativeDest: AT_WORK.file.slice(1), contents: AT_WORK.sheet });
      } else {
        files.push(managedSchema());
      }
    },
    'zip:done': async (_, files) => {
      await Promise.all(
        files.map(async (file) => {
          await withoutKey(file);
          await fixDates(file);
        }),
      );
    },
    // Set here: a script that imported the directory would carry it. The scripts are none of wxt's own
    // content scripts, which tell the page by an event and a message that the extension is there.
    'build:manifestGenerated': (wxt, manifest) => {
      // By default the title of the popup's file, in one language.
      manifest.action = { ...manifest.action, default_title: '__MSG_extName__' };
      const css = wxt.config.browser === 'firefox' ? { css: [AT_WORK.file.slice(1)] } : {};
      manifest.content_scripts = [
        { matches: [...loginMatches], js: ['chooser.js'], ...css },
        { matches: [...portalMatches], js: ['portal.js'], ...css },
      ];
    },
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'fr',
    ...(PROJECT && { homepage_url: PROJECT }),
    permissions: Object.keys(PERMISSIONS),
    commands: COMMANDS,
    // The development server has scripts and styles of its own.
    ...(command === 'build' && {
      content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: FIREFOX_ID,
              strict_min_version: `${OLDEST.firefox}.0`,
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: `${OLDEST.firefox}.0` },
          },
        }
      : {
          key: chromiumKey,
          minimum_chrome_version: `${OLDEST.chromium}`,
          storage: { managed_schema: MANAGED_SCHEMA },
        }),
  }),
});
