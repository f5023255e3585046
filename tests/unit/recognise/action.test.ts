// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { actionNamed } from '../../../lib/recognise/action';
import { pageIn } from '../page/in-dom';

const found = (html: string, ...words: string[]) => actionNamed(pageIn(html), { words })?.id;

const ASKS = '<a id="asks" href="#">Qu’est-ce que FranceConnect ?</a>';

describe('an action', () => {
  it('is never a link that explains it', () => {
    for (const name of [
      'Qu’est-ce que FranceConnect ?',
      'En savoir plus sur FranceConnect',
      'Comment utiliser FranceConnect',
      'FranceConnect, c’est quoi ?',
      'Pourquoi FranceConnect ?',
    ]) {
      expect(found(`<a id="it" href="#">${name}</a>`, 'FranceConnect'), name).toBeUndefined();
    }
  });

  it('is a button whose name is split into two spans, before or after its explanation', () => {
    const button =
      '<button id="it"><span>S’identifier avec</span><span>FranceConnect</span></button>';
    expect(found(ASKS + button, 'FranceConnect')).toBe('it');
    expect(found(button + ASKS, 'S’identifier avec FranceConnect')).toBe('it');
  });

  it('may be worded as a question', () => {
    expect(found('<a id="it" href="#">Renvoyer le SMS ?</a>', 'Renvoyer le SMS')).toBe('it');
    expect(found('<a id="it" href="#">Identifiant oublié ?</a>', 'Identifiant oublié ?')).toBe(
      'it',
    );
  });
});
