import { once } from '../../once';
import { type CommunesFile, readCommunes } from './communes';
import { type Entry, listAreas, placeOf } from './entries';
import { grouped } from './grouped';
import { isOneMistake } from './one-mistake';
import type { Place } from './places';
import { placesAt } from './postcodes';

/** Places by what may be typed for them. Words are those of `wordsOf`; the largest come first. */
export interface Gazetteer {
  /** @returns the places with exactly these words, written together or not */
  named(words: readonly string[]): readonly Place[];
  /** @returns some places whose name begins with these words and has more of them */
  longer(words: readonly string[]): readonly Place[];
  /** @returns some places whose name begins with these words, the last of them unfinished */
  started(words: readonly string[]): readonly Place[];
  /** @returns some places that these words mean but for one mistake */
  mistaken(words: readonly string[]): readonly Place[];
}

/** Most places found by a part of their name, or by a mistaken one: what is not shown is not made. */
const MOST = 8;

const NUMBER = /^\d{2,5}$/;

/** Articles that are typed together with the name: « lemans ». */
const ARTICLE = /^l(?:es|[ae])?(?=.{3})/;

/**
 * @param file the communes
 * @returns the communes, their postcodes, and the areas of France
 */
export function createGazetteer(file: CommunesFile): Gazetteer {
  const communes = readCommunes(file);
  const entries: Entry[] = [...listAreas(), ...communes];
  const byKey = grouped(entries, ({ key }) => key);
  const ofKey = (key: string): readonly Entry[] => byKey.get(key) ?? [];
  const byLength = once(() => grouped(byKey.keys(), ({ length }) => length));
  const byFirstWord = once(() => grouped(entries, ({ words }) => words.split(' ', 1)[0] ?? ''));
  const startingWith = (start: string) => {
    const [first = '', ...others] = start.split(' ');
    const among = others.length > 0 ? (byFirstWord().get(first) ?? []) : entries;
    return largest(among.filter(({ words }) => words.startsWith(start)));
  };
  return {
    named(words) {
      const key = words.join('');
      const known = [key, key.replace(ARTICLE, '')].map(ofKey).find(({ length }) => length > 0);
      if (known) return known.toSorted(bySize).map(placeOf);
      return NUMBER.test(key) ? placesAt(key, communes) : [];
    },
    longer: (words) => startingWith(`${words.join(' ')} `),
    started: (words) => startingWith(words.join(' ')),
    mistaken(words) {
      const key = words.join('');
      const near = [-1, 0, 1].flatMap((more) => byLength().get(key.length + more) ?? []);
      return largest(near.filter((one) => isOneMistake(one, key)).flatMap(ofKey));
    },
  };
}

const largest = (entries: readonly Entry[]): Place[] =>
  entries.toSorted(bySize).slice(0, MOST).map(placeOf);

const bySize = (one: Entry, other: Entry): number => other.size - one.size;
