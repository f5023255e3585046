import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readStrengthRequest } from '../../../lib/messages/strength-schema';
import { checkPassword } from '../../../lib/password/check';
import { CHARACTER_CLASSES } from '../../../lib/password/classes';
import { type Criteria, FORBIDDEN } from '../../../lib/password/criteria';
import { strictest } from '../../../lib/password/strictest';
import { suggest } from '../../../lib/password/suggest';
import { SLOW } from './slow';

const from = fc.constantFrom('attributes', 'lines', 'usual');
const count = fc.oneof(fc.constantFrom(0, 1, 64), fc.integer({ min: 0, max: 64 }));
const length = fc.oneof(fc.constantFrom(0, 1, 128), fc.integer({ min: 0, max: 128 }));
const characters = fc.oneof(
  fc.constant([]),
  fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4 }), { maxLength: 8 }),
  fc.constantFrom([...'ABC'], [...'23'], [...'!?'], Array<string>(512).fill('é')),
);

/** Whatever the schema lets through, its limits most of all. */
const criteria = fc.record(
  {
    reading: fc.constantFrom('whole', 'part', 'short', 'none'),
    translated: fc.boolean(),
    minLength: length,
    lengthFrom: from,
    maxLength: fc.oneof(fc.constant(null), fc.nat(), length),
    required: count,
    classes: fc.array(
      fc.record({ id: fc.constantFrom(...CHARACTER_CLASSES), min: count, characters, from }),
      { maxLength: CHARACTER_CLASSES.length },
    ),
    specials: fc.oneof(fc.constant(null), characters),
    doubtful: characters,
    forbids: fc.subarray([...FORBIDDEN]),
    guessed: fc.record({ length, specials: fc.oneof(fc.constant(null), characters) }),
  },
  { noNullPrototype: true },
) as fc.Arbitrary<Criteria>;

/** Numbers drawn at random, and passwords looked at, for one answer at most. */
const MOST = { drawn: 400 * (64 + 64 + 10 * 64 + 1) * 2, checked: 60 };

it(
  'suggestions come to an end, whatever is asked for',
  () => {
    fc.assert(
      fc.property(criteria, fc.boolean(), (asked, isSolid) => {
        expect(readStrengthRequest({ kind: 'suggest', id: 1, criteria: asked })).toMatchObject({
          criteria: asked,
        });
        const work = { drawn: 0, checked: 0 };
        const made = suggest(asked, {
          fill(array) {
            work.drawn += 1;
            return crypto.getRandomValues(array);
          },
          solid() {
            work.checked += 1;
            return isSolid;
          },
        });
        expect(work.drawn).toBeLessThan(MOST.drawn);
        expect(work.checked).toBeLessThanOrEqual(MOST.checked);
        for (const { password } of made) {
          expect(checkPassword(password, strictest(asked)).verdict).toBe('accepted');
        }
      }),
      { numRuns: 100 },
    );
  },
  SLOW,
);
