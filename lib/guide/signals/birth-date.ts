import type { Page } from '../../page/page';
import { fieldsOf } from '../../recognise/fields';

/** Oldest age (years) of a pupil: beyond it, the date typed is somebody else's. */
const OLDEST_PUPIL = 25;

/**
 * Last year in which a clock is trusted: this version was written in 2026 and is replaced at the start of
 * each school year. A clock past it is wrong, and would make adults of children.
 */
const LAST_YEAR = 2031;

/**
 * Whether a complete date of birth on the page is an adult's. At activation parents mistakenly type their
 * own instead of their child's, and pupils a parent's. False if the device's clock is wrong.
 *
 * @param page the page
 * @param today the current date
 */
export function hasAdultBirthDate(page: Page, today: Date): boolean {
  const year = today.getFullYear();
  return year <= LAST_YEAR && years(page).some((born) => year - born > OLDEST_PUPIL);
}

function years(page: Page): number[] {
  const typed = [
    ...fieldsOf(page, 'birth-year').map(typedIn),
    ...fieldsOf(page, 'birth-date').map(typedIn),
  ];
  return typed
    .map((text) => Number(/(?<!\d)(19\d\d|20\d\d)(?!\d)/.exec(text)?.[1]))
    .filter(Number.isFinite);
}

const typedIn = (field: Element): string => (field as HTMLInputElement).value ?? '';
