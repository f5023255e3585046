import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rulesOf } from './rules';

const components = join(import.meta.dirname, '../../../components');

/** The smallest letters (px) at the usual text size, which is 15 px. */
const SMALLEST = 13;
const USUAL = 15;

describe('the letters of the guide', () => {
  const rules = ['overlay/overlay.css', 'overlay/problems.css', 'password/password.css'].flatMap(
    (file) => rulesOf(join(components, file)),
  );
  const sizes = rules.flatMap(({ selector, body }) =>
    [...body.matchAll(/font-size: ([\d.]+)(em|px)?/g)].map(([, number, unit]) => ({
      selector,
      px: Number(number) * (unit === 'em' ? USUAL : 1),
    })),
  );

  it('are none too small, but for what is only heard', () => {
    expect(sizes.length).toBeGreaterThan(10);
    expect(sizes.filter(({ px }) => px > 0 && px < SMALLEST)).toEqual([]);
  });
});
