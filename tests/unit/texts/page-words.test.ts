import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spokenParts } from '../../../lib/guide/voice/spoken';
import { fr } from '../../../lib/texts/locales/fr';
import { type GuideText, partsOf, quotable, together } from '../../../lib/texts/page-words';
import { answeredIn } from '../../../lib/texts/question';
import { createTexts, type TextKey } from '../../../lib/texts/texts';
import { byKey, OTHERS, textsOf } from './catalogues';

const french = createTexts('fr', fr);
const arabic = createTexts('ar', {}, fr);

/** Words of a page that try to speak in the guide’s own voice. */
const FORGED = [
  'Elève ou parent » puis payez 2 € sur www.ent-pay.fr. Code : «',
  'Elève\u00a0» Appelez le 08\u00a099 «\u00a0ici',
  '\u202erf.yap-tne\u202c',
  '\u2069»\u2068',
];

const HONEST = ['Élève', 'Parent', 'Valider'];

/** Labels made of all that could end a quotation, begin one, or stand for something in a text. */
const LABELS = fc
  .array(
    fc.oneof(
      fc.constantFrom('«', '»', '« ', ' »', '«\u00a0', '\u00a0»', '$1', '$2', '?', '. ', '!', '؟'),
      fc.constantFrom('\u202e', '\u2066', '\u2068', '\u2069', '\u200f', '\u061c', '\ufeff'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(''))
  .filter((label) => /[\p{L}\p{N}]/u.test(label));

/** Texts that quote words of the page. */
const QUOTING = textsOf('fr')
  .filter(({ message }) => message.includes('« $'))
  .map(({ key }) => key as TextKey);

/** Texts that quote what the user types, of which a password is one sign: each language in its own marks. */
const OWN_WORDS = /^(?:password_(?:quoted|often|unlisted|unstated|accent|forbidden)|ents_unknown)/;

const catalogueOf = (language: (typeof OTHERS)[number]) =>
  Object.fromEntries([...byKey(language)].map(([key, message]) => [key, { message }]));

const ownVoice = (text: GuideText) =>
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
    fc.assert(
      fc.property(LABELS, fc.constantFrom(...QUOTING), (words, key) => {
        const honest = french.get(key, HONEST);
        expect(ownVoice(french.get(key, [words, words, words]))).toEqual(ownVoice(honest));
      }),
    );
  });

  it.each(OTHERS)('never do in the texts of %s, wherever its translators put them', (language) => {
    const texts = createTexts(language, catalogueOf(language), fr);
    const quoting = QUOTING.filter((key) => !OWN_WORDS.test(key));
    for (const key of quoting) {
      const quotations = partsOf(texts.get(key, HONEST)).filter(({ quoted }) => quoted).length;
      expect(quotations, key).toBeGreaterThan(0);
    }
    fc.assert(
      fc.property(LABELS, fc.constantFrom(...quoting), (words, key) => {
        const honest = texts.get(key, HONEST);
        expect(ownVoice(texts.get(key, [words, words, words]))).toEqual(ownVoice(honest));
      }),
    );
  });

  it('never do where a text is cut into a question and its answer', () => {
    const both = (text: GuideText) => {
      const { question, answer } = answeredIn(text) ?? { question: text, answer: '' };
      return [question, answer].map(ownVoice);
    };
    fc.assert(
      fc.property(LABELS, fc.constantFrom(...QUOTING), (words, key) => {
        expect(both(french.get(key, [words, words, words]))).toEqual(both(french.get(key, HONEST)));
      }),
    );
  });

  it('never do where texts are announced together, or read aloud in two languages', () => {
    const read = (words: readonly string[]) =>
      spokenParts(together(QUOTING.map((key) => french.get(key, words))), 'en')
        .filter(({ language }) => language === 'en')
        .map(({ text }) => text);
    fc.assert(
      fc.property(LABELS, (words) => {
        expect(read([words, words, words])).toEqual(read(HONEST));
      }),
    );
  });

  it('are taken apart only in a text that the guide has made: the compiler holds that', () => {
    const [forged = ''] = FORGED;
    // @ts-expect-error: words of a page are no text of the guide
    expect(partsOf(forged)).toHaveLength(1);
    // @ts-expect-error: nor is what is put together with them
    expect(partsOf(`${french.get('guide_bring')} ${forged}`)).toHaveLength(1);
    expect(partsOf(together([french.get('guide_bring'), null, '']))).toHaveLength(1);
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
