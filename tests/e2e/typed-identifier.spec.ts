import { expect, test } from '../harness/fixtures';
import { wordsIn } from './support/in-guide';

const LOGIN = 'educonnect/2025/login.html';

test('a word is said of what cannot be an identifier, and of nothing else', async ({
  page,
  overlay,
  server,
}) => {
  await page.goto(server.show(LOGIN).at);
  await page.locator('#bouton_eleve').click();
  const field = page.locator('#username');
  await expect.poll(async () => (await overlay.guide())?.screen).toBe('educonnect/login');
  for (const odd of ['camille@example.org', '06 12 34 56 78', 'paul dupont']) {
    await field.fill(odd);
    await expect.poll(() => wordsIn(overlay), odd).toContain('D’habitude, un identifiant');
  }
  await field.fill('p.nom12');
  await expect.poll(() => wordsIn(overlay)).toContain('n’est qu’un exemple');
  for (const right of ['A123456BC789', 'p.dupont12', 'P.DUPONT12']) {
    await field.fill(right);
    await expect.poll(() => wordsIn(overlay), right).not.toMatch(/exemple\.|D’habitude/);
  }
});
