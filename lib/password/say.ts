import { list } from '../texts/list';
import { type GuideText, together } from '../texts/page-words';
import type { TextKey, Texts } from '../texts/texts';
import type { Profile } from '../vocabulary';
import type { CharacterClass } from './classes';
import type { Difference } from './compare';
import type { Listed, Missing, Problem } from './problem';
import type { UnlistedCharacter, UnlistedKind } from './unlisted-character';

/** Most characters outside the lists that one sentence names. */
const MOST_NAMED = 4;

/** The language and register to speak in. */
export interface Voice {
  readonly texts: Texts;
  readonly profile: Profile | null;
}

/**
 * A problem in words, in one or two short sentences.
 *
 * @param problem what is wrong
 * @param voice language and register
 */
export function sayProblem(problem: Problem, voice: Voice): GuideText {
  switch (problem.kind) {
    case 'unlisted':
      return sayUnlisted(problem.unlisted, problem.listed, voice);
    case 'missing':
      return sayMissing(problem.missing, voice);
    case 'differ':
      return sayDifference(problem.difference, voice);
    case 'same':
      return text(voice, `password_same_${problem.as}`);
    case 'too-long':
      return text(voice, 'password_too_long', [
        sayCount('character', problem.over, voice),
        problem.longest,
      ]);
    case 'caps-lock':
      return text(voice, 'password_caps_lock');
    case 'contains-identifier':
      return text(voice, 'password_contains_identifier');
  }
}

/** « une majuscule », « 2 chiffres », « 3 caractères ». */
export function sayCount(
  what: CharacterClass | 'character',
  count: number,
  voice: Voice,
): GuideText {
  return voice.texts.count(`password_${what}`, count);
}

function sayMissing({ characters, kinds, needed }: Missing, voice: Voice): GuideText {
  const length = characters > 0 ? [sayCount('character', characters, voice)] : [];
  const parts = kinds.map(({ id, short }) => sayCount(id, short, voice));
  if (needed >= parts.length) {
    return text(voice, 'password_missing', [
      list([...length, ...parts], 'conjunction', voice.texts),
    ]);
  }
  const first = length.map((part) => text(voice, 'password_missing', [part]));
  const choice =
    needed > 1
      ? text(voice, 'password_missing_some', [needed, list(parts, 'disjunction', voice.texts)])
      : text(voice, first.length > 0 ? 'password_missing_either' : 'password_missing', [
          list(parts, 'disjunction', voice.texts),
        ]);
  return together([...first, choice]);
}

function sayDifference({ kind, position }: Difference, voice: Voice): GuideText {
  return kind === 'other'
    ? text(voice, 'password_differ', [position])
    : text(voice, `password_differ_${kind}`, [position]);
}

/** Sentences about a space or an invisible character, which are named. */
const UNSEEN: Partial<Record<UnlistedKind, TextKey>> = {
  space: 'password_space',
  'leading-space': 'password_space_leading',
  'trailing-space': 'password_space_trailing',
  'no-break-space': 'password_space_no_break',
  invisible: 'password_invisible',
};

function sayUnlisted(
  unlisted: readonly UnlistedCharacter[],
  listed: Listed,
  voice: Voice,
): GuideText {
  const unseen = unlisted.find(({ kind }) => UNSEEN[kind]);
  const seen = unlisted.filter(({ kind }) => !UNSEEN[kind]);
  if (unseen && seen.length === 0) return sayUnseen(unseen, listed, voice);
  const forbidden = seen.find((one) => one.forbidden);
  if (forbidden) return text(voice, 'password_forbidden', [forbidden.character]);
  if (listed === 'unknown')
    return text(voice, 'password_often_refused', [seen[0]?.character ?? '']);
  const named = unseen && isSpace(unseen) ? [...seen, unseen] : seen;
  return saySeen(named, listed, voice);
}

const isSpace = ({ kind }: UnlistedCharacter): boolean => kind.endsWith('space');

function sayUnseen(
  { kind, position, forbidden }: UnlistedCharacter,
  listed: Listed,
  voice: Voice,
): GuideText {
  const inside = kind === 'space' || kind === 'no-break-space';
  if (forbidden && inside) return text(voice, 'password_space_forbidden');
  if (kind === 'space' && listed === 'unknown') return text(voice, 'password_space_often_refused');
  return text(voice, UNSEEN[kind] ?? 'password_space', [position]);
}

function saySeen(seen: readonly UnlistedCharacter[], listed: Listed, voice: Voice): GuideText {
  const [first, ...others] = seen;
  if (listed === 'absent') return text(voice, 'password_unstated', [first?.character ?? '']);
  if (others.length > 0) {
    const named = seen
      .slice(0, MOST_NAMED)
      .map((one) =>
        isSpace(one)
          ? text(voice, 'password_the_space')
          : text(voice, 'password_quoted', [one.character]),
      );
    return text(voice, 'password_unlisted_several', [list(named, 'conjunction', voice.texts)]);
  }
  const key = first?.kind === 'accent' ? 'password_accent' : 'password_unlisted';
  return text(voice, key, [first?.character ?? '']);
}

function text(
  { texts, profile }: Voice,
  key: TextKey,
  values?: readonly (string | number)[],
): GuideText {
  return texts.get(key, values, profile);
}
