import type { Where } from '../active-tab/where';
import { entById } from '../ents/search/find';
import type { GuideState } from '../messages/ask-guide';
import { SCHOOL_KEY_NAMES } from '../school/keys';
import type { SchoolPolicy } from '../school/policy';
import type { Settings } from '../storage/settings';
import type { Language } from '../vocabulary';
import { browserName } from './browser-name';
import { codeOf } from './code-of';
import { isKnownHint } from './known-hint';
import { BOX_WORDS, CAUSE_WORDS, PAGE_WORDS, PROFILE_WORDS } from './words';

/** What a report is made from. Nobody’s name or identifier is among it. */
export interface ReportFacts {
  /** Where the page in view is. */
  readonly where: Pick<Where, 'kind' | 'entId'>;
  /** What the guide says there; null where it says nothing. */
  readonly state: GuideState | null;
  /** The settings in force. */
  readonly settings: Settings;
  /** What the school has set. */
  readonly policy: SchoolPolicy;
  /** The language in view. */
  readonly language: Language;
  /** What the browser says of itself. */
  readonly userAgent: string;
  /** The extension’s version. */
  readonly version: string;
  readonly now: Date;
}

/**
 * Writes the report that a user copies for their helpdesk. Everything in it is a word of this product, an id
 * that it gives, a yes or no, or a number of a version or of the time: no word of a page, no address, no value
 * of a field, nothing that anybody has typed.
 *
 * @returns a few lines, in French
 */
export function helpdeskReport(facts: ReportFacts): string {
  const { where, state, settings, policy, now } = facts;
  const code = codeOf(state, where.kind);
  const lines: readonly (readonly [about: string, said: string])[] = [
    ['Code', code ?? 'aucun'],
    ['Profil', profileOf(state, settings)],
    ['Page', [PAGE_WORDS[where.kind], ...entOf(where.entId)].join(', ')],
    ['Écran', state?.screen ?? 'le guide ne montre rien sur cette page'],
    ['Refus de la page', listed(state?.refusals.map(refusalText) ?? [], ' ; ')],
    ['Conseils donnés', listed([...new Set(state?.hints ?? [])].filter(isKnownHint), ', ')],
    ['ENT choisi', listed(entOf(settings.entId), '')],
    ['Navigateur', browserName(facts.userAgent)],
    ['Évid’ENT', facts.version],
    ['Langue', facts.language],
    ['Texte', `${settings.textSize}, espacé : ${yesNo(settings.spacing)}`],
    ['Lecture à voix haute', yesNo(settings.readAloud)],
    ['Ordinateur partagé', yesNo(settings.sharedComputer)],
    ['Réglages de l’école', listed(keysOf(policy), ', ')],
    ['Date', dateText(now)],
  ];
  return [
    'Compte rendu d’Évid’ENT pour l’assistance',
    ...lines.map(([about, said]) => `${about} : ${said}`),
  ].join('\n');
}

const listed = (all: readonly string[], between: string): string => all.join(between) || 'aucun';

const yesNo = (is: boolean): string => (is ? 'oui' : 'non');

/** What the page says comes first, as in the guide. */
function profileOf(state: GuideState | null, { profile }: Settings): string {
  const known = state?.profile ?? profile;
  return known ? PROFILE_WORDS[known] : 'pas encore dit';
}

/** « Mon Bureau Numérique (mbn) », as the directory writes it; nothing for an ENT that it lacks. */
function entOf(id: string | null | undefined): string[] {
  const ent = id ? entById(id) : null;
  return ent ? [`${ent.name} (${ent.id})`] : [];
}

/** « identifiant, mot de passe : ce n’est pas ce qui est enregistré (mismatch) ». */
function refusalText({ boxes, cause }: GuideState['refusals'][number]): string {
  const what = boxes.map((box) => BOX_WORDS[box]).join(', ');
  return `${what} : ${CAUSE_WORDS[cause]} (${cause})`;
}

const keysOf = (policy: SchoolPolicy): string[] =>
  SCHOOL_KEY_NAMES.filter((key) => policy[key] !== undefined);

/** The time at the user’s, with its distance from UTC: « 26/11/2026 23:50 (UTC+1) ». */
function dateText(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${two(now.getDate())}/${two(now.getMonth() + 1)}/${now.getFullYear()}`;
  const ahead = -now.getTimezoneOffset() / 60;
  const zone = `UTC${ahead < 0 ? '' : '+'}${ahead}`;
  return `${day} ${two(now.getHours())}:${two(now.getMinutes())} (${zone})`;
}
