import type { EntGroup, FoundEnt, SearchAnswer } from '../../lib/ents/search/answer';
import type { TextKey } from '../../lib/texts/texts';

/** One line of the list: an ENT to take, or a place to search instead. */
export type EntOption =
  | { readonly kind: 'ent'; readonly ent: FoundEnt }
  | { readonly kind: 'place'; readonly label: string };

/** Lines of the list under one heading. */
export interface EntOptions {
  /** A place, which no language translates, or the key of a text; null for none. */
  readonly heading: { readonly place: string } | { readonly key: TextKey } | null;
  /** A text between the heading and the lines. */
  readonly note: TextKey | null;
  readonly options: readonly EntOption[];
}

/** What stands above the places, by what the answer says. */
const PLACES_HEADINGS = {
  found: 'ents_place',
  which: 'ents_place',
  meant: 'ents_meant',
  where: 'ents_department',
  nothing: 'ents_department',
} as const satisfies Record<SearchAnswer['said'], TextKey>;

/** @returns the lines of an answer, in the order of the list */
export function optionsOf({ said, groups, places }: SearchAnswer): EntOptions[] {
  const ents = groups.map((group) => ({
    heading: headingOf(group, said),
    note: group.anywhere ? ('ents_anywhere' as const) : null,
    options: group.ents.map((ent) => ({ kind: 'ent' as const, ent })),
  }));
  if (places.length === 0) return ents;
  const labels = places.map((label) => ({ kind: 'place' as const, label }));
  const heading = said === 'meant' && groups.length > 0 ? null : { key: PLACES_HEADINGS[said] };
  return [...ents, { heading, note: null, options: labels }];
}

/** Whether Enter may take the first line: where all are listed alike, none is the first. */
export const hasFirst = ({ said }: SearchAnswer): boolean => said !== 'where' && said !== 'nothing';

function headingOf({ place }: EntGroup, said: SearchAnswer['said']): EntOptions['heading'] {
  if (place !== null) return { place };
  return said === 'meant' ? { key: PLACES_HEADINGS.meant } : null;
}
