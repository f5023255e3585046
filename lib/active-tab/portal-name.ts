import { once } from '../once';
import { type Skeleton, skeletonOf } from './skeleton';

/** The portal's name as a skeleton. */
const name = once(() => skeletonOf('ÉduConnect').letters);

/**
 * Whether a text bears the portal's name, whatever its spaces, hyphens, invisible characters and
 * look-alike letters, or written backwards under a mark that turns it round. Over several words, it
 * must begin one: « page du connecteur » does not bear it.
 *
 * @param text any text of a page, or its host
 */
export function bearsPortalName(text: string): boolean {
  const skeleton = skeletonOf(text);
  return holdsName(skeleton) || holdsName(backwards(skeleton));
}

function holdsName({ letters, begins }: Skeleton): boolean {
  const wanted = name();
  for (let at = letters.indexOf(wanted); at >= 0; at = letters.indexOf(wanted, at + 1)) {
    const isInOneWord = !begins.slice(at + 1, at + wanted.length).includes(true);
    if (begins[at] || isInOneWord) return true;
  }
  return false;
}

const backwards = ({ letters, begins, ends }: Skeleton): Skeleton => ({
  letters: [...letters].reverse().join(''),
  begins: ends.toReversed(),
  ends: begins.toReversed(),
});
