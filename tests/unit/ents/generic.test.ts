import { describe, expect, it } from 'vitest';
import { readChooser } from '../../../lib/ents/choosers/read-chooser';
import { pageOf, type TestPage } from './test-page';

const SSO =
  'https://educonnect.education.gouv.fr/idp/profile/SAML2/Unsolicited/SSO?providerId=urn%3Ax';

function picked(body: string): string[] {
  const chooser = readChooser(pageOf(body, 'https://ent.example/login'), null);
  return chooser?.picks.map(({ entry }) => entry.label) ?? [];
}

/** Stands in for `showModal`, which a page without a window lacks. */
function withModal(page: TestPage, modal: string): TestPage {
  for (const element of page.document.querySelectorAll('*')) {
    const closest = element.closest.bind(element);
    element.closest = (selector: string) => closest(selector.replaceAll(':modal', modal));
  }
  return page;
}

describe('a chooser of no known family', () => {
  it.each([
    ['links', `<h1>Connexion</h1><a href="${SSO}">Élève ou parent</a><a href="/sso">Personnel</a>`],
    [
      'own route',
      '<h1>Connexion</h1><a href="/sso/educonnect">Élève ou parent</a><a href="/a">Invité</a>',
    ],
    [
      'words',
      '<h1>Je suis</h1><button>Élève ou parent (ÉduConnect)</button><button>Enseignant</button>',
    ],
    [
      'a picture',
      `<h1>Connexion</h1><a href="${SSO}"><img alt="Élève ou parent" src="x"></a><a href="/sso">Personnel</a>`,
    ],
    [
      'a list to unroll',
      '<form><p>Vous êtes</p><select><option>Élève ou parent (ÉduConnect)</option><option>Personnel</option></select><button>OK</button></form>',
    ],
  ])('is understood by its %s', (_, body) => {
    expect(picked(`<main>${body}</main>`)).toHaveLength(1);
  });

  const LINES = `<a href="${SSO}">Élève ou parent</a><a href="/s">Personnel</a>`;

  it.each([
    ['outside its form', `<main><h1>Vous êtes</h1><form><p>${LINES}</p></form></main>`],
    [
      'far above it',
      `<h2>Qui êtes-vous ?</h2><main><div><form><p>${LINES}</p></form></div></main>`,
    ],
  ])('is understood by the heading it stands under, %s', (_, body) => {
    expect(picked(body)).toEqual(['Élève ou parent']);
  });

  it.each([
    ['a nearer one', '<h1>Connexion</h1><h2>Le collège</h2>', ''],
    ['one after it', '<h1>Le collège</h1>', '<h2>Connexion</h2>'],
    ['one out of sight', '<h1>Le collège</h1><h2 hidden>Connexion</h2>', ''],
  ])('does not stand under a heading where there is %s', (_, before, after) => {
    expect(picked(`<main>${before}<form><p>${LINES}</p></form>${after}</main>`)).toEqual([]);
  });

  it('is read in a dialog only where the rest of the page is out of reach', () => {
    const dialog = (attributes: string) =>
      `<main><h1>Connexion</h1><input type="password"></main><dialog open ${attributes}><h2>Vous êtes</h2>${LINES}</dialog>`;
    expect(picked(dialog(''))).toEqual([]);
    expect(picked(dialog('aria-modal="true"'))).toEqual(['Élève ou parent']);
    const page = pageOf(dialog('id="modal"'), 'https://ent.example/login');
    expect(readChooser(withModal(page, '#modal'), null)?.picks).toHaveLength(1);
  });

  it.each([
    [
      'says nothing of ÉduConnect',
      '<a href="/e">Élève</a><a href="/p">Parent</a><a href="/s">Personnel</a>',
    ],
    [
      'has one kind of people only',
      '<a href="/e">Élève avec ÉduConnect</a><a href="/x">Accueil</a>',
    ],
    [
      'leads to the front page of the portal',
      '<a href="https://educonnect.education.gouv.fr/">Parents : ÉduConnect</a><a href="/s">Personnel</a>',
    ],
    [
      'explains ÉduConnect',
      '<a href="/1">Activer ÉduConnect : élèves</a><a href="/2">Guide ÉduConnect des parents</a><a href="/s">Enseignants</a>',
    ],
    [
      'asks for a password',
      '<input type="password"><a href="/e">Élève ou parent : ÉduConnect</a><a href="/s">Personnel</a>',
    ],
    [
      'denies ÉduConnect',
      '<a href="/e">Élève ou parent sans ÉduConnect</a><a href="/s">Personnel</a>',
    ],
    [
      'is a copy of the portal’s address',
      '<a href="https://educonnect.education.gouv.fr.example/idp/profile/SAML2/Unsolicited/SSO">Élève</a><a href="/s">Personnel</a>',
    ],
    [
      'stands in the menu of a site',
      '<nav><a href="/e">Élève ou parent : ÉduConnect</a><a href="/s">Personnel</a></nav>',
    ],
  ])('is left alone where it %s', (_, body) => {
    expect(picked(`<main><h1>Connexion</h1>${body}</main>`)).toEqual([]);
  });

  it('tells which of its cards is chosen, and leaves out one that is out of order', () => {
    const cards = (state: string) =>
      `<main><h1>Je suis</h1><button role="radio" ${state}>Élève ou parent (ÉduConnect)</button>
       <button role="radio">Enseignant</button></main>`;
    const chosen = (state: string) =>
      readChooser(pageOf(cards(state), 'https://ent.example/login'), null)?.picks.map(
        ({ entry }) => entry.chosen,
      );
    expect(chosen('aria-checked="false"')).toEqual([false]);
    expect(chosen('aria-checked="true"')).toEqual([true]);
    expect(picked(cards('aria-disabled="true"'))).toEqual([]);
  });

  it('is not looked for where nothing asks who one is', () => {
    const body = '<a href="/e">Élève ou parent : ÉduConnect</a><a href="/s">Personnel</a>';
    expect(picked(`<main><h1>Le collège</h1>${body}</main>`)).toEqual([]);
  });

  it('is not looked for on a page full of links', () => {
    const links = '<a href="/x">Lien</a>'.repeat(500);
    const body = `<h1>Connexion</h1><p><a href="${SSO}">Élève</a><a href="/s">Personnel</a></p>${links}`;
    expect(picked(`<main>${body}</main>`)).toEqual([]);
  });
});
