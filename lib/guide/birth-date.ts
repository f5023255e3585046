import type { Page } from '../page/page';
import { fieldsOf } from '../recognise/fields';

/** A pupil is younger than this (years): past it, the date typed is somebody else's. */
const OLDEST_PUPIL = 25;

/**
 * Whether a complete date of birth on the page belongs to an adult. Parents type their own where
 * their child's is asked, and pupils a parent's (what goes wrong at activation).
 *
 * @param page the page
 * @param today the day to count the age from
 */
export function hasAdultBirthDate(page: Page, today: Date): boolean {
  return years(page).some((year) => today.getFullYear() - year > OLDEST_PUPIL);
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
