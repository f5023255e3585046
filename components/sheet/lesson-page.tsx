import { Fragment } from 'preact';
import type { OwnEnt } from '../../lib/my-ent/own-ent';
import { EXERCISES, type ExerciseId } from '../../lib/practice/exercises';
import { contactOf } from '../../lib/school/contact';
import { LESSON, LESSON_LENGTHS } from '../../lib/school/lesson';
import type { SchoolPolicy } from '../../lib/school/policy';
import { DOT } from '../../lib/texts/dotted';
import { PaperHead } from './paper-head';
import { PrintedContact } from './printed-contact';
import { type Speech, said } from './said';

/** A time that is left out of the shorter session. */
const LEFT_OUT = '–';

/** The teacher's page: what to prepare, the session stage by stage, and what may go wrong. */
export function LessonPage(props: { school: SchoolPolicy; ent: OwnEnt | null; speech: Speech }) {
  const { school, ent, speech } = props;
  return (
    <main class="paper__page">
      <PaperHead school={school} ent={ent} withPortal speech={speech}>
        <h1 class="paper__title">{LESSON.title}</h1>
        <p>{LESSON.about}</p>
      </PaperHead>
      <p>{LESSON.goal}</p>
      <section class="sheet__route">
        <h2>Avant</h2>
        <ul class="session__list">
          {LESSON.before.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <Stages speech={speech} />
      <section class="sheet__route">
        <h2>Si ça coince</h2>
        <dl class="lesson__troubles">
          {LESSON.troubles.map(({ when, advice }) => (
            <div class="sheet__case" key={when}>
              <dt>{when}</dt>
              <dd>{advice}</dd>
            </div>
          ))}
        </dl>
      </section>
      <footer class="paper__foot">
        <PrintedContact contact={contactOf(school)} speech={speech} />
        <p class="paper__note">{said(speech, 'welcome_independent')}</p>
      </footer>
    </main>
  );
}

/** The session, with its times in both lengths. */
function Stages({ speech }: { speech: Speech }) {
  return (
    <table class="lesson__stages">
      <thead>
        <tr>
          {LESSON_LENGTHS.map((length) => (
            <th class="lesson__minutes" key={length} scope="col">
              {length} min
            </th>
          ))}
          <th scope="col">Ce que l’on fait</th>
          <th scope="col">Ce que vous dites</th>
        </tr>
      </thead>
      <tbody>
        {LESSON.stages.map((stage) => (
          <tr key={stage.title}>
            {LESSON_LENGTHS.map((length) => (
              <td class="lesson__minutes" key={length}>
                {stage.minutes[length] || LEFT_OUT}
              </td>
            ))}
            <td>
              <b>{stage.title}.</b> {stage.doing}
              <Titles of={stage.exercises} speech={speech} />
            </td>
            <td>« {stage.saying} »</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The exercises of a stage, by the titles that the pupils read: on one line, for larger letters. */
function Titles({ of, speech }: { of: readonly ExerciseId[]; speech: Speech }) {
  const titles = EXERCISES.flatMap(({ id, title }) => (of.includes(id) ? [title] : []));
  return (
    titles.length > 0 && (
      <p>
        →{' '}
        {titles.map((title, index) => (
          <Fragment key={title}>
            {index > 0 && DOT}
            {said(speech, title)}
          </Fragment>
        ))}
      </p>
    )
  );
}
