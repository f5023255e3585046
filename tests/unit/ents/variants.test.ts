import { beforeAll, describe, expect, it } from 'vitest';
import { readChooser } from '../../../lib/ents/choosers/read-chooser';
import { entAt } from '../../../lib/ents/search/find';
import { openRoots } from '../../../lib/page/open-roots';
import type { Profile } from '../../../lib/vocabulary';
import { pageOf, type TestPage } from './test-page';
import { byProfileVariant } from './variants/by-profile';
import { edificeV1Variant } from './variants/edifice-v1';
import { edificeV2Variant } from './variants/edifice-v2';
import { discoveryVariant, netocentreVariant } from './variants/federation';
import { genericVariant } from './variants/generic';
import { kosmosVariant } from './variants/kosmos';
import { createRandom } from './variants/random';
import { FOREIGN_ROOTS, type Shadow, type Variant } from './variants/variant';

const MAKERS = {
  kosmos: kosmosVariant,
  'Edifice, first version': edificeV1Variant,
  'Edifice, second version': edificeV2Variant,
  "netO'Centre": netocentreVariant,
  'SAML discovery': discoveryVariant,
  'a door by profile': byProfileVariant,
  'no known family': genericVariant,
} as const;

const EACH = 400;

/** All of them together must be at least so many. */
const LEAST = 2000;

interface Picked {
  readonly profile: Profile;
  readonly isRight: boolean;
  readonly reasons: string;
}

/** What the reader points at, before and after each of the page's open roots has come. */
function read(variant: Variant): { early: Picked[]; picked: Picked[] } {
  const page = pageOf(variant.html, variant.address);
  for (const root of FOREIGN_ROOTS) attach(page, root);
  const early = (variant.shadows ?? []).flatMap((root) => {
    const before = pointedAt(page);
    attach(page, root);
    return before;
  });
  return { early, picked: pointedAt(page) };
}

function attach(page: TestPage, { host, html }: Shadow): void {
  const roots = [page.document, ...openRoots(page.document)];
  const element = roots.map((root) => root.querySelector(host)).find((found) => found !== null);
  const root = element?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = html;
}

/** By profile: whether what is pointed at is marked as right. */
function pointedAt(page: TestPage): Picked[] {
  const chooser = readChooser(page, entAt(page.url));
  return (chooser?.picks ?? []).flatMap(({ entry, profile }) =>
    (profile ? [profile] : (['pupil', 'guardian'] as const)).map((one) => ({
      profile: one,
      isRight: (entry.control.getAttribute('data-right') ?? '').split(' ').includes(one),
      reasons: JSON.stringify(chooser?.reasons ?? []),
    })),
  );
}

interface Result {
  readonly seed: number;
  readonly variant: Variant;
  readonly early: readonly Picked[];
  readonly picked: readonly Picked[];
}

describe.each(Object.entries(MAKERS))(`${EACH} made-up choosers: %s`, (_, make) => {
  let results: readonly Result[] = [];

  beforeAll(() => {
    results = Array.from({ length: EACH }, (__, seed) => {
      const variant = make(createRandom(seed));
      return { seed, variant, ...read(variant) };
    });
  }, 60_000);

  it('points at no wrong entry', () => {
    const wrong = results.flatMap(({ seed, early, picked }) =>
      [...early, ...picked]
        .filter(({ isRight }) => !isRight)
        .map(({ reasons }) => `seed ${seed}: ${reasons}`),
    );
    expect(wrong).toEqual([]);
  });

  it('finds the right entry in at least 98 % of them', () => {
    const missed = results.filter(
      ({ variant, picked }) =>
        !variant.expected.every((profile) => picked.some((one) => one.profile === profile)),
    );
    const seeds = missed.map(({ seed }) => seed);
    expect(missed.length, `missed seeds ${seeds}`).toBeLessThanOrEqual(EACH * 0.02);
    expect(results.some(({ variant }) => variant.expected.length > 0)).toBe(true);
  });
});

it(`are ${LEAST} or more`, () => {
  expect(Object.keys(MAKERS).length * EACH).toBeGreaterThanOrEqual(LEAST);
});
