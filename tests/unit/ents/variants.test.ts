import { beforeAll, describe, expect, it } from 'vitest';
import { entAt } from '../../../lib/ents/find';
import { readChooser } from '../../../lib/ents/read-chooser';
import type { Profile } from '../../../lib/vocabulary';
import { pageOf } from './test-page';
import { edificeV1Variant } from './variants/edifice-v1';
import { edificeV2Variant } from './variants/edifice-v2';
import { discoveryVariant, netocentreVariant } from './variants/federation';
import { genericVariant } from './variants/generic';
import { kosmosVariant } from './variants/kosmos';
import { createRandom } from './variants/random';
import type { Variant } from './variants/variant';

const MAKERS = {
  kosmos: kosmosVariant,
  'Edifice, first version': edificeV1Variant,
  'Edifice, second version': edificeV2Variant,
  "netO'Centre": netocentreVariant,
  'SAML discovery': discoveryVariant,
  'no known family': genericVariant,
} as const;

const EACH = 400;

/** What the reader points at, by profile: whether each is marked as right. */
function read(variant: Variant): { profile: Profile; isRight: boolean; reasons: string }[] {
  const page = pageOf(variant.html, variant.address);
  if (variant.shadow) {
    const [host] = page.find(variant.shadow.host);
    const root = host?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = variant.shadow.html;
  }
  const chooser = readChooser(page, entAt(page.url));
  return (chooser?.picks ?? []).flatMap(({ entry, profile }) =>
    (profile ? [profile] : (['pupil', 'guardian'] as const)).map((one) => ({
      profile: one,
      isRight: (entry.control.getAttribute('data-right') ?? '').split(' ').includes(one),
      reasons: chooser?.reasons.join('\n') ?? '',
    })),
  );
}

interface Result {
  readonly seed: number;
  readonly variant: Variant;
  readonly picked: ReturnType<typeof read>;
}

describe.each(Object.entries(MAKERS))(`${EACH} made-up choosers: %s`, (_, make) => {
  let results: readonly Result[] = [];

  beforeAll(() => {
    results = Array.from({ length: EACH }, (__, seed) => {
      const variant = make(createRandom(seed));
      return { seed, variant, picked: read(variant) };
    });
  }, 60_000);

  it('points at no wrong entry', () => {
    const wrong = results.filter(({ picked }) => picked.some(({ isRight }) => !isRight));
    expect(wrong.map(({ seed, picked }) => `seed ${seed}: ${picked[0]?.reasons}`)).toEqual([]);
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
