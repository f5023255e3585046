import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isChromiumId } from '../../../lib/school/answers';
import { idFor } from '../../../lib/school/store-id';
import { STORE_IDS } from '../../../lib/store-ids';

const CHROME = 'a'.repeat(32);
const EDGE = 'b'.repeat(32);
const OTHER = 'camnlleckeaeffbpfbndbdejkbfgdaap';

describe('the id in a school’s files', () => {
  it('is that of the store of their browser, once the extension is in it', () => {
    const ids = { chrome: CHROME, edge: EDGE };
    expect(idFor('windows-edge', CHROME, ids)).toBe(EDGE);
    expect(idFor('windows-chrome', EDGE, ids)).toBe(CHROME);
    expect(idFor('linux', '', ids)).toBe(CHROME);
  });

  it('is the one that somebody typed, or that a build of one’s own has', () => {
    expect(idFor('windows-edge', OTHER, { chrome: CHROME, edge: EDGE })).toBe(OTHER);
    expect(idFor('windows-edge', OTHER, { chrome: null, edge: null })).toBe(OTHER);
    expect(idFor('windows-edge', CHROME, { chrome: CHROME, edge: null })).toBe(CHROME);
  });
});

describe('the ids of the stores', () => {
  const { chrome, edge, firefox } = STORE_IDS;
  const guide = readFileSync(join(import.meta.dirname, '../../../DEPLOYMENT.md'), 'utf8');

  it('are ids, or not there yet', () => {
    for (const id of [chrome, edge]) expect(id === null || isChromiumId(id)).toBe(true);
    expect(firefox).toMatch(/^[\w.-]+@[\w.-]+$/);
  });

  it('are in the guide for administrators as soon as they are known', () => {
    for (const id of [chrome, edge, firefox]) if (id) expect(guide).toContain(id);
  });
});
