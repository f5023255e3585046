import type { ChooserHint } from '../ents/choosers/chooser-hints';
import { once } from '../once';
import { SCREENS } from '../screens';
import { BOXES } from '../screens/boxes';
import { ENT_SCREENS } from '../screens/on-ent';

/** The hints on a chooser, all of them. */
const ON_CHOOSERS: Readonly<Record<ChooserHint['id'], true>> = {
  'ent/chooser.group': true,
  'ent/chooser.entry': true,
  'ent/chooser.confirm': true,
  'ent/chooser.local': true,
  'ent/chooser.trap': true,
};

const KNOWN = once(
  () =>
    new Set([
      ...Object.keys(ON_CHOOSERS),
      ...[...SCREENS, ...ENT_SCREENS].flatMap(({ hints }) => hints.map(({ id }) => id)),
    ]),
);

/** `login.refused-identifier-password`: what is said of a refusal, in place of a hint. */
const REFUSED = once(() => {
  const names = SCREENS.map(({ id }) => id.split('/').at(-1)).join('|');
  const boxes = BOXES.join('|');
  return new RegExp(`^(?:${names})\\.refused-(?:${boxes})(?:-(?:${boxes}))*$`);
});

/** Whether the product itself gives this id to a hint: whatever else claims to be one may be words. */
export const isKnownHint = (id: string): boolean => KNOWN().has(id) || REFUSED().test(id);
