import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { PaperPart } from '../../components/school/paper-part';
import { isFrenchAlone, kindsFor, type PaperKind } from '../../components/sheet/paper-kinds';
import { PrintedPaper } from '../../components/sheet/printed-paper';
import { usePageTexts } from '../../components/state/use-page-texts';
import { entOf } from '../../lib/my-ent/own-ent';
import type { SchoolPolicy } from '../../lib/school/policy';
import type { Language } from '../../lib/vocabulary';

/**
 * The sheets and the poster of a school.
 *
 * @param school what was filled in, without what is refused
 * @param isAllTaken whether nothing is refused
 * @returns the part of the page that offers them, and what is printed, which is there from the click
 *   until the browser has printed: whoever prints the page itself gets the page
 */
export function usePaper(
  school: SchoolPolicy,
  isAllTaken: boolean,
): { readonly part: ComponentChildren; readonly printed: ComponentChildren } {
  const [wanted, setKind] = useState<PaperKind>('pupil');
  const [second, setSecond] = useState<Language | null>(null);
  const [isWanted, setWanted] = useState(false);
  const french = usePageTexts('fr');
  const other = usePageTexts(second ?? 'fr');
  const ent = entOf({ entId: school.ent ?? null, entHome: school.entHome ?? null });
  const kinds = kindsFor(school);
  const kind = kinds.includes(wanted) ? wanted : 'pupil';
  const isReady = isWanted && other?.language === (second ?? 'fr');
  useEffect(() => {
    const done = () => setWanted(false);
    addEventListener('afterprint', done);
    return () => removeEventListener('afterprint', done);
  }, []);
  useEffect(() => {
    if (isReady) print();
  }, [isReady]);
  return {
    part: (
      <PaperPart
        ent={ent}
        kind={kind}
        second={second}
        kinds={kinds}
        isAllTaken={isAllTaken}
        onKind={setKind}
        onSecond={setSecond}
        onPrint={() => setWanted(true)}
      />
    ),
    printed: isReady && french && other && (
      <PrintedPaper
        kind={kind}
        school={school}
        ent={ent}
        texts={second && !isFrenchAlone(kind) ? [french, other] : [french]}
      />
    ),
  };
}
