import type { Box } from './boxes';
import { educonnect } from './hosts';
import { GUARDIAN_NAMES, OPEN_MESSAGE } from './parts';
import { refused } from './refusals';
import {
  action,
  all,
  any,
  at,
  care,
  field,
  heading,
  none,
  note,
  refusal,
  says,
  screen,
  step,
  type Target,
  visible,
} from './vocabulary';

/** What is refused together: the page does not say which of the two is wrong. */
const PAIR: readonly Box[] = ['identifier', 'password', 'page'];

/** What shows the password: an eye, or a word. */
const eye: Target = [
  at.css('.showPwd'),
  at.action('Afficher le mot de passe', 'Voir le mot de passe'),
];

export default screen({
  id: 'educonnect/login',
  on: educonnect,
  landmark: all(
    any(
      all(field('identifier'), field('password')),
      all(visible('#div_connexion'), action('Je n’ai pas de compte')),
    ),
    none(
      field('new-password'),
      visible(OPEN_MESSAGE),
      heading('Ajouter des élèves', 'Ajouter un élève', 'Ajouter un enfant', 'Mes enfants'),
    ),
  ),
  title: 'login_title',
  profileFrom: [
    { when: visible('#identifiant_perdu_eleve'), profile: 'pupil' },
    { when: visible('#div_franceconnect', '#div_pas_compte'), profile: 'guardian' },
    { when: all(heading('Élève'), none(heading(...GUARDIAN_NAMES))), profile: 'pupil' },
    { when: heading(...GUARDIAN_NAMES), profile: 'guardian' },
  ],
  singleLogin: says('J’utilise mes identifiants ÉduConnect', 'Identifiant perdu'),
  refusals: [
    refused(['identifier', 'password'], ['expired'], 'login_expired', { picture: 'key' }),
    refused(PAIR, ['mismatch'], 'login_refused_show', { quotes: eye, picture: 'see' }),
    refused(PAIR, ['mismatch'], 'login_refused_eye', {
      when: action('Afficher le mot de passe', 'Voir le mot de passe'),
      picture: 'see',
    }),
    refused(PAIR, ['mismatch'], 'login_refused', { picture: 'see' }),
  ],
  hints: [
    care(['login.caps-lock', 'caps_lock'], 'caps-lock', { picture: 'type' }),
    step('login.identifier', [at.field('identifier')]),
    step('login.password', [at.field('password')]),
    step('login.captcha', [at.field('captcha')], { when: field('captcha') }),
    step('login.submit', [
      at.css('#bouton_valider'),
      at.action('Se connecter'),
      at.action('Connexion'),
      at.action('Valider'),
      at.submitOf('password'),
    ]),
    note('login.no-account', {
      ringed: true,
      profile: 'guardian',
      when: any(
        visible('#pas_de_compte'),
        says('Je n’ai pas de compte'),
        visible('#onglet-inscription'),
      ),
      target: [
        at.css('#pas_de_compte'),
        at.action('Je n’ai pas de compte'),
        at.css('#onglet-inscription'),
      ],
    }),
    note('login.france-connect', {
      profile: 'guardian',
      when: says('FranceConnect'),
      target: [at.action('S’identifier avec FranceConnect'), at.action('FranceConnect')],
    }),
    note('login.refused-provisional', { when: refusal(PAIR, 'mismatch'), picture: 'key' }),
    note('login.wrong-profile', {
      target: [at.css('#bouton_profil'), at.action('Changer de profil')],
    }),
    note('login.forgotten', { picture: 'key' }),
  ],
});
