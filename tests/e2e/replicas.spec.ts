/// <reference lib="dom" />
import type { Page } from 'playwright';
import { ENTS } from '../../lib/ents/directory';
import { readCatalogue } from '../harness/catalogue';
import { differences, enter } from '../harness/expectations';
import { readManifest, runsAt } from '../harness/extension';
import { expect, test } from '../harness/fixtures';
import { isNewest } from '../harness/newest';
import type { Overlay } from '../harness/overlay';
import type { Replica, State } from '../harness/replica';
import { watchSilence } from '../harness/silence';
import { cutParts } from './support/cut';

/** Time (ms) for one state on a busy machine. */
const PATIENCE = 20_000;

/**
 * Pages beside those of the manifest, by one part of their address each: scheme, host, path. Where
 * nothing of the extension runs, more of them would try the browser, not the guide.
 */
const BESIDE = [
  'negative/http-login.html',
  'negative/lookalike-suffix.html',
  'ent/e-primo/local-login.html',
];

/** A page without a guide that a browser has its own way with: what it is to show has yet to come. */
const BY_BROWSER = ['negative/account-loading.html'];

/** A laptop, a school's laptop, a phone, and a laptop at 200 %, in CSS px. */
const SIZES = [
  { width: 1280, height: 800 },
  { width: 1366, height: 650 },
  { width: 360, height: 640 },
  { width: 640, height: 400 },
];

/** Where an open window that is not the guide's may leave room for the handle alone. */
const FULL = ["educonnect/2026/sign-up.html, a password manager's box, 640×400"];

const manifest = readManifest();
const { replicas } = readCatalogue();
const paths = replicas.map(({ path }) => path);
const beside = replicas.filter((replica) => !runsAt(manifest, replica.at));
const walked = replicas.filter(
  (replica) => !beside.includes(replica) || BESIDE.includes(replica.path),
);

// Chromium makes the world of a content script anew in each page of a tab where one has run, even
// where none runs: silence would not be told from it.
test.use({ tab: ({ browserName }, use) => use(browserName === 'firefox' ? 'any' : 'own') });

test('no guide is expected on a page where the manifest runs none', () => {
  const expected = beside.filter(({ states }) => states.some(({ screen }) => screen !== null));
  expect(expected.map(({ path }) => path)).toEqual([]);
  expect(beside.map(({ path }) => path)).toEqual(expect.arrayContaining(BESIDE));
});

for (const replica of walked) {
  // One tab goes through all of its states, and remembers none: opening one takes longer than looking.
  test(replica.path, { tag: tagsOf(replica) }, async ({
    page,
    overlay,
    server,
    extensionPage,
    browserName,
  }) => {
    test.setTimeout(PATIENCE * (replica.states.length + 2));
    // The guide brings the place of a problem into view, at once for users who ask for less motion.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const states = browserName === 'firefox' ? unlike(replica.states) : replica.states;
    for (const state of states) {
      await test.step(state.name, async () => {
        await enter(page, server, replica, state);
        if (state.screen === null) {
          const runsHere = runsAt(manifest, page.url());
          expect(await watchSilence(overlay, runsHere), state.name).toEqual(runsHere ? [null] : []);
        } else {
          // Places are our own arithmetic: one browser tells.
          if (browserName === 'chromium') await staysWhole(page, overlay, replica, state);
          const faults = () => differences(page, overlay, state);
          await expect.poll(faults, { message: state.name }).toEqual([]);
        }
        await page.evaluate(() => {
          sessionStorage.clear();
          localStorage.clear();
        });
        await extensionPage.evaluate(() => chrome.storage.session.clear());
      });
    }
  });
}

/** Checks that the sentence of the moment and the main button are whole, at any size. */
async function staysWhole(
  page: Page,
  overlay: Overlay,
  { path }: Replica,
  { name, screen }: State,
): Promise<void> {
  await expect.poll(async () => (await overlay.guide())?.screen, { message: name }).toBe(screen);
  const usual = page.viewportSize();
  for (const size of SIZES) {
    await page.setViewportSize(size);
    const where = `${path}, ${name}, ${size.width}×${size.height}`;
    const allowed = FULL.includes(where) ? 'shape: handle' : null;
    const cut = async () =>
      (await overlay.world.call(cutParts, null))?.filter((part) => part !== allowed);
    await expect.soft.poll(cut, where).toEqual([]);
  }
  if (usual) await page.setViewportSize(usual);
}

/** The states that show something elsewhere than those before them; the others say it in other words. */
function unlike(states: readonly State[]): State[] {
  const shown = states.map(({ screen, profile, ent, rings, never }) =>
    JSON.stringify([screen, profile, ent, rings, never]),
  );
  return states.filter((_, at) => shown.indexOf(shown[at] ?? '') === at);
}

/**
 * Screens are recognised by the same code in both browsers: Firefox is tried on what it decides, such
 * as what can be seen, on the newest generation of one page of each kind, the one with the most to see.
 */
function tagsOf(replica: Replica): string[] {
  const same = walked.filter(
    (other) => isNewest(other.path, paths) && kindOf(other) === kindOf(replica),
  );
  const most = Math.max(...same.map(({ states }) => unlike(states).length));
  const chosen = same.find(({ states }) => unlike(states).length === most);
  return chosen === replica ? [] : ['@chromium'];
}

/** What sets a page apart for a browser: where the extension runs, what it shows, whose page it is. */
function kindOf({ path, at, states }: Replica): string {
  const [folder, owner = '', file = ''] = path.split('/');
  if (owner === 'variant' || BY_BROWSER.includes(path) || BESIDE.includes(path)) return path;
  const screens = [...new Set(states.map(({ screen }) => screen))].sort().join();
  if (folder !== 'ent') return `${folder === 'negative' ? new URL(at).origin : ''} ${screens}`;
  // The choosers of one vendor are read alike.
  const family = ENTS.find(({ id }) => id === owner)?.family;
  return [family, screens, screens === '' ? file : ''].join(' ');
}
