import { fieldsOf } from '../../recognise/fields';
import type { Look } from '../guide';
import type { CodeView } from '../view';
import { createCodeClock } from './code-clock';
import { createCodeWait } from './code-wait';
import { tellForm } from './tell-form';

/** What is known of a code that is awaited. */
export interface CodeState {
  /** What to say of it; null on any other screen than the one that asks for a code. */
  view(look: Look): CodeView | null;
}

/**
 * @param changed called when there is something new to say, even if the page has not changed
 * @param signal ends it
 */
export function createCodeState(changed: () => void, signal: AbortSignal): CodeState {
  const clock = createCodeClock(changed, signal);
  const wait = createCodeWait(changed, signal);
  tellForm(clock.formSent, signal);
  return {
    view({ page, advice, known }) {
      if (advice.screen !== 'educonnect/sms-code') return null;
      const said = clock.view(page, known.texts, advice.profile);
      const [field = null] = fieldsOf(page, 'sms-code');
      return { field, clock: said, isOver: clock.isOver, isLong: wait.isLong(page) };
    },
  };
}
