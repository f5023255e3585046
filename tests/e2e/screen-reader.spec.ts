import { expect, test } from '../harness/fixtures';
import type { Overlay } from '../harness/overlay';
import { readRegion } from './support/ax-tree';
import { textsIn, wordsIn } from './support/in-guide';
import { listen, saidIn, stepSaidIn } from './support/said';
import { IDEAS, play, type Scene } from './support/scenes';

test.use({ tab: 'own' });

const WRONG_PASSWORD: Scene = {
  replica: 'educonnect/2026/login.html',
  state: 'wrong password',
};

test('the guide is read in order: what went wrong, what to do, then where one is', async ({
  page,
  overlay,
  server,
  extensionPage,
}) => {
  await play(WRONG_PASSWORD, { page, overlay, server, extensionPage });
  const step = (mark: string, text: string) => ['listitem', mark, text];
  const check = (text: string) => ['listitem', `checkbox « ${text} »`, text];
  const choice = (text: string) => ['listitem', `button « ${text} »`];
  await overlay.askForHelp();
  expect((await readRegion(page, 'Guide Évid’ENT, non officiel')).map(plain)).toEqual([
    'region « Guide Évid’ENT, non officiel »',
    'status',
    'heading « Connecte-toi à ÉduConnect »',
    'list',
    'listitem',
    'Attention',
    '1',
    'C’est refusé. On vérifie ensemble.',
    'list',
    ...check('Tape ton identifiant sans espace, comme p.nom12.'),
    ...check('Respecte les majuscules et minuscules du mot de passe. L’œil le montre.'),
    ...check('Mot de passe provisoire déjà changé ? Tape ton nouveau mot de passe.'),
    ...step('2', 'Clique sur « Se connecter ».'),
    'button « Toujours refusé ? »',
    'list',
    ...choice('Mot de passe provisoire de plus de trois mois ?'),
    ...choice('Ce n’est pas ton profil ?'),
    ...choice('Identifiant ou mot de passe oublié ?'),
    'list « Connexion, étape 2 sur 4 »',
    'listitem',
    'image « Fait »',
    'ENT',
    'listitem',
    'Connexion',
    'listitem',
    'Compte',
    'listitem',
    'Arrivée',
    'Évid’ENT',
    'non officiel',
    'button « Lire à voix haute »',
    'combobox « Langue du guide »',
    'button « Réduire le guide »',
    'status',
  ]);
});

test('the button that puts a hint away is named by that hint, however often the page changed', async ({
  page,
  overlay,
  server,
}) => {
  await page.goto(server.show('ent/mbn/chooser.html').at);
  for (const choice of ['idp-EDU', 'idp-AGRI_parent_eleve', 'idp-EDU', 'idp-AGRI_parent_eleve']) {
    await page.locator(`label[for="${choice}"]`).click();
    const right = choice === 'idp-EDU';
    await expect
      .poll(async () => (await hints(overlay)).includes('ent/chooser.confirm'))
      .toBe(right);
    await overlay.askForHelp();
    const lines = (await readRegion(page, 'Guide Évid’ENT, non officiel')).map(plain);
    const named = lines.flatMap((line, at) =>
      line.startsWith('button « Ne plus montrer') ? [[lines[at - 1], line]] : [],
    );
    const notes = await textsIn(overlay, '[data-hint][data-tone="note"]');
    expect(named).toHaveLength(notes.length);
    for (const [words, name] of named)
      expect(name).toBe(`button « Ne plus montrer ce conseil ${words} »`);
  }
});

test('nothing that can be pressed or looked at lacks a name, whatever is unfolded', async ({
  page,
  overlay,
  server,
  extensionPage,
}) => {
  await play(IDEAS, { page, overlay, server, extensionPage });
  const lines = (await readRegion(page, 'Guide Évid’ENT, non officiel')).map(plain);
  expect(lines.filter((line) => line.endsWith('«  »'))).toEqual([]);
  expect(lines.filter((line) => line.startsWith('button « Copier'))).toHaveLength(3);
  expect(lines).toEqual(
    expect.arrayContaining(['region « Le nouveau mot de passe »', 'une majuscule', 'pas encore']),
  );
});

test('a step is said once, politely, by a region that stood before it', async ({
  page,
  overlay,
  server,
}) => {
  await page.goto(server.show('educonnect/2026/login.html').at);
  await expect.poll(async () => (await overlay.guide())?.screen).toBe('educonnect/profile');
  await expect.poll(() => stepSaidIn(overlay)).not.toBe('');
  await listen(overlay);
  await page.locator('#bouton_eleve').click();
  await expect.poll(() => texts(overlay)).toHaveLength(1);
  expect((await texts(overlay))[0]).toMatch(/^Connecte-toi à ÉduConnect\b/);

  const main = page.locator('main');
  await main.evaluate((element) => element.toggleAttribute('hidden', true));
  await expect.poll(() => overlay.guide()).toBeNull();
  await main.evaluate((element) => element.toggleAttribute('hidden', false));
  await expect.poll(() => texts(overlay)).toHaveLength(2);
  const said = await saidIn(overlay);
  expect(said.filter(({ born }) => born)).toEqual([]);
});

test('what a typed password lacks is said once, by one region', async ({
  page,
  overlay,
  server,
}) => {
  await page.goto(server.show('account/2025/new-password.html').at);
  await expect.poll(async () => (await overlay.guide())?.screen).toBe('educonnect/new-password');
  await expect.poll(() => stepSaidIn(overlay)).not.toBe('');
  await listen(overlay);
  await page.locator('#nouveauMdp').pressSequentially('Été');
  await expect.poll(async () => (await texts(overlay)).join(' ')).toContain('« É »');
  await page.locator('#nouveauMdp').fill('soleil');
  await expect.poll(async () => (await texts(overlay)).join(' ')).toContain('majuscule');
  const said = await saidIn(overlay);
  expect(said.filter(({ born }) => born)).toEqual([]);
  expect(new Set(said.map(({ text }) => text)).size, 'each once').toBe(said.length);
  expect(new Set(said.map(({ region }) => region)).size, 'by one region').toBe(1);
});

test('what became of the identifier is said by a region that stood before', async ({
  page,
  overlay,
  server,
}) => {
  await page.goto(server.show('account/2025/activated.html').at);
  await expect.poll(() => wordsIn(overlay)).toContain('Garder');
  await expect.poll(() => stepSaidIn(overlay)).not.toBe('');
  await listen(overlay);
  await overlay.click('[data-keep]');
  await expect
    .poll(() => texts(overlay))
    .toEqual([expect.stringMatching(/^L’identifiant est gardé\./)]);
  expect((await saidIn(overlay)).filter(({ born }) => born)).toEqual([]);
});

test('the page’s words are French inside another language, and are read as such', async ({
  page,
  overlay,
  server,
  extensionPage,
}) => {
  const scene: Scene = { replica: 'educonnect/2026/login.html', state: 'profile' };
  await play(scene, { page, overlay, server, extensionPage }, { language: 'ar' });
  await expect.poll(() => stepSaidIn(overlay)).toContain('Élève');
  const words = await overlay.world.call(() => {
    const hosts = [...document.querySelectorAll('div[popover=manual]')];
    const root = hosts.map((host) => chrome.dom.openOrClosedShadowRoot(host)).find((one) => one);
    return [
      ...(root?.querySelectorAll<HTMLElement>('.hints [lang], [role=status] [lang]') ?? []),
    ].map(({ lang, dir, textContent }) => [
      lang,
      dir,
      textContent?.replace(/[\u2068\u2069«»\u00a0]/g, ''),
      root?.querySelector<HTMLElement>('.guide')?.lang,
    ]);
  }, null);
  const both = [
    ['fr', 'ltr', "Responsable d'élève", 'ar'],
    ['fr', 'ltr', 'Élève', 'ar'],
  ];
  expect(words, 'announced, then shown').toEqual([...both, ...both]);
  expect(await attributesOf(overlay), 'no language can be told in an attribute').not.toContain(
    'Élève',
  );
});

/** What the attributes of the guide say, one after the other. */
async function attributesOf(overlay: Overlay): Promise<string> {
  const said = await overlay.world.call(() => {
    const hosts = [...document.querySelectorAll('div[popover=manual]')];
    const root = hosts.map((host) => chrome.dom.openOrClosedShadowRoot(host)).find((one) => one);
    return [...(root?.querySelectorAll('*') ?? [])]
      .flatMap((element) =>
        ['aria-label', 'title', 'placeholder', 'alt'].map((name) => element.getAttribute(name)),
      )
      .join(' ');
  }, null);
  expect(said, 'some').toMatch(/[\u0600-\u06ff]/);
  return said ?? '';
}

const hints = async (overlay: Overlay): Promise<string[]> =>
  ((await overlay.guide())?.hints ?? []).map(({ id }) => id);

/** A browser sets the words of a frame apart where it puts a name together. */
const plain = (line: string): string => line.replace(/\s+/g, ' ').replace(/ ([.,])/g, '$1');

const texts = async (overlay: Overlay): Promise<string[]> =>
  (await saidIn(overlay)).map(({ text }) => text.replace(/\s+/g, ' '));
