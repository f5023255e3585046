import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { INVENTORY } from '../../../lib/storage/inventory';
import { sources } from '../walls/imports';

const POLICY = readFileSync(join(import.meta.dirname, '..', '..', '..', 'PRIVACY.md'), 'utf8');

const listed = [...POLICY.matchAll(/^\| `(\w+)` \|/gm)].map(([, key]) => key ?? '');

/** Keys under which the code stores something: in a description of a stored value, or named alone. */
const used = [...sources()].flatMap(([file, text]) => {
  const described = text.matchAll(/: Stored<[^=]*= \{\s+key: (?:'(\w+)'|(\w+))/g);
  const named = file.startsWith('lib/storage')
    ? text.matchAll(/^export const \w+ = '(\w+)';/gm)
    : [];
  return [...described, ...named].flatMap(([, key]) => key ?? []);
});

describe('PRIVACY.md', () => {
  it('lists what is stored, and nothing else', () => {
    expect(used.length).toBeGreaterThan(5);
    expect([...new Set(used)].sort()).toEqual([...listed].sort());
  });

  it('tells of each of them what a school’s register says too', () => {
    const rows = INVENTORY.map(({ key, what, until }) => `| \`${key}\` | ${what} | ${until} |`);
    const told = POLICY.split('\n').filter((line) => /^\| `/.test(line));
    expect(told).toEqual(rows.map((row) => row.replaceAll('’', "'")));
  });

  it('names only documents that are here', () => {
    for (const [, file = ''] of POLICY.matchAll(/\]\((?!https:)([^)]+)\)/g))
      expect(() => readFileSync(join(import.meta.dirname, '..', '..', '..', file))).not.toThrow();
  });
});
