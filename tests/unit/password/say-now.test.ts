import { describe, expect, it } from 'vitest';
import { judge } from '../../../lib/password/problem';
import { type Moment, sayNow } from '../../../lib/password/say-now';
import frMessages from '../../../lib/texts/locales/fr/password.json';
import { createTexts } from '../../../lib/texts/texts';
import { LISTS } from './lists';

const texts = createTexts('fr', frMessages);
const SOLID = { score: 3, reasons: [] } as const;
const WEAK = { score: 1, reasons: [] } as const;
const AGAIN = { kind: 'again', box: 2 } as const;

/** What is said of « Chaton42! », and of what was typed in the second box. */
function said(
  { confirmation = '', ...moment }: Partial<Moment> & { confirmation?: string },
  value = 'Chaton42!',
  profile: 'pupil' | 'guardian' = 'pupil',
) {
  const criteria = moment.criteria ?? LISTS.B;
  const judgement = judge({ value, confirmation }, criteria);
  const whole: Moment = { criteria, judgement, strength: null, next: null, eye: null, ...moment };
  const now = sayNow(whole, { texts, profile });
  return now && [now.text, now.help].filter(Boolean).join(' ').replaceAll('\u00a0', ' ');
}

describe('the sentence of the moment', () => {
  it('says what comes next, and is proud of a solid password only', () => {
    expect(said({ strength: SOLID, next: AGAIN })).toBe('Parfait. Retape-le dans la case 2.');
    expect(said({ strength: WEAK, next: AGAIN })).toBe(
      'Tout ce que la page demande y est. Retape-le dans la case 2.',
    );
    expect(said({ next: AGAIN })).not.toContain('Parfait');
    expect(said({ strength: SOLID, next: AGAIN }, 'Chaton42!', 'guardian')).toBe(
      'Parfait. Retapez-le dans la case 2.',
    );
  });

  it('says which box without its number where no ring shows one', () => {
    expect(said({ strength: SOLID, next: { kind: 'again', box: null } })).toBe(
      'Parfait. Retape-le dans la deuxième case.',
    );
  });

  it('says no more than that all is there where the page says that something is wrong', () => {
    expect(said({ strength: SOLID, next: null })).toBe('Tout ce que la page demande y est.');
  });

  it('asks for what was left out before, and praises nobody whom it sends back', () => {
    const words = texts.get('password_again');
    expect(said({ strength: SOLID, next: { kind: 'left', words } })).toBe(words);
    expect(said({ strength: SOLID, next: { kind: 'go', words } })).toBe(`Parfait. ${words}`);
  });

  it('calls nothing perfect whose rules were not all read', () => {
    const criteria = { ...LISTS.B, reading: 'part' } as const;
    expect(said({ criteria, strength: SOLID, next: AGAIN })).toBe(
      'Retape-le dans la case 2. Vérifie aussi les règles écrites sur la page.',
    );
    expect(said({ criteria, strength: SOLID, next: null })).toBe(
      'Vérifie aussi les règles écrites sur la page.',
    );
  });

  it('names what shows the letters where the two entries differ, and there only', () => {
    const differ = { confirmation: 'Chatom42!' };
    expect(said({ ...differ, eye: { words: 'Voir' } })).toBe(
      'Corrige le caractère 6 : il n’est pas pareil dans les deux cases. « Voir » montre les lettres.',
    );
    expect(said({ ...differ, eye: { words: '' } })).toContain('L’œil montre les lettres.');
    expect(said(differ)).toBe('Corrige le caractère 6 : il n’est pas pareil dans les deux cases.');
    expect(said({ eye: { words: 'Voir' } }, 'Chaton')).not.toContain('Voir');
  });

  it('is silent while nothing is typed', () => expect(said({}, '')).toBeNull());
});
