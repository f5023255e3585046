import { test as base, expect, type Page } from '@playwright/test';
import { launchBrowser } from '../harness/browser';
import { NetworkGuard } from '../harness/guard';
import type { BrowserName } from '../harness/launched-browser';
import { Overlay } from '../harness/overlay';
import { type ReplicaServer, startServer } from '../harness/server';
import { watchSilence } from '../harness/silence';
import { type ToyScripts, writeToyExtension } from '../harness/toy-extension';

// What the other tests look through must itself be able to see a fault.

const matches = ['https://educonnect.education.gouv.fr/*'];
const inert = 'educonnect/2025/help.html';

// It is a variable of its world, as each built script is: that is how one is seen to have run.
const shows = `
  var portal;
  const host = document.createElement('div');
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  root.innerHTML = '<section data-screen="educonnect/login" data-profile="pupil">' +
    '<p data-hint="a">Visible</p><p data-hint="b" hidden>Caché</p><button>Plier</button></section>' +
    '<div data-ring-for="a" style="position:fixed;left:5px;top:6px;width:70px;height:80px"></div>';
  root.querySelector('button').addEventListener('click', (event) => {
    root.querySelector('p').textContent = event.isTrusted ? 'Vraie souris' : 'Clic de script';
  });
  document.documentElement.append(host);
  host.showPopover();
`;

interface Scene {
  readonly page: Page;
  readonly overlay: Overlay;
  readonly server: ReplicaServer;
  readonly guard: NetworkGuard;
}

type OnPage = (
  content: string,
  play: (scene: Scene) => Promise<void>,
  background?: string,
) => Promise<void>;

/** Time (ms) to start a browser and to go through all that, on a busy machine. */
const PATIENCE = 90_000;

const test = base.extend<{ onPage: OnPage }>({
  onPage: ({ browserName }, use) =>
    use((content, play, background = '') =>
      show(browserName as BrowserName, { matches, content, background }, play),
    ),
});

async function show(
  name: BrowserName,
  toy: ToyScripts,
  play: (scene: Scene) => Promise<void>,
): Promise<void> {
  const server = await startServer();
  const extension = writeToyExtension(toy);
  const browser = await launchBrowser(name, { proxy: server.proxy, extension });
  try {
    const guard = new NetworkGuard(browser.context, name);
    const page = await browser.context.newPage();
    const overlay = await Overlay.of(page);
    await page.goto(server.show(inert).at);
    await play({ page, overlay, server, guard });
  } finally {
    await browser.close();
    await server.close();
  }
}

test('a guide is read through its closed shadow root, clicked, and noticed where none may appear', async ({
  onPage,
}) => {
  test.setTimeout(PATIENCE);
  await onPage(shows, async ({ overlay }) => {
    await expect
      .poll(() => overlay.guide())
      .toMatchObject({
        screen: 'educonnect/login',
        profile: 'pupil',
        ent: null,
        hints: [{ id: 'a', text: 'Visible' }],
        rings: [{ for: 'a', profile: null, box: { x: 5, y: 6, width: 70, height: 80 } }],
      });
    expect(await overlay.text(), 'only what is rendered').not.toContain('Caché');

    expect(await watchSilence(overlay, true)).toContain('educonnect/login');
    await expect(watchSilence(overlay, false)).rejects.toThrow('Content script running');

    await overlay.click('button');
    await expect.poll(() => overlay.text(), 'with the real mouse').toContain('Vraie souris');
  });
});

test('requests of a content script and of the background are noticed, even to a host of the browser itself', async ({
  onPage,
}) => {
  test.setTimeout(PATIENCE);
  const content = "fetch('/educt-aide/count'); chrome.runtime.sendMessage(1)";
  const outside = "fetch('https://update.googleapis.com/x').catch(() => {})";
  const background = `chrome.runtime.onMessage.addListener(() => { ${outside} })`;
  await onPage(
    content,
    async ({ guard, server }) => {
      const offences = () => guard.offences(server.requests);
      await expect
        .poll(offences)
        .toContain('asked by a script: https://educonnect.education.gouv.fr/educt-aide/count');
      await expect.poll(() => offences().join()).toContain('update.googleapis.com');
    },
    background,
  );
});
