import type { Commune } from './communes';
import { DEPARTMENTS, type DepartmentCode } from './geography';

/** A place that a query may name. */
export interface Place {
  /** Its name, with the département's number where it is in one: « Besançon (25) ». */
  readonly label: string;
  readonly departments: readonly DepartmentCode[];
  /** The communes that it is or, for a postcode, has; null for an area. */
  readonly communes: readonly string[] | null;
  /** Whether it is more than one commune: a postcode, a département, or more. */
  readonly isArea: boolean;
  /** How likely it is to be meant: for a commune its size. */
  readonly size: number;
}

/** An area is as likely to be meant as a town of 50 000 inhabitants (`sizeOf`). */
const AREA_SIZE = 9;

/** Every number of a département, in the order in which they are listed on paper. */
export const departmentCodes = (): DepartmentCode[] =>
  (Object.keys(DEPARTMENTS) as DepartmentCode[]).sort();

/**
 * @param name how it is shown
 * @returns départements under one name, as a place
 */
export function areaPlace(name: string, departments: readonly DepartmentCode[]): Place {
  return { label: name, departments, communes: null, isArea: true, size: AREA_SIZE };
}

/** @returns a département as a place */
export const departmentPlace = (code: DepartmentCode): Place =>
  areaPlace(`${DEPARTMENTS[code]} (${code})`, [code]);

/** @returns a commune as a place */
export function communePlace({ name, department, size, within }: Commune): Place {
  return {
    label: `${name} (${department})`,
    departments: [department],
    communes: [within ?? name],
    isArea: false,
    size,
  };
}

/**
 * @param communes those that have it, one at least
 * @returns a postcode as a place
 */
export function postcodePlace(postcode: string, communes: readonly Commune[]): Place {
  const parts = communes.filter(isArrondissement);
  const shown = parts.length > 0 ? parts : communes.filter(({ within }) => within === null);
  const [first, ...others] = shown;
  const departments = [...new Set(communes.map(({ department }) => department))];
  const names = departments.map((code) => DEPARTMENTS[code]).join(', ');
  return {
    label: first && others.length === 0 ? communePlace(first).label : `${postcode} (${names})`,
    departments,
    communes: [...new Set(communes.map(({ name, within }) => within ?? name))],
    isArea: true,
    size: AREA_SIZE,
  };
}

/** Whether it is « Paris 15e »: each has a postcode of its own, which the whole city has too. */
const isArrondissement = ({ name, within }: Commune): boolean =>
  within !== null && name.startsWith(`${within} `);
