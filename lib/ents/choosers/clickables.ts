import { normalise } from '../../page/normalise';
import { unshadowed } from '../../page/open-roots';
import type { Page } from '../../page/page';
import { FOLDED } from './folded';
import { isInOrder } from './in-order';
import { holderOf, type Root } from './open-roots';
import { optionRows } from './option-rows';
import { radioRows } from './radio-rows';
import { shownLabel } from './shown-label';
import { anyOf } from './word-list';
import { HELP } from './words';

/** A control to click, tick or select, with its name. */
export interface Clickable {
  readonly control: Element;
  readonly row: Element;
  readonly label: Element;
  readonly chosen: boolean;
  /** Its normalised name. */
  readonly name: string;
}

const BUTTONS =
  'a[href], button, input[type="submit"], input[type="button"], [role="button"], [role="link"], [role="option"], [role="radio"]';

/** Parts of a page that are navigation, asides or overlays, and not the question it asks. */
const ELSEWHERE =
  'nav, footer, aside, article, [role="navigation"], [role="contentinfo"], [role="complementary"], [role="log"], :is(dialog, [role="dialog"]):not(:modal, [aria-modal="true"]), [role="alertdialog"]';

/** A chatbot's suggested answers (« Élève », « Responsable d’élève ») look like a chooser. */
const ASSISTANT = /(?:^|[\s_-])chat(?:s|bot|box|md|window|widget|app)?(?:$|[\s_-])|\bassistant\b/i;

/** Longest name (UTF-16 units): a longer one is a paragraph. */
const LONGEST_NAME = 90;

const help = anyOf(HELP);

/**
 * @param page the page
 * @param root where to look; by default the whole page
 * @returns what a user could choose there, perhaps once unfolded, without menus, articles and help
 */
export function clickables(page: Page, root?: Root): Clickable[] {
  const buttons = page
    .find(BUTTONS, root)
    .map((control) => ({ control, row: control, label: control, chosen: isChosen(control) }));
  const radios = page.find('input[type="radio"]', root);
  const [radio] = radios;
  const within = root ?? (radio && holderOf(radio, 'form, main, body'));
  return [...buttons, ...optionRows(page, root), ...(within ? radioRows(page, radios, within) : [])]
    .filter(isInOrder)
    .filter(({ row }) => row.closest(ELSEWHERE) === null && !isOfAssistant(row))
    .map((line) => ({ ...line, name: page.name(line.label) || normalise(shownLabel(line.label)) }))
    .filter(({ name, control }) => name.length <= LONGEST_NAME && !isHelp(name, control))
    .filter(({ row, label }) => page.visible(row.closest(FOLDED) ?? row) || page.visible(label));
}

const isChosen = (control: Element): boolean =>
  control.matches('[aria-checked="true"], [aria-selected="true"], [aria-pressed="true"]');

function isOfAssistant(line: Element): boolean {
  for (let around: Element | null = line; around; around = unshadowed(around, 'parentElement')) {
    const names = `${around.localName} ${around.id} ${around.getAttribute('class') ?? ''}`;
    if (ASSISTANT.test(names)) return true;
  }
  return false;
}

/** Whether a link explains rather than signs in. */
function isHelp(name: string, control: Element): boolean {
  return (
    help().test(name) || /^#.|^mailto:|\.pdf(?:[?#]|$)/i.test(control.getAttribute('href') ?? '')
  );
}
