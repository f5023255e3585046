// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { App } from '../../../entrypoints/popup/app';
import { injectChooserReader } from '../../../lib/active-tab/inject-chooser-reader';
import { locate } from '../../../lib/active-tab/locate';
import type { Reason } from '../../../lib/ents/choosers/chooser';
import { keepPerson } from '../../../lib/people/people';
import { changeSettings, readSettings } from '../../../lib/storage/settings';
import type { Language } from '../../../lib/vocabulary';
import { lina, mother, sami, withEnt } from '../people/someone';
import { contents, openPrivateWindow } from '../storage/fake-storage';
import { openPage, type PageInView, patience } from './open-page';

vi.mock('../../../lib/active-tab/guide-access', () => ({
  hasAccess: async () => true,
  onAccess: () => undefined,
}));
vi.mock('../../../lib/active-tab/locate');
vi.mock('../../../lib/active-tab/inject-chooser-reader');
vi.mock('../../../lib/read-packaged', async () => ({
  readPackaged: (await import('../texts/from-package')).fromPackage,
}));

beforeEach(() => {
  fakeBrowser.reset();
  vi.mocked(locate).mockResolvedValue({ kind: 'unknown', signIn: null });
});

/** The site of Lina’s school. */
const SCHOOL = 'https://clg-exemple.monbureaunumerique.fr/';

afterEach(() => vi.restoreAllMocks());

describe('where am I', () => {
  it('warns of an imitation, and shows the address of the real site', async () => {
    await changeSettings({ language: 'fr', profile: 'pupil' });
    vi.mocked(locate).mockResolvedValue({ kind: 'imitation', signIn: null });
    const popup = await open();
    await popup.reads('Attention : cette page imite ÉduConnect. Ne tape rien ici.');
    expect(popup.text()).toContain('educonnect.education.gouv.fr');
  });

  it('says what to do for whoever has typed a password, and shows no identifier', async () => {
    await changeSettings({ language: 'fr' });
    await keepPerson(lina);
    for (const kind of ['imitation', 'doubtful'] as const) {
      vi.mocked(locate).mockResolvedValue({ kind, signIn: null });
      const popup = await open();
      await popup.reads('Avez-vous déjà tapé votre mot de passe ici ?');
      await popup.reads('Changez-le tout de suite sur le vrai ÉduConnect.');
      expect(popup.text()).not.toContain(lina.identifier);
      expect(popup.buttons().join()).not.toContain('Copier l’identifiant');
      popup.close();
    }
  });

  it('is a friendly question where there is no page to know', async () => {
    await changeSettings({ language: 'fr', profile: 'pupil' });
    vi.mocked(locate).mockResolvedValue({ kind: 'nowhere', signIn: null });
    const popup = await open();
    await popup.reads('Bonjour. Où veux-tu aller ?');
    expect(popup.text()).not.toContain('n’est pas reconnue');
  });

  it('says one thing of an unknown page: that it looks like an ENT, or is not known', async () => {
    await changeSettings({ language: 'fr' });
    vi.mocked(locate).mockResolvedValue({ kind: 'unknown', tabId: 7, signIn: null });
    vi.mocked(injectChooserReader).mockResolvedValue({ found: 'proven', reasons: [], report: '' });
    const popup = await open();
    await popup.reads('Cette page ressemble à un ENT.');
    expect(popup.text()).not.toContain('n’est pas reconnue');
    expect(popup.text()).not.toContain('ne peut pas aider');
  });

  it('looks again once an ENT is chosen: the page may be of that one', async () => {
    await changeSettings({ language: 'fr' });
    vi.mocked(locate).mockResolvedValue({ kind: 'other-ent', entName: 'AURA', signIn: null });
    const popup = await open();
    await popup.reads('C’est la page d’un ENT.');
    vi.mocked(locate).mockResolvedValue({ kind: 'ent', entName: 'AURA', signIn: null });
    await changeSettings({ entId: 'aura' });
    await popup.reads('Vous êtes sur votre ENT.');
  });

  it('names the ENT', async () => {
    await changeSettings({ language: 'fr' });
    vi.mocked(locate).mockResolvedValue({ kind: 'ent', entName: 'Arsène 76', signIn: null });
    const popup = await open();
    await popup.reads('Vous êtes sur votre ENT.');
    expect(popup.text()).toContain('Arsène 76');
  });
});

describe('an ENT that has moved', () => {
  const moved = { kind: 'moved', entName: 'Arsène 76', signIn: null } as const;

  it('is named, with a link to where it is signed in to now', async () => {
    await changeSettings({ language: 'fr' });
    const movedTo = 'https://cas.arsene76.fr/login';
    vi.mocked(locate).mockResolvedValue({ ...moved, movedTo });
    const popup = await open();
    await popup.reads('Cet ENT a changé d’adresse. Il s’appelle maintenant Arsène 76.');
    expect(popup.button('Ouvrir Arsène 76')).toHaveProperty('href', movedTo);
  });

  it('is named alone where no such address is known', async () => {
    await changeSettings({ language: 'fr' });
    vi.mocked(locate).mockResolvedValue(moved);
    const popup = await open();
    await popup.reads('Il s’appelle maintenant Arsène 76.');
    expect(popup.text()).not.toContain('Ouvrir Arsène 76');
  });
});

const reason = (label: string, given: Partial<Reason> = {}): Reason => ({
  label,
  verdict: 'left',
  profiles: ['pupil', 'guardian'],
  leadsTo: 'unknown',
  promised: false,
  trap: null,
  ...given,
});

const listed = () =>
  [...document.querySelectorAll('[data-reasons] li')].map(({ textContent }) =>
    textContent?.replace(/\u00a0/g, ' '),
  );

describe('why an entry is pointed at', () => {
  const reasons: readonly Reason[] = [
    reason('Élève ou parent', { verdict: 'recommended', leadsTo: 'educonnect' }),
    reason('Parent (EduConnect)', {
      verdict: 'recommended',
      profiles: ['guardian'],
      promised: true,
    }),
    reason('Élève d’école', { verdict: 'local', profiles: ['pupil'] }),
    reason('Sans ÉduConnect', { trap: 'without-educonnect' }),
    reason('Enseignant', { profiles: [] }),
    reason('Élève d’un autre ENT', { leadsTo: 'other' }),
    reason('Collégien'),
  ];
  const words = [
    'Élèves et parents : « Élève ou parent » est la bonne entrée. Cette entrée mène à ÉduConnect.',
    '« Parent (EduConnect) » est la bonne entrée pour les parents. Elle parle d’ÉduConnect.',
    '« Élève d’école » : les élèves y utilisent un compte de l’ENT.',
    'Pas « Sans ÉduConnect » : cette entrée n’utilise pas ÉduConnect.',
    'Pas « Enseignant » : rien n’y indique les élèves ou les parents.',
    'Pas « Élève d’un autre ENT » : cette entrée ne mène pas à ÉduConnect.',
    'Pas « Collégien » : rien ne dit qu’elle mène à ÉduConnect.',
  ];
  const read = { found: 'proven', reasons, report: '' } as const;
  const address = 'https://ent.example.fr/login';

  it.each(['ent', 'other-ent', 'unknown'] as const)('is told, folded: %s', async (kind) => {
    await changeSettings({ language: 'fr' });
    vi.mocked(locate).mockResolvedValue({ kind, tabId: 7, address, signIn: null });
    vi.mocked(injectChooserReader).mockResolvedValue(read);
    const popup = await open();
    await popup.reads('Pourquoi cette entrée ?');
    expect(listed()).toEqual(words);
    expect(document.querySelector('[data-reasons]')).toHaveProperty('open', false);
  });

  it('is told in the language of the popup, the lines of the page in French', async () => {
    await changeSettings({ language: 'uk' });
    vi.mocked(locate).mockResolvedValue({ kind: 'ent', tabId: 7, signIn: null });
    vi.mocked(injectChooserReader).mockResolvedValue(read);
    const popup = await open();
    await popup.reads('Чому саме цей вхід?');
    expect(listed()[4]).toBe('Не « Enseignant »: ніщо там не вказує на учнів чи батьків.');
    const quoted = [...document.querySelectorAll('[data-reasons] [lang="fr"]')];
    expect(quoted).toHaveLength(reasons.length);
  });

  it('is not told where the page has no entries', async () => {
    await changeSettings({ language: 'fr' });
    vi.mocked(locate).mockResolvedValue({ kind: 'ent', tabId: 7, signIn: null });
    vi.mocked(injectChooserReader).mockResolvedValue({
      found: 'none',
      reasons: [],
      report: '',
    });
    const popup = await open();
    await popup.reads('Vous êtes sur votre ENT.');
    expect(popup.text()).not.toContain('Pourquoi');
  });
});

describe('an ENT that the directory lacks', () => {
  it('is proposed by a report that can be copied by hand where the browser refuses', async () => {
    await changeSettings({ language: 'fr' });
    vi.mocked(locate).mockResolvedValue({
      kind: 'unknown',
      tabId: 7,
      address: 'https://ent.example.fr/login',
      signIn: null,
    });
    const report = '- lien « Élève »';
    vi.mocked(injectChooserReader).mockResolvedValue({
      found: 'likely',
      reasons: [],
      report,
    });
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('NotAllowedError'));
    const popup = await open();
    await popup.press('Proposer cet ENT');
    expect(document.querySelector('textarea')).toHaveProperty('value', report);
    await popup.press('Copier le rapport');
    await popup.reads('La copie a échoué');
    expect(popup.text()).not.toContain('Rapport copié');
    expect(document.querySelector('textarea')).toHaveProperty('value', report);
  });
});

describe('« C’est mon ENT »', () => {
  const address = 'https://ent.example.fr/';
  const reading = (found: 'likely' | 'none') => ({ found, reasons: [], report: '' });

  it('tells what it keeps and what it replaces, and can be taken back', async () => {
    await changeSettings({ language: 'fr', entId: 'mbn', entHome: SCHOOL });
    vi.mocked(locate).mockResolvedValue({ kind: 'unknown', tabId: 7, address, signIn: null });
    vi.mocked(injectChooserReader).mockResolvedValue(reading('likely'));
    const popup = await open();
    await popup.reads(`À garder : ${address}`);
    expect(popup.text()).toContain(`Remplace : Mon Bureau Numérique · ${SCHOOL}`);
    await popup.press('C’est mon ENT');
    await popup.reads('C’est gardé');
    expect(popup.text()).not.toContain('Remplace');
    expect((await readSettings()).value).toMatchObject({ entId: null, entHome: address });
    await popup.press('Annuler');
    await popup.reads('C’est mon ENT');
    expect((await readSettings()).value).toMatchObject({ entId: 'mbn', entHome: SCHOOL });
  });

  it('is not offered where nothing was read of an ENT', async () => {
    await changeSettings({ language: 'fr' });
    vi.mocked(locate).mockResolvedValue({ kind: 'unknown', tabId: 7, address, signIn: null });
    vi.mocked(injectChooserReader).mockResolvedValue(reading('none'));
    const popup = await open();
    await popup.reads('Est-ce la page de votre ENT ?');
    expect(popup.text()).not.toContain('C’est mon ENT');
  });

  it('is one tap on the page of a known ENT, with the school whose site it is', async () => {
    await changeSettings({ language: 'fr', entId: 'aura' });
    const seen = { entId: 'mbn', entName: 'Mon Bureau Numérique', address: SCHOOL, tabId: 7 };
    vi.mocked(locate).mockImplementation(async () => {
      const { entId } = (await readSettings()).value;
      return { ...seen, kind: entId === 'mbn' ? 'ent' : 'other-ent', signIn: null };
    });
    const popup = await open();
    await popup.reads('À garder : Mon Bureau Numérique · https://clg-exemple');
    expect(popup.text()).toContain('Remplace : ma classe en Auvergne-Rhône-Alpes');
    await popup.press('C’est mon ENT');
    await popup.reads('Vous êtes sur votre ENT.');
    expect((await readSettings()).value).toMatchObject({
      entId: 'mbn',
      entHome: 'https://clg-exemple.monbureaunumerique.fr',
    });
    await popup.press('Annuler');
    await popup.reads('C’est la page d’un ENT.');
    expect((await readSettings()).value).toMatchObject({ entId: 'aura', entHome: null });
  });

  it('is not asked again where the ENT is the user’s', async () => {
    await changeSettings({ language: 'fr', entId: 'mbn' });
    const own = { entId: 'mbn', entName: 'Mon Bureau Numérique', address: SCHOOL, tabId: 7 };
    vi.mocked(locate).mockResolvedValue({ ...own, kind: 'ent', signIn: null });
    const popup = await open();
    await popup.reads('Vous êtes sur votre ENT.');
    expect(popup.buttons()).not.toContain('C’est mon ENT');
  });

  it('is shown whole in the settings, removed there, and taken back', async () => {
    await changeSettings({ language: 'fr', entId: null, entHome: `${address}` });
    const popup = await open();
    expect(popup.field('Mon ENT').value).toBe('ent.example.fr');
    expect(popup.text()).toContain(`Adresse gardée : ${address}`);
    await popup.press('Enlever cette adresse');
    await popup.reads('L’adresse est enlevée.');
    expect((await readSettings()).value).toMatchObject({ entId: null, entHome: null });
    await popup.press('Annuler');
    await popup.reads(`Adresse gardée : ${address}`);
    expect((await readSettings()).value).toMatchObject({ entHome: address });
  });

  it('is forgotten whole when the ENT is cleared in the settings', async () => {
    await changeSettings({ language: 'fr', entId: null, entHome: address });
    const popup = await open();
    await popup.press('Effacer l’ENT');
    await vi.waitFor(
      async () => expect((await readSettings()).value).toMatchObject({ entHome: null }),
      patience,
    );
    expect(popup.text()).not.toContain('Adresse gardée');
  });

  it('is never offered on a doubtful page', async () => {
    await changeSettings({ language: 'fr' });
    vi.mocked(locate).mockResolvedValue({ kind: 'doubtful', tabId: 7, address, signIn: null });
    vi.mocked(injectChooserReader).mockResolvedValue(reading('likely'));
    const popup = await open();
    await popup.reads('Page douteuse');
    expect(popup.text()).not.toContain('C’est mon ENT');
  });
});

describe('where one goes', () => {
  /** No-break spaces read as spaces do. */
  const lines = () =>
    [...document.querySelectorAll('[data-go]')].map((line) =>
      [...line.querySelectorAll('p')]
        .map(({ textContent }) => textContent?.replaceAll('\u00a0', ' '))
        .join(' | '),
    );

  const openWays = async () => {
    const popup = await open();
    await popup.reads('Aller à l’ENT');
    return popup;
  };

  it('is the school’s own site when that is known', async () => {
    await changeSettings({ language: 'fr', entId: 'mbn', entHome: SCHOOL });
    const popup = await openWays();
    const link = popup.button('Ouvrir l’ENT : Mon Bureau Numérique');
    expect(link).toHaveProperty('href', SCHOOL);
  });

  it('is one ENT for each child, after the user’s own', async () => {
    await changeSettings({ language: 'fr', entId: 'normandie' });
    await keepPerson(mother);
    const popup = await openWays();
    expect(lines()).toEqual([
      expect.stringContaining('Normandie'),
      expect.stringMatching(/^ENT de Lina \| Éclat-BFC · collège · lycée/),
      'ENT de Sami | Mon Bureau Numérique · collège · lycée',
      'ENT de Noé | e-primo · école',
    ]);
    const link = popup.button('Ouvrir l’ENT de Sami : Mon Bureau Numérique');
    expect(link).toHaveProperty('href', 'https://www.monbureaunumerique.fr/');
  });

  it('is one line for those who share an ENT, and for the one chosen in the settings', async () => {
    await changeSettings({ language: 'fr', entId: 'mbn', entHome: SCHOOL });
    await keepPerson(withEnt(lina, 'mbn'));
    await keepPerson(withEnt({ ...lina, nickname: 'Inès', identifier: 'i.durand1' }, 'mbn'));
    const popup = await openWays();
    expect(lines()).toEqual(['ENT de Lina et Inès | Mon Bureau Numérique · collège · lycée']);
    expect(popup.button('Ouvrir l’ENT de Lina et Inès : Mon Bureau Numérique')).toHaveProperty(
      'href',
      SCHOOL,
    );
  });

  it('is not named after a guardian, who may have kept no child’s name', async () => {
    await changeSettings({ language: 'fr' });
    await keepPerson(withEnt({ ...mother, nickname: 'Maman' }, 'mbn'));
    const popup = await openWays();
    expect(lines()).toEqual(['Mon Bureau Numérique | collège · lycée']);
    expect(popup.buttons().filter((label) => label.includes('Ouvrir mon'))).toEqual([]);
  });

  it('is a short list, the rest folded, for a whole class', async () => {
    await changeSettings({ language: 'fr' });
    for (const entId of ['mbn', 'aura', 'e-primo', 'hdf', 'normandie', 'nice'])
      await keepPerson(withEnt({ ...sami, identifier: `x.${entId}1` }, entId));
    const popup = await openWays();
    expect(lines()).toHaveLength(6);
    expect(popup.text()).toContain('Autres ENT (2)');
    expect(document.querySelectorAll('details [data-go]')).toHaveLength(2);
  });

  it('is never ÉduConnect first, and it is said that it does not lead there', async () => {
    await changeSettings({ language: 'fr' });
    const popup = await openWays();
    expect(popup.button('Choisir mon ENT').className).toContain('button--main');
    expect(popup.button('Gérer mon compte : ÉduConnect').className).not.toContain('button');
    expect(popup.text()).toContain('Il ne mène pas à l’ENT.');
  });

  it('is chosen with the keyboard alone', async () => {
    await changeSettings({ language: 'fr' });
    const popup = await open();
    popup.type('Mon ENT', 'bureau num');
    await popup.reads('Réponses : 1');
    const field = popup.field('Mon ENT');
    for (const key of ['ArrowDown', 'Enter']) {
      field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await popup.reads('Réglages');
    }
    await vi.waitFor(async () => expect((await readSettings()).value.entId).toBe('mbn'), patience);
    expect(popup.field('Mon ENT').value).toBe('Mon Bureau Numérique');
  });
});

describe('settings', () => {
  it('speak another language as soon as it is chosen', async () => {
    await changeSettings({ language: 'fr' });
    const popup = await open();
    await changeSettings({ language: 'en' });
    await popup.reads('My usernames');
    expect(document.documentElement.lang).toBe('en');
  });

  it('make the text larger and airier at once, and keep it', async () => {
    await changeSettings({ language: 'fr' });
    const popup = await open();
    popup.field('Grande').click();
    popup.field('Texte aéré').click();
    const page = document.documentElement;
    await vi.waitFor(() => expect(page.hasAttribute('data-spacing')).toBe(true), patience);
    await vi.waitFor(() => expect(page.dataset.textSize).toBe('large'), patience);
    expect((await readSettings()).value).toMatchObject({ textSize: 'large', spacing: true });
  });

  it('speak another language from the globe, whatever the words around it', async () => {
    await changeSettings({ language: 'fr' });
    await open();
    expect([...globe().options].map(({ text }) => text)).toContain('العربية');
    choose('ar');
    await vi.waitFor(() => expect(document.documentElement.dir).toBe('rtl'), patience);
    expect((await readSettings()).value.language).toBe('ar');
  });

  it('speak it in a private window too as long as the popup is open, and say so', async () => {
    await changeSettings({ language: 'fr' });
    openPrivateWindow();
    const popup = await open();
    choose('en');
    await popup.reads('Private window: nothing was saved');
    expect((await readSettings()).value.language).toBe('fr');
  });

  it('take back in a private window what only serves once it is kept', async () => {
    await changeSettings({ language: 'fr' });
    openPrivateWindow();
    const popup = await open();
    popup.field('Ordinateur partagé').click();
    await popup.reads('Fenêtre privée : rien n’a été gardé');
    await vi.waitFor(() => expect(popup.field('Ordinateur partagé').checked).toBe(false), patience);
  });

  it('bring every hint back', async () => {
    await changeSettings({ language: 'fr', hiddenHints: ['profile.choose'] });
    const popup = await open();
    await popup.press('Réafficher tous les conseils');
    await popup.reads('Tous les conseils sont de retour');
    expect((await readSettings()).value.hiddenHints).toEqual([]);
  });

  it('take people off the disk on a shared computer', async () => {
    await changeSettings({ language: 'fr' });
    await keepPerson(lina);
    const popup = await open();
    popup.field('Ordinateur partagé').click();
    await vi.waitFor(
      async () => expect(JSON.stringify(await contents('local'))).not.toContain(lina.identifier),
      patience,
    );
    await popup.reads(lina.identifier);
  });

  it('erase everything only after a confirmation', async () => {
    await changeSettings({ language: 'fr' });
    await keepPerson(lina);
    const popup = await open();
    await popup.reads(lina.identifier);
    await popup.press('Tout effacer');
    await popup.press('Non, garder');
    expect(await contents('local')).toHaveProperty('people');
    await popup.press('Tout effacer');
    await popup.press('Oui, tout effacer');
    await vi.waitFor(() => expect(popup.text()).not.toContain(lina.identifier), patience);
    expect(await contents('local')).toEqual({});
    expect(await contents('session')).toEqual({});
  });
});

describe('trouble with what is stored', () => {
  it('is said, shown, and said no more once understood', async () => {
    await changeSettings({ language: 'fr' });
    await fakeBrowser.storage.local.set({ people: { version: 4, folk: ['l.durand12'] } });
    const popup = await open();
    await popup.reads('Une version plus récente a écrit ces données');
    await popup.reads('l.durand12');
    await popup.press('J’ai compris');
    await vi.waitFor(
      () => expect(popup.text()).not.toContain('Une version plus récente'),
      patience,
    );
    await popup.reads('l.durand12');
  });
});

async function open(): Promise<PageInView> {
  const popup = await openPage(<App />);
  onTestFinished(popup.close);
  // Its own comes once the page in view is known; it ends on its folds.
  await vi.waitFor(() => expect(document.querySelector('details')).not.toBe(null), patience);
  return popup;
}

/** Chooses a language behind the globe. */
function choose(language: Language): void {
  globe().value = language;
  globe().dispatchEvent(new Event('change', { bubbles: true }));
}

function globe(): HTMLSelectElement {
  const found = document.querySelector<HTMLSelectElement>('header select');
  if (!found) throw new Error('No globe');
  return found;
}
