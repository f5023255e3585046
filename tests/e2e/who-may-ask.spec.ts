import { PUPIL } from '../../lib/practice/accounts';
import { expect, test } from '../harness/fixtures';
import type { Overlay } from '../harness/overlay';
import { LINA, SAMI, storePeople } from './support/people';
import { storeSettings } from './support/settings';
import { stored } from './support/stored';

test.use({ tab: 'own' });

const CHOOSER = 'ent/mbn/chooser.html';
const NEW_PASSWORD = 'account/2025/new-password.html';

/** What a question brings to whoever has taken over the content script of a page. */
const ask = (overlay: Overlay, question: object) =>
  overlay.world.call((message) => chrome.runtime.sendMessage(message), question);

/** What a refused question brings, and one that does not exist. */
const NOTHING = { answered: null };

const shown = async (overlay: Overlay) => {
  const guide = await overlay.guide();
  return guide?.ent ?? guide?.screen;
};

test('an ENT’s page learns nothing of the kept people, and keeps nobody', async ({
  page,
  overlay,
  server,
  extensionPage,
}) => {
  await storePeople(extensionPage, [LINA, SAMI]);
  await page.goto(server.show(CHOOSER).at);
  await expect.poll(() => shown(overlay)).toBe('mbn');
  const before = await stored(extensionPage, 'local');
  const known = await ask(overlay, { type: 'known', languages: ['fr'], arriving: true });
  expect(known).toMatchObject({ answered: { ent: { id: 'mbn' }, passwordTyped: false } });
  expect(JSON.stringify(known)).not.toMatch(
    new RegExp([LINA, SAMI].flatMap((one) => [one.nickname, one.identifier]).join('|')),
  );
  for (const question of [
    { type: 'keep-identifier', identifier: 'x.forged1', profile: 'pupil' },
    { type: 'is-kept', identifier: LINA.identifier },
    { type: 'typed-password', typed: 'Slip-2025' },
    { type: 'account-ready' },
    { type: 'no-such-question' },
  ]) {
    expect(await ask(overlay, question), question.type).toEqual(NOTHING);
  }
  expect(await stored(extensionPage, 'local')).toEqual(before);
});

test('an ENT’s page cannot pass for another one, nor choose an ENT that does not exist', async ({
  page,
  overlay,
  server,
  extensionPage,
}) => {
  await page.goto(server.show(CHOOSER).at);
  await expect.poll(() => shown(overlay)).toBe('mbn');
  const url = 'https://www.laclasse.com/sso/login';
  const told = await ask(overlay, { type: 'known', url, languages: ['fr'], arriving: true });
  expect(told).toMatchObject({ answered: { ent: { id: 'mbn' } } });
  expect(JSON.stringify(await stored(extensionPage, 'session'))).not.toContain('laclasse');
  for (const entId of ['__proto__', 'nowhere', 'x'.repeat(1e6)]) {
    expect(await ask(overlay, { type: 'choose-ent', entId })).toEqual(NOTHING);
  }
  expect(await stored(extensionPage, 'local')).toEqual({});
});

test('only the portal has passwords estimated, and its pages answer', async ({
  page,
  overlay,
  server,
}) => {
  const estimated = () =>
    overlay.world.call(
      (password) =>
        new Promise<unknown>((resolve) => {
          const port = chrome.runtime.connect({ name: 'strength' });
          port.onMessage.addListener(resolve);
          port.onDisconnect.addListener(() => resolve('hung up'));
          port.postMessage({ kind: 'estimate', id: 1, password });
        }),
      PUPIL.personal,
    );
  await page.goto(server.show(NEW_PASSWORD).at);
  await expect.poll(() => shown(overlay)).toBe('educonnect/new-password');
  await expect.poll(estimated).toMatchObject({ kind: 'estimate', id: 1 });
  await page.goto(server.show(CHOOSER).at);
  await expect.poll(() => shown(overlay)).toBe('mbn');
  expect(await estimated()).toBe('hung up');
});

for (const replica of [CHOOSER, NEW_PASSWORD]) {
  test(`the storage is closed to the script on ${replica}, which hears of changes all the same`, async ({
    page,
    overlay,
    server,
    extensionPage,
    browserName,
  }) => {
    await storePeople(extensionPage, [LINA]);
    await page.goto(server.show(replica).at);
    await expect.poll(() => shown(overlay)).toBeTruthy();
    const attempts = () =>
      overlay.world.call(async () => {
        const { local, session } = chrome.storage;
        const outcome = async (attempt: () => Promise<unknown>) => {
          try {
            await attempt();
            return 'done';
          } catch {
            return 'refused';
          }
        };
        return [
          await outcome(() => local.get(null)),
          await outcome(() => local.set({ settings: { entHome: 'https://example.net/' } })),
          await outcome(() => session.get(null)),
        ];
      }, null);
    // Firefox has nothing to close `local` with: SECURITY.md says so.
    if (browserName === 'chromium') {
      expect(await attempts()).toEqual(['refused', 'refused', 'refused']);
    }
    const language = () =>
      overlay.world.call(
        () => chrome.runtime.sendMessage({ type: 'known', languages: [], arriving: false }),
        null,
      );
    expect(await language()).toMatchObject({ answered: { language: 'fr' } });
    await storeSettings(extensionPage, { language: 'en' });
    await expect.poll(() => overlay.text()).toMatch(/\b(the|your)\b/i);
  });
}
