// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readChooser } from '../../../lib/ents/choosers/read-chooser';
import { entAt } from '../../../lib/ents/search/find';
import { PROFILES } from '../../../lib/vocabulary';
import { pageIn } from '../page/in-dom';
import { CHOOSER_WORDS, foreignBoxes } from '../screens/noise';
import { edificeV1Variant } from './variants/edifice-v1';
import { edificeV2Variant } from './variants/edifice-v2';
import { discoveryVariant, netocentreVariant } from './variants/federation';
import { genericVariant } from './variants/generic';
import { kosmosVariant } from './variants/kosmos';
import { createRandom, type Random } from './variants/random';
import type { Variant } from './variants/variant';

const MAKERS = {
  kosmos: kosmosVariant,
  'Edifice, first version': edificeV1Variant,
  'Edifice, second version': edificeV2Variant,
  "netO'Centre": netocentreVariant,
  'SAML discovery': discoveryVariant,
  'no known family': genericVariant,
} as const;

/** Each is laid out by the slow document of tests. */
const EACH = 40;

/** What is wrong with what is pointed at on a chooser that chats and foreign boxes hang over. */
function faults({ html, address, shadows = [], expected }: Variant, random: Random): string[] {
  const boxes = foreignBoxes(random, html.includes('<main'), CHOOSER_WORDS);
  const page = pageIn(html.replace('</body>', `${boxes}</body>`), address);
  const roots: (Document | ShadowRoot)[] = [document];
  for (const { host, html: inside } of shadows) {
    const root = roots
      .map((one) => one.querySelector(host))
      .find((found) => found)
      ?.attachShadow({ mode: 'open' });
    if (!root) continue;
    root.innerHTML = inside;
    roots.push(root);
  }
  const picks = readChooser(page, entAt(page.url))?.picks ?? [];
  const missed = expected.filter(
    (one) => !picks.some(({ profile }) => profile === null || profile === one),
  );
  const wrong = picks.filter(({ entry, profile }) => {
    const right = entry.control.getAttribute('data-right')?.split(' ') ?? [];
    return !(profile ? [profile] : PROFILES).every((one) => right.includes(one));
  });
  return [
    ...missed.map((one) => `nothing for a ${one}`),
    ...wrong.map(({ entry }) => `wrong: ${entry.label}`),
  ];
}

describe.each(Object.entries(MAKERS))(
  '%s, among chats and boxes of other extensions',
  (_, make) => {
    it(`is read as if it stood alone, ${EACH} times`, () => {
      for (let seed = 0; seed < EACH; seed++) {
        const random = createRandom(seed);
        expect(faults(make(random), random), `seed ${seed}`).toEqual([]);
      }
    }, 60_000);
  },
);
