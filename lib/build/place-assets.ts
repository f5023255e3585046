import { createRequire } from 'node:module';
import { COMMUNES_FILE, type Commune, packCommunes, sizeOf } from '../ents/search/communes';
import { DEPARTMENTS, type DepartmentCode } from '../ents/search/geography';
import type { Asset } from './asset';

/** A commune in the list of @etalab/decoupage-administratif, as far as it is used here. */
interface ListedCommune {
  readonly code: string;
  readonly nom: string;
  readonly type:
    | 'commune-actuelle'
    | 'commune-deleguee'
    | 'commune-associee'
    | 'arrondissement-municipal';
  /** Missing for a few hamlets and the uninhabited lands. */
  readonly departement?: string;
  /** Codes of the commune that it has become a part of, and of an arrondissement's city. */
  readonly chefLieu?: string;
  readonly commune?: string;
  readonly codesPostaux?: readonly string[];
  readonly population?: number;
}

/** Makes the package's list of communes from the installed package. Runs in Node only. */
export function placeAssets(): Asset[] {
  return [
    {
      relativeDest: COMMUNES_FILE.slice(1),
      contents: JSON.stringify(packCommunes(communesOfFrance())),
    },
  ];
}

/**
 * Every commune of France that has a postcode, overseas included; those that have become a part of
 * another, whose names are still used; the arrondissements of Paris, Lyon and Marseille.
 *
 * @internal exported for tests only
 */
export function communesOfFrance(): Commune[] {
  const require = createRequire(import.meta.url);
  const listed: readonly ListedCommune[] = require('@etalab/decoupage-administratif/data/communes.json');
  const current = new Map(
    listed.filter(({ type }) => type === 'commune-actuelle').map((one) => [one.code, one]),
  );
  return listed.flatMap((one) => {
    const isWhole = one.type === 'commune-actuelle';
    const whole = isWhole ? null : current.get(one.commune ?? one.chefLieu ?? '');
    if (whole?.nom === one.nom) return [];
    const { departement = '' } = one;
    const postcodes = one.codesPostaux ?? whole?.codesPostaux ?? [];
    if (!isDepartment(departement) || postcodes.length === 0) return [];
    return {
      name: one.nom.replace(/ Arrondissement$/, ''),
      department: departement,
      postcodes: [...new Set(postcodes)],
      // Of a part nobody has counted: it is smaller than the whole.
      size: sizeOf(one.population ?? (whole?.population ?? 0) / 4),
      within: whole?.nom ?? null,
    };
  });
}

const isDepartment = (code: string): code is DepartmentCode => Object.hasOwn(DEPARTMENTS, code);
