import { GUARDIAN, PUPIL } from '../../lib/practice/accounts';
import type { Route, RouteAction, Step } from './route';

const wayBack: RouteAction = { guide: 'a[data-way-back]' };
const ent: Step = { title: 'L’ENT', screen: null };

function chooser(entry: string): Step {
  return {
    title: 'La page de connexion de l’ENT',
    screen: 'ent/chooser',
    do: [{ click: `label[for="idp-${entry}"]` }, { click: '#button-submit' }],
  };
}

function profile(button: '#bouton_eleve' | '#bouton_responsable'): Step {
  return { title: 'Le choix du profil', screen: 'educonnect/profile', do: [{ click: button }] };
}

function login(identifier: string, password: string, submit = '#bouton_valider'): Step {
  return {
    title: 'La connexion',
    screen: 'educonnect/login',
    // Typed, as by a user: a driver's fill is not a user event in every browser.
    do: [{ type: ['#username', identifier] }, { type: ['#password', password] }, { click: submit }],
  };
}

function newPassword(fields: readonly [string, string], password: string, next: string): Step {
  return {
    title: 'Le nouveau mot de passe',
    screen: 'educonnect/new-password',
    do: [{ type: [fields[0], password] }, { type: [fields[1], password] }, { click: next }],
  };
}

function date(fields: readonly [string, string, string]): RouteAction[] {
  return fields.map((field, at) => ({ type: [field, PUPIL.birth[at] ?? ''] }));
}

/** From a guardian’s new password on, with the account’s pages of 2025. */
const guardianPassword2025 = newPassword(
  ['#nouveauMdp', '#confirmationMdp'],
  GUARDIAN.personal,
  '#bouton_suivant',
);

const children2025: Step = {
  title: 'Le lien avec les enfants',
  screen: 'educonnect/guardian-children',
  do: [
    { click: 'label[for="lien1Oui"]' },
    ...date(['#jourNaissance1', '#moisNaissance1', '#anneeNaissance1']),
    { click: 'label[for="lien2Non"]' },
    { click: '#bouton_confirmer' },
  ],
};

const activated: Step = {
  title: 'Le compte est activé',
  screen: 'educonnect/activated',
  do: [wayBack],
};

/** The five routes of the guide’s users, to their ENT. */
export const ROUTES: readonly Route[] = [
  {
    id: 'pupil-2022',
    title: 'Un élève, première connexion (Auvergne-Rhône-Alpes, pages de 2022)',
    session: { world: '2022' },
    start: 'ent/aura/chooser-2023.html',
    steps: [
      chooser('EDU'),
      profile('#bouton_eleve'),
      login(PUPIL.identifier, PUPIL.provisional),
      newPassword(
        ['input[name="motDePasse"]', 'input[name="motDePasseConfirmation"]'],
        PUPIL.personal,
        'button[name="suivant"]',
      ),
      {
        title: 'L’identité de l’élève',
        screen: 'educonnect/pupil-identity',
        do: [
          ...date(['input[name="jj"]', 'input[name="mm"]', 'input[name="aaaa"]']),
          { click: 'button[name="confirmer"]' },
        ],
      },
      activated,
      ent,
    ],
    ends: 'lycee-ampere.ent.auvergnerhonealpes.fr',
  },
  {
    id: 'pupil-2021',
    title: 'Un élève, première connexion (Mon Bureau Numérique, pages de 2021)',
    session: { world: '2021' },
    start: 'ent/mbn/chooser.html',
    steps: [
      chooser('EDU'),
      login(PUPIL.identifier, PUPIL.provisional, 'button[name="_eventId_proceed"]'),
      {
        title: 'Le mot de passe provisoire doit être changé',
        screen: 'educonnect/change-required',
        do: [{ click: 'a.fr-btn' }],
      },
      {
        title: 'L’activation du compte',
        screen: 'educonnect/activation-form',
        do: [
          { type: ['input[name="nouveau"]', PUPIL.personal] },
          { type: ['input[name="confirmation"]', PUPIL.personal] },
          { type: ['input[name="date"]', PUPIL.birth.join('/')] },
          { click: 'button[name="activer"]' },
        ],
      },
      activated,
      ent,
    ],
    ends: 'college-jules-ferry.monbureaunumerique.fr',
  },
  {
    id: 'guardian-sms-2025',
    title: 'Un parent, activation par SMS (Bouches-du-Rhône, pages de 2025)',
    session: { world: '2025' },
    start: 'ent/eduprovence/chooser.html',
    steps: [
      {
        title: 'La page de connexion de l’ENT',
        screen: 'ent/chooser',
        do: [{ click: 'a.otherrelative' }],
      },
      profile('#bouton_responsable'),
      {
        title: 'La connexion, sans avoir de compte',
        screen: 'educonnect/login',
        do: [{ click: '#pas_de_compte' }],
      },
      {
        title: 'L’identité du parent',
        screen: 'educonnect/guardian-identity',
        do: [
          { fill: ['#nomResponsable', GUARDIAN.surname] },
          { fill: ['#prenomResponsable', GUARDIAN.firstName] },
          { fill: ['#telephone', GUARDIAN.phone] },
          { click: '#bouton_suivant' },
        ],
      },
      {
        title: 'Le code reçu par SMS',
        screen: 'educonnect/sms-code',
        do: [{ fill: ['#codeSecurite', GUARDIAN.smsCode] }, { click: '#bouton_suivant' }],
      },
      guardianPassword2025,
      children2025,
      activated,
      {
        title: 'La page de connexion de l’ENT, à nouveau',
        screen: 'ent/chooser',
        do: [{ click: 'a.otherrelative' }],
      },
      login(GUARDIAN.identifier, GUARDIAN.personal),
      ent,
    ],
    ends: 'www.eduprovence.fr',
  },
  {
    id: 'guardian-provisional-2025',
    title: 'Un parent, avec un mot de passe provisoire (Cybercollège 42, pages de 2025)',
    session: { world: '2025' },
    start: 'ent/cybercolleges42/chooser.html',
    steps: [
      chooser('EDU_parent_eleve'),
      profile('#bouton_responsable'),
      login(GUARDIAN.identifier, GUARDIAN.provisional),
      guardianPassword2025,
      {
        title: 'L’adresse mail du parent',
        screen: 'educonnect/guardian-email',
        do: [
          { fill: ['#adresseMail', GUARDIAN.email] },
          { fill: ['#confirmationMail', GUARDIAN.email] },
          { click: '#bouton_suivant' },
        ],
      },
      {
        title: 'L’adresse mail à confirmer',
        screen: 'educonnect/guardian-email',
        do: [{ click: 'button[name="confirme"]' }],
      },
      children2025,
      activated,
      ent,
    ],
    ends: 'college-jean-moulin.cybercolleges42.fr',
  },
  {
    id: 'daily-2025',
    title: 'Un élève, connexion de tous les jours (Mon Bureau Numérique, pages de 2025)',
    session: { world: '2025', birthDateCheck: 'yes' },
    start: 'ent/mbn/chooser.html',
    steps: [
      chooser('EDU'),
      profile('#bouton_eleve'),
      login(PUPIL.identifier, PUPIL.personal),
      {
        title: 'La date de naissance à confirmer',
        screen: 'educonnect/birth-date-check',
        do: [
          ...date(['#jour', '#mois', '#annee']),
          { blur: '#annee' },
          { click: '#submit-button' },
        ],
      },
      ent,
    ],
    ends: 'college-jules-ferry.monbureaunumerique.fr',
  },
];

/** The route that the guide drops on purpose: on FranceConnect it shows nothing. */
export const FRANCECONNECT_ROUTE: Route = {
  id: 'guardian-franceconnect-2025',
  title: 'Un parent, par FranceConnect (Cybercollège 42, pages de 2025)',
  session: { world: '2025' },
  start: 'ent/cybercolleges42/chooser.html',
  steps: [
    chooser('EDU_parent_eleve'),
    profile('#bouton_responsable'),
    {
      title: 'La connexion, par FranceConnect',
      screen: 'educonnect/login',
      do: [{ click: '#lienConnexionFC' }],
    },
    { title: 'FranceConnect', screen: null },
  ],
  ends: 'oidc.franceconnect.gouv.fr',
};
