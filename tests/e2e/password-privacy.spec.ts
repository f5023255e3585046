import { PUPIL } from '../../lib/practice/accounts';
import { browserOf } from '../harness/browser';
import { expect, test } from '../harness/fixtures';
import { attributeIn, wordsIn } from './support/in-guide';
import { typeLogin } from './support/log-in';
import { listen } from './support/overheard';
import { stored } from './support/stored';

test.use({ tab: 'own' });

const REPLICA = 'account/2025/new-password.html';
const FIELD = '#nouveauMdp';

/** Words that no other part of a page or of the extension would ever hold. */
const CANARY = 'Canari?7391Vert';

test('a password typed is found nowhere but in its field and in the question of its strength', async ({
  page,
  overlay,
  server,
  extensionPage,
}) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  const overheard = await listen(extensionPage);
  await page.goto(server.show(REPLICA).at);
  await page.locator(FIELD).pressSequentially(CANARY);
  const asked = async () => ((await overheard()).ports.strength ?? []).join('\n');
  await expect.poll(asked).toContain(CANARY);
  await expect.poll(() => attributeIn(overlay, '.password__strength', 'data-score')).not.toBeNull();

  expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain(CANARY);
  expect(await wordsIn(overlay)).not.toContain(CANARY);
  expect(said.join('\n')).not.toContain(CANARY);
  for (const area of ['local', 'session'] as const) {
    expect(JSON.stringify(await stored(extensionPage, area))).not.toContain(CANARY);
  }
  const { messages, ports } = await overheard();
  expect(messages.join('\n')).not.toContain(CANARY);
  expect(Object.keys(ports)).toEqual(['strength']);
  const withCanary = (ports.strength ?? []).filter((message) => message.includes(CANARY));
  expect(withCanary.map((message) => JSON.parse(message).kind)).toEqual(
    withCanary.map(() => 'estimate'),
  );
});

test('a password typed to sign in is told to the background once, and comes back to no page', async ({
  page,
  overlay,
  server,
  extensionPage,
}) => {
  const secret = PUPIL.provisional;
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  const overheard = await listen(extensionPage);
  const noTrace = async () => {
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain(secret);
    expect(await wordsIn(overlay)).not.toContain(secret);
    for (const area of ['local', 'session'] as const) {
      expect(JSON.stringify(await stored(extensionPage, area))).not.toContain(secret);
    }
    expect(said.join('\n')).not.toContain(secret);
  };
  const told = async () => (await overheard()).messages.filter((one) => one.includes(secret));

  await typeLogin(page, server);
  await page.keyboard.press('Tab');
  await expect.poll(told).toEqual([JSON.stringify({ type: 'typed-password', typed: secret })]);
  await noTrace();

  await page.locator('#bouton_valider').click();
  await page.locator(FIELD).pressSequentially(secret);
  await expect.poll(() => attributeIn(overlay, '[data-problem]', 'data-problem')).toBe('same');
  await noTrace();
  expect(await told()).toHaveLength(1);
});

test('the field is left to the user: value, selection, insertion', async ({
  page,
  overlay,
  server,
}) => {
  await page.goto(server.show(REPLICA).at);
  const field = page.locator(FIELD);
  await field.click();
  await page.keyboard.insertText('CollerTout?42');
  await expect.poll(() => wordsIn(overlay)).toMatch(/Parfait|Tout ce que la page demande y est/);
  for (let times = 0; times < 4; times += 1) await page.keyboard.press('Shift+ArrowLeft');
  const state = () =>
    field.evaluate((input: HTMLInputElement) => ({
      value: input.value,
      from: input.selectionStart,
      to: input.selectionEnd,
      focused: document.activeElement === input,
    }));
  const selected = { value: 'CollerTout?42', from: 9, to: 13, focused: true };
  expect(await state()).toEqual(selected);
  await overlay.click('[data-suggest]');
  await expect.poll(() => attributeIn(overlay, '.password__word', 'class')).not.toBeNull();
  expect({ ...(await state()), focused: true }).toEqual(selected);
});

test('the checklist goes on while the background is dead, and the strength comes back', async ({
  page,
  overlay,
  server,
  context,
}) => {
  await page.goto(server.show(REPLICA).at);
  await page.locator(FIELD).pressSequentially('Abc');
  await expect.poll(() => attributeIn(overlay, '.password__strength', 'data-score')).not.toBeNull();
  await browserOf(context).killBackground();
  await page.locator(FIELD).pressSequentially('?défense');
  await expect
    .poll(() => attributeIn(overlay, '[data-criterion="special"]', 'data-met'))
    .toBe('true');
  await expect.poll(() => attributeIn(overlay, '.password__strength', 'data-score')).not.toBeNull();
});
