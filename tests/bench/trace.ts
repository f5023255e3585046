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

/** Where a script runs. */
const SCRIPTS = ['EvaluateScript', 'FunctionCall'];

/** What is done at once: a task, or the promises settled after one. */
const AT_ONCE = /(?:RunTask|PerformMicrotaskCheckpoint)$/;

/** Nothing says whose promises these are: the replicas' own scripts make none. */
const PROMISES = /PerformMicrotaskCheckpoint$/;

/**
 * Picks what an extension's script does at once on a page, drawing included.
 *
 * @param events a trace of the categories `toplevel` and `devtools.timeline`
 * @returns thread time of each (ms), the longest first
 */
export function ownTasks(events: readonly TraceEvent[]): number[] {
  const runs = (from: string) => (event: TraceEvent) =>
    SCRIPTS.includes(event.name) && event.args?.data?.url?.startsWith(from);
  const page = events.find(runs('https:'));
  const onPage = events
    .filter(({ ph, pid, tid, tdur }) => {
      // Without a time of its own: a task that was at work as the recording began or ended.
      return ph === 'X' && tdur !== undefined && pid === page?.pid && tid === page.tid;
    })
    .toSorted((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0));
  const own = onPage.filter(runs('chrome-extension:'));
  let end = 0;
  return onPage
    .filter(({ name, ts, dur = 0 }) => {
      if (ts < end || !AT_ONCE.test(name)) return false;
      end = ts + dur;
      return true;
    })
    .filter((whole) => PROMISES.test(whole.name) || own.some((run) => holds(whole, run)))
    .map(({ tdur = 0 }) => tdur / 1000)
    .toSorted((one, other) => other - one);
}

const holds = ({ ts, dur = 0 }: TraceEvent, run: TraceEvent): boolean =>
  ts <= run.ts && run.ts < ts + dur;
