/**
 * The Web Locks of a browser, which Node lacks before its version 24: one task at a time for each
 * name, in the order in which they asked.
 */
const last = new Map<string, Promise<unknown>>();

function request<T>(name: string, task: () => Promise<T>): Promise<T> {
  const mine = (last.get(name) ?? Promise.resolve()).then(task);
  last.set(
    name,
    mine.catch(() => undefined),
  );
  return mine;
}

if (typeof navigator === 'undefined') Object.assign(globalThis, { navigator: {} });
if (!navigator.locks) Object.defineProperty(navigator, 'locks', { value: { request } });
