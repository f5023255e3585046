import { describe, expect, it } from 'vitest';
import { namesOnlyPeople } from '../../../lib/ents/choosers/labels';
import { readChooser } from '../../../lib/ents/choosers/read-chooser';
import { entAt } from '../../../lib/ents/search/find';
import { normalise } from '../../../lib/page/normalise';
import { pageOf } from './test-page';

const NORMANDIE = 'https://connexion.l-educdenormandie.fr/?callback=https%3A%2F%2Fent.example';
const MOSELLE = 'https://ariane57.moselle-education.fr/connexion';
const SSO =
  'https://educonnect.education.gouv.fr/idp/profile/SAML2/Unsolicited/SSO?providerId=urn%3Ax';

const buttons = (...labels: string[]) =>
  labels.map((label) => `<button type="button">${label}</button>`).join('');

const WHO = buttons('Élève', 'Représentant légal (parents)', 'Personnel collectivité et invité');

function picked(body: string, address = NORMANDIE) {
  const page = pageOf(`<main>${body}</main>`, address);
  return readChooser(page, entAt(page.url))?.picks.map(({ profile, entry }) => [
    profile,
    entry.label,
  ]);
}

describe('a door that asks who one is', () => {
  it('is read by its words alone', () => {
    expect(picked(`<p>Vous êtes :</p>${WHO}`)).toEqual([
      ['pupil', 'Élève'],
      ['guardian', 'Représentant légal (parents)'],
    ]);
  });

  it('has one line for both, whatever pupils sign in with', () => {
    const lines = buttons('Parents et Élèves', 'Enseignants', 'Invités et Personnels');
    expect(picked(lines, MOSELLE)).toEqual([[null, 'Parents et Élèves']]);
  });

  it('may have links to other pages of its ENT, and radios', () => {
    const links =
      '<a href="https://ent.l-educdenormandie.fr/auth/saml/authn/student">Élève</a><a href="/rl">Parent</a>';
    expect(picked(links)).toHaveLength(2);
    const radios = ['Élève', 'Parent', 'Personnel'].map(
      (label) => `<p><label><input type="radio" name="who"> ${label}</label></p>`,
    );
    const page = pageOf(`<form>${radios.join('')}<button>Suivant</button></form>`, NORMANDIE);
    const chooser = readChooser(page, entAt(page.url));
    expect(chooser?.picks).toHaveLength(2);
    expect(chooser?.confirm?.textContent).toBe('Suivant');
  });

  it('asks for the kind of school next, of which nothing is known', () => {
    expect(picked(buttons('École', 'Collège', 'Lycée'))).toBeUndefined();
  });

  it('leads to the portal last', () => {
    expect(picked(`<p><a href="${SSO}">Se connecter</a></p>`)).toEqual([[null, 'Se connecter']]);
  });

  it.each([
    ['a button that leads nobody knows where', buttons('Se connecter')],
    ['a link elsewhere', '<a href="https://elsewhere.example/">Se connecter</a>'],
    ['two links to the portal', `<a href="${SSO}">Se connecter</a><a href="${SSO}">Continuer</a>`],
    ['one kind of people', buttons('Élève')],
    ['staff alone', buttons('Personnel', 'Invité')],
    ['a form', `${WHO}<input type="password">`],
    ['the news', '<a href="/e">Élèves : vos actualités</a><a href="/p">Parents : réunion</a>'],
    [
      'other sites',
      '<a href="https://e.example">Élève</a><a href="https://p.example">Parent</a><a href="/s">Personnel</a>',
    ],
    ['two choosers', `<div>${WHO}</div><div>${WHO}</div>`],
  ])('is left alone where it shows %s', (_, body) => {
    expect(picked(body)).toBeUndefined();
  });

  it('is not sought on another page, nor on the ENT’s other pages', () => {
    expect(picked(WHO, 'https://connexion.example/')).toBeUndefined();
    expect(picked(WHO, 'https://ent.l-educdenormandie.fr/auth/saml/wayf')).toBeUndefined();
    expect(picked(WHO, 'https://connexion.l-educdenormandie.fr/actualites')).toBeUndefined();
  });

  it.each([
    '<div id="chatmd">',
    '<div class="help-chatbot is-open">',
    '<chat-window>',
    '<div role="log">',
    '<div role="dialog" aria-label="Aide">',
    '<dialog open>',
  ])('is not mistaken for an assistant’s questions: %s', (open) => {
    const close = `</${/^<([\w-]+)/.exec(open)?.[1]}>`;
    const questions = open + buttons('Élève', 'Responsable d’élève') + close;
    expect(picked(questions)).toBeUndefined();
    expect(picked(`<div>${WHO}</div>${questions}`)).toHaveLength(2);
  });
});

describe('a label that names people and says nothing else', () => {
  it.each([
    'Élève',
    'Je suis élève',
    'Représentant légal (parents)',
    'Responsable d’élève',
    'Parents et Élèves',
    'Élève ou parent (ÉduConnect)',
    'Élève ou parent de l’éducation nationale',
    'Collégien·ne',
  ])('%s', (label) => {
    expect(namesOnlyPeople(normalise(label))).toBe(true);
  });

  it.each([
    'Élèves : vos actualités',
    'Espace élèves',
    'Personnel',
    'Élève et enseignant',
    'École',
    'Collège',
    'Se connecter',
    'Inscription des élèves',
    'Élève sans ÉduConnect',
    'Association de parents',
    '',
  ])('is not « %s »', (label) => {
    expect(namesOnlyPeople(normalise(label))).toBe(false);
  });
});
