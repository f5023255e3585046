import families from './families.json';
import help from './help.json';
import { frOnPage } from './on-page';
import popup from './popup.json';
import practice from './practice.json';
import school from './school.json';
import welcome from './welcome.json';

/** Every French text of the product. */
export const fr = {
  ...frOnPage,
  ...help,
  ...popup,
  ...welcome,
  ...school,
  ...families,
  ...practice,
};
