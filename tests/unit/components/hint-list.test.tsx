// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { HintList } from '../../../components/overlay/hint-list';
import { type HintAdvice, inOrder } from '../../../lib/guide/advice/advice';
import fr from '../../../lib/texts/locales/fr/overlay.json';
import { createTexts } from '../../../lib/texts/texts';
import { guideText } from '../texts/guide-text';

type Told = Pick<HintAdvice, 'tone' | 'done'>;

/** The ids of the cards that are shown of steps « a », « b »…, one of which went wrong perhaps. */
function cards(...told: readonly Told[]): readonly (string | undefined)[] {
  const hints = inOrder(
    told.map(({ tone, done }, index) => {
      const id = String.fromCharCode('a'.charCodeAt(0) + index);
      return {
        id,
        key: id,
        text: guideText(id),
        tone,
        picture: null,
        places: [],
        ringed: true,
        done,
        optional: false,
        ...(tone === 'trouble' && { isStep: true as const }),
      };
    }),
  );
  const nothing = () => undefined;
  act(() =>
    render(
      <HintList
        hints={hints}
        texts={createTexts('fr', fr)}
        chosen={hints.findIndex(({ current }) => current)}
        single={false}
        problem={null}
        onPoint={nothing}
        onChoose={nothing}
        onHide={nothing}
        hidden={false}
        onShowHidden={nothing}
        onBring={nothing}
      />,
      document.body,
    ),
  );
  return [...document.querySelectorAll<HTMLElement>('[data-hint]')].map(
    ({ dataset }) => dataset.hint,
  );
}

const left: Told = { tone: 'step', done: false };
const done: Told = { tone: 'step', done: true };
const wrong: Told = { tone: 'trouble', done: false };

afterEach(() => render(null, document.body));

it('steps that are left are read in the order of their numbers, what went wrong among them', () => {
  expect(cards(left, left, left)).toEqual(['a', 'b', 'c']);
  expect(cards(left, wrong, left)).toEqual(['a', 'b', 'c']);
});

it('what is done gives way', () => {
  expect(cards(done, left, left)).toEqual(['b', 'c']);
  expect(cards(done, wrong, done, left)).toEqual(['b', 'd']);
});
