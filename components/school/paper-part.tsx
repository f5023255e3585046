import { portalProfiles } from '../../lib/ents/local-profiles';
import type { OwnEnt } from '../../lib/my-ent/own-ent';
import { hashOf } from '../../lib/practice/place';
import { LANGUAGE_FACTS, LANGUAGES } from '../../lib/texts/languages';
import type { TextKey } from '../../lib/texts/texts';
import type { Language } from '../../lib/vocabulary';
import { isFrenchAlone, isOfSession, type PaperKind } from '../sheet/paper-kinds';
import { hasPoster } from '../sheet/poster-reader';
import { Address } from '../ui/address';
import { Choice } from '../ui/choice';
import { Notice } from '../ui/notice';
import { QrCode } from '../ui/qr-code';
import { useTexts } from '../ui/texts';
import { useUniqueId } from '../ui/use-unique-id';

const LABELS = {
  pupil: 'setup_paper_pupils',
  guardian: 'setup_paper_parents',
  a4: 'setup_paper_a4',
  a3: 'setup_paper_a3',
  lesson: 'setup_paper_lesson',
  exercises: 'setup_paper_exercises',
} as const satisfies Record<PaperKind, TextKey>;

/** Chooses what is printed, says what it will lack, and prints it. */
export function PaperPart(props: {
  ent: OwnEnt | null;
  kind: PaperKind;
  /** Null for French alone. */
  second: Language | null;
  /** What the school prints. */
  kinds: readonly PaperKind[];
  /** Whether nothing that was filled in is refused. */
  isAllTaken: boolean;
  onKind: (kind: PaperKind) => void;
  onSecond: (language: Language | null) => void;
  onPrint: () => void;
}) {
  const textOf = useTexts();
  const { ent, kind } = props;
  const isEntLacking = ent === null && !isOfSession(kind);
  const nobody = ent && nobodyFor(kind, ent);
  return (
    <>
      <Choice
        legend={textOf('setup_paper')}
        options={props.kinds.map((value) => ({ value, label: textOf(LABELS[value]) }))}
        value={kind}
        onChange={props.onKind}
      />
      {!isFrenchAlone(kind) && <SecondLanguage second={props.second} onSecond={props.onSecond} />}
      {ent?.href && (
        <figure class="school__code-to-scan">
          <QrCode href={ent.href} />
          <figcaption>
            <Address href={ent.href} />
          </figcaption>
        </figure>
      )}
      {!props.isAllTaken && <p>{textOf('setup_paper_refused')}</p>}
      {ent?.href === null && <Notice>{textOf('setup_paper_no_address')}</Notice>}
      {isEntLacking && <p>{textOf('setup_paper_no_ent')}</p>}
      {nobody && <Notice>{textOf(nobody, [ent.name])}</Notice>}
      {!isEntLacking && !nobody && (
        <div class="school__ways">
          <button class="button button--main" type="button" onClick={props.onPrint}>
            {textOf('sheet_print')}
          </button>
        </div>
      )}
      {props.kinds.some(isOfSession) && <PracticeWays />}
    </>
  );
}

/** What is said where a paper is for nobody, as nobody it addresses uses ÉduConnect; null elsewhere. */
function nobodyFor(kind: PaperKind, ent: OwnEnt): TextKey | null {
  const isPoster = kind === 'a4' || kind === 'a3';
  if (isPoster && !hasPoster(ent)) return 'setup_paper_local';
  const isForPupils = portalProfiles(ent.local, 'pupil').length > 0;
  return isOfSession(kind) && !isForPupils ? 'setup_paper_no_session' : null;
}

/** To the practice, for a session: to try it beforehand, and to show it. */
function PracticeWays() {
  const textOf = useTexts();
  const ways = [
    { href: '/practice.html', text: 'practice_title' },
    { href: `/practice.html${hashOf(null, true)}`, text: 'practice_show' },
  ] as const;
  return (
    <>
      <p>{textOf('practice_lead')}</p>
      <div class="school__ways">
        {ways.map(({ href, text }) => (
          <a class="button" key={href} href={href} target="_blank" rel="noopener">
            {textOf(text)}
          </a>
        ))}
      </div>
    </>
  );
}

/** Beside French, one of the other languages, or none. */
function SecondLanguage(props: {
  second: Language | null;
  onSecond: (language: Language | null) => void;
}) {
  const textOf = useTexts();
  const id = useUniqueId();
  const others = LANGUAGES.filter((language) => language !== 'fr');
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {textOf('setup_second')}
      </label>
      <select
        class="field__input"
        id={id}
        value={props.second ?? ''}
        onChange={({ currentTarget: { value } }) =>
          props.onSecond(others.find((language) => language === value) ?? null)
        }
      >
        <option value="">{textOf('setup_second_none')}</option>
        {others.map((language) => (
          <option key={language} value={language} lang={language}>
            {LANGUAGE_FACTS[language].name}
          </option>
        ))}
      </select>
    </div>
  );
}
