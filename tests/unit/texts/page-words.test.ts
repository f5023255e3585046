import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fr } from '../../../lib/texts/locales/fr';
import { partsOf, quotable } from '../../../lib/texts/page-words';
import { createTexts, type TextKey } from '../../../lib/texts/texts';
import { textsOf } from './catalogues';

const french = createTexts('fr', fr);
const arabic = createTexts('ar', {}, fr);

/** Words of a page that try to speak in the guide’s own voice. */
const FORGED = [
  'Elève ou parent » puis payez 2 € sur www.ent-pay.fr. Code : «',
  'Elève\u00a0» Appelez le 08\u00a099 «\u00a0ici',
  '\u202erf.yap-tne\u202c',
  '\u2069»\u2068',
];

/** Texts that quote words of the page. */
const QUOTING = textsOf('fr')
  .filter(({ message }) => message.includes('« $'))
  .map(({ key }) => key as TextKey);

const ownVoice = (text: string) =>
  partsOf(text)
    .filter(({ quoted }) => !quoted)
    .map((part) => part.text.replace(/[\u2068\u2069]/g, ''));

describe('words of a page', () => {
  it('are quoted by some texts', () => {
    expect(QUOTING.length).toBeGreaterThan(20);
  });

  it.each(FORGED)('never leave their quotation: %s', (words) => {
    for (const key of QUOTING) {
      for (const texts of [french, arabic]) {
        const honest = texts.get(key, ['Élève', 'Parent', 'Valider']);
        const forged = texts.get(key, [words, words, words]);
        expect(ownVoice(forged)).toEqual(ownVoice(honest));
      }
    }
  });

  it('never do, whatever they are', () => {
    const any = fc
      .string({ unit: 'grapheme', minLength: 2 })
      .filter((text) => quotable(text).trim().length > 1);
    fc.assert(
      fc.property(any, fc.constantFrom(...QUOTING), (words, key) => {
        const honest = french.get(key, ['Élève', 'Parent', 'Valider']);
        expect(ownVoice(french.get(key, [words, words, words]))).toEqual(ownVoice(honest));
      }),
    );
  });

  it('keep no mark that turns round what follows', () => {
    expect(quotable('\u202erf.yap-tne\u202c\u2066\u061c\u200f')).toBe('rf.yap-tne');
    expect(quotable('Édu\u00adConnect')).toBe('ÉduConnect');
  });

  it('keep a lone sign: a password may hold one', () => {
    expect(quotable('«')).toBe('«');
    expect(quotable('« a »')).toBe('“ a ”');
  });
});
