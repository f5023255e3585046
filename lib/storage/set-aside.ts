import { AREAS, type AreaName, area } from './area';
import type { Result } from './result';
import { SET_ASIDE, type SetAside, setAsideIn } from './set-aside-value';
import { writing } from './writing';

export { SET_ASIDE, type SetAside } from './set-aside-value';

/** Reads the values set aside on this device, oldest first in each area; none when storage fails. */
export async function readSetAside(): Promise<SetAside[]> {
  const lists = await Promise.all(AREAS.map(readArea));
  return lists.flat();
}

/** Marks every set-aside value as told to the user: it stays, but reads no longer report it. */
export function acknowledgeSetAside(): Promise<Result> {
  return writing(async () => {
    for (const name of AREAS) {
      const list = await readArea(name);
      if (list.length === 0) continue;
      await area(name).set({ [SET_ASIDE]: list.map((one) => ({ ...one, told: true })) });
    }
  });
}

async function readArea(name: AreaName): Promise<SetAside[]> {
  try {
    return setAsideIn((await area(name).get([SET_ASIDE]))[SET_ASIDE]);
  } catch {
    return [];
  }
}
