import { atEnd } from '../at-end';
import { callEach } from '../call-each';

type Heard = (event: Event) => void;

/** One listener, and all that are called by it. */
interface Ear {
  readonly all: Set<Heard>;
  stop(): void;
}

/** Every part of the guide that waits for the same event shares one listener. */
const EARS = new WeakMap<EventTarget, Map<string, Ear>>();

/**
 * Hears events of a document, a root or a window before the page does, and prevents none.
 *
 * @param target what to listen to
 * @param names of the events
 * @param heard called with each
 * @param signal ends it
 */
export function hear<Name extends keyof WindowEventMap>(
  target: EventTarget,
  names: readonly Name[],
  heard: (event: WindowEventMap[Name]) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const ears = EARS.get(target) ?? new Map<string, Ear>();
  EARS.set(target, ears);
  const own = heard as Heard;
  for (const name of names) {
    const ear = ears.get(name) ?? listen(target, name);
    ears.set(name, ear);
    ear.all.add(own);
    atEnd(signal, () => {
      ear.all.delete(own);
      if (ear.all.size === 0 && ears.delete(name)) ear.stop();
    });
  }
}

function listen(target: EventTarget, name: string): Ear {
  const all = new Set<Heard>();
  const call = (event: Event) => callEach(all, event);
  target.addEventListener(name, call, { capture: true, passive: true });
  return { all, stop: () => target.removeEventListener(name, call, true) };
}
