// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { titleOf, wordsOf } from '../../../lib/page/words-of';
import { byId, pageIn } from './in-dom';

function shown(html: string): HTMLElement {
  pageIn(html);
  return byId('it');
}

describe('the words of an element', () => {
  it.each([
    [
      '<b id="it"><span>S’identifier avec</span><span>FranceConnect</span></b>',
      'S’identifier avec FranceConnect',
    ],
    [
      '<b id="it">Par SMS<small style="display: block">Avec le numéro</small></b>',
      'Par SMS Avec le numéro',
    ],
    ['<b id="it"><i style="display: block">Par</i>SMS</b>', 'Par SMS'],
    ['<b id="it">Par<br>SMS</b>', 'Par SMS'],
    ['<b id="it"><em>É</em>lève</b>', 'Élève'],
    ['<b id="it">collégien<em>·ne</em></b>', 'collégien·ne'],
    ['<b id="it"><svg></svg>Élève</b>', 'Élève'],
  ])('of %s are « %s »', (html, words) => {
    expect(wordsOf(shown(html)).trim()).toBe(words);
  });
});

describe('the words by which a user finds an element', () => {
  it('are the first words of a card that explains itself', () => {
    const small = '<small style="display: block">Avec le numéro de téléphone portable</small>';
    expect(titleOf(shown(`<button id="it">Je m'inscris par SMS${small}</button>`))).toBe(
      "Je m'inscris par SMS",
    );
  });

  it('are all the words of a name on two lines, and of a long one', () => {
    const two = '<span>S’identifier avec</span><span>FranceConnect</span>';
    expect(titleOf(shown(`<b id="it">${two}</b>`))).toBe('S’identifier avec FranceConnect');
    const long = 'Élève ou parent de l’éducation nationale avec ÉduConnect';
    expect(titleOf(shown(`<b id="it">${long}</b>`))).toBe(long);
  });

  it('are what a form’s button shows, without its symbols', () => {
    expect(titleOf(shown('<input id="it" type="submit" value="Suivant →">'))).toBe('Suivant');
    expect(titleOf(shown('<label id="it">Identifiant <span>*</span></label>'))).toBe('Identifiant');
  });

  it('are none that only screen readers are told, and none that are not there', () => {
    const clipped =
      '<span data-box="0 0 1 1" style="clip-path: inset(50%)"> (nouvelle fenêtre)</span>';
    const gone = '<span style="display: none"> du tout</span>';
    expect(titleOf(shown(`<a id="it">Renvoyer${clipped}${gone}</a>`))).toBe('Renvoyer');
  });
});
