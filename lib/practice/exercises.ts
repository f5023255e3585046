import type { TextKey } from '../texts/texts';
import type { Profile } from '../vocabulary';

/** A page of the practice, by its replica's path, and what its server fills in there. */
export interface Stage {
  readonly page: string;
  /** Values of the page's placeholders, where they are not its defaults. */
  readonly vars?: Readonly<Record<string, string>>;
  /** The profile that the sign-in page stands on; without it, none is chosen yet. */
  readonly profile?: Profile;
}

/** One exercise for one profile: from where to where. */
export interface Way {
  readonly start: Stage;
  /** « Réussi » is said as soon as this is reached. */
  readonly done: Stage;
  /** What the services know of the user already, as `Session`. */
  readonly session?: Readonly<Record<string, string>>;
  /** What stands in the fields at the start, by their names. */
  readonly typed?: Readonly<Record<string, string>>;
}

/** Something that families call a helpdesk about, to be tried without risk. */
export interface Exercise {
  /** What follows `#` in the address of `practice.html`. */
  readonly id: string;
  readonly title: TextKey;
  /** What to do, in the exercise's words. */
  readonly task: TextKey;
  /** What was learnt, in one sentence. */
  readonly learnt: TextKey;
  /** One way for each profile that the exercise is for, and its account. */
  readonly ways: Readonly<Partial<Record<Profile, Way>>>;
}

const CHOOSER = 'ent/mbn/chooser.html';
const HOME = 'ent/mbn/home.html';
const LOGIN = 'educonnect/2025/login.html';
/** The sign-in page as it refuses. */
export const REFUSED = { wrong: 'class="fr-error-text"', invalid: 'aria-invalid="true"' } as const;

const atLogin = (profile: Profile, vars?: Stage['vars']): Stage => ({
  page: LOGIN,
  profile,
  ...(vars && { vars }),
});

const fromChooser: Way = { start: { page: CHOOSER }, done: { page: HOME } };
const fromWrongLine: Way = {
  start: { page: 'ent/mbn/local-login.html' },
  done: { page: LOGIN },
};

/** Every exercise, in the order in which they are offered: most asked about first. */
export const EXERCISES = [
  {
    id: 'premiere-connexion',
    title: 'practice_title_first',
    task: 'practice_task_first',
    learnt: 'practice_learnt_first',
    ways: { pupil: fromChooser, guardian: fromChooser },
  },
  {
    id: 'mauvaise-ligne',
    title: 'practice_title_line',
    task: 'practice_task_line',
    learnt: 'practice_learnt_line',
    ways: { pupil: fromWrongLine, guardian: fromWrongLine },
  },
  {
    id: 'mauvais-profil',
    title: 'practice_title_profile',
    task: 'practice_task_profile',
    learnt: 'practice_learnt_profile',
    ways: {
      pupil: { start: atLogin('guardian'), done: atLogin('pupil') },
      guardian: { start: atLogin('pupil'), done: atLogin('guardian') },
    },
  },
  {
    id: 'majuscules',
    title: 'practice_title_capitals',
    task: 'practice_task_capitals',
    learnt: 'practice_learnt_capitals',
    ways: {
      pupil: {
        start: atLogin('pupil', REFUSED),
        done: { page: HOME },
        session: { ent: 'mbn' },
        typed: { j_username: 'p.dupont12' },
      },
      guardian: {
        start: atLogin('guardian', REFUSED),
        done: { page: HOME },
        session: { ent: 'mbn' },
        typed: { j_username: 'm.dupont34' },
      },
    },
  },
  {
    id: 'mot-de-passe',
    title: 'practice_title_password',
    task: 'practice_task_password',
    learnt: 'practice_learnt_password',
    ways: {
      pupil: {
        start: { page: 'account/2025/new-password.html' },
        done: { page: 'account/2025/pupil-identity.html' },
        typed: { nouveauMdp: 'soleil' },
      },
      guardian: {
        start: { page: 'account/2025/guardian-new-password.html' },
        done: { page: 'account/2025/guardian-email.html' },
        typed: { nouveauMdp: 'lune' },
      },
    },
  },
  {
    id: 'deux-saisies',
    title: 'practice_title_twice',
    task: 'practice_task_twice',
    learnt: 'practice_learnt_twice',
    ways: {
      pupil: {
        start: { page: 'account/2025/new-password.html' },
        done: { page: 'account/2025/pupil-identity.html' },
        typed: { nouveauMdp: 'Soleil!2025', confirmationMdp: 'Soxeil!2025' },
      },
      guardian: {
        start: { page: 'account/2025/guardian-new-password.html' },
        done: { page: 'account/2025/guardian-email.html' },
        typed: { nouveauMdp: 'Lune?2025x', confirmationMdp: 'Lume?2025x' },
      },
    },
  },
  {
    id: 'identifiant-oublie',
    title: 'practice_title_forgotten_identifier',
    task: 'practice_task_forgotten_identifier',
    learnt: 'practice_learnt_forgotten_identifier',
    ways: {
      pupil: {
        start: atLogin('pupil'),
        done: { page: 'account/2025/forgotten-identifier-pupil.html', vars: { sent: '' } },
      },
      guardian: {
        start: atLogin('guardian'),
        done: { page: 'account/2025/forgotten-identifier-guardian.html', vars: { sent: '' } },
      },
    },
  },
  {
    id: 'mot-de-passe-oublie',
    title: 'practice_title_forgotten_password',
    task: 'practice_task_forgotten_password',
    learnt: 'practice_learnt_forgotten_password',
    ways: {
      pupil: {
        start: atLogin('pupil'),
        done: { page: 'account/2025/forgotten-password-pupil.html', vars: { sent: '' } },
      },
      guardian: {
        start: atLogin('guardian'),
        done: { page: 'account/2025/forgotten-password-guardian.html', vars: { sent: '' } },
      },
    },
  },
  {
    id: 'code-sms',
    title: 'practice_title_code',
    task: 'practice_task_code',
    learnt: 'practice_learnt_code',
    ways: {
      guardian: {
        start: { page: 'account/2025/sms-code.html', vars: { expired: '' } },
        done: { page: 'account/2025/guardian-new-password.html' },
      },
    },
  },
  {
    id: 'enfants',
    title: 'practice_title_children',
    task: 'practice_task_children',
    learnt: 'practice_learnt_children',
    ways: {
      guardian: {
        start: { page: 'account/2025/guardian-children.html' },
        done: { page: 'account/2025/guardian-activated.html' },
      },
    },
  },
  {
    id: 'franceconnect',
    title: 'practice_title_franceconnect',
    task: 'practice_task_franceconnect',
    learnt: 'practice_learnt_franceconnect',
    ways: {
      guardian: { start: atLogin('guardian'), done: { page: 'negative/franceconnect.html' } },
    },
  },
  {
    id: 'retour',
    title: 'practice_title_back',
    task: 'practice_task_back',
    learnt: 'practice_learnt_back',
    ways: {
      pupil: {
        start: { page: 'account/2025/activated.html' },
        done: { page: HOME },
        session: { ent: 'mbn' },
      },
      guardian: {
        start: { page: 'account/2025/guardian-activated.html' },
        done: { page: HOME },
        session: { ent: 'mbn' },
      },
    },
  },
] as const satisfies readonly Exercise[];

/** The id of an exercise. */
export type ExerciseId = (typeof EXERCISES)[number]['id'];
