// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { lookAtPortal } from '../../../lib/guide/advice/look-at-portal';
import { type Guide, type GuideParts, startGuide } from '../../../lib/guide/guide';
import type { Known } from '../../../lib/guide/read-known';
import { readSignals } from '../../../lib/guide/signals/signals';
import { createPortalPage } from '../../../lib/recognise/portal-page';
import { frOnPortal } from '../../../lib/texts/locales/fr/on-portal';
import { byId, LOGIN, pageIn } from '../page/in-dom';
import { nothingKnown } from './circumstances';
import { nothingAnswered } from './nothing-answered';

const profiles = `<h1>Je sélectionne mon profil</h1>
  <button id="bouton_responsable">Responsable d’élève</button>
  <button id="bouton_eleve">Élève</button>`;

const login = `<h1>Élève</h1><form><input id="i" name="j_username">
  <input id="p" name="j_password" type="password"><button>Se connecter</button></form>`;

const known: Known = { ...nothingAnswered, texts: nothingKnown.texts };

const show = vi.fn<GuideParts['show']>();
const hide = vi.fn();
const leave = vi.fn();
const sent = vi.spyOn(browser.runtime, 'sendMessage');

let started: { guide: Guide; ends: AbortController };

function start(html: string, more: Partial<Known> = {}, parts: Partial<GuideParts> = {}): Guide {
  pageIn(html);
  window.location.href = LOGIN;
  const ends = new AbortController();
  onTestFinished(() => ends.abort());
  const guide = startGuide({
    window: window as Window & typeof globalThis,
    signal: ends.signal,
    known: { ...known, ...more },
    french: frOnPortal,
    read: createPortalPage,
    signals: readSignals,
    look: lookAtPortal,
    show,
    redraw: vi.fn(),
    hide,
    leave,
    ...parts,
  });
  started = { guide, ends };
  return guide;
}

/** The last view shown. */
const shown = () => {
  const [view, look] = show.mock.lastCall ?? [];
  return { ...view, screen: view?.advice.screen, hints: view?.advice.hints ?? [], look };
};

/** Waits for the next look at the page. */
async function looked(): Promise<void> {
  const looks = show.mock.calls.length + hide.mock.calls.length;
  const now = () => show.mock.calls.length + hide.mock.calls.length;
  await vi.waitFor(() => expect(now()).toBeGreaterThan(looks));
}

beforeEach(() => {
  show.mockReset();
  hide.mockReset();
  sent.mockReset().mockResolvedValue(undefined as never);
});

describe('the guide', () => {
  it('shows the screen in front of the user at once', () => {
    start(profiles);
    expect(shown()).toMatchObject({
      screen: 'educonnect/profile',
      progress: { kind: 'phases', phase: 'sign-in' },
      folded: false,
    });
  });

  it('shows nothing when no screen is recognised', () => {
    start('<h1>Aide</h1>');
    expect(show).not.toHaveBeenCalled();
    expect(hide).toHaveBeenCalled();
  });

  it('is hidden by a look that fails, and back once one succeeds', async () => {
    let fails = false;
    const guide = start(
      profiles,
      {},
      {
        look(page, circumstances) {
          if (fails) throw new TypeError('page.find is not a function');
          return lookAtPortal(page, circumstances);
        },
      },
    );
    expect(shown().screen).toBe('educonnect/profile');
    fails = true;
    guide.refresh();
    await vi.waitFor(() => expect(hide).toHaveBeenCalledTimes(1));
    fails = false;
    show.mockReset();
    guide.refresh();
    await vi.waitFor(() => expect(shown().screen).toBe('educonnect/profile'));
  });

  it('starts though its first look fails', async () => {
    let fails = true;
    const guide = start(
      profiles,
      {},
      {
        look(page, circumstances) {
          if (fails) throw new TypeError('page.find is not a function');
          return lookAtPortal(page, circumstances);
        },
      },
    );
    expect(hide).toHaveBeenCalledTimes(1);
    fails = false;
    guide.refresh();
    await vi.waitFor(() => expect(shown().screen).toBe('educonnect/profile'));
  });

  it('follows the page when it changes without a navigation, and back', async () => {
    start(profiles);
    document.body.innerHTML = login;
    await looked();
    expect(shown()).toMatchObject({ screen: 'educonnect/login' });
    document.body.innerHTML = profiles;
    await looked();
    expect(shown()).toMatchObject({ screen: 'educonnect/profile' });
    document.body.innerHTML = '<h1>Aide</h1>';
    await looked();
    expect(hide).toHaveBeenCalled();
  });

  it('counts the clicks left for a profile whose identifier is kept', () => {
    start(login, { activated: ['pupil'] });
    expect(shown().progress).toMatchObject({ kind: 'clicks' });
    start(login, { activated: ['guardian'] });
    expect(shown().progress).toMatchObject({ kind: 'phases' });
  });

  it('names no phase when the screen is on no route', () => {
    const change = ['Mot de passe actuel', 'Nouveau mot de passe', 'Confirmation']
      .map((label) => `<label>${label}<input type="password"></label>`)
      .join('');
    start(change);
    expect(shown()).toMatchObject({ screen: 'educonnect/new-password', progress: null });
  });

  it('comments on what is typed', async () => {
    start(login);
    byId('p').focus();
    const key = new KeyboardEvent('keyup', { key: 'A', bubbles: true });
    Object.defineProperty(key, 'getModifierState', { value: () => true });
    Object.defineProperty(key, 'isTrusted', { value: true });
    byId('p').dispatchEvent(key);
    await looked();
    expect(shown().hints.map(({ id }) => id)).toContain('login.caps-lock');
    expect(shown().look?.capsLock).toBe(true);
  });

  it('judges nothing while an input method is composing, and everything after', async () => {
    const redraw = vi.fn();
    start(login, {}, { redraw });
    const tell = (kind: string) => {
      const event = new Event(`composition${kind}`, { bubbles: true });
      Object.defineProperties(event, { data: { value: '' }, isTrusted: { value: true } });
      byId('i').dispatchEvent(event);
    };
    byId('i').focus();
    tell('start');
    (byId('i') as HTMLInputElement).value = '´';
    show.mockReset();
    byId('i').dispatchEvent(new Event('input', { bubbles: true }));
    await vi.waitFor(() => expect(redraw).toHaveBeenCalled());
    expect(show).not.toHaveBeenCalled();
    tell('end');
    await looked();
    expect(shown().hints.find(({ current }) => current)?.id).toBe('login.password');
  });

  it('starts folded if it was, and unfolds', async () => {
    const guide = start(profiles, { folded: ['anyone'] });
    expect(shown().folded).toBe(true);
    guide.fold(false);
    await looked();
    expect(shown().folded).toBe(false);
    expect(sent).toHaveBeenCalledWith({ type: 'fold', folded: false, reader: 'anyone' });
  });

  it('is folded for one profile and not for the other', async () => {
    const guide = start(login, { folded: ['guardian'] });
    expect(shown().folded).toBe(false);
    guide.fold(true);
    await looked();
    expect(shown().folded).toBe(true);
    expect(sent).toHaveBeenCalledWith({ type: 'fold', folded: true, reader: 'pupil' });
  });

  it('switches language at once, or to French if there are no texts', async () => {
    const guide = start(login);
    sent.mockResolvedValue({ answered: { login_title: { message: 'Sign in' } } } as never);
    guide.setLanguage('en');
    await looked();
    expect(shown().advice?.title).toBe('Sign in');
    expect(sent).toHaveBeenCalledWith({ type: 'set-language', language: 'en' });
    sent.mockImplementation((({ type }: { type: string }) =>
      Promise.resolve({ answered: type === 'texts' ? null : { ok: true } })) as never);
    guide.setLanguage('uk');
    await looked();
    expect(shown().advice?.title).toBe('Connecte-toi à ÉduConnect');
  });

  it('undoes nothing that became known while texts were loading', async () => {
    const guide = start(login);
    let give = (_: unknown) => {};
    sent.mockReturnValue(new Promise((resolve) => (give = resolve)) as never);
    guide.setLanguage('en');
    guide.refresh({ ...known, profile: 'guardian' });
    await looked();
    give({ answered: { login_title: { message: 'Sign in' } } });
    await vi.waitFor(() => expect(shown().look?.known.language).toBe('en'));
    expect(shown().look?.known.profile).toBe('guardian');
  });

  it('keeps choices made here that cannot be stored', async () => {
    const guide = start(login);
    const refusal = { ok: false, reason: 'private' };
    sent.mockImplementation(((request: { type: string }) =>
      Promise.resolve({
        answered: request.type === 'texts' ? { login_title: { message: 'Sign in' } } : refusal,
      })) as never);
    guide.setLanguage('en');
    guide.hideHint('login.forgotten');
    await vi.waitFor(() => expect(shown().look?.known.language).toBe('en'));
    guide.refresh({ ...known, profile: 'guardian' });
    await vi.waitFor(() => expect(shown().look?.known.profile).toBe('guardian'));
    expect(shown().look?.known.language).toBe('en');
    expect(shown().hints.map(({ id }) => id)).not.toContain('login.forgotten');
  });

  it('follows choices made elsewhere once its own is stored', async () => {
    const guide = start(login);
    sent.mockResolvedValue({ answered: { ok: true } } as never);
    guide.hideHint('login.forgotten');
    await vi.waitFor(() => expect(sent).toHaveBeenCalled());
    await looked();
    guide.refresh({ ...known, profile: 'guardian' });
    await vi.waitFor(() => expect(shown().look?.known.profile).toBe('guardian'));
    expect(shown().hints.map(({ id }) => id)).toContain('login.forgotten');
  });

  it('leaves at the next look once its extension is gone', async () => {
    const { id } = browser.runtime;
    onTestFinished(() => void Object.assign(browser.runtime, { id }));
    const guide = start(login);
    expect(leave).not.toHaveBeenCalled();
    Object.assign(browser.runtime, { id: undefined });
    guide.refresh();
    await vi.waitFor(() => expect(leave).toHaveBeenCalledWith(known));
    expect(show).toHaveBeenCalledTimes(1);
  });

  it('folds on this page only, for Esc', async () => {
    const guide = start(profiles);
    guide.foldHere();
    await looked();
    expect(shown().folded).toBe(true);
    expect(sent).not.toHaveBeenCalled();
  });

  it('hides a hint at once, even if that cannot be stored', async () => {
    const guide = start(login);
    expect(shown().hints.map(({ id }) => id)).toContain('login.forgotten');
    guide.hideHint('login.forgotten');
    await looked();
    expect(shown().hints.map(({ id }) => id)).not.toContain('login.forgotten');
    expect(sent).toHaveBeenCalledWith({ type: 'hide-hint', hintId: 'login.forgotten' });
  });

  it('shows hidden hints again at once, and says which there are', async () => {
    const guide = start(login);
    guide.hideHint('login.forgotten');
    await looked();
    expect(shown().hidden).toEqual(['login.forgotten']);
    guide.showHints(['login.forgotten']);
    await looked();
    expect(shown().hidden).toEqual([]);
    expect(shown().hints.map(({ id }) => id)).toContain('login.forgotten');
    expect(sent).toHaveBeenCalledWith({ type: 'show-hints', hintIds: ['login.forgotten'] });
  });

  it('does not count a hint that the page does not call for as hidden', async () => {
    const guide = start(profiles);
    guide.hideHint('login.forgotten');
    await looked();
    expect(shown().hidden).toEqual([]);
  });

  it('takes in what has become known', async () => {
    const guide = start(profiles);
    guide.refresh({ ...known, profile: 'pupil' });
    await looked();
    expect(shown().look?.known.profile).toBe('pupil');
    expect(shown().hints[0]?.places.map(({ profile }) => profile)).toEqual(['pupil']);
  });

  it('shows nothing more once it has ended', async () => {
    const guide = start(profiles);
    started.ends.abort();
    show.mockClear();
    hide.mockClear();
    document.body.innerHTML = login;
    guide.refresh();
    guide.foldHere();
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    expect(show).not.toHaveBeenCalled();
    expect(hide).not.toHaveBeenCalled();
  });

  it('leaves the page as it was', async () => {
    const guide = start(login);
    const before = document.documentElement.outerHTML;
    guide.refresh();
    await looked();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('reads what is typed once per look, however many hints depend on it', () => {
    let read: unknown[] = [];
    start(
      login,
      {},
      {
        look(page, circumstances) {
          read = [circumstances.signals(), circumstances.signals()];
          return lookAtPortal(page, circumstances);
        },
      },
    );
    expect(read[0]).toBe(read[1]);
  });
});
