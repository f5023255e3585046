import { useLayoutEffect, useRef } from 'preact/hooks';
import type { OwnEnt } from '../../lib/my-ent/own-ent';
import type { SchoolPolicy } from '../../lib/school/policy';
import type { Texts } from '../../lib/texts/texts';
import type { Profile } from '../../lib/vocabulary';
import { TextsProvider } from '../ui/texts';
import { ExercisesPage } from './exercises-page';
import { largestLetters } from './largest-letters';
import { LessonPage } from './lesson-page';
import { LETTERS, type PaperKind } from './paper-kinds';
import { Poster } from './poster';
import { posterReader } from './poster-reader';
import { SchoolSheet } from './school-sheet';

/** What is printed, on its one page, in the largest letters that it holds. */
export function PrintedPaper(props: {
  kind: PaperKind;
  school: SchoolPolicy;
  /** Null for none: what does not need one (paper-kinds.ts) is printed without. */
  ent: OwnEnt | null;
  /** French, and the other language if one is wanted. */
  texts: readonly [Texts, ...Texts[]];
}) {
  const { kind, school, ent, texts } = props;
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const paper = box.current;
    if (!paper) return;
    const wear = (points: number) => {
      paper.style.fontSize = `${points}pt`;
    };
    wear(
      largestLetters(LETTERS[kind], (points) => {
        wear(points);
        return paper.scrollHeight <= paper.clientHeight && paper.scrollWidth <= paper.clientWidth;
      }),
    );
  });
  const reader = readerOf(kind, ent);
  return (
    <div class="paper" data-kind={kind} lang="fr" dir="ltr" ref={box}>
      <TextsProvider texts={texts[0]} profile={reader}>
        <Contents kind={kind} school={school} ent={ent} texts={texts} />
      </TextsProvider>
    </div>
  );
}

/** Whom a paper addresses; null for everybody. */
function readerOf(kind: PaperKind, ent: OwnEnt | null): Profile | null {
  if (kind === 'pupil' || kind === 'guardian') return kind;
  if (kind === 'exercises') return 'pupil';
  return kind === 'lesson' || !ent ? null : posterReader(ent);
}

function Contents({ kind, school, ent, texts }: Parameters<typeof PrintedPaper>[0]) {
  const speech = { texts, reader: readerOf(kind, ent) };
  if (kind === 'lesson') return <LessonPage school={school} ent={ent} speech={speech} />;
  if (kind === 'exercises') return <ExercisesPage school={school} ent={ent} speech={speech} />;
  if (!ent) return null;
  return kind === 'pupil' || kind === 'guardian' ? (
    <SchoolSheet school={school} ent={ent} speech={{ texts, reader: kind }} />
  ) : (
    <Poster school={school} ent={ent} speech={speech} />
  );
}
