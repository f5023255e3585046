import { readPackaged } from '../read-packaged';
import { REFUSED } from './exercises';
import { isDone } from './is-done';
import { fileOf, PRACTICE_PAGES, type PracticePage, SERVED_FILE } from './pages';
import { endOf } from './place';
import { type Asked, Services } from './services';
import { atNewPage, stepsOf } from './show';
import { keepState, leaveExercise, noteDone, type PracticeState, wayOf } from './state';

/** More redirections than any page makes. */
const MOST_REDIRECTIONS = 5;

/** Ends an exercise well. That of a show is nobody's to have done, and can be gone back into. */
export function finish(state: PracticeState): void {
  const { exercise, show } = state;
  if (show) keepState({ ...state, show: { ...show, step: stepsOf(state).length } });
  else {
    noteDone(exercise);
    leaveExercise();
  }
  location.replace(endOf(exercise, show !== null));
}

/** Goes to the page on which an exercise stands. */
export function goTo({ stage }: PracticeState): void {
  const file = fileOf(stage.page);
  if (location.pathname === file) location.reload();
  else location.assign(file);
}

/**
 * Goes where the services of the real page would lead.
 *
 * @param asked what the page asks of them
 * @param state where the user is
 * @returns (resolves to) whether that is a page of the practice
 */
export async function follow(asked: Asked, state: PracticeState): Promise<boolean> {
  const { done, start } = wayOf(state);
  // The profile is all that matters there: with the wrong one, nothing is let in.
  if (done.profile && asked.method === 'POST') return show(state, { ...start, vars: REFUSED });
  const services = await resumed(state);
  const reached = reachedBy(services, asked);
  if (!reached) return false;
  const next = { ...state, session: services.session };
  if (isDone(done, reached)) {
    finish(state);
    return true;
  }
  return show(next, reached);
}

function show(state: PracticeState, stage: PracticeState['stage']): boolean {
  if (!PRACTICE_PAGES.some((page) => page === stage.page)) return false;
  const { page, vars } = stage;
  const next = { ...state, stage: { page, ...(vars && { vars }) } };
  keepState(atNewPage(next));
  goTo(next);
  return true;
}

/** The services, as they were when the page was shown. */
async function resumed({ session, stage }: PracticeState): Promise<Services<PracticePage>> {
  const services = new Services((await readPackaged(SERVED_FILE)) as PracticePage[]);
  services.play({ ...session });
  const { at } = services.show(stage.page, stage.vars);
  services.answer({ method: 'GET', url: new URL(at), fields: new URLSearchParams() });
  return services;
}

function reachedBy(
  services: Services<PracticePage>,
  first: Asked,
): Required<PracticeState['stage']> | null {
  let asked = first;
  for (let turn = 0; turn < MOST_REDIRECTIONS; turn++) {
    const answer = answerOf(services, asked);
    if (answer?.kind === 'page') return { page: answer.replica.path, vars: answer.vars };
    if (answer?.kind !== 'redirect') return null;
    const url = new URL(answer.to);
    asked = { method: 'GET', url, fields: url.searchParams };
  }
  return null;
}

/** @returns null where it leads to a page that the practice does not have */
function answerOf(services: Services<PracticePage>, asked: Asked) {
  try {
    return services.answer(asked);
  } catch {
    return null;
  }
}
