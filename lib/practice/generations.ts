/**
 * The portal's generations that a route can be walked in, by the year each was seen.
 *
 * @internal exported for tests only
 */
export const GENERATIONS = ['2021', '2022', '2024', '2025', '2026'] as const;

/** One of the portal's generations. */
export type Generation = (typeof GENERATIONS)[number];

/** Generation of a page shown outside any route. */
export const DEFAULT_GENERATION: Generation = '2025';

/**
 * Generation a replica belongs to.
 *
 * @param path path of the replica under the replicas' folder, e.g. `account/2022/new-password.html`
 * @returns the year in its path; null for a page that has no generation, such as an ENT's
 */
export function generationOf(path: string): number | null {
  const year = path.split('/').find((part) => /^\d{4}$/.test(part));
  return year === undefined ? null : Number(year);
}

/**
 * Path of the login page of a generation.
 *
 * @param generation its year; in 2021 the portal had one login page for everybody
 *   (tutorial 000, Mon Bureau Numérique, 2021)
 */
export function loginPageOf(generation: string): string {
  return generation === '2021' ? 'legacy/2021/login.html' : `educonnect/${generation}/login.html`;
}

/**
 * Finds the replica for a page in a generation: its own, else the nearest earlier one
 * (unchanged pages are not copied), else the earliest.
 *
 * @param path path asked for
 * @param known every replica's path
 * @returns a known path
 * @throws when no generation of that page exists
 */
export function nearest(path: string, known: readonly string[]): string {
  if (known.includes(path)) return path;
  const year = generationOf(path);
  const pattern = path.split('/').map((part) => (/^\d{4}$/.test(part) ? null : part));
  const generations = known
    .filter((candidate) => {
      const parts = candidate.split('/');
      return (
        parts.length === pattern.length &&
        parts.every(
          (part, at) => pattern[at] === part || (pattern[at] === null && /^\d{4}$/.test(part)),
        )
      );
    })
    .sort();
  const earlier = generations.filter((candidate) => (generationOf(candidate) ?? 0) <= (year ?? 0));
  const found = year === null ? undefined : (earlier.at(-1) ?? generations[0]);
  if (found === undefined) throw new Error(`No replica ${path}, in any generation`);
  return found;
}
