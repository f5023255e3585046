/// <reference lib="dom" />
import { EXERCISES, type Exercise, type ExerciseId } from '../../lib/practice/exercises';
import { PROFILES } from '../../lib/vocabulary';
import { expect, test } from '../harness/fixtures';
import { Overlay } from '../harness/overlay';
import { showOwnPage } from '../harness/own-page';
import { axeOnPage } from './support/axe-on-page';
import { ARROWS, BUTTONS, beginShow, goThrough, isAtStep, isShown } from './support/practice-show';
import { storeSettings } from './support/settings';

test.use({ tab: 'own' });

/** Time (ms) for a whole show, and back. */
const WHOLE_SHOW = 120_000;

/** Firefox's driver hangs, now and then, at a key on an extension's page to which another has led. */
const KEYS = { tag: '@chromium' };

const PROJECTOR = { width: 1280, height: 720 };
const PHONE = { width: 360, height: 740 };

const ways = EXERCISES.flatMap(({ id, ways }: Exercise) =>
  PROFILES.flatMap((profile) => (ways[profile] ? [{ id: id as ExerciseId, profile }] : [])),
);

for (const { id, profile } of ways) {
  test(
    `${id} is shown to its end with the arrows alone, ${profile}`,
    KEYS,
    async ({ page, extensionUrl }) => {
      test.setTimeout(WHOLE_SHOW);
      await page.setViewportSize(PROJECTOR);
      await beginShow(page, extensionUrl, id, profile);
      await goThrough(page, id, profile, ARROWS);
      await page.locator('a[href="#montrer"]').click();
      await page.locator('a[href="#exercises"]').click();
      await expect(page.locator(`a[href="#${id}"]`)).not.toContainText('Réussi');
    },
  );
}

test('a show goes on with its buttons, beside the real guide', async ({ page, extensionUrl }) => {
  test.setTimeout(WHOLE_SHOW);
  await page.setViewportSize(PROJECTOR);
  await beginShow(page, extensionUrl, 'mot-de-passe', 'pupil');
  const overlay = Overlay.ofOwnPage(page);
  await expect.poll(async () => (await overlay.guide())?.screen).toBe('educonnect/new-password');
  await isAtStep(page, 0);
  const isBeside = async () => {
    const bar = await page.locator('.practice').boundingBox();
    const panel = (await overlay.guide())?.panel.box;
    return bar && panel && panel.y >= bar.y + bar.height;
  };
  await expect.poll(isBeside).toBe(true);
  await goThrough(page, 'mot-de-passe', 'pupil', BUTTONS);
});

test('a show goes back step by step to where it began', KEYS, async ({ page, extensionUrl }) => {
  test.setTimeout(WHOLE_SHOW);
  await beginShow(page, extensionUrl, 'premiere-connexion', 'pupil');
  const steps = await goThrough(page, 'premiere-connexion', 'pupil', ARROWS);
  for (let step = steps - 1; step >= 0; step--) {
    await ARROWS.back(page);
    await isAtStep(page, step);
    if (step !== 4) continue;
    await expect(page.locator('#username')).toHaveValue('p.dupont12');
    await expect(page.locator('#password')).toHaveValue('');
  }
  await ARROWS.back(page);
  await page.waitForURL('**/practice.html#montrer/premiere-connexion');
  await page.getByRole('button', { name: 'Commencer' }).waitFor();
  await ARROWS.next(page);
  await isAtStep(page, 0);
});

test(
  'in a show the keys go on from within a field, and no hand writes or clicks',
  KEYS,
  async ({ page, extensionUrl }) => {
    await beginShow(page, extensionUrl, 'majuscules', 'pupil');
    await isAtStep(page, 0);
    await page.locator('#username').focus();
    await page.keyboard.type('Zk9');
    await expect(page.locator('#username')).toHaveValue('p.dupont12');
    await page.locator('#password_perdu_eleve').click();
    await isAtStep(page, 0);
    await page.keyboard.press('ArrowRight');
    await isAtStep(page, 1);
    await page.keyboard.press('PageDown');
    await isShown(page);
  },
);

test(
  'nothing more is done on a page that a show is about to leave',
  KEYS,
  async ({ page, extensionUrl }) => {
    await beginShow(page, extensionUrl, 'code-sms', 'guardian');
    await isAtStep(page, 0);
    const pressAgainAndAgain = async () => {
      for (let press = 0; press < 20; press++) {
        window.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
        await new Promise(requestAnimationFrame);
      }
    };
    // The page goes away meanwhile.
    await page.evaluate(pressAgainAndAgain).catch(() => null);
    await isAtStep(page, 1);
    await expect(page.locator('#codeSecurite')).toHaveValue('');
  },
);

for (const motion of ['reduce', 'no-preference'] as const) {
  test(
    `the pointer of a show travels only for those who like motion: ${motion}`,
    KEYS,
    async ({ page, extensionUrl }) => {
      await beginShow(page, extensionUrl, 'majuscules', 'pupil');
      await page.emulateMedia({ reducedMotion: motion });
      await isAtStep(page, 0);
      await page.evaluate(() => {
        const { animate } = Element.prototype;
        const middle = (selector: string) => {
          const box = document.querySelector(selector)?.getBoundingClientRect();
          return box && [box.x + box.width / 2, box.y + box.height / 2].map(Math.round).join();
        };
        Element.prototype.animate = function (frames, options) {
          const { dataset } = document.body;
          dataset.moved += JSON.stringify(frames);
          if (this.matches('.pointer__click'))
            dataset.clicked = `${middle('#password') === middle('.pointer')}`;
          return animate.call(this, frames, options);
        };
      });
      await page.keyboard.press('ArrowRight');
      await isAtStep(page, 1);
      const { moved, clicked } = await page.evaluate(() => ({ ...document.body.dataset }));
      expect(moved).toContain('opacity');
      expect(moved?.includes('translate')).toBe(motion === 'no-preference');
      expect(clicked).toBe('true');
    },
  );
}

for (const language of ['fr', 'ar'] as const) {
  for (const size of [PROJECTOR, PHONE]) {
    test(`a show has room and no accessibility fault: ${language}, ${size.width} px`, async ({
      page,
      extensionUrl,
      extensionPage,
    }) => {
      await storeSettings(extensionPage, { language });
      await page.setViewportSize(size);
      const check = async () => {
        const { faults } = await axeOnPage(page, { within: '.training, .practice' });
        expect(faults).toEqual([]);
        const [wide, room] = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return [scrollWidth, clientWidth] as const;
        });
        expect(wide).toBeLessThanOrEqual(room);
      };
      await showOwnPage(page, `${extensionUrl}practice.html#montrer`);
      await page.locator('[value=pupil]').check();
      await check();
      await page.locator('a[href="#montrer/mot-de-passe"]').click();
      await page.locator('.card .button--main').waitFor();
      await check();
      await page.locator('.card .button--main').click();
      await isAtStep(page, 0);
      await check();
      const letters = await page
        .locator('.show__told')
        .evaluate((told) => Number.parseFloat(getComputedStyle(told).fontSize));
      expect(letters).toBeGreaterThanOrEqual(size === PROJECTOR ? 28 : 20);
      await showOwnPage(page, `${extensionUrl}practice.html#montrer/mot-de-passe/reussi`);
      await page.locator('.card--done').waitFor();
      await check();
    });
  }
}
