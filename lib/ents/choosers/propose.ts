import { normalise } from '../../page/normalise';
import type { Page } from '../../page/page';
import { isPortal } from '../../screens/hosts';
import type { Chooser } from './chooser';
import { shownLabel } from './shown-label';
import { addressOf } from './sso';

/** Most lines in a report: a chooser is short. */
const MOST_LINES = 30;

/** Longest value repeated (UTF-16 units). */
const LONGEST_VALUE = 40;

const LINES =
  'a[href], button, option, input[type="radio"], input[type="submit"], input[type="button"]';

/** Words of choosers. Any other word might be somebody's name. */
const KNOWN_WORDS = new Set(
  `academie administration agent agricole agri arena aten autre autres avec avez choisir code college
  colleges collectivite compte connecter connexion correspondant cm1 cm2 confirmer continuer de des
  directe du ecole ecoles educagri education educonnect el eleve eleves elementaire en enseignant
  enseignants enseignement ent et etablissement etranger etudiant famille familles guardian guest
  hors identifiant identifiants invite je la le legal legaux les local locale lycee lycees maternelle
  me nationale neo non ou parent parents partenaire personnel personnels prive primaire professeur
  public publics pupil qui region representant representants responsable responsables retour sans
  selection specialise staff student suis teacher un une utilisateur valider via vous`.split(/\s+/),
);

/**
 * Reports how a chooser is made, to paste in a public issue for somebody who cannot open the page. It
 * repeats only words of choosers, and cuts addresses after their path, so that it holds no name, no
 * session and no identifier.
 *
 * @param page the page in front of the user
 * @param chooser the chooser read on it, if any
 * @returns the report, in French: a few lines of Markdown
 */
export function proposeEnt(page: Page, chooser: Chooser | null): string {
  const read = chooser
    ? `lu comme « ${chooser.family} », ${chooser.picks.length} ligne(s) montrée(s)`
    : 'non lu';
  const lines = page
    .find(LINES)
    .filter(page.visible)
    .slice(0, MOST_LINES)
    .map((line) => `- ${lineOf(line, page)}`);
  return [`Adresse : ${placeOf(page.url)}`, `Choix du profil : ${read}`, ...lines].join('\n');
}

function lineOf(line: Element, page: Page): string {
  const kind = line.matches('input') ? `input ${line.getAttribute('type')}` : line.localName;
  const label = known(page.name(line) || normalise(shownLabel(line)));
  const value = line.matches('input[type="radio"], option') ? plainValue(line) : '';
  const url = addressOf(line, page.url);
  const target = url ? ` → ${targetOf(url, page.url)}` : '';
  return `${kind} « ${label} »${value}${target}`;
}

/** The label, with « … » in place of words that choosers do not use. */
function known(label: string): string {
  const words = label.split(/[^a-z0-9]+/).filter(Boolean);
  return words
    .map((word) => (KNOWN_WORDS.has(word) ? word : '…'))
    .join(' ')
    .replace(/…(?: …)+/g, '…');
}

/** Values such as `EDU_parent_eleve` name an entry; one with digits might name somebody. */
function plainValue(line: Element): string {
  const value = line.getAttribute('value') ?? '';
  return value.length <= LONGEST_VALUE && /^[A-Za-z_-]+$/.test(value) ? `, valeur ${value}` : '';
}

function targetOf(url: URL, here: URL): string {
  if (isPortal(url)) return 'ÉduConnect';
  return url.hostname === here.hostname ? pathOf(url) : url.hostname;
}

const placeOf = (url: URL): string => `${url.protocol}//${url.hostname}${pathOf(url)}`;

/** A path without its parameters, with « … » for a part that might name somebody. */
const pathOf = ({ pathname }: URL): string =>
  pathname
    .replace(/;.*$/, '')
    .split('/')
    .map((part) => (/^[A-Za-z_.-]{0,24}$|^v?\d$/.test(part) ? part : '…'))
    .join('/');
