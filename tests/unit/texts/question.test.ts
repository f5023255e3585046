import { describe, expect, it } from 'vitest';
import { SCREENS } from '../../../lib/screens';
import { answeredIn } from '../../../lib/texts/question';
import { LANGUAGES } from '../../../lib/vocabulary';
import { baseOf, textsOf } from './catalogues';
import { guideText } from './guide-text';

/** Notes that are always said whole: nothing is asked for there, or a translation hides it. */
const ALONE = ['translated_original', 'unavailable_wait'];

/** The texts of the notes beside steps, which are problems to choose from. */
const problems = SCREENS.filter(({ hints }) => hints.some(({ tone }) => tone === 'step'))
  .flatMap(({ hints }) => hints.filter((hint) => hint.tone === 'note' && !hint.deadEnd))
  .map(({ text }) => text)
  .filter((key) => !ALONE.includes(key));

describe('a question and its answer', () => {
  it('are told apart, in each way of writing', () => {
    expect(answeredIn(guideText('Pas de SMS\u00a0? Vérifiez le numéro. Puis cliquez.'))).toEqual({
      question: 'Pas de SMS\u00a0?',
      answer: 'Vérifiez le numéro. Puis cliquez.',
    });
    expect(answeredIn(guideText('هل من مشكلة؟ لا.'))).toEqual({
      question: 'هل من مشكلة؟',
      answer: 'لا.',
    });
    expect(answeredIn(guideText('密码忘了？点这里。'))).toEqual({
      question: '密码忘了？',
      answer: '点这里。',
    });
  });

  it('are not seen where a sentence comes before, or nothing after', () => {
    expect(answeredIn(guideText('Ouvrez le mail. Rien reçu ? Cliquez.'))).toBeNull();
    expect(answeredIn(guideText('Est-ce bien ta date de naissance ?'))).toBeNull();
    expect(answeredIn(guideText('Tape ton identifiant.'))).toBeNull();
  });

  it.each(LANGUAGES)('are what each problem is made of: %s', (language) => {
    expect(problems.length).toBeGreaterThan(10);
    const texts = textsOf(language).filter(({ key }) =>
      problems.some((one) => one === baseOf(key)),
    );
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.filter(({ message }) => !answeredIn(guideText(message)))).toEqual([]);
  });
});
