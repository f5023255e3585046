import {
  all,
  any,
  badge,
  field,
  type Landmark,
  path,
  refusal,
  says,
  states,
  translated,
  visible,
} from './landmarks';
import { at, type Screen, type Target } from './vocabulary';

/** What several screens of the portal have in common. */

/** Names a guardian has had on the portal (tutorials 002 and 004). */
export const GUARDIAN_NAMES = ['Responsable d’élève', 'Responsable', 'Représentant légal'];

/** Names of somebody else that hold « élève ». */
export const OTHER_THAN_PUPIL = [...GUARDIAN_NAMES, 'Parent', 'Parents'];

/**
 * The badge above the forms that says for which profile they are (login pages v24.3 and v25.5,
 * tutorials 001 and 002). Both are on the login page, one of them hidden.
 */
export const profileFromBadge: NonNullable<Screen['profileFrom']> = [
  { when: any(visible('#titre_responsable'), badge(...GUARDIAN_NAMES)), profile: 'guardian' },
  { when: any(visible('#titre_eleve'), badge('Élève')), profile: 'pupil' },
];

/** A date of birth is asked: three boxes (tutorial 001) or one (tutorial 003). */
export const asksBirthDate: Landmark = any(
  all(field('birth-day'), field('birth-year')),
  field('birth-date'),
);

/** Headings and titles of the pages of an activation. */
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

/** A button of a form that does not lead back or away: structure tells some, one is left at best. */
const NOT_BACK =
  ':not([form], [formnovalidate], .fr-link, .fr-btn--secondary, .fr-btn--tertiary, [id*="precedent" i], [name*="precedent" i], [id*="retour" i], [name*="retour" i], [id*="annul" i], [name*="annul" i], [name*="renvo" i], [id*="renvo" i])';

/** The button that leads on; its name changes with the step and the year. */
export const goOn: Target = [
  at.action('Suivant'),
  at.action('Confirmer'),
  at.action('Valider'),
  at.action('Continuer'),
  at.action('Enregistrer'),
  at.action('Terminer'),
  at.onlyCss(`form :is(button:not([type]), [type="submit"])${NOT_BACK}`),
];

/** The ways by which a forgotten code is sent to a guardian: one is to be chosen first. */
export const choose: Target = [
  at.every(at.action('Par mail', 'Par e-mail', 'Par courriel'), at.action('Par SMS')),
];

/** What was forgotten has just been sent. */
export const messageSent: Landmark = says(
  'viennent de vous être envoyées',
  'vient de vous être envoyé',
  'vient d’être envoyé',
  'vous a été envoyé',
  'vous ont été envoyées',
  'a bien été envoyé',
);

/** By mail, as the page says: it does not always. */
export const messageMailed: Landmark = says('Un mail', 'Un e-mail', 'Un courriel', 'Le mail');

/** A translated page of an activation: its own words tell nothing any more, its address does. */
export const translatedActivation: Landmark = all(
  translated,
  path('activation', 'creationcompte', 'inscription', 'franceconnect'),
);

/** The way back to the login page. */
export const backToLogin: Target = [
  at.action('Retour à la connexion', 'Revenir à la connexion', 'Page de connexion'),
  at.action('Se connecter', 'Connexion'),
];

/** A message that covers the page until it is closed. */
export const OPEN_MESSAGE = 'dialog[open], .fr-modal--opened';

/** The page refuses something that was sent. */
export const refused: Landmark = refusal();

/** The link of a mail is too old, whatever marks the sentence. */
export const linkExpired: Landmark = any(
  all(refusal([], 'expired'), says('lien')),
  states('lien a expiré', 'lien est expiré', 'lien n’est plus valable', 'lien n’est plus valide'),
  states('lien de confirmation a expiré', 'lien d’activation a expiré'),
);

/** Back from FranceConnect, which the user need not be told of again (first activation by it). */
export const byFranceConnect: Landmark = any(
  path('franceconnect'),
  says(
    'connecté avec FranceConnect',
    'connectée avec FranceConnect',
    'connecté(e) avec FranceConnect',
    'connecté via FranceConnect',
    'connecté par FranceConnect',
    'identifié avec FranceConnect',
    'identité transmise par FranceConnect',
  ),
);

/** The SMS of the portal did not come, in the words of its own link (tutorial 002). */
export const sendsAgain: Landmark = says('Renvoyer le SMS', 'Je n’ai pas reçu le code');
