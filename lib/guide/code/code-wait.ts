import { atEnd } from '../../at-end';
import { hear } from '../../page/hear';
import type { Page } from '../../page/page';
import { fieldsOf } from '../../recognise/fields';
import { asksForCode } from './code-sent';
import { arrivedAt, now } from './page-opening';

/** Time (ms) in which most codes arrive, and after which it is worth asking for another. */
const LONG = 60_000;

/** Tells a code that is long in coming. */
export interface CodeWait {
  /**
   * Whether nothing was typed for a minute since the page opened, since the last entry, or since another
   * code was asked for.
   *
   * @param page the page that asks for the code
   */
  isLong(page: Page): boolean;
}

/**
 * @param changed called when the wait has become long, as the page has not changed
 * @param signal ends it
 */
export function createCodeWait(changed: () => void, signal: AbortSignal): CodeWait {
  let since = arrivedAt();
  let tick: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(tick);
    tick = undefined;
  };
  const restart = () => {
    since = now();
    stop();
  };
  const noticeClick = ({ target }: Event) => {
    if (asksForCode(target)) restart();
  };
  hear(document, ['input'], restart, signal);
  hear(document, ['click'], noticeClick, signal);
  atEnd(signal, stop);

  return {
    isLong(page) {
      stop();
      const isTyped = fieldsOf(page, 'sms-code').some(
        (field) => (field as HTMLInputElement).value !== '',
      );
      if (isTyped || signal.aborted) return false;
      const left = since + LONG - now();
      if (left > 0) tick = setTimeout(changed, left);
      return left <= 0;
    },
  };
}
