import type { Box } from './boxes';
import { educonnect } from './hosts';
import {
  action,
  actionAmong,
  all,
  any,
  field,
  heading,
  none,
  refusal,
  says,
  visible,
} from './landmarks';
import { GUARDIAN_NAMES, OPEN_MESSAGE } from './parts';
import { refused } from './refusals';
import { cards, closedSignUpTab, oneCard, signInTab, signsUp, twoCards } from './sign-up';
import { at, note, screen, step, type Target, warning } from './vocabulary';

/** Can be pressed. */
const ENABLED = ':not(:disabled, [aria-disabled="true"])';

/** A tab opens a form; it does not submit one. */
const NO_TAB = ':not([role="tab"])';

/** Refused together: the page does not say which of the two is wrong. */
const PAIR: readonly Box[] = ['identifier', 'password', 'page'];

/** The control that shows the password: an eye, or words. */
const eye: Target = [
  at.css('.showPwd'),
  at.action('Afficher le mot de passe', 'Voir le mot de passe'),
];

export default screen({
  id: 'educonnect/login',
  seen: '2026-01',
  on: educonnect,
  landmark: all(
    any(
      all(field('identifier'), field('password')),
      all(visible('#div_connexion'), action('Je n’ai pas de compte')),
      signsUp,
    ),
    none(
      field('new-password'),
      visible(OPEN_MESSAGE),
      heading('Ajouter des élèves', 'Ajouter un élève', 'Ajouter un enfant', 'Mes enfants'),
    ),
  ),
  title: 'login_title',
  titleWhen: { when: signsUp, title: 'sign_up_title' },
  profileFrom: [
    { when: visible('#identifiant_perdu_eleve'), profile: 'pupil' },
    { when: visible('#div_franceconnect', '#div_pas_compte'), profile: 'guardian' },
    { when: all(heading('Élève'), none(heading(...GUARDIAN_NAMES))), profile: 'pupil' },
    { when: heading(...GUARDIAN_NAMES), profile: 'guardian' },
  ],
  singleLogin: says('J’utilise mes identifiants ÉduConnect', 'Identifiant perdu'),
  refusals: [
    refused(['identifier', 'password'], ['expired'], 'login_expired', { picture: 'key' }),
    refused(PAIR, ['mismatch'], 'login_refused_show', {
      quotes: eye,
      clicks: eye,
      picture: 'see',
    }),
    refused(PAIR, ['mismatch'], 'login_refused_eye', {
      when: action('Afficher le mot de passe', 'Voir le mot de passe'),
      clicks: eye,
      picture: 'see',
    }),
    refused(PAIR, ['mismatch'], 'login_refused', { picture: 'type' }),
  ],
  hints: [
    warning(['login.caps-lock', 'caps_lock'], 'caps-lock', { picture: 'type' }),
    warning('login.identifier-example', 'example-identifier', { picture: 'type' }),
    warning('login.identifier-unlike', 'unlike-identifier', { picture: 'type' }),
    step('login.identifier', [at.field('identifier')]),
    step('login.password', [at.field('password')]),
    step('login.captcha', [at.field('captcha')], { when: field('captcha') }),
    step(
      'login.submit',
      [
        at.css('#bouton_valider'),
        at.actionAmong(NO_TAB, 'Se connecter'),
        at.actionAmong(NO_TAB, 'Connexion'),
        at.actionAmong(NO_TAB, 'Valider'),
        at.submitOf('password'),
      ],
      {
        when: field('password'),
        textWhile: { signal: 'filled-in', text: 'login_submit_filled' },
      },
    ),
    step('login.sign-up', cards, { profile: 'guardian', when: twoCards, each: true }),
    step('login.sign-up-button', cards, { profile: 'guardian', when: oneCard }),
    step('login.for-parents', signInTab, { profile: 'pupil', when: signsUp }),
    note('login.no-account', {
      ringed: true,
      profile: 'guardian',
      when: none(signsUp),
      target: [
        at.css('#pas_de_compte'),
        ...closedSignUpTab,
        at.actionAmong(NO_TAB, 'Je n’ai pas de compte'),
      ],
    }),
    note('login.france-connect', {
      profile: 'guardian',
      when: actionAmong(ENABLED, 'FranceConnect'),
      target: [
        at.actionAmong(ENABLED, 'S’identifier avec FranceConnect'),
        at.actionAmong(ENABLED, 'FranceConnect'),
      ],
    }),
    note('login.refused-provisional', { when: refusal(PAIR, 'mismatch'), picture: 'key' }),
    note('login.wrong-profile', {
      target: [at.css('#bouton_profil'), at.action('Changer de profil')],
    }),
    note('login.forgotten', { when: field('password'), picture: 'key' }),
  ],
});
