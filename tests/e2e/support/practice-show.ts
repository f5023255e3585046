/// <reference lib="dom" />
import { expect, type Page } from '@playwright/test';
import type { ExerciseId } from '../../../lib/practice/exercises';
import { MOVES } from '../../../lib/practice/moves';
import type { Profile } from '../../../lib/vocabulary';
import { showOwnPage } from '../../harness/own-page';
import { onceLed, reach } from './practice';

/** A way of going on in a show, or back. */
export interface Remote {
  next(page: Page): Promise<void>;
  back(page: Page): Promise<void>;
}

/** The keyboard's arrows. */
export const ARROWS: Remote = {
  next: (page) => page.keyboard.press('ArrowRight'),
  back: (page) => page.keyboard.press('ArrowLeft'),
};

/** The buttons, with the mouse. */
export const BUTTONS: Remote = {
  next: (page) => page.locator('[aria-keyshortcuts=ArrowRight]').click(),
  back: (page) => page.locator('[aria-keyshortcuts=ArrowLeft]').click(),
};

/** Opens a show by its own address, and begins it. */
export async function beginShow(
  page: Page,
  extensionUrl: string,
  exercise: ExerciseId,
  profile: Profile,
): Promise<void> {
  // A pointer that travels takes its time.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await showOwnPage(page, `${extensionUrl}practice.html#montrer`);
  await page.locator(`[value=${profile}]`).check();
  await page.locator(`a[href="#montrer/${exercise}"]`).click();
  await page.getByRole('button', { name: 'Commencer' }).click();
  await onceLed(page, (timeout) => page.locator('.show').waitFor({ timeout }));
}

/** Waits until so many steps are done, and the next can be. */
export const isAtStep = (page: Page, step: number): Promise<void> =>
  onceLed(page, (timeout) =>
    expect(page.locator(`.show[data-step="${step}"] .page-words`).first()).toBeVisible({ timeout }),
  );

/** Waits for what stands after a show. */
export const isShown = (page: Page): Promise<void> =>
  onceLed(page, (timeout) =>
    expect(page.getByRole('heading', { name: 'À retenir' })).toBeFocused({ timeout }),
  );

/** Goes through a whole show, as far as what follows it. */
export async function goThrough(
  page: Page,
  exercise: ExerciseId,
  profile: Profile,
  { next }: Remote,
): Promise<number> {
  let step = 0;
  for (const move of MOVES[exercise][profile] ?? []) {
    if ('see' in move) continue;
    if ('reach' in move) {
      await reach(page, move.reach);
      continue;
    }
    await isAtStep(page, step);
    await next(page);
    step++;
  }
  await isShown(page);
  return step;
}
