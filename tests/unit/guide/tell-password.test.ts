// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { backend } from '../../../lib/guide/backend';
import { tellPassword } from '../../../lib/guide/password/tell-password';
import { byId, LOGIN, pageIn } from '../page/in-dom';

const login = `<h1>Élève</h1><form><input id="i" name="j_username" value="p.dupont12">
  <input id="p" name="j_password" type="password" value="Slip-2025"><button>Se connecter</button></form>`;

const told = vi.spyOn(backend, 'typedPassword');

beforeEach(() => {
  told.mockReset().mockResolvedValue(null);
});

function onPage(html: string): AbortController {
  pageIn(html);
  window.location.href = LOGIN;
  const ends = new AbortController();
  onTestFinished(() => ends.abort());
  tellPassword(ends.signal);
  return ends;
}

/** Leaves a changed field as the user does, or as a script of the page imitates it. */
function leave(id: string, isTrusted = true): void {
  const event = new Event('change', { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  byId(id).dispatchEvent(event);
}

describe('the password typed to sign in', () => {
  it('is told during the event, as the page may be left right after it', () => {
    onPage(login);
    leave('p');
    expect(told.mock.calls).toEqual([['Slip-2025']]);
  });

  it('is told whether it is hidden or shown', () => {
    onPage(login);
    byId('p').setAttribute('type', 'text');
    leave('p');
    expect(told.mock.calls).toEqual([['Slip-2025']]);
  });

  it('is told no further than it is compared', () => {
    onPage(login.replace('Slip-2025', 'x'.repeat(1000)));
    leave('p');
    expect(told.mock.calls).toEqual([['x'.repeat(64)]]);
  });

  it('is not told when a script of the page imitates the event', () => {
    onPage(login);
    leave('p', false);
    expect(told).not.toHaveBeenCalled();
  });

  it('is not told from an empty field, nor from another field', () => {
    onPage(login.replace('value="Slip-2025"', ''));
    leave('p');
    leave('i');
    expect(told).not.toHaveBeenCalled();
  });

  it('is not told from a page other than the login page', () => {
    onPage(`<h1>Nouveau mot de passe</h1>
      <label>Nouveau mot de passe<input id="p" type="password" value="Soleil!2025"></label>
      <label>Confirmation<input type="password"></label>`);
    leave('p');
    expect(told).not.toHaveBeenCalled();
  });

  it('is not told once the guide has ended', () => {
    onPage(login).abort();
    leave('p');
    expect(told).not.toHaveBeenCalled();
  });
});
