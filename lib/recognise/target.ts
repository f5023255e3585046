import { composedAncestors } from '../page/open-roots';
import type { Page } from '../page/page';
import type { FieldName } from '../screens/field-name';
import type { Finder } from '../screens/finders';
import type { Target } from '../screens/vocabulary';
import { actionNamed } from './action';
import { fieldsOf } from './fields';
import { sentence } from './sentence';

/**
 * The places of the page that a target names.
 *
 * @param target its finders, best evidence first
 * @param page the page
 * @returns what the first finder with something visible finds, in document order
 */
export function locateAll(target: Target, page: Page): Element[] {
  for (const finder of target) {
    const elements = find(finder, page);
    if (elements.length > 0) return elements;
  }
  return [];
}

function find(finder: Finder, page: Page): Element[] {
  if ('css' in finder) {
    const found = page.find(finder.css).filter(page.visible);
    return finder.only && found.length > 1 ? [] : found;
  }
  if ('field' in finder) return fieldsOf(page, finder.field).flatMap((field) => shown(field, page));
  if ('submitOf' in finder) return submitsOf(finder.submitOf, page);
  if ('groupOf' in finder) return groupsOf(finder.groupOf, page);
  if ('every' in finder) {
    const found = finder.every.map((one) => find(one, page));
    return found.every((places) => places.length > 0) ? found.flat() : [];
  }
  const named = 'action' in finder ? actionNamed(page, finder.action) : sentence(page, finder.says);
  return named ? [named] : [];
}

/** Elements to fill in or click. */
const CONTROLS = 'input, select, textarea, button, a[href]';

/**
 * The smallest elements that contain a field of each kind: the boxes of one date, but never a whole
 * form.
 */
function groupsOf([first, ...others]: readonly FieldName[], page: Page): Element[] {
  if (!first) return [];
  const fields = fieldsOf(page, first);
  return fields.flatMap((field) => {
    const group = composedAncestors(field).find((around) =>
      others.every((name) => fieldsOf(page, name).some((other) => around.contains(other))),
    );
    const inside = group ? page.find(CONTROLS, group).filter(page.visible) : [];
    return group && inside.length === 1 + others.length ? [group] : [];
  });
}

function submitsOf(name: FieldName, page: Page): Element[] {
  const form = fieldsOf(page, name)[0]?.closest('form');
  return form ? page.find('[type="submit"], button:not([type])', form).filter(page.visible) : [];
}

/** What the user sees of a field: itself, or its label where the field is hidden. */
export function shown(field: Element, page: Page): Element[] {
  if (page.visible(field)) return [field];
  const label = [...((field as HTMLInputElement).labels ?? [])].find((one) => page.visible(one));
  return label ? [label] : [];
}
