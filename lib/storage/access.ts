import { type AreaName, area } from './area';
import type { Read } from './result';
import { SET_ASIDE, setAsideIn, withAside } from './set-aside-value';
import { decode, type Stored } from './stored';
import { writing } from './writing';

/**
 * Reads a value. One that cannot be used is moved to the set-aside list and replaced by its initial
 * value, and every read reports the trouble until it is acknowledged. Never rejects.
 */
export async function read<T>(stored: Stored<T>, name: AreaName): Promise<Read<T>> {
  try {
    const found = await area(name).get([stored.key, SET_ASIDE]);
    const { value, trouble } = decode(found[stored.key], stored);
    if (trouble) await writing(() => moveAside(stored, name));
    return { value, trouble: trouble ?? untold(found[SET_ASIDE], stored.key) };
  } catch {
    return { value: stored.initial, trouble: 'failed' };
  }
}

/**
 * Reads a value, or its initial one when it cannot be used; sets nothing aside and reports nothing.
 * May be called inside `writing`. Rejects when the browser refuses.
 */
export async function peek<T>(stored: Stored<T>, name: AreaName): Promise<T> {
  const found = await area(name).get([stored.key]);
  return decode(found[stored.key], stored).value;
}

async function moveAside<T>(stored: Stored<T>, name: AreaName): Promise<void> {
  const found = await area(name).get([stored.key, SET_ASIDE]);
  const { trouble } = decode(found[stored.key], stored);
  if (!trouble) return;
  await area(name).set(withAside(found, stored.key, trouble));
  await area(name).remove([stored.key]);
}

function untold(raw: unknown, key: string): Read<unknown>['trouble'] {
  return setAsideIn(raw).findLast((one) => one.key === key && !one.told)?.reason ?? null;
}
