import type { Landmark } from './landmarks';
import { at, see, type Target } from './vocabulary';

/**
 * The guardians' sign-up on the login page of 2026: a tab beside the sign-in tab, with a card for
 * each way to sign up. Ids, tabs and cards: stylesheets and scripts of public extensions of 2026;
 * the words on tabs and cards come from their comments only.
 */

/** Words of the sign-up tab, then of the sign-in tab. */
const SIGN_UP = [
  'Inscription',
  'Je m’inscris',
  'S’inscrire',
  'Je n’ai pas de compte',
  'Je crée mon compte',
  'Créer un compte',
  'Créer mon compte',
];
const SIGN_IN = [
  'Connexion',
  'Je me connecte',
  'Se connecter',
  'J’ai un compte',
  'J’ai déjà un compte',
];

/** An open tab, or a button or link marked as the open one of its kind. */
const OPEN_TAB =
  '[role="tab"][aria-selected="true"], [aria-pressed="true"], [aria-expanded="true"], [aria-current]:not([aria-current="false"])';
const CLOSED_TAB =
  '[role="tab"]:not([aria-selected="true"]), [aria-pressed="false"], [aria-expanded="false"]';
const NO_TAB =
  ':not([role="tab"], [aria-pressed], [aria-expanded], [aria-current], header *, nav *)';

/** What the open tab shows; closed panels are hidden, so never match. */
const PANEL = ':is(#inscription, [role="tabpanel"])';

/** A card for one way to sign up, the older button, or a submit button there. */
const CARDS = ['.btn-icon', '#pas_de_compte', 'form button', 'form [type="submit"]'];
const CARD = [
  ...CARDS.map((one) => `${PANEL} ${one}`),
  ...[...CARDS, '[role="button"]'].map((one) => `${one}${NO_TAB}`),
].join(', ');

/** The sign-up tab is open: nobody signs in here. */
export const signsUp: Landmark = see.any(
  see.visible('#inscription'),
  see.visible('#onglet-inscription[aria-selected="true"]'),
  see.all(see.actionAmong(OPEN_TAB, ...SIGN_UP), see.none(see.field('password'))),
);

/** The sign-up tab, while it is closed. */
export const closedSignUpTab: Target = [
  at.css('#onglet-inscription:not([aria-selected="true"])'),
  at.actionAmong(CLOSED_TAB, ...SIGN_UP),
];

/** The sign-in tab, while it is closed. */
export const signInTab: Target = [
  at.css('#onglet-connexion:not([aria-selected="true"])'),
  at.actionAmong(CLOSED_TAB, ...SIGN_IN),
];

/** Two ways to sign up: one by phone, one by mail. */
export const twoCards: Landmark = see.all(
  signsUp,
  see.actionAmong(CARD, 'SMS', 'par téléphone', 'mon téléphone'),
  see.actionAmong(CARD, 'mail', 'e-mail', 'email', 'courriel'),
);

/** A single way to sign up, by phone or by mail. */
export const oneCard: Landmark = see.all(signsUp, see.none(see.several(CARD)));

/** Where to sign up. */
export const cards: Target = [
  at.css(`${PANEL} .btn-icon`),
  at.css('#pas_de_compte'),
  at.css(`${PANEL} form button, ${PANEL} form [type="submit"]`),
  at.css(
    ['.btn-icon', 'form button', 'form [type="submit"]', '[role="button"]']
      .map((one) => `${one}${NO_TAB}`)
      .join(', '),
  ),
];
