import { GUARDIAN, PUPIL } from '../../lib/practice/accounts';
import { readManifest, runsAt } from '../harness/extension';
import { expect, test } from '../harness/fixtures';
import type { Route } from '../harness/route';
import { FRANCECONNECT_ROUTE, ROUTES } from '../harness/routes';
import { watchSilence } from '../harness/silence';
import { walk } from '../harness/walk';
import { type PhasesSeen, phasesIn } from './support/phases';
import { stored } from './support/stored';

// Silence at the end is told by a world that none was before in this tab.
test.use({ tab: 'own' });

/** Time (ms) for one step on a busy machine. */
const PATIENCE = 20_000;

const SECRETS = [
  ...[PUPIL, GUARDIAN].flatMap((one) => [one.identifier, one.provisional, one.personal]),
  GUARDIAN.smsCode,
  GUARDIAN.phone,
];

/** What is remembered of a way, until the browser is closed. */
function rememberedOf({ steps }: Route): string[] {
  // When a form asked for a code or for a mail, and nothing of the form.
  const asked = steps.some(({ screen }) => /sms-code|guardian-email/.test(screen ?? ''));
  // When the account became ready, and nothing of whose it is.
  const isReady = steps.some(({ screen }) => screen === 'educonnect/activated');
  return [...(asked ? ['codePages'] : []), 'learnt', ...(isReady ? ['newAccounts'] : [])];
}

for (const route of [...ROUTES, FRANCECONNECT_ROUTE]) {
  // The fixtures fail the test on any request that a user's navigation does not explain.
  test(`${route.id} leads to ${route.ends}, shows pages nothing and leaves nothing behind`, async ({
    page,
    overlay,
    server,
    extensionPage,
  }) => {
    test.setTimeout(PATIENCE * route.steps.length);
    const last = route.steps.at(-1);
    let seen = 0;
    const phases: PhasesSeen[] = [];
    await walk(page, overlay, server, route, async (step) => {
      if (step === last) return;
      await expect
        .poll(async () => (await overlay.guide())?.screen, { message: step.title })
        .toBe(step.screen);
      if (step.screen === null) return;
      const phase = await phasesIn(overlay);
      expect(phase, step.title).not.toBeNull();
      if (phase) phases.push(phase);
      const host = page.locator('div[popover=manual]');
      const shown = await host.evaluate((element) => ({
        root: element.shadowRoot,
        inside: element.childNodes.length,
        attributes: element.getAttributeNames(),
      }));
      expect(shown).toEqual({ root: null, inside: 0, attributes: ['popover'] });
      seen++;
    });
    expect(seen).toBe(route.steps.filter(({ screen }) => screen !== null).length);
    expect(new Set(phases.map(({ names }) => names.join(' · '))).size).toBe(1);
    const reached = phases.map(({ now }) => now);
    expect(reached).toEqual(reached.toSorted((a, b) => a - b));
    await expect.poll(() => new URL(page.url()).hostname).toBe(route.ends);
    const runsHere = runsAt(readManifest(), page.url());
    expect(await watchSilence(overlay, runsHere)).toEqual(runsHere ? [null] : []);

    expect(await stored(extensionPage, 'local')).toEqual({});
    const remembered = await stored(extensionPage, 'session');
    expect(Object.keys(remembered).sort()).toEqual(rememberedOf(route));
    for (const secret of SECRETS) expect(JSON.stringify(remembered)).not.toContain(secret);
  });
}
