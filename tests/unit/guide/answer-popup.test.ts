// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerPopup } from '../../../lib/guide/extras/answer-popup';
import { byId, LOGIN, pageIn } from '../page/in-dom';

const login = `<form><input id="i" name="j_username">
  <input id="p" name="j_password" type="password"><button>Se connecter</button></form>`;

type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => void;

const listen = vi.spyOn(browser.runtime.onMessage, 'addListener');
const unlisten = vi.spyOn(browser.runtime.onMessage, 'removeListener');

beforeEach(() => {
  fakeBrowser.reset();
  listen.mockClear();
  unlisten.mockClear();
});

/** The guide's answers to a message on a page. */
function answers(html: string, message: unknown, address = LOGIN): unknown[] {
  pageIn(html);
  window.location.href = address;
  answerPopup(new AbortController().signal);
  const given: unknown[] = [];
  const listener = listen.mock.lastCall?.[0] as unknown as Listener;
  listener(message, {}, (answer) => given.push(answer));
  return given;
}

const typed = () => (byId('i') as HTMLInputElement).value;
const fill = { type: 'fill-identifier', identifier: 'p.dupont12' };

describe('the popup', () => {
  it('is told whether the page has a field for the identifier', () => {
    const nothing = { canFill: false, choosesProfile: false, profile: null, change: null };
    expect(answers(login, { type: 'sign-in' })).toEqual([{ ...nothing, canFill: true }]);
    expect(answers('<h1>Aide</h1>', { type: 'sign-in' })).toEqual([nothing]);
  });

  it('is told whose page it is, and the words of the way to the other', () => {
    const change = '<button id="bouton_profil">Changer de profil</button>';
    const pupils = `<h2 id="titre_eleve">Élève</h2>${change}${login}`;
    expect(answers(pupils, { type: 'sign-in' })).toMatchObject([
      { canFill: true, profile: 'pupil', change: 'Changer de profil' },
    ]);
    const guardians = `<h2 id="titre_responsable">Responsable d’élève</h2>${login}`;
    expect(answers(guardians, { type: 'sign-in' })).toMatchObject([
      { canFill: true, profile: 'guardian', change: null },
    ]);
  });

  it('is told where the profile is to be chosen first', () => {
    const choice = `<button id="bouton_eleve">Élève</button>
      <button id="bouton_responsable">Responsable d’élève</button>`;
    expect(answers(choice, { type: 'sign-in' })).toMatchObject([
      { canFill: false, choosesProfile: true, profile: null },
    ]);
  });

  it('has the identifier filled in', () => {
    expect(answers(login, fill)).toEqual([{ filled: true }]);
    expect(typed()).toBe('p.dupont12');
  });

  it('has nothing filled in on a page that is not the portal’s login page', () => {
    const elsewhere = 'https://educonnect.education.gouv.fr.example.com/';
    expect(answers(login, fill, elsewhere)).toEqual([{ filled: false }]);
    expect(typed()).toBe('');
    expect(answers(`${login}<dialog open>Un message</dialog>`, fill)).toEqual([{ filled: false }]);
    expect(typed()).toBe('');
  });

  it('gets no answer to messages that are not its own', () => {
    expect(answers(login, { type: 'known' })).toEqual([]);
    expect(typed()).toBe('');
  });

  it('gets no answer once the guide has ended', () => {
    const ends = new AbortController();
    answerPopup(ends.signal);
    ends.abort();
    expect(unlisten).toHaveBeenCalledWith(listen.mock.lastCall?.[0]);
    listen.mockClear();
    answerPopup(ends.signal);
    expect(listen).not.toHaveBeenCalled();
  });
});
