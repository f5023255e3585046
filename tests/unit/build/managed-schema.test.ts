import { describe, expect, it } from 'vitest';
import { managedSchema } from '../../../lib/build/managed-schema';
import { SCHOOL_KEY_NAMES, SCHOOL_KEYS } from '../../../lib/school/keys';

const schema = JSON.parse(managedSchema().contents);

/** What Chromium accepts and applies (components/policy/core/common/schema.cc). */
const WORDS = ['type', 'properties', 'items', 'description'];
const TYPES = ['string', 'boolean', 'integer', 'number', 'object', 'array'];

function badIn(one: Record<string, unknown>): string[] {
  const words = Object.keys(one).filter((word) => !WORDS.includes(word));
  const type = TYPES.includes(String(one.type)) ? [] : [String(one.type)];
  const inside = [...Object.values((one.properties ?? {}) as object), ...[one.items ?? []].flat()];
  return [...words, ...type, ...inside.flatMap((next) => (isObject(next) ? badIn(next) : ['?']))];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

describe('the schema of Chromium', () => {
  it('is one that it loads', () => {
    expect(schema.type).toBe('object');
    expect(badIn(schema)).toEqual([]);
  });

  it.each([
    { type: 'array', items: { type: 'text' } },
    { type: 'array', items: { type: 'string', enum: ['a'] } },
    { type: 'object', properties: { list: { type: 'array', items: { type: 'word' } } } },
    { type: 'object', properties: { list: true } },
  ])('would not be with %o in it', (one) => {
    expect(badIn(one)).not.toEqual([]);
  });

  it('has every setting, and nothing more', () => {
    expect(Object.keys(schema.properties)).toEqual([...SCHOOL_KEY_NAMES]);
  });

  it('lets every example through', () => {
    for (const key of SCHOOL_KEY_NAMES) {
      const { type } = schema.properties[key];
      const example: unknown = SCHOOL_KEYS[key].example;
      expect([key, Array.isArray(example) ? 'array' : typeof example]).toEqual([key, type]);
    }
  });
});
