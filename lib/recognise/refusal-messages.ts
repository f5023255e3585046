import { FIELDS } from '../page/fields';
import { normalise } from '../page/normalise';
import { unshadowed } from '../page/open-roots';
import type { Page } from '../page/page';
import { isRed } from '../page/red';
import { causeOf } from './cause';
import { sentence } from './sentence';

/** A message that refuses something. */
export interface RefusalMessage {
  readonly element: Element;
  /** Its normalised words. */
  readonly words: string;
  /** About a whole form: its place does not tell which field it means. */
  readonly isAlert: boolean;
}

/** Marks of a refusal: the portal’s own, and those of its design system. */
const ERRORS = '.fr-error-text, .fr-message--error, .fr-alert--error';
const MARKED = `${ERRORS}, [role="alert"]`;

/** Class names and ids that authors give such a message. */
const LIKELY =
  '[class*="error" i], [class*="erreur" i], [class*="invalid" i], [id*="error" i], [id*="erreur" i]';

const ALERTS = '[role="alert"], [class*="alert" i]';

/** Success or mere information, which may have an alert’s role too. */
const HARMLESS =
  '[class*="success" i], [class*="--info"], [class*="--valid"], [class*="fr-valid-text"], [class*="--warning"], [class*="alert-info" i], [class*="alert-warning" i]';

/** « error-hint » warns in advance; « hint--error » is a hint that turned red. */
const HINT = /(?:error|erreur|invalid)[\w-]*(?:hint|help|aide|tip)/i;
const WENT_WELL =
  /\bvient d(?:'|e )|viennent d'|avec succes|a (?:bien )?ete (?:envoye|renvoye|modifie|enregistre|pris|cree|active|mis)/;

/** What a page says that went wrong, be it for no reason given. */
const COMPLAINT =
  /\berreur|impossible|\bechec|\bechou|\brefus|\brejet|probleme|bloqu|verrouill|desactiv|depass|\bpas\b|\btrop d/;

/** Outside the page’s main content. */
const ELSEWHERE =
  'header, footer, nav, aside, :is(dialog, [role="dialog"]):not([aria-modal="true"]), [role="banner"], [role="contentinfo"]';

/** Refusals without any mark, whose words say nothing else (tutorials 000 and 003). */
const UNMISTAKABLE = [
  'Votre identifiant ou votre mot de passe est incorrect',
  'Identifiant ou mot de passe incorrect',
];

/** « * Champ obligatoire » explains an asterisk, and refuses nothing. */
const STAR = /^\(?\*|^(?:les? )?champs?(?:\(s\))? (?:marques? .*)?obligatoires?(?:\(s\))?\b/;

/** Lists of rules that turn red and green while a password is typed. */
const RULES = '.password-errors, [data-fr-error], [data-fr-valid], [class*="criter" i]';
const RULE =
  /\b(?:majuscules?|minuscules?|chiffres?|caracteres? speciaux|caractere special)\b|\d+ caracteres/;

/** What a code or a date looks like refuses none: a note may be red too. */
const SHAPE =
  /(?:\bformat )?(?:attendu )?:? ?(?:\d+ (?:chiffres|caracteres|lettres)|\bjj ?[/. -] ?mm ?[/. -] ?aaaa)/g;

/** « Robustesse : trop court » measures a password while it is typed. */
const METER = /^(?:robustesse|force|solidite|securite|niveau)\b/;

/** A longer text (UTF-16 units) is page content, not a message. */
const LONGEST = 300;

/** How many levels above a field an unmarked message is looked for. */
const NEAR = 3;

/** Most elements of one kind that are compared with all others: a page has a few messages. */
const MOST = 200;

/** The visible messages by which a page refuses what was entered, in document order. */
export function refusalMessages(page: Page): RefusalMessage[] {
  const likely = page.find(`${MARKED}, ${LIKELY}`).slice(0, MOST);
  const marked = likely.filter((element) => refuses(page, element));
  const named = describedByRefused(page);
  const plain = sentence(page, UNMISTAKABLE);
  const red = redNeighbours(page);
  const all = [...new Set([...marked, ...named, ...red, ...(plain ? [plain] : [])])];
  return all
    .filter((element) => !all.some((other) => other !== element && element.contains(other)))
    .map((element) => ({
      element,
      words: page.text(element),
      isAlert: element.closest(ALERTS) !== null,
    }));
}

function refuses(page: Page, element: Element): boolean {
  return (
    isMessage(page, element) &&
    !element.closest(HARMLESS) &&
    (!HINT.test(element.className) || isRed(innermost(element))) &&
    page.visible(element) &&
    isSaid(page, element, element.matches(MARKED)) &&
    !isNotice(page, element)
  );
}

/**
 * Whether an alert only tells news, as of works to come: it has neither the look nor the words of a
 * refusal, and no field refers to it.
 */
function isNotice(page: Page, element: Element): boolean {
  return (
    element.matches(`[role="alert"]:not(${ERRORS}, ${LIKELY})`) &&
    !element.querySelector(LIKELY) &&
    !isRed(innermost(element)) &&
    causeOf(page.text(element), []) === 'unknown' &&
    !COMPLAINT.test(page.text(element)) &&
    !(element.id && page.find(`[aria-describedby~="${CSS.escape(element.id)}"]`)[0])
  );
}

/** Judged by its source first, which is cheap: most elements are no message. */
function isMessage(page: Page, element: Element): boolean {
  const source = element.textContent ?? '';
  return (
    source.trim() !== '' &&
    source.length < 2 * LONGEST &&
    !element.matches('label, button, a, legend, form, body') &&
    !element.closest(ELSEWHERE) &&
    page.find(FIELDS, element).length === 0 &&
    !isRule(page, element)
  );
}

function isSaid(page: Page, element: Element, isMarked: boolean): boolean {
  const words = page.text(element);
  return (
    words !== '' &&
    words.length <= LONGEST &&
    !WENT_WELL.test(words) &&
    !METER.test(words) &&
    (isMarked ? !words.startsWith('*') : !STAR.test(words))
  );
}

/** One of several lines that say what a password must contain. */
function isRule(page: Page, element: Element): boolean {
  if (element.closest(RULES)) return true;
  const says = (one: Element) => RULE.test(normalise(one.textContent ?? ''));
  if (!says(element)) return false;
  const beside = [...(element.parentElement?.children ?? [])].slice(0, MOST);
  return beside.some((one) => one !== element && says(one) && page.find(FIELDS, one).length === 0);
}

/** The messages that invalid fields refer to. */
function describedByRefused(page: Page): Element[] {
  return page
    .find('[aria-invalid="true"]')
    .slice(0, MOST)
    .flatMap((field) => {
      const ids = field.getAttribute('aria-errormessage') ?? field.getAttribute('aria-describedby');
      return (ids ?? '')
        .split(/\s+/)
        .flatMap((id) => field.ownerDocument.getElementById(id) ?? [])
        .filter((element) => refuses(page, element))
        .filter(
          (element) =>
            field.hasAttribute('aria-errormessage') ||
            isRed(element) ||
            causeOf(page.text(element), []) !== 'unknown',
        );
    });
}

/** Red texts right after a field that say what is wrong. The cheapest check comes first. */
function redNeighbours(page: Page): Element[] {
  const found = new Set<Element>();
  for (const field of page.find(FIELDS)) {
    let around: Element | null = field;
    for (let step = 0; around && step < NEAR && !around.matches('form, main'); step += 1) {
      for (const next of following(around, page)) found.add(next);
      around = unshadowed(around, 'parentElement');
    }
  }
  return [...found]
    .slice(0, MOST)
    .filter(
      (element) =>
        isRed(innermost(element)) &&
        causeOf(normalise(element.textContent ?? '').replace(SHAPE, ''), []) !== 'unknown' &&
        refuses(page, element),
    );
}

/** The texts after an element, up to the next field. */
function following(element: Element, page: Page): Element[] {
  const found: Element[] = [];
  let next = element.nextElementSibling;
  while (next && !next.matches(FIELDS) && found.length < MOST) {
    const { length } = next.textContent ?? '';
    if (page.find(FIELDS, next).length > 0) break;
    if (length > 0 && length < 2 * LONGEST) found.push(next);
    next = next.nextElementSibling;
  }
  return found;
}

/** The element that holds the words: only a child may be red. */
function innermost(element: Element): Element {
  const { children } = element;
  const [only] = children;
  return only && children.length === 1 && only.textContent?.trim() === element.textContent?.trim()
    ? innermost(only)
    : element;
}
