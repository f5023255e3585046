import { describe, expect, it } from 'vitest';
import type { HintAdvice } from '../../../lib/guide/advice/advice';
import { spokenOf, spokenParts } from '../../../lib/guide/voice/spoken';
import { guideText } from '../texts/guide-text';

const hint = (text: string, more: Partial<HintAdvice> = {}) =>
  ({ text, tone: 'step', current: false, ...more }) as HintAdvice;

const advice = (...hints: HintAdvice[]) =>
  ({ title: 'Connecte-toi', hints }) as unknown as Parameters<typeof spokenOf>[0];

describe('what is said about a screen', () => {
  it('is its title, what went wrong, and the current step', () => {
    const said = spokenOf(
      advice(
        hint('Respecte les majuscules.', { tone: 'trouble' }),
        hint('Tape ton identifiant.'),
        hint('Tape ton mot de passe.', { current: true }),
        hint('Identifiant oublié ?', { tone: 'note' }),
      ),
    );
    expect(said).toEqual(['Connecte-toi', 'Respecte les majuscules.', 'Tape ton mot de passe.']);
  });

  it('goes on to what to check of what went wrong', () => {
    const checks = ['L’identifiant : sans espace.', 'Le mot de passe : l’œil le montre.'].map(
      guideText,
    );
    const said = spokenOf(advice(hint('C’est refusé.', { tone: 'trouble', checks })));
    expect(said).toEqual(['Connecte-toi', 'C’est refusé.', ...checks]);
  });

  it('is everything when no step is left', () => {
    const said = spokenOf(advice(hint('Note l’identifiant.', { tone: 'note' })));
    expect(said).toEqual(['Connecte-toi', 'Note l’identifiant.']);
  });
});

describe('what is said in another language', () => {
  it('gives the words of the page to a French voice', () => {
    expect(spokenParts(guideText('Click «\u00a0Se connecter\u00a0».'), 'en')).toEqual([
      { text: 'Click', language: 'en' },
      { text: 'Se connecter', language: 'fr' },
    ]);
  });

  it('leaves out bidi isolates', () => {
    expect(spokenParts(guideText('انقر على \u2068MBN\u2069'), 'ar')).toEqual([
      { text: 'انقر على MBN', language: 'ar' },
    ]);
  });
});
