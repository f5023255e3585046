import { describe, expect, it } from 'vitest';
import { anyOf } from '../../../lib/ents/choosers/word-list';
import * as lists from '../../../lib/ents/choosers/words';
import { normalise } from '../../../lib/page/normalise';

const finds = (words: readonly string[], text: string) => anyOf(words)().test(normalise(text));

describe('a list of words', () => {
  it.each([
    ['élève(s)', ['Élève', 'ELEVES', 'un élève !'], ['élèvent', 'relève']],
    ['collégien(ne)(s)', ['collégien', 'collégiennes'], ['collégienn', 'collège']],
    [
      'tuteur(s)/tutrice(s) légal(e)(s)/légaux',
      ['tuteur légal', 'tutrices légales', 'tuteurs légaux'],
      ['tuteur', 'légal', 'tuteur très légal'],
    ],
    ['inscri*', ['inscrire', 'Inscrivez-vous'], ['inscri', 'réinscrire']],
    ["plus d'information(s)", ['plus d’informations'], ['plus information', 'plusdinformations']],
    ['a.c', ['a.c'], ['abc']],
  ])('reads « %s »', (written, found, missed) => {
    expect(found.filter((text) => !finds([written], text))).toEqual([]);
    expect(missed.filter((text) => finds([written], text))).toEqual([]);
  });

  it('takes every one of its words out of a text', () => {
    expect('eleve ou parent ou eleves'.replace(anyOf(['élève(s)'], 'g')(), '-')).toBe(
      '- ou parent ou -',
    );
  });
});

describe('the words of choosers', () => {
  it.each(Object.entries(lists))('are written in the notation: %s', (_, words) => {
    const odd = words.filter(
      (word) => !/^[\p{L}\d '()/*-]+$/u.test(word) || / {2}|^ | $/.test(word),
    );
    expect(odd).toEqual([]);
    expect(new Set(words).size).toBe(words.length);
    expect(words.filter((word) => !finds([word], spelt(word)))).toEqual([]);
  });
});

/** One spelling of a word: what may be missing is there, and the last of several words stands. */
const spelt = (word: string) =>
  word
    .replace(/[()]/g, '')
    .replace('*', 'x')
    .replace(/[^ ]+\//g, '')
    .replace(/'$/, "'x");
