import { describe, expect, it } from 'vitest';
import { readChooser } from '../../../lib/ents/choosers/read-chooser';
import { pageOf } from './test-page';

const SSO =
  'https://educonnect.education.gouv.fr/idp/profile/SAML2/Unsolicited/SSO?providerId=urn%3Ax';

const read = (body: string) => readChooser(pageOf(body, 'https://ent.example/login'), null);

const picked = (body: string) => read(body)?.picks.map(({ entry }) => entry.label) ?? [];

describe('a chooser whose lines are named beside them', () => {
  const ROWS = ([one, other]: readonly string[]) => [
    [
      'its rows',
      `<table><tr><th>${one}</th><td><a href="${SSO}">Accéder</a></td></tr><tr><th>${other}</th><td><a href="/s">Accéder</a></td></tr></table>`,
    ],
    [
      'its cards',
      `<div><div><h2>${one}</h2><p>Choisissez</p><p><a href="${SSO}">Se connecter avec ÉduConnect</a></p></div><div><h2>${other}</h2><p><button>Se connecter</button></p></div></div>`,
    ],
    [
      'headings between',
      `<p>${one}</p><p><a href="/l">Compte local</a></p><p><a href="${SSO}">ÉduConnect</a></p><p>${other}</p><p><a href="/s">Guichet</a></p>`,
    ],
    [
      'a list of definitions',
      `<dl><dt>${other}</dt><dd><a href="/s">Accéder</a></dd><dt>${one}</dt><dd><a href="${SSO}">Accéder</a></dd></dl>`,
    ],
  ];

  it.each(ROWS(['Élèves et responsables', 'Personnels']))('is named by %s', (_, body) => {
    expect(picked(`<main><h1>Connexion</h1>${body}</main>`)).toEqual(['Élèves et responsables']);
  });

  it('keeps the own words of its choices, and of a local account', () => {
    const choice = (name: string) => `<label><input type="radio" name="a">${name}</label>`;
    const body = `<main><h1>Connexion</h1><h2>Élèves et parents</h2><p><a href="/l">Compte local</a></p>
      <p><a href="${SSO}">Accéder</a></p><h2>Personnels</h2>${choice('Autre')}${choice('Agent')}</main>`;
    const chooser = read(body);
    expect(chooser?.traps.map(({ entry, kind }) => [entry.label, kind])).toEqual([
      ['Compte local', 'local'],
    ]);
    expect(chooser?.entries.map(({ label }) => label)).toEqual([
      'Compte local',
      'Élèves et parents',
      'Autre',
      'Agent',
    ]);
  });

  it.each([
    ...ROWS(['Personnels', 'Élèves et responsables']),
    ...ROWS(['Élèves, parents et personnels', 'Personnels']),
    ...ROWS(['Élèves de l’enseignement agricole', 'Personnels']),
    ...ROWS(['Élèves sans ÉduConnect', 'Personnels']),
    [
      'the row before',
      `<table><tr><td>Personnels</td><td><a href="/s">Accéder</a></td></tr><tr><td></td><td><a href="${SSO}">Accéder</a></td></tr></table>`,
    ],
    [
      'words out of sight',
      `<p hidden>Élèves</p><a href="${SSO}">Accéder</a><p>Personnels</p><a href="/s">Accéder</a>`,
    ],
    [
      'news',
      '<h2>Élèves et parents : ÉduConnect évolue</h2><a href="/1">Lire la suite</a><h2>Enseignants : ce qui change</h2><a href="/2">Lire la suite</a>',
    ],
    [
      'services for each',
      '<h2>Parents</h2><a href="/1">ÉduConnect</a><a href="/2">Cantine</a><h2>Enseignants</h2><a href="/3">Messagerie</a>',
    ],
  ])('is not misled by %s: %s', (_, body) => {
    expect(picked(`<main><h1>Connexion</h1>${body}</main>`)).toEqual([]);
  });
});

describe('a chooser folded by the browser itself', () => {
  const folds = (state: string, ...all: readonly (readonly [string, string])[]) =>
    `<main><h1>Connexion</h1>${all
      .map(
        ([people, href]) =>
          `<details ${state}><summary>${people}</summary><p><a href="${href}">Se connecter</a></p><p><a href="/l">Compte local</a></p></details>`,
      )
      .join('')}</main>`;
  const steps = (body: string) =>
    (read(body)?.picks ?? []).map(({ entry, profile, open }) => [
      entry.label,
      profile,
      open?.textContent,
    ]);
  const STAFF = ['Enseignant', '/s'] as const;

  it('is unfolded first', () => {
    expect(steps(folds('', ['Élève ou parent', SSO], STAFF))).toEqual([
      ['Se connecter', null, 'Élève ou parent'],
    ]);
    expect(steps(folds('', ['Élève', SSO], ['Parent', SSO]))).toEqual([
      ['Se connecter', 'pupil', 'Élève'],
      ['Se connecter', 'guardian', 'Parent'],
    ]);
  });

  it('is named by the line to press once that is in view', () => {
    expect(steps(folds('open', ['Élève ou parent', SSO], STAFF))).toEqual([
      ['Se connecter', null, undefined],
    ]);
  });

  it.each([
    ['is for others', folds('', ['Enseignant', SSO], ['Élève ou parent', '/l'])],
    ['is out of reach', folds('hidden', ['Élève ou parent', SSO], STAFF)],
    ['says nothing of ÉduConnect', folds('', ['Élève ou parent', '/l'], STAFF)],
    [
      'asks questions',
      folds('', ['Élève ou parent : ÉduConnect, c’est quoi ?', '/x'], ['Enseignant ?', '/y']),
    ],
  ])('is left alone where it %s', (_, body) => {
    expect(steps(body)).toEqual([]);
    expect(steps(body.replaceAll('<details ', '<details open '))).toEqual([]);
  });
});
