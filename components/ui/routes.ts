import type { TextKey } from '../../lib/texts/texts';
import type { Profile } from '../../lib/vocabulary';

/** A route of the written guide: its title, and its steps in order. */
export interface Route {
  readonly title: TextKey;
  readonly steps: readonly TextKey[];
  /** Whom it addresses, if one profile only. */
  readonly reader?: Profile;
}

/**
 * The routes to the ENT according to tutorials 000 to 004, activations before daily use.
 * FranceConnect's pages are named only here.
 */
export const ROUTES: readonly Route[] = [
  {
    title: 'help_first',
    reader: 'pupil',
    steps: [
      'help_first_1',
      'help_first_2',
      'help_first_3',
      'help_first_4',
      'help_first_5',
      'help_first_6',
      'help_first_7',
      'help_first_8',
      'help_first_9',
      'help_first_10',
    ],
  },
  {
    title: 'help_sms',
    reader: 'guardian',
    steps: [
      'help_sms_1',
      'help_sms_2',
      'help_sms_3',
      'help_sms_4',
      'help_sms_5',
      'help_sms_6',
      'help_sms_7',
      'help_sms_8',
      'help_sms_9',
      'help_sms_10',
    ],
  },
  {
    title: 'help_franceconnect',
    reader: 'guardian',
    steps: [
      'help_franceconnect_1',
      'help_franceconnect_2',
      'help_franceconnect_3',
      'help_franceconnect_4',
      'help_franceconnect_5',
      'help_franceconnect_6',
      'help_franceconnect_7',
    ],
  },
  {
    title: 'help_provisional',
    reader: 'guardian',
    steps: [
      'help_provisional_1',
      'help_provisional_2',
      'help_provisional_3',
      'help_provisional_4',
      'help_provisional_5',
      'help_provisional_6',
      'help_provisional_7',
      'help_provisional_8',
      'help_provisional_9',
    ],
  },
  {
    title: 'help_daily',
    steps: ['help_daily_1', 'help_daily_2', 'help_daily_3', 'help_daily_4', 'help_daily_5'],
  },
];
