import { createRequire } from 'node:module';

/** A commune in the list that the build reads, as far as tests compare it. */
export interface ListedCommune {
  readonly code: string;
  readonly nom: string;
  readonly type: string;
  readonly departement: string;
  readonly codesPostaux?: readonly string[];
}

const read = createRequire(import.meta.url);

/** The communes of today that have a postcode. */
export function communesOfToday(): ListedCommune[] {
  const all: readonly ListedCommune[] = read('@etalab/decoupage-administratif/data/communes.json');
  return all.filter(({ type, codesPostaux }) => type === 'commune-actuelle' && codesPostaux);
}

/** Names and numbers of the lists beside it. */
export interface Named {
  readonly code: string;
  readonly nom: string;
}

/** Today's départements, each with the number of its region. */
export const departmentsOfToday = (): (Named & { readonly region: string })[] =>
  read('@etalab/decoupage-administratif/data/departements.json');

/** Today's regions. */
export const regionsOfToday = (): Named[] =>
  read('@etalab/decoupage-administratif/data/regions.json');

/** Groups of communes, each with its members. */
export const intercommunalities = (): (Named & { readonly membres: readonly Named[] })[] =>
  read('@etalab/decoupage-administratif/data/epci.json');
