// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { lookAtPortal } from '../../../lib/guide/advice/look-at-portal';
import { progressOf } from '../../../lib/guide/progress';
import { createPortalPage } from '../../../lib/recognise/portal-page';
import type { Profile } from '../../../lib/vocabulary';
import { LOGIN, pageIn } from '../page/in-dom';
import { nothingKnown } from './circumstances';

const profiles = `<h1>Je sélectionne mon profil</h1>
  <button id="bouton_responsable">Responsable d’élève</button>
  <button id="bouton_eleve">Élève</button>`;

const login = (filled = '') => `<h1>Élève</h1><form><input name="j_username" value="p.nom12">
  <input name="j_password" type="password" value="${filled}"><button>Se connecter</button></form>`;

const sms = `<h1>Je saisis le code de sécurité reçu par SMS</h1><form>
  <label>Code de sécurité<input name="codeSecurite"></label><button>Suivant</button></form>`;

function progress(
  html: string,
  activated: readonly Profile[],
  profile: Profile | null = 'pupil',
  newAccount = false,
) {
  pageIn(html);
  const page = createPortalPage(document, new URL(LOGIN));
  const advice = lookAtPortal(page, { ...nothingKnown, profile });
  if (!advice) throw new Error('No screen recognised');
  return progressOf(advice, { activated, newAccount });
}

const left = (...given: Parameters<typeof progress>) => {
  const told = progress(...given);
  return told?.kind === 'clicks' ? told.left : told?.phase;
};

describe('how far a user has come', () => {
  it('is a phase, as long as no account is known to be in use', () => {
    expect(left(profiles, [])).toBe('sign-in');
    expect(left(login('x'), ['guardian'])).toBe('sign-in');
    expect(left(profiles, ['pupil', 'guardian'], null)).toBe('sign-in');
  });

  it('is the clicks left in the sign-in of every day', () => {
    expect(left(profiles, ['pupil'])).toBe(2);
    expect(left(login('x'), ['pupil'])).toBe(1);
  });

  it('is not said while something is left to type, or was refused', () => {
    expect(left(login(), ['pupil'])).toBeNull();
    const refused = '<p class="fr-alert fr-alert--error">Identifiant ou mot de passe incorrect</p>';
    expect(left(refused + login('x'), ['pupil'])).toBeNull();
  });

  it('never goes back where the ENT asks to sign in with an account that has just become ready', () => {
    expect(left(profiles, [], 'pupil', true)).toBe('arrival');
    expect(left(login(), ['pupil'], 'pupil', true)).toBe('arrival');
  });

  it('is a phase again where an account is being activated', () => {
    expect(left(sms, ['guardian'], 'guardian')).toBe('account');
  });
});
