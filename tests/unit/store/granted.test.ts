import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { STORE_IDS } from '../../../lib/store-ids';
import { readForReviewers } from '../../run/store/listings';
import granted from './granted.json';

/** What the built manifest asks for: `tests/e2e/manifest.spec.ts` holds it to the build. */
const asked: Readonly<Record<string, unknown>> & typeof granted = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../e2e/manifest.golden.json'), 'utf8'),
);

const isPublished = STORE_IDS.chrome !== null || STORE_IDS.edge !== null;

describe('what the extension asks for', () => {
  it('has a reason each, and no reason is left over', () => {
    expect(Object.keys(readForReviewers().permissions).sort()).toEqual(
      [...asked.permissions].sort(),
    );
    expect(asked).not.toHaveProperty('host_permissions');
    expect(asked).not.toHaveProperty('optional_permissions');
  });

  // The browser would stop the extension until its user agrees again, on every computer of a school.
  it('is never more than users granted when they installed it', () => {
    for (const kind of ['permissions', 'matches'] as const) {
      const more = asked[kind].filter((one) => !granted[kind].includes(one));
      expect(more, `new ${kind}: before the first publication, add them to granted.json`).toEqual(
        [],
      );
    }
  });

  it('is, until it is published, exactly what users will grant', () => {
    const { permissions, matches } = asked;
    if (!isPublished) expect(granted).toEqual({ permissions, matches });
    expect(granted.matches.length).toBeGreaterThanOrEqual(matches.length);
  });
});
