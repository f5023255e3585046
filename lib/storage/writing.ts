import { type AreaName, area } from './area';
import { exclusively } from './lock';
import { inPrivateWindow } from './private-window';
import { done, type Result, refused, refusedInPrivate } from './result';
import { SET_ASIDE, withAside } from './set-aside-value';
import { decode, type Stored } from './stored';

/**
 * A write in progress, with the lock held. Only `writing` gives one, so functions that take one cannot
 * be called elsewhere.
 */
export interface Transaction {
  /**
   * Replaces a value by the result of `change`; a stored value that cannot be used is set aside in
   * the same write. Nothing is written if the value is returned unchanged: erased areas stay `{}`.
   * Rejects when the browser refuses, or when the new value could not be read back.
   */
  update<T>(stored: Stored<T>, name: AreaName, change: (value: T) => T): Promise<void>;
}

/**
 * Changes what is stored, under the lock and never from a private window. Never rejects: a failure is
 * returned.
 *
 * @param change throws when it fails; must not call `writing` itself, which would wait for its end
 */
export async function writing(change: (tx: Transaction) => Promise<void>): Promise<Result> {
  try {
    if (await inPrivateWindow()) return refusedInPrivate;
    await exclusively(() => change({ update }));
    return done;
  } catch (error) {
    return refused(error);
  }
}

async function update<T>(
  stored: Stored<T>,
  name: AreaName,
  change: (value: T) => T,
): Promise<void> {
  const found = await area(name).get([stored.key, SET_ASIDE]);
  const { value, trouble } = decode(found[stored.key], stored);
  const changed = change(value);
  if (changed === value) return;
  const next = stored.schema.safeParse(changed);
  if (!next.success) throw new TypeError(`The new value of ${stored.key} could not be read back`);
  await area(name).set({
    ...(trouble ? withAside(found, stored.key, trouble) : {}),
    [stored.key]: next.data,
  });
}
