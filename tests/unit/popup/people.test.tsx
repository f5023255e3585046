// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { App } from '../../../entrypoints/popup/app';
import { locate } from '../../../lib/active-tab/locate';
import { keepPerson, readPeople } from '../../../lib/people/people';
import { eraseAll } from '../../../lib/storage/erase';
import { changeSettings } from '../../../lib/storage/settings';
import { lina, mother, sami } from '../people/someone';
import { contents, noRoom, openPrivateWindow, refuse } from '../storage/fake-storage';
import { openPage, type PageInView, patience } from './open-page';

vi.mock('../../../lib/active-tab/guide-access', () => ({
  hasAccess: async () => true,
  onAccess: () => undefined,
}));
vi.mock('../../../lib/active-tab/locate');

beforeEach(async () => {
  fakeBrowser.reset();
  vi.mocked(locate).mockResolvedValue({ kind: 'unknown', signIn: null });
  await changeSettings({ language: 'fr' });
});

/** What the guide says of the pupils’ login page. */
const LOGS_IN = {
  canFill: true,
  choosesProfile: false,
  profile: 'pupil',
  change: 'Changer de profil',
} as const;

afterEach(() => vi.restoreAllMocks());

describe('the popup’s identifiers', () => {
  it('invite to add one where there is none', async () => {
    const popup = await open();
    await popup.reads('Aucun identifiant gardé');
  });

  it('are kept by an explicit click', async () => {
    const popup = await open();
    await popup.press('Ajouter un identifiant');
    await fillIn(popup, 'l.durand12');
    expect(await kept()).toEqual([]);
    await popup.press('Garder sur cet appareil');
    await popup.reads('l.durand12');
    expect(await kept()).toEqual(['l.durand12']);
  });

  it('are refused when empty, with the reason', async () => {
    const popup = await open();
    await popup.press('Ajouter un identifiant');
    await popup.press('Garder sur cet appareil');
    await popup.reads('cette case est vide');
    expect(popup.buttons()).not.toContain('Garder quand même');
    expect(await kept()).toEqual([]);
  });

  it('are doubted when unusual, and kept if the user insists', async () => {
    const popup = await open();
    await popup.press('Ajouter un identifiant');
    await fillIn(popup, ' lina.durand ');
    await popup.reads('Les espaces autour de l’identifiant seront enlevés');
    await popup.press('Garder sur cet appareil');
    await popup.reads('ressemble à p.nom12. Vérifiez-le');
    expect(await kept()).toEqual([]);
    await popup.press('Garder quand même');
    await vi.waitFor(async () => expect(await kept()).toEqual(['lina.durand']), patience);
  });

  it('stay half-typed when the popup is closed, and come back', async () => {
    const popup = await open();
    await popup.press('Ajouter un identifiant');
    await fillIn(popup, 'l.dur');
    popup.close();
    const again = await open();
    await again.reads('Nouvel identifiant');
    expect(again.field('Identifiant ÉduConnect').value).toBe('l.dur');
  });

  it('are not half-typed any more once the form is given up', async () => {
    const popup = await open();
    await popup.press('Ajouter un identifiant');
    await fillIn(popup, 'l.dur');
    await popup.press('Annuler');
    await popup.reads('Aucun identifiant gardé');
    popup.close();
    const again = await open();
    expect(again.text()).not.toContain('Nouvel identifiant');
  });

  it('are found by a few letters where they are many, and all shown if asked', async () => {
    for (let index = 0; index < 20; index += 1) {
      await keepPerson({ ...sami, nickname: `Zoé ${index}`, identifier: `z.nombre${index}` });
    }
    await keepPerson(lina);
    const popup = await open();
    const cards = () => document.querySelectorAll('[data-person]').length;
    expect(cards()).toBe(8);
    expect(popup.text()).toContain(lina.identifier);
    popup.type('Chercher un surnom', 'ZOE 3');
    await vi.waitFor(() => expect(cards()).toBe(1), patience);
    expect(popup.text()).toContain('z.nombre3');
    popup.type('Chercher un surnom', 'z.nombre1');
    await vi.waitFor(() => expect(cards()).toBe(8), patience);
    await popup.press('Tout montrer (11)');
    await vi.waitFor(() => expect(cards()).toBe(11), patience);
    popup.type('Chercher un surnom', 'xx');
    await popup.reads('Aucun identifiant gardé ne correspond.');
  });

  it('have no profile made up for them', async () => {
    const popup = await open();
    await popup.press('Ajouter un identifiant');
    await fillIn(popup, 'l.durand12');
    expect(document.querySelectorAll('form input[type=radio]:checked')).toHaveLength(0);
    await popup.press('Garder sur cet appareil');
    await vi.waitFor(async () => expect(await kept()).toEqual(['l.durand12']), patience);
    expect((await readPeople()).value).toMatchObject([{ profile: null }]);
  });

  it('that are too long are not kept, and it is said why', async () => {
    const popup = await open();
    await popup.press('Ajouter un identifiant');
    await fillIn(popup, 'x'.repeat(101));
    await popup.press('Garder sur cet appareil');
    await popup.reads('100 caractères au plus');
    expect(popup.buttons()).not.toContain('Garder quand même');
    expect(await kept()).toEqual([]);
  });

  it('are no longer half-typed once everything is erased, by whichever page', async () => {
    const popup = await open();
    await popup.press('Ajouter un identifiant');
    await fillIn(popup, 'l.dur');
    await eraseAll();
    await popup.reads('Aucun identifiant gardé');
    expect(await contents('session')).toEqual({});
  });

  it('of a guardian hold as many children as they have, the identifier typed once', async () => {
    const popup = await open();
    await popup.press('Ajouter un identifiant');
    await fillIn(popup, mother.identifier);
    popup.field('Responsable d’élève').click();
    await popup.reads('Enfants et ENT');
    popup.type('Prénom de l’enfant', 'Lina');
    await popup.press('Ajouter un enfant');
    await popup.reads('Enlever : Enfant 2');
    typeLast('Prénom de l’enfant', 'Noé');
    await popup.reads('Enlever : Noé');
    await popup.press('Enlever : Lina');
    await popup.reads('Enlevé : Lina');
    expect(popup.field('Prénom de l’enfant').value).toBe('Noé');
    await popup.press('Annuler la suppression de Lina');
    await vi.waitFor(() => expect(popup.field('Prénom de l’enfant').value).toBe('Lina'), patience);
    await popup.press('Garder sur cet appareil');
    await vi.waitFor(async () => expect(await kept()).toEqual([mother.identifier]), patience);
    expect((await readPeople()).value).toMatchObject([
      { profile: 'guardian', ents: [{ child: 'Lina' }, { child: 'Noé' }] },
    ]);
  });

  it('of a guardian kept already get one more child, and nothing is lost', async () => {
    await keepPerson(mother);
    const popup = await open();
    await popup.press('Ajouter un identifiant');
    await fillIn(popup, ' M.DUPONT34');
    popup.field('Responsable d’élève').click();
    await popup.reads('Enfants et ENT');
    popup.type('Prénom de l’enfant', 'Zoé');
    await popup.press('Garder sur cet appareil');
    await popup.reads('Enfant ajouté au compte de Moi.');
    expect((await readPeople()).value).toMatchObject([
      { ...mother, ents: [...mother.ents, { child: 'Zoé', entId: null, entHome: null }] },
    ]);
  });

  it('are a pupil’s by default once a guardian is kept, never a guardian’s', async () => {
    await changeSettings({ profile: 'guardian', entId: 'mbn' });
    const checked = () =>
      [...document.querySelectorAll<HTMLInputElement>('form input[type=radio]:checked')].map(
        ({ value }) => value,
      );
    const popup = await open();
    await popup.press('Ajouter un identifiant');
    await popup.reads('Nouvel identifiant');
    expect(checked()).toEqual([]);
    expect(lastField('ENT').value).toBe('Mon Bureau Numérique');
    await popup.press('Annuler');
    await keepPerson(mother);
    await popup.reads(mother.identifier);
    await popup.press('Ajouter un identifiant');
    await popup.reads('Nouvel identifiant');
    expect(checked()).toEqual(['pupil']);
    expect(lastField('ENT').value).toBe('');
  });

  it('are changed in place', async () => {
    await keepPerson(lina);
    const popup = await open();
    await popup.press('Modifier Lina');
    await fillIn(popup, 'l.durand13');
    await popup.press('Garder sur cet appareil');
    await popup.reads('l.durand13');
    expect((await readPeople()).value).toMatchObject([{ ...lina, identifier: 'l.durand13' }]);
  });

  it('come back after a deletion, even when the popup was closed in between', async () => {
    await keepPerson(lina);
    await keepPerson(sami);
    const popup = await open();
    await popup.press('Supprimer Lina');
    await popup.reads('Supprimé : Lina');
    expect(await kept()).toEqual([sami.identifier]);
    popup.close();
    const again = await open();
    await again.press('Annuler la suppression de Lina');
    await vi.waitFor(() => expect(again.text()).not.toContain('Supprimé : Lina'), patience);
    expect(await kept()).toEqual([lina.identifier, sami.identifier]);
  });

  it('come back each, when several are deleted one after the other', async () => {
    for (const one of [lina, sami, mother]) await keepPerson(one);
    const popup = await open();
    await popup.press('Supprimer Lina');
    await popup.reads('Supprimé : Lina');
    await popup.press('Supprimer Moi');
    await popup.reads('Supprimé : Moi');
    await popup.press('Annuler la suppression de Lina');
    await vi.waitFor(
      async () => expect(await kept()).toEqual([lina.identifier, sami.identifier]),
      patience,
    );
    expect(popup.text()).toContain('Supprimé : Moi');
  });

  it('are copied, and it is said', async () => {
    const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await keepPerson(lina);
    const popup = await open();
    await popup.press('Copier l’identifiant de Lina');
    await popup.reads('Copié');
    expect(written).toHaveBeenCalledExactlyOnceWith(lina.identifier);
  });

  it('are filled in on ÉduConnect’s login page only', async () => {
    await keepPerson(lina);
    const elsewhere = await open();
    expect(elsewhere.buttons()).not.toContain('Remplir la page avec l’identifiant de Lina');
    elsewhere.close();
    const sent = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue({ filled: true });
    vi.mocked(locate).mockResolvedValue({ kind: 'educonnect', tabId: 7, signIn: LOGS_IN });
    const popup = await open();
    await popup.reads('C’est le vrai ÉduConnect');
    await popup.press('Remplir la page avec l’identifiant de Lina');
    await popup.reads('L’identifiant est dans la page');
    const filled = sent.mock.calls.filter(([, asked]) => !isState(asked));
    expect(filled).toEqual([[7, { type: 'fill-identifier', identifier: lina.identifier }]]);
  });

  it('are never filled in where the other profile signs in, and it is said where to go', async () => {
    await keepPerson(lina);
    await keepPerson(mother);
    vi.mocked(locate).mockResolvedValue({ kind: 'educonnect', tabId: 7, signIn: LOGS_IN });
    const popup = await open();
    await popup.reads('Qui se connecte ?');
    expect(fills(popup)).toEqual(['Remplir la page avec l’identifiant de Lina']);
    expect(popup.text()).toContain(
      'Moi : compte Responsable d’élève. Cliquez d’abord sur « Changer de profil ».',
    );
    expect(popup.text()).not.toContain(mother.identifier);
    popup.close();
    const signIn = { ...LOGS_IN, profile: 'guardian', change: null } as const;
    vi.mocked(locate).mockResolvedValue({ kind: 'educonnect', tabId: 7, signIn });
    const guardians = await open();
    await guardians.reads('Lina : compte Élève. Revenez d’abord au choix du profil.');
    expect(fills(guardians)).toEqual(['Remplir la page avec l’identifiant de Moi']);
  });

  it('are filled in wherever it is unknown whose they are, or whose page it is', async () => {
    await keepPerson({ ...sami, profile: null });
    vi.mocked(locate).mockResolvedValue({ kind: 'educonnect', tabId: 7, signIn: LOGS_IN });
    const popup = await open();
    await popup.reads('Qui se connecte ?');
    expect(fills(popup)).toHaveLength(1);
    popup.close();
    await keepPerson(lina);
    await keepPerson(mother);
    const signIn = { ...LOGS_IN, profile: null };
    vi.mocked(locate).mockResolvedValue({ kind: 'educonnect', tabId: 7, signIn });
    const anybody = await open();
    await anybody.reads('Qui se connecte ?');
    expect(fills(anybody)).toHaveLength(3);
  });

  it('wait for the profile, with the reason where the keyboard is', async () => {
    await keepPerson(lina);
    const sent = vi.spyOn(fakeBrowser.tabs, 'sendMessage');
    const signIn = { canFill: false, choosesProfile: true, profile: null, change: null };
    vi.mocked(locate).mockResolvedValue({ kind: 'educonnect', tabId: 7, signIn });
    const popup = await open();
    await popup.reads('Choisissez d’abord votre profil sur la page.');
    await popup.reads('Qui se connecte ?');
    expect(popup.text()).not.toContain('sert sur la page de connexion');
    const fill = popup.button('Remplir la page avec l’identifiant de Lina');
    expect(fill.disabled).toBe(false);
    expect(fill.getAttribute('aria-disabled')).toBe('true');
    const why = document.getElementById(fill.getAttribute('aria-describedby') ?? '');
    expect(why?.textContent).toBe('Choisissez d’abord votre profil sur la page.');
    fill.click();
    expect(sent).not.toHaveBeenCalledWith(7, expect.objectContaining({ type: 'fill-identifier' }));
  });

  it('say when the page did not take them', async () => {
    await keepPerson(lina);
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error('No receiving end'));
    vi.mocked(locate).mockResolvedValue({ kind: 'educonnect', tabId: 7, signIn: LOGS_IN });
    const popup = await open();
    await popup.reads('C’est le vrai ÉduConnect');
    await popup.press('Remplir la page avec l’identifiant de Lina');
    await popup.reads('La page a refusé');
  });

  it('are not kept in a private window, and it is said', async () => {
    openPrivateWindow();
    const popup = await open();
    await popup.reads('Fenêtre privée : rien de ce que vous faites n’est gardé');
    await popup.press('Ajouter un identifiant');
    await fillIn(popup, 'l.durand12');
    await popup.press('Garder sur cet appareil');
    await popup.reads('Fenêtre privée : rien n’a été gardé');
    expect(await contents('session')).toEqual({});
  });

  it('leave the form as it is when there is no room, and it is said', async () => {
    const popup = await open();
    await popup.press('Ajouter un identifiant');
    await fillIn(popup, 'l.durand12');
    refuse('local', 'set', noRoom);
    await popup.press('Garder sur cet appareil');
    await popup.reads('Il n’y a plus de place');
    expect(popup.field('Identifiant ÉduConnect').value).toBe('l.durand12');
  });
});

async function open(): Promise<PageInView> {
  const popup = await openPage(<App />);
  onTestFinished(popup.close);
  // Its own comes once the page in view is known; it ends on its folds.
  await vi.waitFor(() => expect(document.querySelector('details')).not.toBe(null), patience);
  return popup;
}

async function fillIn(popup: PageInView, identifier: string): Promise<void> {
  await popup.reads('Identifiant ÉduConnect');
  popup.type('Identifiant ÉduConnect', identifier);
}

/** The question of what the guide says, which is asked on every page. */
const isState = (asked: unknown) => (asked as { type?: string }).type === 'state';

/** Names of the buttons that fill in the page. */
const fills = (popup: PageInView) => popup.buttons().filter((name) => name.startsWith('Remplir'));

/** The last field of the form with that label. */
function lastField(label: string): HTMLInputElement {
  const labels = [...document.querySelectorAll('form label')];
  const field = labels.findLast((one) => one.textContent?.startsWith(label));
  const input = document.getElementById(field?.getAttribute('for') ?? '');
  if (!(input instanceof HTMLInputElement)) throw new Error(`No field « ${label} »`);
  return input;
}

function typeLast(label: string, typed: string): void {
  const input = lastField(label);
  input.value = typed;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

async function kept(): Promise<string[]> {
  return (await readPeople()).value.map((one) => one.identifier);
}
