import type { Page } from '../../page/page';
import type { Root } from './open-roots';
import type { RadioRow } from './radio-rows';

/**
 * @param page the page
 * @param root where to look
 * @param lists selector of the lists; by default any
 * @returns each line of a list to unroll: it is seen where its list is
 */
export function optionRows(page: Page, root?: Root, lists = 'select'): RadioRow[] {
  return page.find('option', root).flatMap((control) => {
    const row = control.closest(lists);
    const { selected } = control as HTMLOptionElement;
    return row ? [{ control, row, label: control, chosen: selected }] : [];
  });
}
