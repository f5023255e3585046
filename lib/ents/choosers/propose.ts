import { normalise } from '../../page/normalise';
import type { Page } from '../../page/page';
import { isPortal } from '../../screens/hosts';
import type { Chooser } from './chooser';
import { knownHostOf, knownWordsOf } from './known-words';
import { shownLabel } from './shown-label';
import { addressOf } from './sso';

/** Most lines in a report: a chooser is short. */
const MOST_LINES = 30;

/** Longest value repeated (UTF-16 units). */
const LONGEST_VALUE = 40;

const LINES =
  'a[href], button, option, input[type="radio"], input[type="submit"], input[type="button"]';

/**
 * Reports how a chooser is made, to paste in a public issue for somebody who cannot open the page. It
 * repeats only words of choosers, and cuts addresses after their path: names, sessions and identifiers
 * are left out. Its user reads it before it is copied, as a name may be a word too.
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
  const words = page.name(line) || normalise(shownLabel(line));
  const label = knownWordsOf(words.replace(/[^\p{L}\p{N}]+/gu, ' ')).trim();
  const value = line.matches('input[type="radio"], option') ? namedBy(line) : '';
  const url = addressOf(line, page.url);
  const target = url ? ` → ${targetOf(url, page.url)}` : '';
  return `${kind} « ${label} »${value}${target}`;
}

/** Values such as `EDU_parent_eleve` name an entry. */
function namedBy(line: Element): string {
  const value = line.getAttribute('value') ?? '';
  return value === '' || value.length > LONGEST_VALUE ? '' : `, valeur ${knownWordsOf(value)}`;
}

function targetOf(url: URL, here: URL): string {
  if (isPortal(url)) return 'ÉduConnect';
  return url.hostname === here.hostname ? pathOf(url) : knownHostOf(url.hostname);
}

const placeOf = (url: URL): string => `${url.protocol}//${knownHostOf(url.hostname)}${pathOf(url)}`;

/** A path without its parameters. */
const pathOf = ({ pathname }: URL): string => knownWordsOf(pathname.replace(/;.*$/, ''));
