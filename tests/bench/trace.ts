/** An event of Chromium's trace (Trace Event Format); times in µs. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** The thread's own time, which a busy machine makes no longer. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/**
 * Picks the tasks in which an extension's script ran on a page.
 *
 * @param events a trace of the categories `toplevel` and `devtools.timeline`
 * @returns thread time of each (ms), the longest first
 */
export function ownTasks(events: readonly TraceEvent[]): number[] {
  const runs = events.filter(({ args }) => args?.data?.url?.startsWith('chrome-extension:'));
  const tasks = events.filter(({ name, ph }) => ph === 'X' && name.endsWith('RunTask'));
  const own = runs.flatMap((run) => {
    const around = tasks.filter((task) => holds(task, run));
    return (
      around.find((task) => !around.some((other) => other !== task && holds(other, task))) ?? []
    );
  });
  return [...new Set(own)]
    .map(({ tdur = Number.NaN }) => tdur / 1000)
    .toSorted((one, other) => other - one);
}

const holds = (task: TraceEvent, event: TraceEvent): boolean =>
  task.pid === event.pid &&
  task.tid === event.tid &&
  task.ts <= event.ts &&
  event.ts + (event.dur ?? 0) <= task.ts + (task.dur ?? 0);
