import type { OwnEnt } from '../../lib/my-ent/own-ent';
import { EXERCISES, type Exercise } from '../../lib/practice/exercises';
import { contactOf } from '../../lib/school/contact';
import type { SchoolPolicy } from '../../lib/school/policy';
import { PaperHead } from './paper-head';
import { PrintedContact } from './printed-contact';
import { type Speech, said } from './said';

const all: readonly Exercise[] = EXERCISES;

/** The pupil's page of a session: the exercises, each with a box to tick. There is room for no secret. */
export function ExercisesPage(props: { school: SchoolPolicy; ent: OwnEnt | null; speech: Speech }) {
  const { school, ent, speech } = props;
  return (
    <main class="paper__page">
      <PaperHead school={school} ent={ent} withPortal speech={speech}>
        <h1 class="paper__title">{said(speech, 'session_title')}</h1>
      </PaperHead>
      <section class="sheet__route">
        <ul class="session__list">
          <li>
            {said(speech, 'session_open', (one) => [
              one.get('help_title'),
              one.get('practice_title'),
            ])}
          </li>
          <li>{said(speech, 'practice_safe')}</li>
          <li>
            <b>{said(speech, 'session_secret')}</b>
          </li>
        </ul>
      </section>
      <h2>{said(speech, 'session_tick')}</h2>
      <ToTick exercises={all.filter(({ ways }) => ways.pupil)} speech={speech} />
      <h2>{said(speech, 'session_home')}</h2>
      <ToTick exercises={all.filter(({ ways }) => !ways.pupil)} speech={speech} />
      <footer class="paper__foot">
        <PrintedContact contact={contactOf(school, 'pupil')} speech={speech} />
        <p class="paper__note">{said(speech, 'welcome_independent')}</p>
      </footer>
    </main>
  );
}

/** What was learnt is beside what was done: the page goes home with its owner. */
function ToTick(props: { exercises: readonly Exercise[]; speech: Speech }) {
  const { texts, reader } = props.speech;
  return (
    <ul class="session__exercises">
      {props.exercises.map(({ id, title, learnt }) => (
        <li class="session__exercise" key={id}>
          <span class="session__box" aria-hidden="true" />
          <div>
            {texts.map((one) => (
              <p key={one.language} lang={one.language} dir={one.direction}>
                <b>{one.get(title, [], reader)}</b> · {one.get(learnt, [], reader)}
              </p>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
