import type { Stage } from './exercises';
import { isTabOf } from './state';

/**
 * Whether an exercise is over.
 *
 * @param done what it is to lead to
 * @param now the page that is reached, and what is filled in there
 */
export function isDone(done: Stage, now: Pick<Stage, 'page' | 'vars'>): boolean {
  const wanted = Object.entries(done.vars ?? {});
  return (
    now.page === done.page &&
    wanted.every(([name, value]) => now.vars?.[name] === value) &&
    (!done.profile || isTabOf(done.profile))
  );
}
