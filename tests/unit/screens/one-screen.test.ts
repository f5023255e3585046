// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isSeen } from '../../../lib/recognise/seen';
import { SCREENS } from '../../../lib/screens';
import { SCREEN_IDS } from '../../../lib/screens/ids';
import { readCatalogue, statesOf } from '../../harness/catalogue';
import { show } from './shown';

const { replicas } = readCatalogue();
const states = statesOf(replicas);

/**
 * States of the portal that a page is served in: those reached by a script need a browser, and so
 * does what its layout alone hides.
 */
const served = replicas.flatMap((replica) => {
  const own = replica.states.filter(({ screen, do: acts }) => screen && !acts);
  if (!SCREENS.some(({ on }) => on.includes(new URL(replica.at).hostname))) return [];
  return /<script\b/i.test(replica.html) ? [] : own.map((state) => ({ replica, state }));
});

describe('screens and the states of replicas', () => {
  it('leave no screen without a state', () => {
    const shown = new Set(states.map(({ state }) => state.screen));
    expect(SCREEN_IDS.filter((id) => !shown.has(id))).toEqual([]);
  });

  it('name each state once in its replica', () => {
    const names = states.map(({ replica, state }) => `${replica.path} ${state.name}`);
    expect(names.filter((name, at) => names.indexOf(name) < at)).toEqual([]);
  });

  it.each(served.map((one) => ({ ...one, name: `${one.replica.path} ${one.state.name}` })))(
    'show one screen: $name',
    ({ replica, state }) => {
      const page = show(replica, state);
      const seen = SCREENS.filter(
        ({ on, landmark }) => on.includes(page.url.hostname) && isSeen(landmark, page),
      );
      expect(seen.map(({ id }) => id)).toEqual([state.screen]);
    },
  );
});
