import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SOLID } from '../../../../lib/messages/strength';
import { checkPassword } from '../../../../lib/password/check';
import type { Criteria } from '../../../../lib/password/criteria';
import { createEstimator } from '../../../../lib/password/strength/estimator';
import { suggest } from '../../../../lib/password/suggest';
import { LISTS } from '../lists';
import { criteriaOf, rules } from '../rules';
import { seeded } from '../seeded';
import { SLOW } from '../slow';
import { loadFromPackage } from './package-files';

/** Suggestions of one round, of which there are ten: ten thousand where all are asked for, else one thousand. */
const ROUND = process.env.EVIDENT_EXHAUSTIVE === '1' ? 1000 : 100;

/** How many of them are made for rules as any page may have them; the others for the three lists. */
const FOR_ANY_PAGE = ROUND / 10;

const estimator = createEstimator(loadFromPackage);

/**
 * Tests that suggestions, as they are drawn, are accepted and solid: a hundred a round, or a thousand
 * with `EVIDENT_EXHAUSTIVE=1 npm run unit`, as before a release and after each change of what is
 * suggested. An estimate costs 5 ms; the rounds are shared out between files, which run at the same
 * time.
 *
 * @param seeds the seed of each round's randomness
 */
export function testRounds(seeds: readonly number[]): void {
  it.each(seeds)(
    `are all accepted and solid, ${ROUND} of round %i`,
    async (seed) => {
      const estimate = await estimator.ready();
      const made = draw(seed);
      expect(made.length).toBeGreaterThanOrEqual(ROUND);
      const refused = made.filter(({ password, pages }) =>
        pages.some((page) => checkPassword(password, page).verdict !== 'accepted'),
      );
      expect(refused).toEqual([]);
      expect(made.filter(({ password }) => estimate(password, []).score < SOLID)).toEqual([]);
    },
    SLOW,
  );
}

/** Suggestions, each with the rules of the pages that must accept it. */
function draw(seed: number): { password: string; pages: readonly Criteria[] }[] {
  const fill = seeded(seed);
  const lists = Object.values(LISTS);
  const made = fc
    .sample(rules, { seed, numRuns: Math.ceil(FOR_ANY_PAGE / 3) })
    .map((given) => criteriaOf(given, 'attributes'))
    .flatMap((page) =>
      suggest(page, { fill }).map(({ password }) => ({ password, pages: [page] })),
    );
  expect(made.length).toBeGreaterThanOrEqual(FOR_ANY_PAGE);
  for (let turn = 0; made.length < ROUND; turn += 1) {
    const page = lists[turn % lists.length] as Criteria;
    made.push(...suggest(page, { fill }).map(({ password }) => ({ password, pages: lists })));
  }
  return made;
}
