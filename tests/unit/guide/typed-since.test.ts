// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { adviseOnPortal } from '../../../lib/guide/advice/portal-advice';
import { followTyped } from '../../../lib/guide/signals/typed-since';
import { createPortalPage } from '../../../lib/recognise/portal-page';
import login from '../../../lib/screens/educonnect-login';
import { byId, LOGIN, pageIn } from '../page/in-dom';
import { nothingKnown } from './circumstances';

const FORM = `<form><label for="user">Identifiant</label><input id="user" name="user">
  <label for="word">Mot de passe</label><input id="word" name="word" type="password">
  <div id="said"></div><button id="go">Se connecter</button></form>`;

const WRONG = '<p role="alert">Identifiant ou mot de passe incorrect.</p>';

/** Follows a page, and tells whether something is said to be wrong there now. */
function following(html: string): () => boolean {
  pageIn(html);
  const typedSince = followTyped(document, new AbortController().signal);
  return () => {
    const page = createPortalPage(document, new URL(LOGIN));
    const { hints } = adviseOnPortal(login, page, { ...nothingKnown, typedSince });
    return hints.some(({ tone, done }) => tone === 'trouble' && !done);
  };
}

/** Clicks the button of a page that sends by script. */
function send(): void {
  byId('go').addEventListener('click', (event) => event.preventDefault());
  byId('go').click();
}

function write(id: string, text: string): void {
  const field = byId(id) as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

it('what a page refuses without being loaded anew is wrong until something else is typed', () => {
  const isWrong = following(FORM);
  expect(isWrong()).toBe(false);
  write('user', 'p.dupont12');
  write('word', 'Soleil-2025');
  expect(isWrong()).toBe(false);
  send();
  byId('said').innerHTML = WRONG;
  expect(isWrong()).toBe(true);
  expect(isWrong()).toBe(true);
  write('word', 'Soleil-2026');
  expect(isWrong()).toBe(false);
  // The same answer to another try.
  byId('said').innerHTML = '';
  expect(isWrong()).toBe(false);
  byId('word').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  byId('said').innerHTML = WRONG;
  expect(isWrong()).toBe(true);
});

it('what a page says while one types is no refusal of what was sent', () => {
  const isWrong = following(FORM);
  isWrong();
  write('user', 'p.dupont12');
  write('word', 'S');
  byId('said').innerHTML = WRONG;
  expect(isWrong()).toBe(false);
});

it('what was refused as the page opened is right once it is typed', () => {
  const isWrong = following(`${WRONG}${FORM}`);
  expect(isWrong()).toBe(true);
  write('user', 'p.dupont12');
  write('word', 'Soleil-2025');
  expect(isWrong()).toBe(false);
});
