import type { Reason } from '../../lib/ents/choosers/chooser';
import { type GuideText, together } from '../../lib/texts/page-words';
import type { TextKey } from '../../lib/texts/texts';
import { ChevronIcon } from '../ui/icons';
import { PageWords } from '../ui/page-words';
import { type TextOf, useTexts } from '../ui/texts';

const RECOMMENDED = {
  pupil: 'why_pupils',
  guardian: 'why_guardians',
  everybody: 'why_everybody',
} as const satisfies Record<string, TextKey>;

const LOCAL = {
  pupil: 'why_local_pupils',
  guardian: 'why_local_guardians',
  everybody: 'why_local_everybody',
} as const satisfies Record<string, TextKey>;

const TRAPS = {
  'without-educonnect': 'why_not_without',
  agricultural: 'why_not_agricultural',
  primary: 'why_not_primary',
  local: 'why_not_account',
} as const satisfies Record<NonNullable<Reason['trap']>, TextKey>;

interface ReasonsProps {
  reasons: readonly Reason[];
  /** Whether the page is known, or an address on it proves where its line leads. */
  proven?: boolean;
}

/**
 * Why each entry of the page in view was recommended or not, folded away for whoever supports its user;
 * nothing where none was read.
 */
export function Reasons({ reasons, proven = true }: ReasonsProps) {
  const textOf = useTexts();
  if (reasons.length === 0) return null;
  return (
    <details class="reasons" data-reasons>
      <summary class="route__title">
        <span>{textOf('support_title')}</span>
        <ChevronIcon />
      </summary>
      <p>{textOf('unlisted_why')}</p>
      <ul>
        {reasons.map((reason, rank) => (
          <li key={rank} data-verdict={reason.verdict}>
            <PageWords text={inWords(reason, proven, textOf)} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function inWords(reason: Reason, proven: boolean, textOf: TextOf): GuideText {
  const { label, verdict, promised } = reason;
  if (verdict === 'left') return textOf(againstIt(reason), [label]);
  if (verdict === 'local') return textOf(LOCAL[audienceOf(reason)], [label]);
  if (!proven) return textOf('why_perhaps', [label]);
  const recommended = textOf(RECOMMENDED[audienceOf(reason)], [label]);
  return together([recommended, textOf(promised ? 'why_says' : 'why_leads')]);
}

function audienceOf({ profiles: [first, second] }: Reason): keyof typeof RECOMMENDED {
  return first && !second ? first : 'everybody';
}

function againstIt({ trap, profiles, leadsTo }: Reason): TextKey {
  if (trap) return TRAPS[trap];
  if (profiles.length === 0) return 'why_not_named';
  return leadsTo === 'other' ? 'why_not_elsewhere' : 'why_not_known';
}
