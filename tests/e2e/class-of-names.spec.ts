import { expect, test } from '../harness/fixtures';
import { wordsIn } from './support/in-guide';
import { SAMI, storePeople } from './support/people';

test('the name of the last of two hundred people makes a weak password too', async ({
  page,
  overlay,
  server,
  extensionPage,
}) => {
  const others = Array.from({ length: 199 }, (_, index) => ({
    ...SAMI,
    id: `other-${index}`,
    nickname: `Prénom${'abcdefghij'[index % 10]}${'klmnopqrst'[Math.floor(index / 10) % 10]}`,
    identifier: `e.autre${index}`,
  }));
  await storePeople(extensionPage, [
    ...others,
    { ...SAMI, id: 'last', nickname: 'Zinédine', identifier: 'z.belmadani77' },
  ]);
  await page.goto(server.show('account/2025/new-password.html').at);
  await expect.poll(async () => (await overlay.guide())?.screen).toBe('educonnect/new-password');
  await page.locator('input[type=password]').first().pressSequentially('Belmadani77!');
  await expect.poll(() => wordsIn(overlay)).toContain('ton nom ou ton identifiant');
});
