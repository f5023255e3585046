/**
 * Words by which choosers are read, as the pages write them: accents and capitals do not matter.
 * Letters in brackets are optional (« élève(s) »), a slash separates alternatives (« légal/légaux »),
 * and a star is any ending (« inscri* »). A new word gets its page in `tests/unit/ents/variants` or
 * `labels.test.ts`.
 */

/** Pupils. */
export const PUPILS = [
  'élève(s)',
  'collégien(ne)(s)',
  'lycéen(ne)(s)',
  'elevu',
  'pupil(s)',
  'student(s)',
] as const;

/** After a word for guardians. */
const OF_PUPILS = ["d'élève(s)", "de l'élève(s)", 'des élève(s)', "d'un(e) élève(s)"] as const;

/** Guardians. */
export const GUARDIANS = [
  'parent(s)',
  'famille(s)',
  'représentant(e)(s) légal(e)(s)/légaux',
  'tuteur(s)/tutrice(s) légal(e)(s)/légaux',
  'responsable(s) légal(e)(s)/légaux',
  ...OF_PUPILS.map((pupil) => `responsable(s) ${pupil}`),
  'rappresentante legale',
  'guardian(s)',
  'relative(s)',
] as const;

/** Guardians named after pupils: none of these names a pupil. */
export const GUARDIANS_OF_PUPILS = OF_PUPILS.flatMap((pupil) =>
  ['', ' légal/légaux'].map(
    (legal) => `responsable(s)/représentant(s)/parent(s)/famille(s)${legal} ${pupil}`,
  ),
);

/** Staff who cannot be mistaken for pupils. */
export const AT_WORK = [
  'enseignant(e)(s)',
  'professeur(e)(s)',
  'personnel(s)',
  'agent(s)',
  'équipe(s)',
  'vie scolaire',
  'académique(s)',
  'teacher(s)',
  'staff',
] as const;

/** Others who are neither pupils nor guardians; guests and partners may share a line with those. */
export const OTHERS = [
  'professionnel(le)(s)',
  'invité(e)(s)',
  'partenaire(s)',
  'correspondant(e)(s)',
  'intervenant(e)(s)',
  'inspecteur(s)/inspectrice(s)',
  'collectivité(s)',
  'entreprise(s)',
  'administration',
  'administratif(s)',
  'administrateur(s)/administratrice(s)',
  'autre(s) public(s)',
  'guest(s)',
  'partner(s)',
] as const;

/** ÉduConnect itself. */
export const EDUCONNECT = ['éduconnect', 'édu connect', 'édu-connect'] as const;

/** Words that deny ÉduConnect when beside it: « EduConnect non activé », « sauf EduConnect ». */
export const DENIALS = [
  'sans',
  'hors',
  'non',
  'pas',
  'sauf',
  'avant',
  'autre(s)',
  'without',
  'no',
  'not',
  'except',
  'other',
] as const;

/** Words before ÉduConnect that make a line one for people without it. */
export const WITHOUT = ['sans', 'hors', 'without', 'no'] as const;

/** Words that exclude what follows them: « hors enseignement agricole ». */
export const EXCLUDING = ['hors', 'sauf', 'excepté', 'except', 'not', 'non'] as const;

/** Agricultural schools, which have their own accounts. */
export const AGRICULTURAL = ['agricole(s)', 'agri', 'educagri', 'agricultural'] as const;

/** Accounts of the ENT itself. */
export const LOCAL_ACCOUNTS = [
  'via neo',
  'via one',
  'identifiant(s) colibri',
  'aten',
  'compte(s) local/locaux',
  'compte(s) école/ent',
  "compte(s) d'école/d'ent",
  "compte(s) de l'école/l'ent",
  'local account(s)',
] as const;

/** Primary schools. */
export const PRIMARY = [
  'école(s)',
  'maternelle(s)',
  'élémentaire(s)',
  'primaire(s)',
  'primary',
] as const;

/** Schools after primary: a line with such a word is not for primary schools alone. */
export const BEYOND_PRIMARY = [
  'collège(s)',
  'lycée(s)',
  'cm2',
  'secondary',
  'middle',
  'high',
] as const;

/** Filler words beside those that name people. */
export const BESIDE_PEOPLE = [
  'je suis',
  'vous êtes',
  'en tant que',
  'se connecter',
  'connexion',
  'profil',
  'avec',
  'via',
  ...EDUCONNECT,
  'éducation nationale',
  "de l'",
  "d'",
  "l'",
  'un(e)',
  'le(s)',
  'la',
  'des',
  'du',
  'de',
  'et',
  'ou',
  'and',
  'or',
  'a(n)',
  'the',
  'i am',
  'as',
  'collège(s)',
  'lycée(s)',
  'collégien(s)',
  'lycéen(s)',
] as const;

/** Words of a page that asks who is signing in. */
export const ASKING = [
  'connecter/connectez/connecte',
  'connexion',
  'identifier/identifiez/identification',
  'authentifier/authentifiez/authentification',
  'vous êtes',
  'je suis',
  'qui êtes',
  'profil',
  'en tant que',
  'sign in',
  'login',
  'log in',
  'you are',
  'who are you',
] as const;

/** Words of links that explain ÉduConnect and do not sign in. */
export const HELP = [
  'aide(s)',
  'help',
  'tuto(s)',
  'tutoriel(s)',
  'guide(s)',
  "mode d'emploi",
  'activer/activez/activation',
  'comment',
  'faq',
  'foire aux questions',
  'notice',
  'en savoir plus',
  'oublié',
  'perdu',
  'créer',
  'inscri*',
  'assistance',
  'découvrir',
  'documentation',
  "plus d'information(s)",
  "qu'est-ce",
  'vidéo',
  'actualité(s)',
  'problème',
] as const;
