import { describe, expect, it } from 'vitest';
import { chosenHint, ringedNote } from '../../../components/overlay/chosen-hint';
import type { HintAdvice } from '../../../lib/guide/advice/advice';
import type { GuideView } from '../../../lib/guide/view';
import type { Offer } from '../../../lib/screens/offer';
import { guideText } from '../texts/guide-text';

const ASKED = guideText('Changer de mot de passe ? Clique sur « Modifier ».');
const SAID = 'Ton adresse mail n’est pas confirmée. Ouvre le mail reçu.';

const view = (hints: readonly Partial<HintAdvice>[], offers: readonly Offer[] = []) => {
  const given = hints.map((hint, at) => ({ key: `${at}`, text: SAID, tone: 'note', ...hint }));
  return { advice: { hints: given, offers } } as unknown as GuideView;
};

describe('the hint of the moment', () => {
  it('is what went wrong, until it is mended', () => {
    const steps = (done: boolean) =>
      view([
        { tone: 'step', current: done },
        { tone: 'trouble', current: !done, done },
      ]);
    expect(chosenHint(steps(false))).toBe(1);
    expect(chosenHint(steps(true))).toBe(0);
  });

  it('is the first note where nothing is to be done', () => {
    expect(chosenHint(view([{ text: ASKED }, {}]))).toBe(0);
    expect(chosenHint(view([]))).toBe(-1);
  });

  it('is no answer to a question nobody asked, where the way back leads on', () => {
    expect(chosenHint(view([{ text: ASKED }, {}], ['way-back']))).toBe(1);
    expect(chosenHint(view([{ text: ASKED }], ['way-back']))).toBe(-1);
  });

  it('has its place ringed if it is a note', () => {
    expect(ringedNote(view([{}]))).toBe('0');
    expect(ringedNote(view([{ tone: 'step', current: true }]))).toBeNull();
    expect(ringedNote(view([{ text: ASKED }], ['way-back']))).toBeNull();
  });

  it('is what to do, rather than what it warns against', () => {
    const wrong = { tone: 'trouble', avoid: [{} as Element], pointedAt: true } as const;
    expect(chosenHint(view([wrong, { tone: 'step', current: true }]))).toBe(1);
    expect(chosenHint(view([wrong]))).toBe(0);
  });
});
