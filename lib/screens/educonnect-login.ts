import type { TextKey } from '../texts/texts';
import type { Box, Cause } from './boxes';
import { educonnect } from './hosts';
import {
  asksBirthDate,
  BESIDE_PASSWORD,
  CHANGE_PROFILE,
  consentStep,
  GUARDIAN_NAMES,
  nextButton,
  OPEN_MESSAGE,
} from './parts';
import { refused } from './refusals';
import { cards, closedSignUpTab, oneCard, signInTab, signsUp, twoCards } from './sign-up';
import { at, hint, screen, see, type Target } from './vocabulary';

/** Can be pressed. */
const ENABLED = ':not(:disabled, [aria-disabled="true"])';

/** A tab opens a form; it does not submit one. */
const NO_TAB = ':not([role="tab"])';

/** Refused together: the page does not say which of the two is wrong. */
const PAIR: readonly Box[] = ['identifier', 'password', 'page'];

/** « La valeur n’est pas conforme » says no more than « incorrect ». */
const WRONG: readonly Cause[] = ['mismatch', 'malformed'];

/** What sends the one thing asked: a box alone proves nothing. */
const GO = [
  'Suivant',
  'Étape suivante',
  'Continuer',
  'Poursuivre',
  'Valider',
  'Confirmer',
  'Se connecter',
  'Me connecter',
  'Connexion',
];

/** Where the sign-in asks for the identifier first, then for the password on a page of its own. */
const oneAtATime = see.all(
  see.path('/idp/'),
  see.action(...GO),
  see.any(
    see.all(see.field('identifier'), see.none(asksBirthDate)),
    see.all(see.field('password'), see.none(see.visible(BESIDE_PASSWORD))),
  ),
);

/** The account is in order, on the other side of the choice of profile. */
const otherProfile = see.says('profil ne correspond', 'mauvais profil', 'autre profil');

/** The control that shows the password: an eye, or words. */
const eye: Target = [
  at.css('.showPwd'),
  at.action('Afficher le mot de passe', 'Voir le mot de passe'),
];

/** What to check of an identifier and a password that are refused together. */
const checksWith = (password: TextKey): readonly TextKey[] => [
  'login_check_identifier',
  password,
  'login_check_provisional',
];

export default screen({
  id: 'educonnect/login',
  seen: '2026-01',
  on: educonnect,
  landmark: see.all(
    see.any(
      see.all(see.field('identifier'), see.field('password')),
      oneAtATime,
      see.all(see.visible('#div_connexion'), see.action('Je n’ai pas de compte')),
      signsUp,
    ),
    see.none(
      see.field('new-password'),
      see.visible(OPEN_MESSAGE),
      // Staff sign in elsewhere, with an account of the academy.
      see.heading(
        'Agent',
        'Agents',
        'Personnels',
        'Espace enseignant',
        'Connexion enseignant',
        'Connexion des enseignants',
      ),
      see.heading('Ajouter des élèves', 'Ajouter un élève', 'Ajouter un enfant', 'Mes enfants'),
      // Who is to confirm that is not signing in.
      see.heading(
        'Supprimer mon compte',
        'Suppression',
        'Désactiver mon compte',
        'Fermer mon compte',
      ),
    ),
  ),
  title: 'login_title',
  titleWhen: [{ when: signsUp, title: 'sign_up_title' }],
  profileFrom: [
    { when: see.visible('#identifiant_perdu_eleve'), profile: 'pupil' },
    { when: see.visible('#div_franceconnect', '#div_pas_compte'), profile: 'guardian' },
    {
      when: see.all(see.heading('Élève'), see.none(see.heading(...GUARDIAN_NAMES))),
      profile: 'pupil',
    },
    { when: see.heading(...GUARDIAN_NAMES), profile: 'guardian' },
  ],
  refusals: [
    refused(['identifier', 'password'], ['expired'], 'login_expired'),
    refused(PAIR, WRONG, 'login_wrong_profile', {
      when: otherProfile,
      quotes: CHANGE_PROFILE,
      clicks: CHANGE_PROFILE,
      first: CHANGE_PROFILE,
    }),
    refused(PAIR, WRONG, 'refusal_page', { when: otherProfile }),
    refused(PAIR, ['locked'], 'login_locked'),
    refused(PAIR, WRONG, 'login_refused', {
      checks: checksWith('login_check_password_show'),
      quotes: eye,
      clicks: eye,
    }),
    refused(PAIR, WRONG, 'login_refused', {
      checks: checksWith('login_check_password_eye'),
      when: see.action('Afficher le mot de passe', 'Voir le mot de passe'),
      clicks: eye,
    }),
    refused(PAIR, WRONG, 'login_refused', { checks: checksWith('login_check_password') }),
  ],
  hints: [
    hint.warning(['login.caps-lock', 'caps_lock'], 'caps-lock', { picture: 'type' }),
    hint.warning('login.identifier-example', 'example-identifier', {
      target: [at.field('identifier')],
    }),
    hint.warning('login.identifier-unlike', 'unlike-identifier', {
      target: [at.field('identifier')],
    }),
    hint.step('login.identifier', [at.field('identifier')], { when: see.field('identifier') }),
    hint.step('login.password', [at.field('password')], { when: see.field('password') }),
    hint.step('login.captcha', [at.field('captcha')], { when: see.field('captcha') }),
    consentStep('login'),
    hint.step(
      'login.submit',
      [
        at.css('#bouton_valider'),
        at.actionAmong(NO_TAB, 'Se connecter'),
        at.actionAmong(NO_TAB, 'Connexion'),
        at.actionAmong(NO_TAB, 'Valider'),
        at.submitOf('password'),
      ],
      {
        when: see.field('password'),
        textWhile: { signal: 'filled-in', text: 'login_submit_filled' },
      },
    ),
    hint.step(['login.next', 'go_on'], nextButton, {
      when: see.all(see.field('identifier'), see.none(see.field('password'))),
    }),
    hint.step('login.sign-up', cards, { profile: 'guardian', when: twoCards, each: 'any' }),
    hint.step('login.sign-up-button', cards, { profile: 'guardian', when: oneCard }),
    hint.step('login.for-parents', signInTab, { profile: 'pupil', when: signsUp }),
    hint.note('login.no-account', {
      otherWay: true,
      profile: 'guardian',
      // Whoever has just typed a password has an account.
      when: see.none(signsUp, see.refusal(PAIR, 'mismatch')),
      target: [
        at.css('#pas_de_compte'),
        ...closedSignUpTab,
        at.actionAmong(NO_TAB, 'Je n’ai pas de compte'),
      ],
    }),
    hint.note('login.france-connect', {
      profile: 'guardian',
      when: see.actionAmong(ENABLED, 'FranceConnect'),
      target: [
        at.actionAmong(ENABLED, 'S’identifier avec FranceConnect'),
        at.actionAmong(ENABLED, 'FranceConnect'),
      ],
    }),
    hint.note('login.refused-provisional', { when: see.refusal(PAIR, 'mismatch'), picture: 'key' }),
    hint.note('login.wrong-profile', {
      target: CHANGE_PROFILE,
    }),
    hint.note('login.forgotten', { when: see.field('password'), picture: 'key' }),
  ],
});
