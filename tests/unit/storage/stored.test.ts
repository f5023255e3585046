import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { decode, type Stored } from '../../../lib/storage/stored';

/** A value in its third version: the first had one name, the second a list, today's list has ages. */
const stored: Stored<{ version: 3; people: { name: string; age: number | null }[] }> = {
  key: 'people',
  version: 3,
  schema: z.object({
    version: z.literal(3),
    people: z.array(z.object({ name: z.string(), age: z.nullable(z.number()) })),
  }),
  initial: { version: 3, people: [] },
  migrations: {
    1: (older) => ({ version: 2, names: [(older as { name: string }).name] }),
    2: (older) => ({
      version: 3,
      people: (older as { names: string[] }).names.map((name) => ({ name, age: null })),
    }),
  },
};

describe('decoding a stored value', () => {
  it('takes an older one through every version up to today', () => {
    expect(decode({ version: 1, name: 'Lina' }, stored)).toEqual({
      value: { version: 3, people: [{ name: 'Lina', age: null }] },
      trouble: null,
    });
  });

  it('calls corrupted an older one that its migration cannot read', () => {
    expect(decode({ version: 2 }, stored)).toEqual({ value: stored.initial, trouble: 'corrupted' });
  });

  it('calls corrupted an older one that no migration knows', () => {
    const unmigrated = { ...stored, migrations: {} };
    expect(decode({ version: 1, name: 'Lina' }, unmigrated).trouble).toBe('corrupted');
  });

  it('does not guess at one written by a newer product', () => {
    expect(decode({ version: 4, people: [] }, stored).trouble).toBe('future');
  });

  it('calls corrupted what is nothing', () => {
    expect(decode(null, stored).trouble).toBe('corrupted');
  });
});
