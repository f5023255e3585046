// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { App } from '../../../entrypoints/popup/app';
import { locate } from '../../../lib/active-tab/locate';
import { keepPerson, readPeople } from '../../../lib/people/people';
import { eraseAll } from '../../../lib/storage/erase';
import { changeSettings } from '../../../lib/storage/settings';
import { lina, sami } from '../people/someone';
import { contents, noRoom, openPrivateWindow, refuse } from '../storage/fake-storage';
import { openPage, type PageInView, patience } from './open-page';

vi.mock('../../../lib/active-tab/guide-access', () => ({
  hasAccess: async () => true,
  onAccess: () => undefined,
}));
vi.mock('../../../lib/active-tab/locate');

beforeEach(async () => {
  fakeBrowser.reset();
  vi.mocked(locate).mockResolvedValue({ kind: 'unknown', canFill: false });
  await changeSettings({ language: 'fr' });
});

afterEach(() => vi.restoreAllMocks());

describe('the popup’s identifiers', () => {
  it('invite to add one where there is none', async () => {
    const popup = await open();
    expect(popup.text()).toContain('Aucun identifiant gardé');
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
    await popup.reads('ressemble à p.nomXX. Vérifiez-le');
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
    expect(elsewhere.button('Remplir la page avec l’identifiant de Lina').disabled).toBe(true);
    elsewhere.close();
    const sent = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue({ filled: true });
    vi.mocked(locate).mockResolvedValue({ kind: 'educonnect', tabId: 7, canFill: true });
    const popup = await open();
    await popup.reads('C’est le vrai ÉduConnect');
    await popup.press('Remplir la page avec l’identifiant de Lina');
    await popup.reads('L’identifiant est dans la page');
    expect(sent).toHaveBeenCalledExactlyOnceWith(7, {
      type: 'fill-identifier',
      identifier: lina.identifier,
    });
  });

  it('say when the page did not take them', async () => {
    await keepPerson(lina);
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error('No receiving end'));
    vi.mocked(locate).mockResolvedValue({ kind: 'educonnect', tabId: 7, canFill: true });
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
  return popup;
}

async function fillIn(popup: PageInView, identifier: string): Promise<void> {
  await popup.reads('Identifiant ÉduConnect');
  popup.type('Identifiant ÉduConnect', identifier);
}

async function kept(): Promise<string[]> {
  return (await readPeople()).value.map((one) => one.identifier);
}
