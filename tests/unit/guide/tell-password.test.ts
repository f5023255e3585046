// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { backend } from '../../../lib/guide/backend';
import { tellPassword } from '../../../lib/guide/password/tell-password';
import { isDigestOf, type PasswordDigest } from '../../../lib/password/digest';
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

/** Waits as long as a digest takes, when none is expected. */
const aMoment = () => isDigestOf('', { salt: '', digest: '' });

describe('the password typed to sign in', () => {
  it('is told as a digest, whether it is hidden or shown', async () => {
    onPage(login);
    leave('p');
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1));
    byId('p').setAttribute('type', 'text');
    leave('p');
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(2));
    for (const [typed] of told.mock.calls) {
      expect(await isDigestOf('Slip-2025', typed as PasswordDigest)).toBe(true);
    }
    expect(JSON.stringify(told.mock.calls)).not.toContain('Slip');
  });

  it('is not told when a script of the page imitates the event', async () => {
    onPage(login);
    leave('p', false);
    await aMoment();
    expect(told).not.toHaveBeenCalled();
  });

  it('is not told from an empty field, nor from another field', async () => {
    onPage(login.replace('value="Slip-2025"', ''));
    leave('p');
    leave('i');
    await aMoment();
    expect(told).not.toHaveBeenCalled();
  });

  it('is not told from a page other than the login page', async () => {
    onPage(`<h1>Nouveau mot de passe</h1>
      <label>Nouveau mot de passe<input id="p" type="password" value="Soleil!2025"></label>
      <label>Confirmation<input type="password"></label>`);
    leave('p');
    await aMoment();
    expect(told).not.toHaveBeenCalled();
  });

  it('is not told once the guide has ended', async () => {
    onPage(login).abort();
    leave('p');
    await aMoment();
    expect(told).not.toHaveBeenCalled();
  });
});
