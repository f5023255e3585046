import { area } from './area';
import { tellErased } from './erased';
import { exclusively } from './lock';
import { done, type Result, refused } from './result';

/** Something to remove, where there may be nothing else. */
const LAST = 'erasing';

/**
 * Erases everything the product ever stored: `{}` is left in every area. Allowed from a private
 * window too, since it leaves no trace of it. Never rejects.
 *
 * The guides on open pages hear of a removal from `local` only, so that area comes last, and is never
 * empty then.
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
