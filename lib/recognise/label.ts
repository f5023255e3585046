import { normalise } from '../page/normalise';
import type { Page } from '../page/page';

/**
 * What a field says it is for, normalised: its label, then its placeholder.
 *
 * @param page the page
 * @param input the field
 */
export function labelOf(page: Page, input: Element): string {
  return `${page.name(input)} ${normalise(input.getAttribute('placeholder') ?? '')}`;
}
