import { expect, test } from '../harness/fixtures';
import { textsIn } from './support/in-guide';
import { MOTHER, storePeople } from './support/people';
import { storeSettings } from './support/settings';

const WAYS = '[data-way-back], [data-way-other]';
const ACCOUNT = 'account/2025/account-guardian.html';

test('a guardian’s one account leads to the ENT of each child, by first name', async ({
  page,
  overlay,
  server,
  extensionPage,
}) => {
  await storeSettings(extensionPage, { profile: 'guardian' });
  await storePeople(extensionPage, [MOTHER]);
  await page.goto(server.show(ACCOUNT).at);
  await expect
    .poll(() => textsIn(overlay, WAYS))
    .toEqual(['Ouvrir l’ENT de Lina', 'Ouvrir l’ENT de Sami', 'Ouvrir l’ENT d’Inès']);
});

test('on a shared computer no first name is told to the page', async ({
  page,
  overlay,
  server,
  extensionPage,
}) => {
  await storeSettings(extensionPage, { profile: 'guardian', sharedComputer: true, entId: 'mbn' });
  await extensionPage.evaluate(
    (people) => chrome.storage.session.set({ people: { version: 3, people } }),
    [MOTHER],
  );
  await page.goto(server.show(ACCOUNT).at);
  await expect.poll(() => textsIn(overlay, WAYS)).toEqual(['Aller dans Mon Bureau Numérique']);
});
