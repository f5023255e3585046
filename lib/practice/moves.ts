import type { Profile } from '../vocabulary';
import type { ExerciseId } from './exercises';

/** One thing that somebody does in an exercise; each text but a page's is a CSS selector. */
export type Move =
  | { readonly press: string }
  | { readonly choose: string }
  /** Writes what the exercise has for the field. */
  | { readonly write: string }
  /** Follows a link of the guide. */
  | { readonly guide: string }
  /** Waits until something is in sight. */
  | { readonly see: string }
  /** Waits for a page of the practice, by its replica's path. */
  | { readonly reach: string };

const press = (...selectors: string[]): Move[] => selectors.map((one) => ({ press: one }));
const write = (...selectors: string[]): Move[] => selectors.map((one) => ({ write: one }));
const choose = (...selectors: string[]): Move[] => selectors.map((one) => ({ choose: one }));
const reach = (path: string): Move => ({ reach: path });

const WAY_BACK: Move = { guide: 'a[data-way-back]' };
const LOGIN = 'educonnect/2025/login.html';
const SIGN_IN = [...write('#username', '#password'), ...press('#bouton_valider')];
const NEW_PASSWORD = [...write('#nouveauMdp', '#confirmationMdp'), ...press('#bouton_suivant')];
const CHOOSER = [...choose('#idp-EDU'), ...press('#button-submit'), reach(LOGIN)];
const CHILDREN = [
  ...choose('#lien1Oui'),
  ...write('#jourNaissance1', '#moisNaissance1', '#anneeNaissance1'),
  ...choose('#lien2Non'),
  ...press('#bouton_confirmer'),
];

/** What is done in each exercise: the show goes by it, and the tests walk it. */
export const MOVES: Readonly<Record<ExerciseId, Partial<Record<Profile, readonly Move[]>>>> = {
  'premiere-connexion': {
    pupil: [
      ...CHOOSER,
      ...press('#bouton_eleve'),
      ...SIGN_IN,
      reach('account/2025/new-password.html'),
      ...NEW_PASSWORD,
      reach('account/2025/pupil-identity.html'),
      ...write('#jourNaissance', '#moisNaissance', '#anneeNaissance'),
      ...press('#bouton_confirmer'),
      reach('account/2025/activated.html'),
      WAY_BACK,
    ],
    guardian: [
      ...CHOOSER,
      ...press('#bouton_responsable'),
      ...SIGN_IN,
      reach('account/2025/guardian-new-password.html'),
      ...NEW_PASSWORD,
      reach('account/2025/guardian-email.html'),
      ...write('#adresseMail', '#confirmationMail'),
      ...press('#bouton_suivant'),
      { see: 'button[name="confirme"]' },
      ...press('button[name="confirme"]'),
      reach('account/2025/guardian-children.html'),
      ...CHILDREN,
      reach('account/2025/guardian-activated.html'),
      WAY_BACK,
    ],
  },
  'mauvaise-ligne': {
    pupil: [
      ...press('main a'),
      reach('ent/mbn/chooser.html'),
      ...choose('#idp-EDU'),
      ...press('#button-submit'),
    ],
    guardian: [
      ...press('main a'),
      reach('ent/mbn/chooser.html'),
      ...choose('#idp-EDU'),
      ...press('#button-submit'),
    ],
  },
  'mauvais-profil': {
    pupil: press('#header_connexion [id=bouton_profil]:not([class*=modal] *)', '#bouton_eleve'),
    guardian: press(
      '#header_connexion [id=bouton_profil]:not([class*=modal] *)',
      '#bouton_responsable',
    ),
  },
  majuscules: {
    pupil: [...write('#password'), ...press('#bouton_valider')],
    guardian: [...write('#password'), ...press('#bouton_valider')],
  },
  'mot-de-passe': { pupil: NEW_PASSWORD, guardian: NEW_PASSWORD },
  'deux-saisies': {
    pupil: [...write('#confirmationMdp'), ...press('#bouton_suivant')],
    guardian: [...write('#confirmationMdp'), ...press('#bouton_suivant')],
  },
  'identifiant-oublie': {
    pupil: [
      ...press('#identifiant_perdu_eleve'),
      reach('account/2025/forgotten-identifier-pupil.html'),
      ...write('#mailEleve'),
      ...press('#bouton_suivant'),
    ],
    guardian: [
      ...press('#identifiant_perdu_responsable'),
      reach('account/2025/forgotten-identifier-guardian.html'),
      ...press('[data-panel="parMail"]'),
      ...write('#mailResponsable'),
      ...press('[name="parMail"]'),
    ],
  },
  'mot-de-passe-oublie': {
    pupil: [
      ...press('#password_perdu_eleve'),
      reach('account/2025/forgotten-password-pupil.html'),
      ...write('#identifiantEleve'),
      ...press('#bouton_suivant'),
    ],
    guardian: [
      ...press('#password_perdu_responsable'),
      reach('account/2025/forgotten-password-guardian.html'),
      ...press('[data-panel="parSms"]'),
      ...write('#identifiantResponsableSms'),
      ...press('[name="parSms"]'),
    ],
  },
  'code-sms': {
    guardian: [
      ...press('button[name="renvoyer"]'),
      { see: '.toast:not(.hidden-item)' },
      ...write('#codeSecurite'),
      ...press('#bouton_suivant'),
    ],
  },
  enfants: { guardian: CHILDREN },
  franceconnect: { guardian: press('#lienConnexionFC') },
  retour: {
    pupil: [...press('main a.fr-btn'), reach('teleservices/2025/home.html'), WAY_BACK],
    guardian: [WAY_BACK],
  },
};
