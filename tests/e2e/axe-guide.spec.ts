import { SCREEN_IDS } from '../../lib/screens/ids';
import { browserOf } from '../harness/browser';
import { expect, test } from '../harness/fixtures';
import { axeInGuide, CONTRAST } from './support/axe-in-guide';
import { nameOf, play, SCENES, screenOf } from './support/scenes';

/** Languages in which a few scenes are looked at too: another direction, another script. */
const ELSEWHERE = ['ar', 'zh'] as const;

/** The scenes with the most in them. */
const FULLEST = SCENES.filter(({ press, settings }) => press || settings);

const rounds = [
  ...SCENES.map((scene) => ({ scene, language: 'fr' as const })),
  ...ELSEWHERE.flatMap((language) => FULLEST.map((scene) => ({ scene, language }))),
];

test('every screen has its scene', () => {
  expect(new Set(SCENES.map(screenOf))).toEqual(new Set(SCREEN_IDS));
});

for (const { scene, language } of rounds) {
  test(`no accessibility fault in the guide, ${language}: ${nameOf(scene)}`, async ({
    page,
    overlay,
    server,
    extensionPage,
  }) => {
    await play(scene, { page, overlay, server, extensionPage }, { language });
    const { faults, undecided, passed } = await axeInGuide(overlay);
    expect([...faults, ...undecided]).toEqual([]);
    expect(passed).toEqual(expect.arrayContaining(['target-size', 'button-name', ...CONTRAST]));
  });
}

// Each pair of colours is computed in both schemes by tests/unit/colours: here, that they are worn.
for (const scene of FULLEST) {
  test(`no fault of contrast in the guide in the dark: ${nameOf(scene)}`, async ({
    page,
    overlay,
    server,
    extensionPage,
  }) => {
    await browserOf(page.context()).preferColors(page, 'dark');
    await play(scene, { page, overlay, server, extensionPage });
    const { faults, undecided, passed } = await axeInGuide(overlay, CONTRAST);
    expect([...faults, ...undecided]).toEqual([]);
    expect(passed).toEqual(expect.arrayContaining(CONTRAST));
  });
}
