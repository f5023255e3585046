import { isCasLogin } from '../ents/cas';
import type { Ent } from '../ents/ent';
import { ownsSchool } from '../ents/owns';
import { PRONOTE_PUBLISHER, pronoteOf } from '../ents/pronote';
import { schoolNamed } from '../ents/service';
import { isPortal, isSecure, isUnder } from '../screens/hosts';

/** Why a text is not the address of a school. */
export type SchoolProblem =
  | 'empty'
  | 'sentence'
  | 'not-address'
  | 'not-https'
  | 'search'
  | 'portal'
  | 'login'
  | 'elsewhere';

/** The address of a school as given, or why it is not one. */
export type GivenSchool =
  | { readonly ok: true; readonly address: string }
  | { readonly ok: false; readonly problem: SchoolProblem };

/** Punctuation around an address in an e-mail or a sentence. */
const WRAPPING = /^[<«"'(\s]+|[>»"'),.;:\s]+$/g;

/** Hosts of search engines: their results are not a school's site. */
const SEARCH_ENGINES =
  /(?:^|\.)(?:google|bing|qwant|duckduckgo|ecosia|yahoo|lilo|startpage|yandex|baidu)\.[a-z.]{2,6}$/;

/**
 * @param host a host name, without port
 * @returns whether it is a search engine's
 */
export const isSearchEngine = (host: string): boolean => SEARCH_ENGINES.test(host);

/**
 * Reads what somebody typed or pasted as the address of their school's own site or PRONOTE.
 *
 * @param given the text as given
 * @param ent their ENT
 * @returns the address to keep (an origin, or PRONOTE's front page): the rest may hold a session
 */
export function readSchoolAddress(given: string, ent: Ent): GivenSchool {
  const text = given.trim().replace(WRAPPING, '');
  if (text === '') return problem('empty');
  if (/\s/.test(text)) return problem('sentence');
  const url = addressIn(text);
  if (!url?.hostname.includes('.') || url.username !== '') return problem('not-address');
  if (url.protocol !== 'https:') return problem('not-https');
  if (!isSecure(url)) return problem('elsewhere');
  const school = ofSchool(url, ent);
  const named = school ? null : schoolNamed(url, ent);
  return school ?? (named ? { ok: true, address: named } : problem(reasonAgainst(url, ent)));
}

/** Browsers show addresses without their protocol, so they are often copied that way. */
function addressIn(text: string): URL | null {
  const address = text.includes('://') ? text : `https://${text}`;
  return URL.canParse(address) ? new URL(address) : null;
}

function ofSchool(url: URL, ent: Ent): GivenSchool | null {
  const pronote = pronoteOf(url.href);
  if (pronote) return { ok: true, address: pronote };
  const signsIn = isCasLogin(url) || ent.logins.some(({ host }) => host === url.hostname);
  return !signsIn && ownsSchool(ent, url.hostname) ? { ok: true, address: url.origin } : null;
}

function reasonAgainst(url: URL, { logins }: Ent): SchoolProblem {
  if (isSearchEngine(url.hostname)) return 'search';
  if (isPortal(url)) return 'portal';
  const signsIn = isCasLogin(url) || logins.some(({ host }) => host === url.hostname);
  return signsIn || isUnder(url.hostname, PRONOTE_PUBLISHER) ? 'login' : 'elsewhere';
}

const problem = (reason: SchoolProblem): GivenSchool => ({ ok: false, problem: reason });
