/// <reference lib="dom" />
import { expect, test } from '../harness/fixtures';
import { attributeIn, wordsIn } from './support/in-guide';
import { saidMeanwhile } from './support/meanwhile';

test.use({ tab: 'own' });

// Only Chromium's driver composes as an input method does; composition.test.ts holds the rest.
test('half a letter is not judged, the letter is', { tag: '@chromium' }, async ({
  page,
  overlay,
  server,
}) => {
  await page.goto(server.show('account/2025/new-password.html').at);
  const session = await page.context().newCDPSession(page);
  const field = page.locator('#nouveauMdp');
  // Shown, as with the eye: an input method leaves a hidden password alone.
  await field.evaluate((input: HTMLInputElement) => input.setAttribute('type', 'text'));
  await field.pressSequentially('Soleil?2');
  await expect.poll(() => wordsIn(overlay)).toContain('Tout ce que');
  let before: string[] = [];
  await expect
    .poll(async () => {
      before = await saidMeanwhile(overlay);
      return before.length;
    })
    .toBe(1);
  await session.send('Input.imeSetComposition', { text: '´', selectionStart: 1, selectionEnd: 1 });
  await expect(field).toHaveValue('Soleil?2´');
  expect(await saidMeanwhile(overlay)).toEqual(before);
  await session.send('Input.insertText', { text: 'é' });
  await expect(field).toHaveValue('Soleil?2é');
  await expect.poll(() => wordsIn(overlay)).toContain('« é »');
});

test('a step waits for the end of what is composed', { tag: '@chromium' }, async ({
  page,
  overlay,
  server,
}) => {
  const step = () => attributeIn(overlay, '[data-hint][data-current]', 'data-hint');
  const remembered = "sessionStorage.profilEduConnect = 'eleve'";
  await page.goto(server.show('educonnect/2025/login.html', { remembered }).at);
  await expect.poll(step).toBe('login.identifier');
  const session = await page.context().newCDPSession(page);
  await page.locator('#username').focus();
  await session.send('Input.imeSetComposition', { text: 'ni', selectionStart: 2, selectionEnd: 2 });
  await expect(page.locator('#username')).toHaveValue('ni');
  expect(await saidMeanwhile(overlay)).toHaveLength(1);
  expect(await step()).toBe('login.identifier');
  // The user turns to something else, and the browser ends what was composed.
  await page.locator('#password').focus();
  await expect.poll(step).toBe('login.password');
});

test('Esc in an input method folds nothing, and Esc alone does', { tag: '@chromium' }, async ({
  page,
  overlay,
  server,
}) => {
  const folded = () => attributeIn(overlay, '[data-screen]', 'data-folded');
  await page.goto(server.show('educonnect/2025/login.html').at);
  await expect.poll(async () => (await overlay.guide())?.screen).toBe('educonnect/profile');
  const session = await page.context().newCDPSession(page);
  const pressed = { type: 'rawKeyDown', key: 'Escape', code: 'Escape' } as const;
  await session.send('Input.dispatchKeyEvent', { ...pressed, windowsVirtualKeyCode: 229 });
  expect(await saidMeanwhile(overlay)).toHaveLength(1);
  expect(await folded()).toBeNull();
  await session.send('Input.dispatchKeyEvent', { ...pressed, windowsVirtualKeyCode: 27 });
  await expect.poll(folded).not.toBeNull();
});
