import { callEach } from './call-each';

const ENDS = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Calls something when a signal aborts, which it does once: many parts of the guide end with it, and share one
 * listener.
 *
 * @param signal the end; what has aborted already calls nothing
 * @param end what to do then
 */
export function atEnd(signal: AbortSignal, end: () => void): void {
  const known = ENDS.get(signal);
  if (known) return void known.add(end);
  const ends = new Set([end]);
  ENDS.set(signal, ends);
  signal.addEventListener('abort', () => callEach(ends, undefined));
}
