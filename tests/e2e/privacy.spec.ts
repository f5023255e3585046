import { GUARDIAN, PUPIL } from '../harness/accounts';
import { expect, test } from '../harness/fixtures';
import { ROUTES } from '../harness/routes';
import { walk } from '../harness/walk';
import { stored } from './support/stored';

const WALKED = ['pupil-2022', 'pupil-2021', 'guardian-sms-2025'];

const SECRETS = [
  ...[PUPIL, GUARDIAN].flatMap((one) => [one.identifier, one.provisional, one.personal]),
  GUARDIAN.smsCode,
  GUARDIAN.phone,
];

for (const route of ROUTES.filter(({ id }) => WALKED.includes(id))) {
  // The fixtures fail the test on any request that a user's navigation does not explain.
  test(`a whole way leaves nothing behind and shows pages nothing: ${route.id}`, async ({
    page,
    overlay,
    server,
    backstage,
  }) => {
    let seen = 0;
    await walk(page, overlay, server, route, async ({ screen, title }) => {
      if (screen === null) return;
      await expect
        .poll(async () => (await overlay.guide())?.screen, { message: title })
        .toBe(screen);
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
    expect(await stored(backstage, 'local')).toEqual({});

    const remembered = await stored(backstage, 'session');
    // When a form asked for a code, and nothing of the form.
    const asksForCode = route.steps.some(({ screen }) => screen === 'educonnect/sms-code');
    expect(Object.keys(remembered).sort()).toEqual([
      ...(asksForCode ? ['codePages'] : []),
      'learnt',
    ]);
    for (const secret of SECRETS) expect(JSON.stringify(remembered)).not.toContain(secret);
  });
}
