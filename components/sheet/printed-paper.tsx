import { useLayoutEffect, useRef } from 'preact/hooks';
import type { OwnEnt } from '../../lib/my-ent/own-ent';
import type { SchoolPolicy } from '../../lib/school/policy';
import type { Texts } from '../../lib/texts/texts';
import { SchoolProvider } from '../school/school';
import { TextsProvider } from '../ui/texts';
import { largestLetters } from './largest-letters';
import { LETTERS, type PaperKind } from './paper-kinds';
import { Poster } from './poster';
import { posterReader } from './poster-reader';
import { SchoolSheet } from './school-sheet';

/** What is printed, on its one page, in the largest letters that it holds. */
export function PrintedPaper(props: {
  kind: PaperKind;
  school: SchoolPolicy;
  ent: OwnEnt;
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
  const isSheet = kind === 'pupil' || kind === 'guardian';
  const reader = isSheet ? kind : posterReader(ent);
  return (
    <div class="paper" data-kind={kind} lang="fr" dir="ltr" ref={box}>
      <TextsProvider texts={texts[0]} profile={reader}>
        <SchoolProvider policy={school}>
          {isSheet ? (
            <SchoolSheet school={school} ent={ent} speech={{ texts, reader: kind }} />
          ) : (
            <Poster school={school} ent={ent} speech={{ texts, reader }} />
          )}
        </SchoolProvider>
      </TextsProvider>
    </div>
  );
}
