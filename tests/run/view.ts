// Opens one state of a replica with the built extension, prints what the guide shows, and saves a
// screenshot.
// Usage: npx tsx tests/run/view.ts <replica> [--state name] [--width 1280] [--height 800] [--dark]
//        [--no-extension] [--settings '{"language":"ar"}'] [--out file.png]
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { settingsValue } from '../../lib/storage/settings-value';
import { act } from '../harness/act';
import { launchBrowser } from '../harness/browser';
import { BUILDS, extensionUrlOf, readManifest } from '../harness/extension';
import { Overlay } from '../harness/overlay';
import { startServer } from '../harness/server';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    state: { type: 'string' },
    width: { type: 'string', default: '1280' },
    height: { type: 'string', default: '800' },
    dark: { type: 'boolean', default: false },
    'no-extension': { type: 'boolean', default: false },
    settings: { type: 'string' },
    out: { type: 'string', default: '/tmp/replica.png' },
  },
});

const server = await startServer({
  onFaults: (faults) => console.log(`faults:\n${faults.join('\n')}`),
});
const wanted = positionals[0]?.replace(/^(.*\/)?tests\/replicas\//, '') ?? '';
const replica = server.show(wanted);
const state = values.state
  ? replica.states.find((candidate) => candidate.name === values.state)
  : replica.states[0];
if (!state)
  throw new Error(`States: ${replica.states.map((candidate) => candidate.name).join(' · ')}`);
server.show(replica.path, state.vars);

const built = !values['no-extension'] && existsSync(BUILDS.chromium);
const browser = await launchBrowser('chromium', {
  proxy: server.proxy,
  extension: built ? BUILDS.chromium : undefined,
  viewport: { width: Number(values.width), height: Number(values.height) },
  colorScheme: values.dark ? 'dark' : 'light',
});
try {
  if (values.settings) await settle(JSON.parse(values.settings));
  const page = await browser.context.newPage();
  page.on('pageerror', (error) => console.log('page error:', error.message));
  page.on('console', (message) => console.log('page console:', message.text()));
  const overlay = await Overlay.of(page);
  await page.goto(replica.at);
  for (const action of state.do ?? []) await act(page, action);
  let guide = await overlay.guide();
  for (let frame = 0; frame < 60 && guide?.screen !== state.screen; frame++) {
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    guide = await overlay.guide();
  }
  await page.screenshot({ path: values.out });
  console.log(`${replica.path} · ${state.name} · ${page.url()}`);
  console.log('expected:', JSON.stringify(state.screen), ' shown:', JSON.stringify(guide, null, 2));
  for (const request of server.requests.filter(({ outcome }) => /missing|refused/.test(outcome)))
    console.log(`${request.outcome}: ${request.url}`);
  console.log(`picture: ${values.out}`);
} finally {
  await browser.close();
  await server.close();
}

/** Writes settings as the popup would. */
async function settle(patch: object): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(`${extensionUrlOf('chromium', readManifest())}manifest.json`);
  const settings = { ...settingsValue.initial, ...patch };
  await page.evaluate((kept) => chrome.storage.local.set({ settings: kept }), settings);
  await page.close();
}
