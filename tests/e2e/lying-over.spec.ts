/// <reference lib="dom" />
import type { Page } from '@playwright/test';
import { expect, test } from '../harness/fixtures';
import { wordsIn } from './support/in-guide';
import { saidMeanwhile } from './support/meanwhile';

const LOGIN = 'educonnect/2025/login.html';
const PUPIL = { remembered: "sessionStorage.profilEduConnect = 'eleve'" };
const REFUSED = { ...PUPIL, wrong: 'class="fr-error-text"', invalid: 'aria-invalid="true"' };

/** How another extension lays its icon over a place. */
const WAYS = ['absolute', 'fixed', 'popover', 'open root', 'closed root', 'late'] as const;

/** Lays a box over a place of the page, grown by `room` px on each side. */
const layOver = (page: Page, selector: string, way: string, room = 0): Promise<void> =>
  page.evaluate(
    async ([where, how, more]) => {
      const all = [...document.querySelectorAll(where)];
      const box = (all.find((one) => one.checkVisibility()) as Element).getBoundingClientRect();
      const host = document.createElement(
        how.includes('root') || how === 'late' ? 'x-manager' : 'div',
      );
      const fixed = how !== 'absolute';
      host.id = 'foreign';
      host.style.cssText = `all: initial; position: ${fixed ? 'fixed' : 'absolute'}; z-index: 99;
        margin: 0; padding: 0; border: 0; background: gold; inset: auto;
        left: ${box.x - more + (fixed ? 0 : scrollX)}px;
        top: ${box.y - more + (fixed ? 0 : scrollY)}px;
        width: ${box.width + 2 * more}px; height: ${box.height + 2 * more}px`;
      document.body.append(host);
      if (how === 'popover') {
        host.popover = 'manual';
        host.showPopover();
      }
      if (!how.includes('root') && how !== 'late') return;
      const root = host.attachShadow({ mode: how === 'open root' ? 'open' : 'closed' });
      root.innerHTML = '<button style="all: unset; position: absolute; inset: 0">🔑</button>';
      if (how !== 'late') return;
      host.style.display = 'none';
      // Shown by a style that nothing in the document tells of.
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('#foreign { display: block !important }');
      document.adoptedStyleSheets = [sheet];
    },
    [selector, way, room] as const,
  );

const uncover = (page: Page) =>
  page.evaluate(() => {
    document.querySelector('#foreign')?.remove();
    document.adoptedStyleSheets = [];
  });

for (const way of WAYS) {
  test(`the eye is not promised under something foreign: ${way}`, async ({
    page,
    overlay,
    server,
  }) => {
    await page.goto(server.show(LOGIN, REFUSED).at);
    await expect.poll(() => wordsIn(overlay)).toContain('L’œil le montre');
    await layOver(page, '.showPwd', way);
    await expect.poll(() => wordsIn(overlay)).not.toContain('œil');
    expect(await wordsIn(overlay)).toContain('majuscules et minuscules du mot de passe.');
    await uncover(page);
    await expect.poll(() => wordsIn(overlay)).toContain('L’œil le montre');
  });

  test(`a button under something foreign keeps its ring, and is not promised: ${way}`, async ({
    page,
    overlay,
    server,
  }) => {
    const rings = async () =>
      (await overlay.guide())?.rings.filter((one) => one.for === 'login.submit');
    await page.goto(server.show(LOGIN, PUPIL).at);
    await expect.poll(async () => (await overlay.guide())?.screen).toBe('educonnect/login');
    await page.locator('#username').fill('p.dupont12');
    await page.locator('#password').fill('Soleil!2025');
    await expect.poll(() => wordsIn(overlay)).toContain('Clique sur « Se connecter ».');
    const before = await rings();
    expect(before).toHaveLength(1);
    await layOver(page, '#bouton_valider', way, 3);
    await expect.poll(() => wordsIn(overlay)).toContain('Quelque chose cache « Se connecter ».');
    // What is said aloud follows a moment later.
    await expect.poll(() => wordsIn(overlay)).not.toContain('Clique sur « Se');
    expect(await rings()).toEqual(before);
    await uncover(page);
    await expect.poll(() => wordsIn(overlay)).toContain('Clique sur « Se connecter ».');
  });
}

for (const replica of [
  'ent/arsene76/chooser.html',
  'ent/hdf/chooser.html',
  'educonnect/2025/login.html',
  'account/2025/guardian-children.html',
]) {
  test(`nothing under something foreign is promised: ${replica}`, async ({
    page,
    overlay,
    server,
  }) => {
    await page.goto(server.show(replica).at);
    await expect.poll(() => overlay.guide()).not.toBeNull();
    await overlay.askForHelp();
    const before = await saidMeanwhile(overlay);
    await page.evaluate(
      (box) => {
        const icon = document.createElement('x-manager');
        icon.id = 'foreign';
        icon.style.cssText = `position: fixed; z-index: 99; background: gold; left: ${box?.x}px;
          top: ${box?.y}px; width: ${box?.width}px; height: ${box?.height}px`;
        document.body.append(icon);
      },
      (await overlay.guide())?.rings[0]?.box,
    );
    await expect.poll(() => wordsIn(overlay)).toContain('Quelque chose cache «');
    await uncover(page);
    await expect.poll(() => wordsIn(overlay)).not.toContain('Quelque chose cache');
    expect(await saidMeanwhile(overlay)).toEqual(before);
  });
}

test('a veil of the page over its own form is nothing to close', async ({
  page,
  overlay,
  server,
}) => {
  await page.goto(server.show(LOGIN, PUPIL).at);
  await expect.poll(async () => (await overlay.guide())?.screen).toBe('educonnect/login');
  await page.locator('#username').fill('p.dupont12');
  await page.locator('#password').fill('Soleil!2025');
  await expect.poll(() => wordsIn(overlay)).toContain('Clique sur « Se connecter ».');
  await page.evaluate(() => {
    const button = [...document.querySelectorAll('#bouton_valider')].find((one) =>
      one.checkVisibility(),
    );
    const { x, y, width, height } = (button as Element).getBoundingClientRect();
    const veil = document.createElement('div');
    veil.style.cssText = `position: fixed; left: ${x - 3}px; top: ${y - 3}px;
      width: ${width + 6}px; height: ${height + 6}px; background: silver`;
    button?.closest('form')?.append(veil);
  });
  expect((await saidMeanwhile(overlay)).join()).not.toContain('Quelque chose cache');
});

test('what is no foreign thing over a place leaves the advice as it is', async ({
  page,
  overlay,
  server,
}) => {
  await page.setViewportSize({ width: 1280, height: 420 });
  await page.goto(server.show(LOGIN, REFUSED).at);
  await expect.poll(() => wordsIn(overlay)).toContain('L’œil le montre');
  const before = await saidMeanwhile(overlay);
  const place = page.locator('.showPwd').filter({ visible: true });
  const bar = (style: string) =>
    page.evaluate((css) => {
      document.querySelector('#bar')?.remove();
      const div = document.createElement('div');
      div.id = 'bar';
      div.style.cssText = `background: silver; ${css}`;
      document.body.append(div);
    }, style);
  const { y = 0 } = (await place.boundingBox()) ?? {};
  // Under a bar of the page, out of sight, in a pane that lets clicks through, under another one's end.
  await bar(`position: fixed; left: 0; right: 0; top: ${y - 20}px; height: 80px`);
  expect(await saidMeanwhile(overlay)).toEqual(before);
  await bar('position: fixed; inset: 0; pointer-events: none; z-index: 9999');
  expect(await saidMeanwhile(overlay)).toEqual(before);
  await bar('position: fixed; inset: 0; z-index: 9');
  expect(await saidMeanwhile(overlay)).toEqual(before);
  await bar('display: none');
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  expect((await saidMeanwhile(overlay)).every((text) => text.includes('L’œil le montre'))).toBe(
    true,
  );
});

test('an icon at the end of a field leaves the advice as it is', async ({
  page,
  overlay,
  server,
}) => {
  await page.goto(server.show(LOGIN, PUPIL).at);
  await expect.poll(() => wordsIn(overlay)).toContain('Tape ton identifiant');
  const before = await saidMeanwhile(overlay);
  await page.evaluate(() => {
    const { right, y } = (document.querySelector('#username') as Element).getBoundingClientRect();
    const icon = document.createElement('x-manager');
    icon.style.cssText = `position: fixed; left: ${right - 34}px; top: ${y + 8}px; width: 24px;
      height: 24px; background: gold; z-index: 99`;
    document.body.append(icon);
  });
  expect(await saidMeanwhile(overlay)).toEqual(before);
});
