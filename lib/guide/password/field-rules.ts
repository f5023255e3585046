import type { Page } from '../../page/page';
import type { Criteria } from '../../password/criteria';
import { readCriteria } from '../../password/read-criteria';
import type { Advice } from '../advice/advice';

/**
 * Reads the page's rules for the field of a new password.
 *
 * @param field the field
 * @param typing whether something is typed there
 */
type ReadRules = (page: Page, advice: Advice, field: Element, typing: boolean) => Criteria;

/**
 * Makes what reads the rules, and reads them again only where they may have changed: a page may show
 * them only once typing begins, or a browser translate it meanwhile.
 */
export function createFieldRules(): ReadRules {
  let criteria: Criteria | undefined;
  let read: readonly unknown[] = [];
  let from: Page | undefined;
  return (page, { screen, profile }, field, typing) => {
    const words = page === from ? read[2] : page.find('body')[0]?.textContent;
    const now = [field, typing, words];
    from = page;
    if (!criteria || now.some((one, at) => one !== read[at])) {
      const kind = { singleForm: screen === 'educonnect/activation-form', profile };
      criteria = readCriteria(page, field, kind);
      read = now;
    }
    return criteria;
  };
}
