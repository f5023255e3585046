import { defineConfig } from 'wxt';
import { loginMatches, portalMatches } from './lib/ents/matches';

const version = '0.1.0';

/** Fixed key, so that an unpacked build keeps one extension id in Chromium whatever its folder. */
const chromiumKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAxwVt37SqD05fc3JsB3PGvqk8B00VdLfzwLbzV26iHAcyYKD0vaLoJ2/C8lTwI/Sk2uN3ps+jvvY5csHs3yITPlDTkgue/tLhebxSHD+rtz3A1To7af6+nMjPSZehTbJrqEJJb9IU5gDG8/R5UVzk/y1jcasEE0v7ANpyAAksatdS9L8C18bekZXIAk7p3WsqoB50Xpg7W4XjCfS2Ee+LIu8cPx/3YVXR3X9QXBvXP5jB2uMoitEPBRSSMBLFfbVVwOLxyrBtA1UQovyzQXm4d3gDT5xXvknOOvn1wCsaClGgnjXWB4bH1X286dAEhehU/R7C05LTwlGiaDqVf8upEQIDAQAB';

export default defineConfig({
  outDir: '.output',
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  hooks: {
    // Set here and not in the content script, which would otherwise carry the whole directory.
    'build:manifestGenerated': (_, manifest) => {
      for (const script of manifest.content_scripts ?? []) {
        script.matches = [...portalMatches, ...loginMatches];
      }
    },
  },
  manifest: ({ browser }) => ({
    version,
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'fr',
    permissions: ['storage', 'activeTab', 'scripting'],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'evident@evident-extension.org',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { key: chromiumKey, minimum_chrome_version: '120' }),
  }),
});
