import type { Page } from '../page/page';
import type { Box, Cause } from '../screens/boxes';
import { type BoxField, boxesOn } from './boxes';
import { causeOf } from './cause';
import { perPage } from './per-page';
import { linesOf } from './refusal-lines';
import { refusalMessages } from './refusal-messages';
import { refusedFields } from './refused-fields';

/** One thing that the page refuses. */
export interface Refusal {
  /** What says so; null where a field is only marked. */
  readonly message: Element | null;
  /** What is refused: `page` alone where the message belongs to no field. */
  readonly boxes: readonly Box[];
  /** Their fields, in document order. */
  readonly fields: readonly Element[];
  readonly cause: Cause;
}

/** How a page marks a field without a message; passwords are marked while they are typed. */
const MARKS = '[aria-invalid="true"], .fr-input-group--error input, .fr-select-group--error select';
const MARKED_WHILE_TYPED: readonly Box[] = ['new-password', 'confirm-password'];

/** Of two entries that differ, the second is the one refused. */
const SECOND: Readonly<Partial<Record<Box, Box>>> = {
  email: 'confirm-email',
  'new-password': 'confirm-password',
};

/**
 * Everything the page refuses, each with its fields. These are found first, because the cause that
 * the words give depends on them.
 */
export const refusalsOf: (page: Page) => readonly Refusal[] = perPage((page) => {
  const messages = refusalMessages(page);
  const marked = page.find(MARKS).filter(page.visible);
  if (messages.length === 0 && marked.length === 0) return [];
  const open = boxesOn(page);
  const present = [...new Set(open.map(({ box }) => box))];
  const lines = messages.flatMap((message) => linesOf(page, message, present));
  const said = lines.map((message) => {
    const fields = refusedFields(page, message, open);
    const boxes = [...new Set(fields.map(({ box }) => box))];
    return refusal(message.element, fields, open, causeOf(message.words, boxes));
  });
  const spoken = said.flatMap(({ boxes }) => boxes);
  const unspoken = open.filter(
    ({ field, box }) =>
      marked.includes(field) && !spoken.includes(box) && !MARKED_WHILE_TYPED.includes(box),
  );
  return settled(said, unspoken, open);
});

function refusal(
  message: Element | null,
  fields: readonly BoxField[],
  open: readonly BoxField[],
  cause: Cause,
): Refusal {
  const second = fields.map(({ box }) => SECOND[box]);
  const meant =
    cause === 'different' && open.some(({ box }) => second.includes(box))
      ? open.filter(({ box }) => second.includes(box))
      : fields;
  return {
    message,
    boxes: meant.length > 0 ? [...new Set(meant.map(({ box }) => box))] : ['page'],
    fields: meant.map(({ field }) => field),
    cause,
  };
}

/** One refusal per box; the summary of a form only where its boxes say nothing. */
function settled(
  said: readonly Refusal[],
  unspoken: readonly BoxField[],
  open: readonly BoxField[],
): readonly Refusal[] {
  const own = said.filter(({ boxes }) => !boxes.includes('page'));
  const whole = said.filter(({ boxes }) => boxes.includes('page'));
  const [summary, ...more] = whole;
  if (summary && more.length === 0 && own.length === 0 && unspoken.length > 0) {
    return eachEmpty(refusal(summary.message, unspoken, open, summary.cause), open);
  }
  const alone = [...new Set(unspoken.map(({ box }) => box))].map((box) =>
    refusal(
      null,
      unspoken.filter((one) => one.box === box),
      open,
      'unknown',
    ),
  );
  const bound = [...own, ...alone];
  const kept = bound.length > 0 ? whole.filter(({ cause }) => cause === 'expired') : whole;
  return onceEach([...bound, ...kept].flatMap((one) => eachEmpty(one, open)));
}

/** Boxes left empty have nothing in common: each is filled in separately. */
function eachEmpty(one: Refusal, open: readonly BoxField[]): Refusal[] {
  if (one.cause !== 'empty' || one.boxes.length < 2) return [one];
  return one.boxes.map((box) => ({
    ...one,
    boxes: [box],
    fields: open.flatMap(({ field, box: own }) =>
      own === box && one.fields.includes(field) ? [field] : [],
    ),
  }));
}

/** What is refused twice is told once, by the message that says why. */
function onceEach(refusals: readonly Refusal[]): Refusal[] {
  const key = ({ boxes }: Refusal) => boxes.join();
  return [...new Set(refusals.map(key))].flatMap((boxes) => {
    const same = refusals.filter((one) => key(one) === boxes);
    const best = same.find(({ cause }) => cause !== 'unknown') ?? same[0];
    if (!best) return [];
    return { ...best, fields: [...new Set(same.flatMap(({ fields }) => fields))] };
  });
}
