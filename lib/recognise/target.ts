import type { Page } from '../page/page';
import type { Finder, Target } from '../screens/vocabulary';
import { fieldsOf } from './fields';
import { actionNamed, sentence } from './seen';

/**
 * The place of the page that a target names.
 *
 * @param target its finders, best evidence first
 * @param page the page
 * @returns the first visible element found, or null when the page has none
 */
export function locate(target: Target, page: Page): Element | null {
  for (const finder of target) {
    const element = find(finder, page);
    if (element) return element;
  }
  return null;
}

function find(finder: Finder, page: Page): Element | undefined {
  if ('css' in finder) return page.find(finder.css).find(page.visible);
  if ('field' in finder) return shown(fieldsOf(page, finder.field)[0], page);
  if ('action' in finder) return actionNamed(page, finder.action);
  return sentence(page, finder.says);
}

/** What stands for a field on the page: itself, or its label where the field itself is not drawn. */
function shown(field: Element | undefined, page: Page): Element | undefined {
  if (!field || page.visible(field)) return field;
  return [...((field as HTMLInputElement).labels ?? [])].find((label) => page.visible(label));
}
