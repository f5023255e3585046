import type { Texts } from '../../texts/texts';
import { type Advice, type HintAdvice, inOrder, isAmiss } from '../advice/advice';
import { displayed } from '../advice/displayed';
import type { CodeView } from '../view';

/** Hints whose place has another code sent. */
const SEND_AGAIN: readonly string[] = ['sms-code.not-received', 'sms-code.send-again'];

/**
 * Says the time left for a code in the card where it is typed. Once that time is over, or the code is
 * long in coming, having another one sent is what to do first, where the page offers it.
 *
 * @param advice what is said of the screen
 * @param code what is known of the code, on the screen that asks for one
 * @param texts the user's language
 */
export function tellCode(advice: Advice, code: CodeView | null, texts: Texts): Advice {
  if (!code) return advice;
  const { clock } = code;
  const hints = advice.hints.map((hint) =>
    clock && isTyping(hint, code) ? { ...hint, aside: clock } : hint,
  );
  // What the page refuses comes first: it says what to do about it.
  const again = hints.some(isAmiss) ? undefined : sendAgain(hints, code);
  if (!again) return { ...advice, hints };
  const rest = hints.filter(({ id }) => id !== again.id);
  return {
    ...advice,
    ...(code.isOver && { title: texts.get('sms_code_expired_title', [], advice.profile) }),
    hints: inOrder([inStead(again, code, texts, advice), ...rest]),
  };
}

const isTyping = ({ places }: HintAdvice, { field }: CodeView): boolean =>
  places.some(({ element }) => element === field);

const sendAgain = (hints: readonly HintAdvice[], { isOver, isLong }: CodeView) =>
  isOver || isLong
    ? hints.find(({ id, places }) => SEND_AGAIN.includes(id) && places.length > 0)
    : undefined;

/** The note, as the step to do. */
function inStead(note: HintAdvice, code: CodeView, texts: Texts, advice: Advice): HintAdvice {
  const words = note.places.map(({ element }) => displayed(element));
  const text = code.isOver ? texts.get('sms_code_expired', words, advice.profile) : note.text;
  const { help: _, ...step } = note;
  const tone = code.isOver ? 'trouble' : 'step';
  return { ...step, text, tone, isStep: true, ringed: true };
}
