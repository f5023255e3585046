import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { likenessOf } from '../../lib/active-tab/likeness';
import { whereAmI } from '../../lib/active-tab/where';
import { BUILDS } from '../harness/extension';
import { expect, test } from '../harness/fixtures';

/** Replicas that copy the portal on purpose. */
const COPIES = /^negative\/(?:lookalike-|http-login)/;

// What is read is the same in both browsers: the disguises are tried in each.
test('no page of the portal, of an ENT or of anybody else raises a false alarm', {
  tag: '@chromium',
}, async ({ barePage, server }) => {
  test.setTimeout(300_000);
  const read = readFileSync(join(BUILDS.chromium, 'likeness.js'), 'utf8');
  const alarms: string[] = [];
  for (const { path, at, states } of server.replicas) {
    if (COPIES.test(path)) continue;
    // What a click unfolds is in the page before it.
    for (const { name, vars } of states.filter((state) => !state.do)) {
      server.show(path, vars);
      await barePage.goto(at);
      const likeness = likenessOf([await barePage.evaluate(read)]);
      expect(likeness, path).not.toBeNull();
      const { kind } = whereAmI(new URL(at), likeness, new Set());
      if (kind === 'imitation' || kind === 'doubtful') alarms.push(`${path} ${name}: ${kind}`);
    }
  }
  expect(alarms).toEqual([]);
});
