// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Advice } from '../../../lib/guide/advice/advice';
import { adviseOnPortal } from '../../../lib/guide/advice/portal-advice';
import { recognise } from '../../../lib/recognise/recognise';
import { SCREENS } from '../../../lib/screens';
import { frOnPortal } from '../../../lib/texts/locales/fr/on-portal';
import { createTexts } from '../../../lib/texts/texts';
import type { Profile } from '../../../lib/vocabulary';
import { idsOf, LOGIN, pageIn, SELF_SERVICE } from '../page/in-dom';

const screenOf = (html: string, address: string = LOGIN) =>
  recognise(pageIn(html, address), SCREENS)?.id ?? null;

/** What is said of a page to a user whose chosen profile is known. */
function said(html: string, address: string = LOGIN, profile: Profile | null = null): Advice {
  const page = pageIn(html, address);
  const screen = recognise(page, SCREENS);
  if (!screen) throw new Error('the page is not recognised');
  const texts = createTexts('fr', frOnPortal);
  return adviseOnPortal(screen, page, {
    ent: null,
    texts,
    profile,
    hiddenHints: new Set(),
    refusedAgain: new Set(),
    signals: () => new Set(),
  });
}

const troubles = ({ hints }: Advice) =>
  hints.filter(({ tone }) => tone === 'trouble').map(({ id }) => id);

const ringsOf = ({ hints }: Advice, id: string, profile: Profile | null = null) =>
  idsOf(
    hints
      .filter((hint) => hint.id === id)
      .flatMap(({ places }) => places)
      .filter((place) => place.profile === profile)
      .map(({ element }) => element),
  );

const ringed = ({ hints }: Advice) =>
  hints.flatMap(({ places }) => places.map(({ element }) => element));

const loginForm = `<form>
  <label for="username">Identifiant</label><input id="username" name="j_username">
  <label for="password">Mot de passe</label><input id="password" name="j_password" type="password">
  <button id="go" type="submit">Se connecter</button></form>`;

describe('the choice of profile', () => {
  const named = (guardian: string, pupil: string) =>
    `<h1>Je sélectionne mon profil</h1>
     <button id="guardian">${guardian}</button><button id="pupil">${pupil}</button>`;

  it.each([
    ['Responsable d’élève', 'Élève'],
    ['Représentant légal', 'Élève'],
    ['Je suis responsable d’élève', 'Je suis élève'],
  ])('points a pupil at « Élève », never at « %s »', (guardian, pupil) => {
    const advice = said(named(guardian, pupil));
    expect(advice.screen).toBe('educonnect/profile');
    expect(ringsOf(advice, 'profile.choose', 'pupil')).toEqual(['pupil']);
    expect(ringsOf(advice, 'profile.choose', 'guardian')).toEqual(['guardian']);
  });

  it('is for nobody in particular, even with its buttons in a list', () => {
    const list = '<ul><li><button>Responsable d’élève</button><li><button>Élève</button></ul>';
    expect(said(`<h1>Je sélectionne mon profil</h1>${list}`).profile).toBeNull();
  });

  it('is not a page with a link for guardians', () => {
    expect(screenOf('<h1>Aide</h1><a href="#">Je suis responsable d’élève</a>')).toBeNull();
  });
});

describe('the login', () => {
  it('reports no trouble while the errors in its form are hidden', () => {
    const error = (text: string) => `<div><p hidden="true">${text}</p></div>`;
    const errors = [
      'Votre identifiant ou votre mot de passe est incorrect.',
      'Vous devez saisir votre identifiant.',
      'Vous devez saisir votre mot de passe.',
    ].map(error);
    const advice = said(loginForm + errors.join(''));
    expect(advice.screen).toBe('educonnect/login');
    expect(troubles(advice)).toEqual([]);
  });

  it('is not the screen in front of the user while a message covers it', () => {
    expect(
      screenOf(`${loginForm}<dialog open><p>Votre session se termine.</p></dialog>`),
    ).toBeNull();
    const modal = '<div class="fr-modal fr-modal--opened"><p>Votre session se termine.</p></div>';
    expect(screenOf(loginForm + modal)).toBeNull();
  });

  it('keeps its button while the password is shown, whatever the button is called', () => {
    const shown = loginForm.replace('type="password"', 'type="text"');
    const button = shown.replace('Se connecter', 'Allons-y');
    const beside = '<form><input type="search"><button id="other">Chercher</button></form>';
    expect(ringsOf(said(beside + button), 'login.submit')).toEqual(['go']);
  });
});

describe('the SMS code', () => {
  const form =
    '<label for="code">Code de sécurité</label><input id="code"><button>Suivant</button>';

  it('has not expired just because it will one day', () => {
    const advice = said(`<p>Ce code expire dans 30 minutes.</p>${form}`, SELF_SERVICE);
    expect(advice.screen).toBe('educonnect/sms-code');
    expect(troubles(advice)).toEqual([]);
  });

  it.each([
    'Le code de sécurité a expiré.',
    'Votre code est expiré.',
    'Ce code n’est plus valable.',
  ])('has expired when the page says « %s »', (words) => {
    const again = '<button id="again">Renvoyer le SMS</button>';
    const advice = said(`<p class="fr-error-text">${words}</p>${form}${again}`, SELF_SERVICE);
    expect(advice.hints.find(({ current }) => current)?.id).toBe('sms-code.expired');
    expect(ringsOf(advice, 'sms-code.expired')).toEqual(['again']);
    expect(idsOf(ringed(advice))).not.toContain('code');
  });

  it('is not refused just because another one was sent', () => {
    const alert = '<div role="alert" class="fr-alert fr-alert--success">Un SMS a été envoyé</div>';
    expect(troubles(said(alert + form, SELF_SERVICE))).toEqual([]);
  });

  it('is refused when the page says so in an alert', () => {
    const alert = '<div role="alert">Le code est incorrect</div>';
    expect(troubles(said(alert + form, SELF_SERVICE))).toEqual(['sms-code.refused-sms-code']);
  });
});

describe('the end of the activation', () => {
  it.each([
    'Une fois votre compte activé, vous pourrez consulter vos services.',
    'Dès que votre compte est activé, un mail vous parvient.',
    'Ce lien ne marche que pour un compte activé.',
  ])('is not a page that says « %s »', (words) => {
    expect(screenOf(`<h1>Besoin d’aide ?</h1><p>${words}</p>`, SELF_SERVICE)).toBeNull();
  });

  it.each([
    '<h1>Activation du compte</h1><p>Votre compte a été activé avec succès</p>',
    '<p>Votre compte a bien été activé. Vous pouvez maintenant accéder à vos services en ligne.</p>',
    '<h1>Votre compte est activé</h1>',
    '<h2>Compte activé</h2>',
  ])('is a page that shows %s', (html) => {
    expect(screenOf(html, SELF_SERVICE)).toBe('educonnect/activated');
  });
});

describe('the request to change the password (2021)', () => {
  const manage = '<a href="#">Gérer mon compte</a>';

  it('is not any page with a link to the account', () => {
    expect(screenOf(`<h1>Vous êtes déconnecté</h1>${manage}`)).toBeNull();
  });

  it('is a page that says that the password must be changed', () => {
    const words = '<p>Pour accéder au portail, vous devez modifier votre mot de passe.</p>';
    expect(screenOf(words + manage)).toBe('educonnect/change-required');
  });
});

describe('the email address of a guardian', () => {
  const email = '<label>Adresse mail <input name="mail"></label><button>Envoyer</button>';

  it('is asked for during an activation', () => {
    const page = `<h1>Activation du compte</h1>${email}`;
    expect(screenOf(page, SELF_SERVICE)).toBe('educonnect/guardian-email');
  });

  it('is not the one asked for by a contact form or a change of address', () => {
    expect(screenOf(`<h1>Nous contacter</h1>${email}`)).toBeNull();
    expect(screenOf(`<h1>Modifier mon adresse mail</h1>${email}`, SELF_SERVICE)).toBeNull();
  });
});

describe('the account', () => {
  it('is not a page that activates or creates it', () => {
    for (const words of [
      'J’active mon compte ÉduConnect',
      'Je crée mon compte',
      'Je me connecte avec mon compte ÉduConnect',
    ]) {
      expect(screenOf(`<h1>${words}</h1><p>Un instant…</p>`, SELF_SERVICE), words).toBeNull();
    }
  });
});

describe('Scolarité services', () => {
  it('addresses the guardian in front of it, whatever its cards are called', () => {
    const page = '<h1>Mes services</h1><p><span>Élève</span> Camille</p>';
    const advice = said(page, 'https://teleservices.education.gouv.fr/eds/', 'guardian');
    expect(advice.profile).toBe('guardian');
  });
});

describe('a forgotten identifier', () => {
  it('is a guardian’s where the address says so, even if pupils are mentioned', () => {
    const address =
      'https://moncompte.educonnect.education.gouv.fr/educt-self-service/oubliLogin/responsableEleve';
    expect(said('<h1>Identifiant oublié</h1>', address).profile).toBe('guardian');
  });
});

describe('a refused link to the child', () => {
  const child = (type: string) => `<h1>Je confirme mon lien avec les élèves</h1><form>
    <label for="d">Date de naissance</label><input id="d">
    <label><input type="${type}" id="c">Je suis le représentant légal de cet élève</label>
    <p class="fr-error-text">Vous devez attester de votre lien.</p><button>Suivant</button></form>`;
  const trouble = (type: string) =>
    said(child(type), SELF_SERVICE).hints.find(({ tone }) => tone === 'trouble');

  it('offers two answers only where the page does', () => {
    expect(trouble('radio')?.text).toContain('une des deux réponses');
    expect(trouble('checkbox')?.text).toContain('Cochez la case');
    expect(idsOf(trouble('checkbox')?.places.map(({ element }) => element) ?? [])).toHaveLength(1);
  });
});

describe('an identity found in no record', () => {
  const identity = (words: string) => `<h1>Je confirme mon identité</h1><form>
    <p class="fr-error-text" role="alert">${words}</p>
    <label for="n">Nom</label><input id="n"><label for="p">Prénom</label><input id="p">
    <label for="t">Téléphone portable</label><input id="t"><button>Suivant</button></form>`;

  it('names the boxes that the page names, and no others', () => {
    const words = 'Le nom et le prénom ne correspondent à aucun responsable.';
    const { hints } = said(identity(words), SELF_SERVICE);
    const trouble = hints.find(({ tone }) => tone === 'trouble');
    expect(trouble?.text).toMatch(/: Nom, Prénom\. /);
    expect(trouble?.text).not.toMatch(/numéro|téléphone/i);
    expect(idsOf(trouble?.places.map(({ element }) => element) ?? [])).toEqual(['n', 'p']);
  });
});
