import type { Landmark } from './landmarks';
import { at, type Hint, hint, type Screen, see, type Target } from './vocabulary';

/** What several screens of the portal have in common. */

/** What the portal has called a guardian (tutorials 002 and 004). */
export const GUARDIAN_NAMES = ['Responsable d’élève', 'Responsable', 'Représentant légal'];

/** Names other than a pupil's, some of which contain « élève ». */
export const OTHER_THAN_PUPIL = [...GUARDIAN_NAMES, 'Parent', 'Parents'];

/** The login page's way back to the choice of profile (login pages v24.3 and v25.5). */
export const CHANGE_PROFILE: Target = [at.css('#bouton_profil'), at.action('Changer de profil')];

/**
 * The badge above a form that says which profile it is for (login pages v24.3 and v25.5, tutorials
 * 001 and 002). The login page has both badges, one of them hidden.
 */
export const profileFromBadge: NonNullable<Screen['profileFrom']> = [
  {
    when: see.any(see.visible('#titre_responsable'), see.badge(...GUARDIAN_NAMES)),
    profile: 'guardian',
  },
  { when: see.any(see.visible('#titre_eleve'), see.badge('Élève')), profile: 'pupil' },
];

/** A date of birth is asked for: in three boxes (tutorial 001) or one (tutorial 003). */
export const asksBirthDate: Landmark = see.any(
  see.all(see.field('birth-day'), see.field('birth-year')),
  see.field('birth-date'),
);

/** Headings and titles of the activation pages. */
export const ACTIVATION = [
  'Activation du compte',
  'Activation de votre compte',
  'Activation de mon compte',
  'J’active mon compte',
];

/** The boxes of a date of birth, as one place. */
export const birthDate: Target = [
  at.css('#dateNaissance'),
  at.css('.group-input:has(input)'),
  at.groupOf('birth-day', 'birth-month', 'birth-year'),
  at.field('birth-day'),
  at.field('birth-date'),
];

/** Not a button that goes back or away, as far as the markup tells. */
const NOT_BACK =
  ':not([form], [formnovalidate], .fr-link, .fr-btn--secondary, .fr-btn--tertiary, [id*="precedent" i], [name*="precedent" i], [id*="retour" i], [name*="retour" i], [id*="annul" i], [name*="annul" i], [name*="renvo" i], [id*="renvo" i])';

/** Not the form that searches the site, told by its role, its place or its box. */
const NOT_SEARCH = 'form:not([role="search"], :is(header, nav) form, :has([type="search"]))';

/** A box to type in beside a password: the password may only confirm something else. */
export const BESIDE_PASSWORD =
  'form:has([type="password"]) input:is(:not([type]), [type="text"], [type="email"], [type="tel"], [type="date"])';

/** Conditions that the page wants accepted before it goes on. */
export const consentStep = (screen: string): Hint =>
  hint.step([`${screen}.consent`, 'consent'], [at.field('consent')], {
    when: see.field('consent'),
  });

/** The button to the next page; its name changes with the step and the year. */
export const nextButton: Target = [
  at.action('Suivant', 'Étape suivante', 'Page suivante'),
  at.action('Confirmer', 'Je confirme'),
  at.action('Valider', 'Je valide'),
  at.action('Continuer', 'Je continue', 'Poursuivre'),
  at.action('Enregistrer'),
  at.action('Terminer'),
  at.onlyCss(`${NOT_SEARCH} :is(button:not([type]), [type="submit"])${NOT_BACK}`),
];

const BY_MAIL = ['Par mail', 'Par e-mail', 'Par courriel'];
const BY_SMS = ['Par SMS', 'Par texto'];

/** The ways to send a guardian a forgotten identifier or password: one must be chosen first. */
export const waysToSend: Target = [
  at.every(at.action(...BY_MAIL), at.action(...BY_SMS)),
  at.every(at.option([], ...BY_MAIL), at.option([], ...BY_SMS)),
];

/** They are answers to tick, beside the fields of the same form. */
export const tickedWay: Landmark = see.all(see.option([], ...BY_MAIL), see.option([], ...BY_SMS));

/** What was forgotten has just been sent. */
export const messageSent: Landmark = see.says(
  'viennent de vous être envoyées',
  'vient de vous être envoyé',
  'vient d’être envoyé',
  'vous a été envoyé',
  'vous ont été envoyées',
  'a bien été envoyé',
  'vous a été adressé',
  'vous avons envoyé',
  'vous avons adressé',
  'venons de vous envoyer',
);

/** A password was just changed: « modifié le 12 septembre » tells of another day. */
export const passwordChanged: Landmark = see.all(
  see.states(
    'mot de passe a été modifié',
    'mot de passe a bien été modifié',
    'mot de passe a été changé',
    'mot de passe a bien été changé',
    'mot de passe a été réinitialisé',
    'mot de passe a bien été réinitialisé',
  ),
  see.none(see.says('modifié le', 'modifié il y a', 'changé le', 'changé il y a')),
);

/** It went by mail, and the page says so: it does not always. */
export const messageMailed: Landmark = see.says('Un mail', 'Un e-mail', 'Un courriel', 'Le mail');

/** A see.translated activation page: its words no longer tell, its address does. */
export const translatedActivation: Landmark = see.all(
  see.translated,
  see.path('activation', 'creationcompte', 'inscription', 'franceconnect'),
);

/** The link back to the login page. */
export const backToLogin: Target = [
  at.action('Retour à la connexion', 'Revenir à la connexion', 'Page de connexion'),
  at.action('Se connecter', 'Connexion'),
];

/** A message that covers the page until it is closed. */
export const OPEN_MESSAGE = 'dialog[open], .fr-modal--opened';

/** The page refuses something that was sent. */
export const anyRefusal: Landmark = see.refusal();

/** The link in a mail has expired, whether or not the sentence is marked as an error. */
export const linkExpired: Landmark = see.any(
  see.all(see.refusal([], 'expired'), see.says('lien')),
  see.all(
    see.heading('Lien invalide', 'Lien expiré'),
    see.states('plus valide', 'plus valable', 'a expiré', 'déjà été utilisé'),
  ),
  see.states(
    'lien a expiré',
    'lien est expiré',
    'lien n’est plus valable',
    'lien n’est plus valide',
  ),
  see.states('lien de confirmation a expiré', 'lien d’activation a expiré'),
);

/** The user came through FranceConnect (first activation), so need not be told of it. */
export const byFranceConnect: Landmark = see.any(
  see.path('franceconnect'),
  see.says(
    'connecté avec FranceConnect',
    'connectée avec FranceConnect',
    'connecté(e) avec FranceConnect',
    'connecté via FranceConnect',
    'connecté par FranceConnect',
    'identifié avec FranceConnect',
    'identité transmise par FranceConnect',
  ),
);

/** The portal's own link for an SMS that did not arrive (tutorial 002). */
export const offersResend: Landmark = see.says('Renvoyer le SMS', 'Je n’ai pas reçu le code');

/** An email address is marked as required. */
export const requiresEmail = see.visible(
  ':is([type="email"], [name*="mail" i]):is([required], [aria-required="true"])',
);

/** Warns of an ENT's mailbox where an email may be left out, unless the page marks it as required. */
export const warnsOfMailbox = (screen: string): readonly Hint[] => [
  hint.warning([`${screen}.ent-mailbox`, 'email_ent_mailbox_optional'], 'ent-mailbox', {
    target: [at.field('email')],
    when: see.none(requiresEmail),
  }),
  hint.warning([`${screen}.ent-mailbox-required`, 'email_ent_mailbox'], 'ent-mailbox', {
    target: [at.field('email')],
    when: requiresEmail,
  }),
];

/**
 * An email address, typed twice where the page asks for it again: their user may leave it out, unless
 * the page marks it as required.
 */
export const emailSteps = (screen: string): readonly Hint[] => {
  const field: Target = [at.field('email')];
  const again: Target = [at.field('confirm-email')];
  const optional = {
    optional: true,
    when: see.all(see.field('email'), see.none(requiresEmail)),
  } as const;
  return [
    hint.step([`${screen}.email`, 'email_optional'], field, optional),
    hint.step([`${screen}.email-required`, 'email_required'], field, { when: requiresEmail }),
    hint.step([`${screen}.email-again`, 'email_again'], again, {
      ...optional,
      when: see.all(see.field('confirm-email'), see.none(requiresEmail)),
    }),
    hint.step([`${screen}.email-again-required`, 'email_again'], again, {
      when: see.all(see.field('confirm-email'), requiresEmail),
    }),
  ];
};
