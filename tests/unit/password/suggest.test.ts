import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPassword } from '../../../lib/password/check';
import { COMMON_SPECIALS } from '../../../lib/password/classes';
import type { Criteria } from '../../../lib/password/criteria';
import { readCriteria } from '../../../lib/password/read-criteria';
import { suggest } from '../../../lib/password/suggest';
import { LISTS, unstatedOn } from './lists';
import { pageAccepts } from './oracle';
import { pageOf } from './page';
import { pageOfAttributes, pageOfLines } from './page-of-rules';
import { criteriaOf, rules } from './rules';
import { SLOW } from './slow';

describe('suggestions', () => {
  it(
    'are accepted on all three lists, ten thousand times',
    () => {
      const common = unstatedOn({ singleForm: false, profile: null });
      const made: string[] = [];
      while (made.length < 10_000) made.push(...suggest(common).map(({ password }) => password));
      const refused = made.filter((password) =>
        Object.values(LISTS).some((list) => checkPassword(password, list).verdict !== 'accepted'),
      );
      expect(refused).toEqual([]);
      expect(made.filter((password) => [...password].length < 12)).toEqual([]);
    },
    SLOW,
  );

  it(
    'are accepted by any page, by its own script too',
    () => {
      fc.assert(
        fc.property(rules, (given) => {
          const all = { ...given, required: 4 };
          const made = suggest(criteriaOf(all, 'attributes'));
          expect(made).toHaveLength(3);
          for (const { password } of made) expect(pageAccepts(password, all), password).toBe(true);
        }),
        { numRuns: 1000 },
      );
    },
    SLOW,
  );

  it(
    'are accepted under rules read from pages',
    () => {
      const pages = rules.chain((given) =>
        fc.tuple(
          fc.constant(given),
          fc.oneof(pageOfLines(given), fc.constant(pageOfAttributes(given))),
        ),
      );
      fc.assert(
        fc.property(pages, ([given, html]) => {
          const { page, input } = pageOf(html);
          const made = suggest(readCriteria(page, input, { singleForm: false, profile: null }));
          expect(made).toHaveLength(3);
          for (const { password } of made) {
            expect(pageAccepts(password, given), password).toBe(true);
          }
        }),
        { numRuns: 150 },
      );
    },
    SLOW,
  );

  it('are three, of six different words, each told apart', () => {
    const made = suggest(LISTS.B);
    expect(new Set(made.flatMap(({ words }) => words)).size).toBe(6);
    for (const { password, words, digits, marks } of made) {
      expect(password).toBe(words.join('') + digits + marks);
      expect(password).toMatch(/^([A-Z][a-z]{3,6}){2}[2-9]{2}[!?:;*$/%]$/);
    }
  });

  it('use only special characters that the page lists', () => {
    const marks = (specials: string[] | null) =>
      new Set(
        Array.from({ length: 60 }, () => suggest(withSpecials(specials)))
          .flat()
          .flatMap((one) => [...one.marks]),
      );
    expect(marks(['_', '(', '~'])).toEqual(new Set(['_', '(', '~']));
    expect(marks(['#', '~'])).toEqual(new Set(['#']));
    expect([...marks(null)].every((mark) => COMMON_SPECIALS.includes(mark))).toBe(true);
  });

  it('have no special character where the page forbids them', () => {
    const kinds = LISTS.B.classes.filter(({ id }) => id !== 'special');
    const without: Criteria = { ...LISTS.B, classes: kinds, required: 3, forbids: ['special'] };
    const made = suggest(without);
    expect(made).toHaveLength(3);
    expect(made.every(({ password }) => /^[A-Za-z0-9]+$/.test(password))).toBe(true);
  });

  it('fit in the most characters that the page takes', () => {
    for (let maxLength = 10; maxLength <= 20; maxLength += 1) {
      const made = suggest({ ...LISTS.B, maxLength });
      expect(made).toHaveLength(3);
      expect(made.every(({ password }) => password.length <= maxLength)).toBe(true);
    }
  });

  it('are none where no word fits', () => {
    expect(suggest({ ...LISTS.B, minLength: 4, maxLength: 6 })).toEqual([]);
    expect(suggest(withSpecials([]))).toEqual([]);
  });

  it('are only those that are solid', () => {
    const made = suggest(LISTS.B, { solid: (password) => /^[A-M]/.test(password) });
    expect(made.length).toBeGreaterThan(0);
    expect(made.every(({ password }) => /^[A-M]/.test(password))).toBe(true);
  });
});

function withSpecials(specials: string[] | null): Criteria {
  const classes = LISTS.B.classes.map((rule) =>
    rule.id === 'special' && specials ? { ...rule, characters: specials } : rule,
  );
  return { ...LISTS.B, specials, classes };
}
