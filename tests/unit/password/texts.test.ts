import { describe, expect, it } from 'vitest';
import { REASONS } from '../../../lib/password/strength/reasons';
import { MNEMONICS } from '../../../lib/password/suggestion';
import en from '../../../lib/texts/locales/en/password.json';
import fr from '../../../lib/texts/locales/fr/password.json';

/** Most words of a sentence. */
const LONGEST = 15;

const messages = Object.entries(fr).map(([key, { message }]) => [key, message] as const);
const words = (sentence: string) => sentence.match(/[\p{L}\p{N}$@][\p{L}\p{N}’'-]*/gu)?.length ?? 0;

describe('the texts about passwords', () => {
  it.each(messages)('%s is said in short sentences', (_, message) => {
    for (const sentence of message.split(/[.!?] /))
      expect(words(sentence)).toBeLessThanOrEqual(LONGEST);
  });

  it('speak French typography', () => {
    expect(messages.filter(([, message]) => /'|"|\.\.\./.test(message))).toEqual([]);
  });

  it('say « tu » to pupils wherever they say « vous »', () => {
    const polite = messages.filter(([, message]) => /vous|votre|[^s]ez\b/i.test(message));
    const lacking = polite.filter(([key]) => !key.endsWith('_pupil') && !(`${key}_pupil` in fr));
    expect(lacking).toEqual([]);
  });

  it('have a sentence for each reason and each mnemonic', () => {
    const keys = [
      ...REASONS.map((one) => `reason_${one}`),
      ...MNEMONICS.map((one) => `trick_${one}`),
    ];
    expect(keys.filter((key) => !(`password_${key}` in fr))).toEqual([]);
  });

  it('are all in English too, with the same places to fill', () => {
    const places = (text: string) => [...new Set(text.match(/\$\d/g))].sort().join();
    const english: Record<string, { message: string }> = en;
    const differ = messages.filter(
      ([key, message]) =>
        !key.endsWith('_pupil') && places(english[key]?.message ?? '-') !== places(message),
    );
    expect(differ).toEqual([]);
  });
});
