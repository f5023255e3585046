import { educonnect } from './hosts';
import { GUARDIAN_NAMES, OPEN_MESSAGE } from './parts';
import { cards, closedSignUpTab, oneCard, signInTab, signsUp, twoCards } from './sign-up';
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
  says,
  screen,
  step,
  trouble,
  visible,
} from './vocabulary';

/** A tab leads to a form, and sends none. */
const NO_TAB = ':not([role="tab"])';

const refusedLogin = any(
  visible('#erreurIdentifiant'),
  visible('#erreurMdp'),
  says(
    'Votre identifiant ou votre mot de passe est incorrect',
    'identifiant ou mot de passe incorrect',
  ),
);

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
  titleWhere: { when: signsUp, title: 'sign_up_title' },
  profileFrom: [
    { when: visible('#identifiant_perdu_eleve'), profile: 'pupil' },
    { when: visible('#div_franceconnect', '#div_pas_compte'), profile: 'guardian' },
    { when: all(heading('Élève'), none(heading(...GUARDIAN_NAMES))), profile: 'pupil' },
    { when: heading(...GUARDIAN_NAMES), profile: 'guardian' },
  ],
  singleLogin: says('J’utilise mes identifiants ÉduConnect', 'Identifiant perdu'),
  hints: [
    trouble('login.refused', refusedLogin, {
      target: [
        at.css('.showPwd'),
        at.action('Afficher le mot de passe', 'Voir le mot de passe'),
        at.field('password'),
      ],
      picture: 'see',
    }),
    trouble('login.refused-provisional', refusedLogin, { picture: 'key' }),
    trouble(
      'login.identifier-empty',
      any(visible('#erreurIdentifiantVide'), says('Vous devez saisir votre identifiant')),
      { target: [at.field('identifier')] },
    ),
    trouble(
      'login.password-empty',
      any(visible('#erreurMdpVide'), says('Vous devez saisir votre mot de passe')),
      { target: [at.field('password')] },
    ),
    care(['login.caps-lock', 'caps_lock'], 'caps-lock', { picture: 'type' }),
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
      { when: field('password') },
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
      when: says('FranceConnect'),
      target: [at.action('S’identifier avec FranceConnect'), at.action('FranceConnect')],
    }),
    note('login.wrong-profile', {
      when: any(visible('#bouton_profil'), says('Changer de profil')),
      target: [at.css('#bouton_profil'), at.action('Changer de profil')],
    }),
    note('login.forgotten', { when: field('password'), picture: 'key' }),
  ],
});
