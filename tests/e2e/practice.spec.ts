import { EXERCISES, type Exercise, type ExerciseId } from '../../lib/practice/exercises';
import { MOVES } from '../../lib/practice/moves';
import { PROFILES } from '../../lib/vocabulary';
import { expect, test } from '../harness/fixtures';
import { Overlay } from '../harness/overlay';
import { begin, isOver, withKeyboard, withMouse } from './support/practice';

test.use({ tab: 'own' });

/** Time (ms) for a whole exercise: the longest has six pages, each with a guide to wait for. */
const WHOLE_EXERCISE = 90_000;

/** Where the guide says nothing, on purpose. */
const SILENT: readonly ExerciseId[] = ['mauvaise-ligne'];

/**
 * The exercises that Firefox walks too: between them each kind of move, page and end, with a guide and
 * without. What is asked for in the others is asked for by the same code.
 */
const IN_BOTH: readonly ExerciseId[] = [
  'premiere-connexion',
  'mauvaise-ligne',
  'code-sms',
  'retour',
];

const ways = EXERCISES.flatMap(({ id, ways }: Exercise) =>
  PROFILES.flatMap((profile) => (ways[profile] ? [{ id: id as ExerciseId, profile }] : [])),
);

for (const [how, hand] of Object.entries({ mouse: withMouse, keyboard: withKeyboard })) {
  for (const { id, profile } of ways) {
    // Firefox's driver hangs, now and then, at a key on an extension's page to which another has led.
    const tag = how === 'keyboard' || !IN_BOTH.includes(id) ? ['@chromium'] : [];
    test(`${id} is walked to its end, ${profile}, ${how}`, { tag }, async ({
      page,
      extensionUrl,
    }) => {
      test.setTimeout(WHOLE_EXERCISE);
      await begin(page, extensionUrl, id, profile);
      if (!SILENT.includes(id)) {
        const overlay = Overlay.ofOwnPage(page);
        await expect.poll(async () => (await overlay.guide())?.screen ?? null).not.toBeNull();
      }
      for (const move of MOVES[id][profile] ?? []) await hand(page, move);
      await isOver(page);
      await page.getByRole('link', { name: 'Tous les exercices' }).click();
      await expect(page.locator(`a[href="#${id}"]`)).toContainText('Réussi');
    });
  }
}
