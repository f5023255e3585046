import type { Page } from '../../page/page';
import { fieldsOf } from '../../recognise/fields';

/** A pupil is younger than this (years): past it, the date typed is somebody else's. */
const OLDEST_PUPIL = 25;

/**
 * Last year that a clock is believed to tell: this version was written in 2026 and is replaced at each
 * start of the school year. A clock beyond it is wrong, and would make adults of children.
 */
const LAST_YEAR = 2031;

/**
 * Whether a complete date of birth on the page belongs to an adult. Parents type their own where
 * their child's is asked, and pupils a parent's (what goes wrong at activation). Unknown, and so not
 * said, where the device's clock is wrong.
 *
 * @param page the page
 * @param today the day to count the age from
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
