// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { createDomPage } from '../../../lib/page/dom-page';
import { byId, idsOf, LOGIN, pageIn } from './in-dom';

const nameOf = (html: string) => pageIn(html).name(byId('it'));

describe('the name of an element', () => {
  it('is what its label says, wherever the label is', () => {
    expect(nameOf('<label for="it">Prénom</label><input id="it">')).toBe('prenom');
    expect(nameOf('<label>Né le <input id="it"></label>')).toBe('ne le');
    expect(
      nameOf('<p id="a">Code</p><b id="b">reçu</b><input id="it" aria-labelledby="a b">'),
    ).toBe('code recu');
  });

  it('is the label, for a list or a long text too', () => {
    const choice = '<label for="it">Mois</label><select id="it"><option>mars</option></select>';
    expect(nameOf(choice)).toBe('mois');
    expect(nameOf('<label for="it">Message</label><textarea id="it">Bonjour</textarea>')).toBe(
      'message',
    );
  });

  it('is its own if the element that should label it is missing or empty', () => {
    expect(nameOf('<button id="it" aria-labelledby="gone">Valider</button>')).toBe('valider');
    expect(nameOf('<b id="e"> </b><button id="it" aria-labelledby="e e">Valider</button>')).toBe(
      'valider',
    );
    expect(nameOf('<button id="it" aria-label=" ">Valider</button>')).toBe('valider');
  });

  it('is what is spoken rather than what is written', () => {
    expect(nameOf('<button id="it" aria-label="Afficher le mot de passe">👁</button>')).toBe(
      'afficher le mot de passe',
    );
    expect(nameOf('<label for="it">A</label><input id="it" aria-label="Identifiant">')).toBe(
      'identifiant',
    );
  });

  it('is the placeholder of a field without a label', () => {
    expect(nameOf('<input id="it" placeholder="Saisissez un identifiant">')).toBe(
      'saisissez un identifiant',
    );
    expect(nameOf('<label for="it"> </label><input id="it" placeholder="JJ">')).toBe('jj');
  });

  it.each([
    ['<form><p>Identifiant</p><input id="it"></form>'],
    ['<form>Identifiant : <br><input id="it"></form>'],
    ['<form><label>Identifiant</label><div><span><input id="it"></span></div></form>'],
    ['<form><div>Identifiant</div><div><input id="it"><button>👁</button></div></form>'],
    ['<table><tr><td>Identifiant</td><td><input id="it"></td></tr></table>'],
    ['<form><div>Identifiant<p hidden>Prénom</p></div><input type="hidden"><input id="it"></form>'],
  ])('is what stands before a field without a label: %s', (html) => {
    expect(nameOf(html)).toMatch(/^identifiant/);
  });

  it.each([
    ['words of the field before', '<p>Identifiant</p><input id="a"><input id="it">'],
    ['words of the form', '<h2>Identifiant oublié</h2><input id="it">'],
    [
      'the label of another box',
      '<input id="a" type="checkbox"><label for="a">Identifiant</label><input id="it">',
    ],
    ['a link’s words', '<a href="#">Identifiant oublié ?</a><input id="it">'],
    ['a button’s words', '<p>Identifiant</p><button>Aide</button><input id="it">'],
    [
      'an explanation',
      `<p>${'Identifiant remis par l’établissement. '.repeat(2)}</p><input id="it">`,
    ],
    ['what stands before a box to tick', '<p>Identifiant</p><input id="it" type="checkbox">'],
  ])('is not %s', (_, html) => {
    expect(nameOf(`<form>${html}</form>`)).toBe('');
  });

  it('is what a form’s button shows', () => {
    expect(nameOf('<input id="it" type="submit" value="Se connecter">')).toBe('se connecter');
  });

  it('is the title of a link without words', () => {
    expect(nameOf('<a id="it" href="#" title="Fermer"><svg></svg></a>')).toBe('fermer');
  });

  it('is never what the user typed', () => {
    const page = pageIn('<label for="it">Mot de passe</label><input id="it" type="password">');
    (byId('it') as HTMLInputElement).value = 'Soleil!2025';
    expect(page.name(byId('it'))).toBe('mot de passe');
  });
});

describe('what a page says', () => {
  it('leaves out what is hidden', () => {
    const page = pageIn('<div id="it">Code <span style="display: none">refusé</span> reçu</div>');
    expect(page.text(byId('it'))).toBe('code recu');
  });

  it('is cut at the length of a label', () => {
    const page = pageIn(`<p id="it">${'mot '.repeat(5000)}</p>`);
    expect(page.text(byId('it')).length).toBeLessThan(1000);
    expect(page.name(byId('it')).length).toBeLessThan(1000);
  });
});

describe('finding elements', () => {
  it('gives them in document order, hidden or not', () => {
    const page = pageIn('<b id="one"></b><p id="two" hidden></p><b id="three"></b>');
    expect(idsOf(page.find('b, p'))).toEqual(['one', 'two', 'three']);
  });

  it('can be limited to an element', () => {
    const page = pageIn('<p><b id="one"></b></p><div id="in"><b id="two"></b></div>');
    expect(idsOf(page.find('b', byId('in')))).toEqual(['two']);
  });

  it('reaches open shadow roots too, after the rest, and so do the words', () => {
    const page = pageIn('<x-one></x-one><b id="out">Bonjour</b>');
    const [host] = document.getElementsByTagName('x-one');
    const root = host?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<b id="in">Code reçu</b><x-two></x-two>';
    const inner = root?.querySelector('x-two')?.attachShadow({ mode: 'open' });
    if (inner) inner.innerHTML = '<label for="f">Prénom</label><input id="f"><b id="deep"></b>';
    expect(idsOf(page.find('b'))).toEqual(['out', 'in', 'deep']);
    expect(page.find('#f').map(page.name)).toEqual(['prenom']);
    expect(page.words()).toContain('code recu');
    expect(page.find('#in').map(page.visible)).toEqual([true]);
  });

  it('happens once per pass, however many landmarks ask', () => {
    const page = pageIn('<p>Bonjour</p>');
    const look = vi.spyOn(document, 'querySelectorAll');
    page.find('p');
    page.find('p');
    expect(look.mock.calls.filter(([selector]) => selector === 'p')).toHaveLength(1);
  });

  it('happens again in the next pass', () => {
    pageIn('<p>Bonjour</p>').find('p');
    document.body.innerHTML = '<p id="new"></p>';
    expect(idsOf(createDomPage(document, new URL(LOGIN)).find('p'))).toEqual(['new']);
  });
});
