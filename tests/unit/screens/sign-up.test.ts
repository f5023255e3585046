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

/** What is said of a page; null where it is not recognised. */
function said(html: string, address: string, profile: Profile | null = null): Advice | null {
  const page = pageIn(html, address);
  const screen = recognise(page, SCREENS);
  return (
    screen &&
    adviseOnPortal(screen, page, {
      ent: null,
      texts: createTexts('fr', frOnPortal),
      profile,
      hiddenHints: new Set(),
      refusedAgain: new Set(),
      signals: () => new Set(),
    })
  );
}

/** Title and hints in reading order, one per line. */
const lines = (advice: Advice | null): string =>
  [advice?.title, ...(advice?.hints ?? []).map(({ text }) => text)].join('\n');

const stepsOf = (advice: Advice | null) =>
  (advice?.hints ?? [])
    .filter(({ tone }) => tone === 'step')
    .map(({ id, places }) => [id, ...idsOf(places.map(({ element }) => element))]);

const field = (id: string, label: string, type = 'text') =>
  `<label for="${id}">${label}</label><input id="${id}" type="${type}">`;

const GO = '<button id="go" type="submit">Suivant</button>';

describe('the sign-up tab, while open', () => {
  const card = (id: string, words: string) =>
    `<form method="post"><button id="${id}" class="btn-icon">${words}</button></form>`;
  const page = (cards: string, signIn = 'Connexion', signUp = 'Inscription', badge = '') =>
    `<main>${badge}<button id="in" role="tab" aria-selected="false">${signIn}</button>
     <button id="up" role="tab" aria-selected="true">${signUp}</button>
     <div role="tabpanel" hidden>${field('username', 'Identifiant')}${field('password', 'Mot de passe', 'password')}</div>
     <div role="tabpanel">${cards}</div></main>`;
  const both = card('sms', 'Par SMS') + card('mail', 'Par e-mail');
  const PUPIL = '<p class="titreCompte">Élève</p>';

  it.each([
    ['Connexion', 'Inscription'],
    ['Je me connecte', 'Je n’ai pas de compte'],
    ['Se connecter', 'Créer un compte'],
  ])('points a guardian at both cards, but at no tab: « %s », « %s »', (signIn, signUp) => {
    const advice = said(page(both, signIn, signUp), LOGIN, 'guardian');
    expect(advice?.screen).toBe('educonnect/login');
    expect(stepsOf(advice)).toEqual([['login.sign-up', 'sms', 'mail']]);
    expect(lines(advice)).not.toMatch(/oublié/i);
    expect(advice?.hints.flatMap(({ places }) => idsOf(places.map((one) => one.element)))).toEqual([
      'sms',
      'mail',
    ]);
  });

  it('points a guardian at the only card, in its own words', () => {
    const advice = said(page(card('one', 'M’inscrire')), LOGIN, 'guardian');
    expect(stepsOf(advice)).toEqual([['login.sign-up-button', 'one']]);
    expect(lines(advice)).toMatch(/M’inscrire/);
    expect(lines(advice)).not.toMatch(/SMS/);
  });

  it('points at no card where it cannot tell them apart', () => {
    const advice = said(page(card('a', 'Choix A') + card('b', 'Choix B')), LOGIN, 'guardian');
    expect(stepsOf(advice)).toEqual([]);
  });

  it('sends a pupil back, in the words of the page', () => {
    const advice = said(page(both, 'Je me connecte', 'Inscription', PUPIL), LOGIN);
    expect(advice?.profile).toBe('pupil');
    expect(stepsOf(advice)).toEqual([['login.for-parents', 'in']]);
    expect(lines(advice)).toMatch(/parents\. Reviens sur «\sJe me connecte\s»/);
  });
});

describe('a sign-up by mail', () => {
  const names = field('nom', 'Nom') + field('prenom', 'Prénom');

  it('asks for names and an address', () => {
    const html = `<h1>Je confirme mon identité</h1>${names}${field('mel', 'Adresse mail')}${GO}`;
    const advice = said(html, SELF_SERVICE);
    expect(advice?.screen).toBe('educonnect/guardian-identity');
    expect(advice?.profile).toBe('guardian');
    expect(stepsOf(advice)).toEqual([
      ['guardian-identity.last-name', 'nom'],
      ['guardian-identity.first-name', 'prenom'],
      ['guardian-identity.email', 'mel'],
      ['guardian-identity.submit', 'go'],
    ]);
    expect(lines(advice)).not.toMatch(/SMS|numéro|FranceConnect/);
  });

  it('is neither a contact form nor a forgotten identifier', () => {
    const asked = `${names}${field('mel', 'Adresse mail')}${GO}`;
    expect(said(`<h1>Nous contacter</h1>${asked}<textarea></textarea>`, SELF_SERVICE)).toBeNull();
    const lost =
      'https://moncompte.educonnect.education.gouv.fr/educt-self-service/oubliLogin/recupererLoginResponsable';
    const advice = said(`<h1>Identifiant oublié</h1>${asked}`, lost);
    expect(advice?.screen).toBe('educonnect/forgotten-identifier');
  });

  it.each(['reçu par mail', 'reçu par e-mail', 'envoyé par email'])(
    'tells of a code %s without a word of SMS',
    (how) => {
      const code = field('code', `Je saisis le code de sécurité ${how}`);
      const html = `<p>Un code a été envoyé.</p>${code}<a id="again" href="#">Renvoyer le mail</a>${GO}`;
      const advice = said(html, SELF_SERVICE);
      expect(stepsOf(advice)).toEqual([
        ['sms-code.type-mail', 'code'],
        ['sms-code.submit', 'go'],
      ]);
      expect(lines(advice)).toMatch(/reçu par mail/);
      expect(lines(advice)).toMatch(/indésirables/);
      expect(lines(advice)).not.toMatch(/SMS|jamais de lien/);
    },
  );

  it('says SMS where the page does', () => {
    const code = field('code', 'Je saisis le code de sécurité reçu par SMS');
    const advice = said(`${code}<a href="#">Renvoyer le SMS</a>${GO}`, SELF_SERVICE);
    expect(lines(advice)).toMatch(/code du SMS/);
    expect(lines(advice)).not.toMatch(/indésirables/);
  });
});

describe('the first sign-in by FranceConnect', () => {
  const BACK = '<p>Vous êtes connecté avec FranceConnect.</p>';
  const refused = '<p class="fr-error-text">Ce numéro est inconnu.</p>';

  it('asks for the number alone, and offers no other way', () => {
    const phone = field('tel', 'Numéro de téléphone portable', 'tel');
    for (const title of ['Activation de votre compte', 'Votre téléphone']) {
      const advice = said(`<h1>${title}</h1>${BACK}${phone}${GO}`, SELF_SERVICE);
      expect(advice?.screen, title).toBe('educonnect/guardian-identity');
      expect(stepsOf(advice)).toEqual([
        ['guardian-identity.phone', 'tel'],
        ['guardian-identity.submit', 'go'],
      ]);
      expect(lines(advice)).not.toMatch(/FranceConnect/);
      const again = said(`<h1>${title}</h1>${BACK}${phone}${refused}${GO}`, SELF_SERVICE);
      expect(lines(again)).not.toMatch(/FranceConnect|nom\b/i);
    }
  });

  it('asks for the children by their dates, each in its own place', () => {
    const boxes = (id: string) =>
      `<fieldset id="${id}"><legend>Enfant</legend>
       <input aria-label="Jour (JJ)"><input aria-label="Mois (MM)"><input aria-label="Année (AAAA)"></fieldset>`;
    const html = `<h1>Activation de votre compte</h1>${BACK}<h2>Date de naissance de vos enfants</h2>
      <form>${boxes('one')}${boxes('two')}${GO}</form>`;
    const advice = said(html, SELF_SERVICE);
    expect(advice?.screen).toBe('educonnect/guardian-children');
    expect(advice?.profile).toBe('guardian');
    expect(stepsOf(advice)).toEqual([
      ['guardian-children.birth-date', 'one', 'two'],
      ['guardian-children.submit', 'go'],
    ]);
    expect(lines(advice)).not.toMatch(/Je (ne )?suis/);
  });

  it('is not a login’s check of one child’s birth date', () => {
    const html = `<h1>Confirmation de l’identité</h1><form id="theForm">
      <p>Saisissez la date de naissance d’un de vos enfants</p>
      <input id="jour" name="jour"><input id="mois" name="mois"><input id="annee" name="annee"></form>`;
    expect(said(html, LOGIN)?.screen).toBe('educonnect/birth-date-check');
  });
});
