import type { OwnEnt } from '../../lib/my-ent/own-ent';
import { LANGUAGE_FACTS, LANGUAGES } from '../../lib/texts/languages';
import type { TextKey } from '../../lib/texts/texts';
import type { Language } from '../../lib/vocabulary';
import { PAPER_KINDS, type PaperKind } from '../sheet/paper-kinds';
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
} as const satisfies Record<PaperKind, TextKey>;

/** Chooses what is printed, says what it will lack, and prints it. */
export function PaperPart(props: {
  ent: OwnEnt | null;
  kind: PaperKind;
  /** Null for French alone. */
  second: Language | null;
  /** Whether nothing that was filled in is refused. */
  isAllTaken: boolean;
  onKind: (kind: PaperKind) => void;
  onSecond: (language: Language | null) => void;
  onPrint: () => void;
}) {
  const textOf = useTexts();
  const { ent, kind } = props;
  const isPoster = kind === 'a4' || kind === 'a3';
  return (
    <>
      <Choice
        legend={textOf('setup_paper')}
        options={PAPER_KINDS.map((value) => ({ value, label: textOf(LABELS[value]) }))}
        value={kind}
        onChange={props.onKind}
      />
      <SecondLanguage second={props.second} onSecond={props.onSecond} />
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
      {ent === null && <p>{textOf('setup_paper_no_ent')}</p>}
      {ent && isPoster && !hasPoster(ent) && (
        <Notice>{textOf('setup_paper_local', [ent.name])}</Notice>
      )}
      {ent && !(isPoster && !hasPoster(ent)) && (
        <div class="school__ways">
          <button class="button button--main" type="button" onClick={props.onPrint}>
            {textOf('sheet_print')}
          </button>
        </div>
      )}
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
