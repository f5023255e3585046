import { type AreaName, area } from './area';
import { SET_ASIDE, setAsideIn } from './set-aside-value';

/** Key of the only value about people: on a shared computer it never reaches the disk. */
export const PERSONAL_KEY = 'people';

/** The area where people are kept. */
export function personalArea(sharedComputer: boolean): AreaName {
  return sharedComputer ? 'session' : 'local';
}

/**
 * Copies the kept people, set-aside values included, to the area of the new mode. Nothing is lost if
 * it fails halfway. Rejects when the browser refuses.
 *
 * @returns a function that removes them from the old area, to call once the mode itself is written
 */
export async function movePersonal(sharedComputer: boolean): Promise<() => Promise<void>> {
  const from = area(personalArea(!sharedComputer));
  const to = area(personalArea(sharedComputer));
  const here = await from.get([PERSONAL_KEY, SET_ASIDE]);
  const there = await to.get([SET_ASIDE]);
  const aside = setAsideIn(here[SET_ASIDE]);
  const isPersonal = (one: { key: string }) => one.key === PERSONAL_KEY;
  const moved = {
    ...(here[PERSONAL_KEY] === undefined ? {} : { [PERSONAL_KEY]: here[PERSONAL_KEY] }),
    ...(aside.some(isPersonal)
      ? { [SET_ASIDE]: [...setAsideIn(there[SET_ASIDE]), ...aside.filter(isPersonal)] }
      : {}),
  };
  await to.set(moved);
  return async () => {
    await from.remove([PERSONAL_KEY]);
    if (SET_ASIDE in moved) {
      await from.set({ [SET_ASIDE]: aside.filter((one) => !isPersonal(one)) });
    }
  };
}
