import { exclusively } from './lock';
import { inPrivateWindow } from './private-window';
import { done, type Result, refused, refusedInPrivate } from './result';

/**
 * Does a change of what is stored: alone, never from a private window, and with its failure as a
 * result. Never rejects.
 *
 * @param change throws when it fails; must not call `writing` itself
 */
export async function writing(change: () => Promise<void>): Promise<Result> {
  try {
    if (await inPrivateWindow()) return refusedInPrivate;
    await exclusively(change);
    return done;
  } catch (error) {
    return refused(error);
  }
}
