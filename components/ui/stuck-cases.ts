import type { TextKey } from '../../lib/texts/texts';
import { PROFILES, type Profile } from '../../lib/vocabulary';

/** Something that keeps somebody from signing in, and what to do: the last step is who can help. */
export interface StuckCase {
  readonly title: TextKey;
  readonly steps: readonly TextKey[];
  /** Whom it happens to, if one profile only. */
  readonly reader?: Profile;
  /** It happens with an account of the ENT's own. */
  readonly local?: true;
}

/**
 * What families ask a school most, in that order: dane.ac-bordeaux.fr and dane.ac-reims.fr (forgotten
 * password, several children), tutorial 002 (SMS). Nothing public says how long too many tries block an
 * account, so no time is given. A pupil's message goes to an e-mail address that they confirmed, if any:
 * otherwise only the school can help.
 */
const CASES: readonly StuckCase[] = [
  {
    title: 'stuck_password',
    steps: ['stuck_password_1', 'stuck_password_2', 'stuck_password_3'],
  },
  {
    title: 'stuck_identifier',
    steps: ['stuck_identifier_1', 'stuck_identifier_2', 'stuck_identifier_3'],
  },
  { title: 'stuck_tries', steps: ['stuck_tries_1', 'stuck_tries_2', 'stuck_tries_3'] },
  {
    title: 'stuck_sms',
    steps: ['stuck_sms_1', 'stuck_sms_2', 'stuck_sms_3'],
    reader: 'guardian',
  },
  {
    title: 'stuck_child',
    steps: ['stuck_child_1', 'stuck_child_2', 'stuck_child_3'],
    reader: 'guardian',
  },
  {
    title: 'stuck_local',
    steps: ['stuck_local_1', 'stuck_local_2', 'stuck_local_3'],
    local: true,
  },
];

/**
 * @param reader who reads them; null for anybody
 * @param local who has an account of the ENT's own, where the ENT is known
 * @returns what may happen to them
 */
export function stuckCases(
  reader: Profile | null,
  local: readonly Profile[],
): readonly StuckCase[] {
  const readers = reader ? [reader] : PROFILES;
  return CASES.filter((one) => {
    const concerned = readers.filter((profile) => !one.reader || one.reader === profile);
    return concerned.some((profile) => one.local || !local.includes(profile));
  });
}
