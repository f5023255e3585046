import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showBar } from '../components/practice/practice-bar';
import { present } from '../components/practice/present';
import { isStrengthAnswer } from '../lib/messages/strength';
import { createEstimator } from '../lib/password/strength/estimator';
import { answersFrom } from '../lib/practice/answers';
import { writeBeginning } from '../lib/practice/chips';
import type { Exercise } from '../lib/practice/exercises';
import { followPage } from '../lib/practice/follow-page';
import { answerInsteadOfBackground } from '../lib/practice/instead-of-background';
import { isDone } from '../lib/practice/is-done';
import { onlyTraining } from '../lib/practice/only-training';
import { fileOf } from '../lib/practice/pages';
import { hashOf } from '../lib/practice/place';
import {
  exerciseOf,
  keepState,
  leaveExercise,
  type PracticeState,
  readState,
  wayOf,
} from '../lib/practice/state';
import { openStrength } from '../lib/practice/strength';
import { tellAddress } from '../lib/practice/told-address';
import { trainingPasswords } from '../lib/practice/training';
import { applyVars } from '../lib/practice/vars';
import { finish, follow, goTo } from '../lib/practice/walk';
import { readPackaged } from '../lib/read-packaged';

const START = '/practice.html';

/** What makes a page of the practice behave as its replica does, before the guide's own script. */
export default defineUnlistedScript(() => {
  const { practice: page = '', at = '', defaults = '{}' } = document.documentElement.dataset;
  // Kept for « Back », it would show an exercise that is over.
  addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
  const kept = readState();
  const exercise = kept && exerciseOf(kept.exercise);
  if (!kept || !exercise) return location.replace(START);
  const isWhere = kept.stage.page === page;
  const state = isWhere ? kept : { ...kept, stage: { page } };
  if (isDone(wayOf(state).done, state.stage)) return finish(state);
  // « Back » of the browser leads beside a show.
  if (kept.show && !isWhere) return location.replace(fileOf(kept.stage.page));
  keepState(state);
  applyVars(document, JSON.parse(defaults), state.stage.vars ?? {});
  begin(exercise, state, new URL(at));
});

function begin(exercise: Exercise, from: PracticeState, at: URL): void {
  const { signal } = new AbortController();
  let state = from;
  const now = () => state;
  const change = (patch: Partial<PracticeState>) => {
    state = { ...state, ...patch };
    keepState(state);
  };
  const show =
    from.show && present({ exercise, state: now, change, onBack, onLeave: leave }, signal);
  const bar = show ?? showBar(exercise, now, leave, signal);
  const allow = onlyTraining(
    document,
    trainingPasswords(state),
    () => bar.say('practice_not_real'),
    signal,
  );
  const estimator = createEstimator(readPackaged);
  answerInsteadOfBackground(
    answersFrom({
      state: now,
      change(patch) {
        change(patch);
        bar.translate();
      },
      at,
      home: browser.runtime.getURL(fileOf('ent/mbn/home.html') as '/'),
    }),
    () =>
      openStrength(estimator, (answer) => {
        if (!isStrengthAnswer(answer) || answer.kind !== 'suggest') return;
        for (const { password } of answer.suggestions) allow(password);
      }),
  );
  tellAddress(at.href);
  followPage(
    at,
    async (asked) => {
      const left = follow(asked, state);
      if (show) show.hold(left);
      if (!(await left)) bar.say('practice_nowhere');
    },
    () => bar.say('practice_nowhere'),
    signal,
  );
  const { done } = wayOf(state);
  document.addEventListener('click', () =>
    setTimeout(() => done.profile && isDone(done, state.stage) && finish(state)),
  );
  document.addEventListener('DOMContentLoaded', () => {
    if (!state.begun) writeBeginning(document, state);
    change({ begun: true });
    if (state.stage.page === 'ent/mbn/local-login.html') bar.say('practice_wrong_page');
    if (show) show.start();
    else bar.translate();
  });
}

/** Goes where a show stands after a step back; before the first, to where it begins. */
function onBack(state: PracticeState | null): void {
  if (state) {
    goTo(state);
    return;
  }
  const exercise = readState()?.exercise ?? null;
  leaveExercise();
  location.assign(START + hashOf(exercise, true));
}

function leave(): void {
  leaveExercise();
  location.assign(START);
}
