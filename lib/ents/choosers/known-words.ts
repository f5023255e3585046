import { normalise } from '../../page/normalise';

/**
 * Words of choosers, of their addresses and of their values, without accents. Any other word might be
 * somebody's name.
 */
const KNOWN_WORDS = new Set(
  `academie accueil administration agent agricole agri arena aten auth autre autres avec cas choisir
  cm1 cm2 code college colleges collectivite compte connecter connexion confirmer continuer
  correspondant de des directe du ecole ecoles edu educagri education educonnect el eleve eleves
  elementaire en enseignant enseignants enseignement ent espace et etablissement etranger etudiant
  famille familles guardian guest hors identifiant identifiants idp invite je la le legal legaux les
  local locale login lycee lycees maternelle me nationale neo non ou parent parents partenaire
  personnel personnels portail prive primaire professeur public publics pupil qui region representant
  representants responsable responsables retour saml sans selection specialise sso staff student suis
  teacher un une utilisateur valider via vous wayf www`.split(/\s+/),
);

/** Stands for what is left out. */
const LEFT_OUT = '…';

/**
 * @param text anything of a page
 * @returns its known words with the signs between them; « … » in place of any other
 */
export function knownWordsOf(text: string): string {
  return text
    .replace(/[\p{L}\p{N}\p{M}]+/gu, (word) => (isKnown(word) ? word : LEFT_OUT))
    .replace(/[^\p{L}\p{N}…\s/_.:-]+/gu, '')
    .replace(/…(?:[\s_.:-]*…)+/g, LEFT_OUT);
}

/** A single figure numbers a version; more might number a person. */
const isKnown = (word: string): boolean => /^v?\d$/.test(word) || KNOWN_WORDS.has(normalise(word));

/**
 * The site is public, and needed to add the ENT; what stands before it may be a person's page.
 *
 * @param host a host name, without port
 * @returns the site's own two names, and what is known of those before them
 */
export function knownHostOf(host: string): string {
  const names = host.split('.');
  return [...names.slice(0, -2).map(knownWordsOf), ...names.slice(-2)].join('.');
}
