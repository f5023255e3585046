import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { LOOKALIKES } from '../active-tab/lookalikes';

/** The table of UTS #39, as its package ships it: 6,311 characters, 102 kB. */
const TABLE = /\/unhomoglyph\/data\.json$/;

/** Letters of the portal's name, and what stands for them. */
const WANTED = new Set([...'educonnect', ...Object.keys(LOOKALIKES)]);

/**
 * Leaves out of the build the look-alikes of letters that the portal's name lacks. The table stays a
 * text: as an object, its letters outside the first plane would become names that no escape can spell.
 */
export const nameLookalikes = (): Plugin => ({
  name: 'name-lookalikes',
  transform(_, id) {
    if (!TABLE.test(id)) return null;
    const all = Object.entries(JSON.parse(readFileSync(id, 'utf8')) as Record<string, string>);
    const wanted = Object.fromEntries(all.filter(([, likeness]) => isWanted(likeness)));
    return {
      code: `export default JSON.parse(${JSON.stringify(JSON.stringify(wanted))})`,
      map: null,
    };
  },
});

function isWanted(likeness: string): boolean {
  const letters = likeness.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return letters !== '' && [...letters].every((letter) => WANTED.has(letter));
}
