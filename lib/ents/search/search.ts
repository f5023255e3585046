import { DIRECTORY, type Listed } from '../directory';
import type { Level } from '../directory/territory';
import type { EntGroup, SearchAnswer } from './answer';
import { entsNamed } from './by-name';
import { type AtPlaces, entsAt } from './by-place';
import type { CommunesFile } from './communes';
import { createGazetteer, type Gazetteer } from './gazetteer';
import { type Explained, meantPlaces } from './meant-places';
import { forgiven } from './mistakes';
import { createEntNames, type EntNames } from './named-ents';
import { departmentCodes, departmentPlace } from './places';
import { namingsIn, type Query, readQuery } from './query';
import { asFound } from './served';

/** Answers a query; a level, where one is given, counts more than the query's own. */
export type Search = (query: string, level?: Level | null) => SearchAnswer;

/** What is searched. */
interface Sources {
  readonly gazetteer: Gazetteer;
  readonly names: EntNames;
  readonly directory: readonly Listed[];
}

type Told = Omit<SearchAnswer, 'level'>;

/** Shortest start of a place's name (letters). */
const SHORTEST_START = 2;

/**
 * Makes a search for ENTs by the school's place (commune, postcode, département, region, académie) or
 * by what the ENT is called. It sends nothing and keeps nothing of what is typed.
 *
 * @param communes the communes of France; `{}` where they could not be read
 * @param directory the ENTs
 */
export function createSearch(
  communes: CommunesFile,
  directory: readonly Listed[] = DIRECTORY,
): Search {
  const gazetteer = createGazetteer(communes);
  const sources = { gazetteer, names: createEntNames(directory), directory };
  return (typed, level = null) => {
    const read = readQuery(typed);
    const query = isPlaceOfLevel(read, gazetteer)
      ? { ...read, words: read.all, level: null }
      : read;
    const asked = { ...query, level: level ?? query.level };
    return { level: asked.level, ...answerTo(asked, sources) };
  };
}

/** Whether its word of a level is a part of a place's name, as in École-Valentin. */
const isPlaceOfLevel = ({ all, words }: Query, { named }: Gazetteer): boolean =>
  words.length > 0 && all.length > words.length && named(all).length > 0;

function answerTo(query: Query, sources: Sources): Told {
  const { gazetteer, names } = sources;
  const exact = meantPlaces(query, namingsIn(query, gazetteer));
  const called = names.called(query.text);
  const started = called.length > 0 ? null : startedPlaces(query, exact, gazetteer);
  const meant = started?.meant ?? exact;
  const byName = entsNamed(query, meant, names);
  const at = byName.rank === 'alone' ? null : atPlaces(query, meant, sources);
  const here = at?.groups ?? [];
  const named = [byNameGroup(byName.ents)];
  const groups =
    byName.rank === 'first'
      ? [...without(named, []), ...without(here, named)]
      : [...here, ...without(named, here)];
  const places = [...(at?.places ?? []), ...(started?.others ?? [])];
  if (groups.length > 0) return { said: 'found', groups, places };
  if (places.length > 0) return { said: 'which', groups, places };
  if (query.words.length === 0 && query.level) return everyDepartment('where');
  return withMistake(query, sources) ?? everyDepartment('nothing');
}

/**
 * The places whose unfinished name ends the query; null where finished names explain more of it. The
 * only one, if its name is the whole query, is as good as finished.
 */
function startedPlaces(
  { words }: Query,
  [best]: readonly Explained[],
  gazetteer: Gazetteer,
): { meant: Explained[]; others: string[] } | null {
  const explained = best?.words.size ?? 0;
  for (let start = 0; words.length - start > explained; start += 1) {
    const typed = words.slice(start);
    if (typed.join('').length < SHORTEST_START) break;
    const places = gazetteer.started(typed);
    const [only, another] = places;
    if (only && !another && start === 0) {
      return { meant: [{ place: only, words: new Set(words.keys()) }], others: [] };
    }
    if (only) return { meant: [], others: places.map(({ label }) => label) };
  }
  return null;
}

function atPlaces(query: Query, meant: readonly Explained[], sources: Sources): AtPlaces {
  const [best] = meant;
  const own = query.words.filter((_, position) => best?.words.has(position));
  return entsAt(
    meant.map(({ place }) => place),
    own.length > 0 ? sources.gazetteer.longer(own) : [],
    query.level,
    sources.directory,
  );
}

const byNameGroup = (ents: readonly Listed[]): EntGroup => ({
  place: null,
  anywhere: false,
  ents: ents.map(asFound),
});

/** Groups without the ENTs that others show already. */
function without(groups: readonly EntGroup[], others: readonly EntGroup[]): EntGroup[] {
  const shown = new Set(others.flatMap(({ ents }) => ents.map(({ id }) => id)));
  return groups
    .map((group) => ({ ...group, ents: group.ents.filter(({ id }) => !shown.has(id)) }))
    .filter(({ ents }) => ents.length > 0);
}

function withMistake(query: Query, { gazetteer, names }: Sources): Told | null {
  const meant = forgiven(query, gazetteer, names);
  if (!meant) return null;
  const places = meant.places.map(({ label }) => label);
  const groups = without([byNameGroup(meant.ents)], []);
  return { said: 'meant', groups, places };
}

function everyDepartment(said: 'where' | 'nothing'): Told {
  const places = departmentCodes().map((code) => departmentPlace(code).label);
  return { said, groups: [], places };
}
