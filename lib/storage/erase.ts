import { area } from './area';
import { tellErased } from './erased';
import { exclusively } from './lock';
import { done, type Result, refused } from './result';

/** Key written so that there is always something to remove. */
const LAST = 'erasing';

/**
 * Erases everything the product ever stored: `{}` is left in every area. Allowed from a private
 * window too, since it leaves no trace of it. Never rejects.
 *
 * Guides on open pages are told of changes in `local`, so that area comes last, and is never empty by
 * then.
 */
export async function eraseAll(): Promise<Result> {
  try {
    await exclusively(async () => {
      await area('session').clear();
      await area('local')
        .set({ [LAST]: true })
        .catch(() => undefined);
      await area('local').clear();
    });
    tellErased();
    return done;
  } catch (error) {
    return refused(error);
  }
}
