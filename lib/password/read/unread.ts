import type { Page } from '../../page/page';
import type { Statement } from '../criteria';
import { fieldLines, foldedLines, isShort } from './aside';
import { fold } from './fold';
import { readLine } from './line';
import { namesMarks } from './marks-named';
import { type Line, linesOf } from './page-lines';

/** Words found only in rules: kinds of characters. */
const KINDS =
  /\b(?:caracteres?|majuscules?|minuscules?|capitales?|chiffres?|lettres?|symboles?|ponctuation|accents?|accentue\w*|espaces?)\b/;
const PASSWORD = /\bmots? de passe\b|\bmdp\b/;
const RULES =
  /\b(?:doi(?:t|vent)|devra|ne|pas|jamais|sans|evite[rz]|interdit\w*|differente?s?|contenir|contient|comporte\w*|respecte\w*|utilise\w*|minimum|maximum|regles?|criteres?)\b/;

/** Sentences about another field: outside a list of rules, they are not rules. */
const OTHER = /\b(?:codes?|sms|telephone|mobile|postal|naissance|mail|image|captcha)\b/;

/** Sentences about the second entry, or about the form. */
const NEVER_RULE =
  /\b(?:confirm\w*|deux (?:mots de passe|saisies)|saisies)\b|champ\(?s?\)? obligatoire/;

/** Elements that hold no rule: names of fields, links elsewhere. */
const NO_RULE = 'label, legend, a, nav, header, footer, button, h1, h2, h3, h4';
const HOLDS_ELSE = 'input, select, textarea, button, a, label';

/**
 * The lines about the page's rules, or among them, that say something not understood or not in what
 * was read: as long as there is one, the page may ask for more.
 *
 * @param page the page
 * @param input the field of the new password
 * @param rules lines known to be rules
 * @param said what was read from the whole page
 */
export function unreadLines(
  page: Page,
  input: Element,
  rules: readonly Line[],
  said: Statement,
): Line[] {
  const root = outermost(input);
  const own = fieldLines(input);
  const around = [...rules, ...own, ...linesOf(root, page), ...foldedLines(root, page)];
  const lines = [...new Map(around.map((line) => [`${line.text}`, line])).values()];
  const blocks = new Set(rules.map(({ block }) => block));
  const listed = rules.filter(({ block }) => block !== input);
  const groups = new Set(listed.map(({ block }) => block.parentElement));
  const isRule = ({ block, text }: Line) => {
    const folded = fold(text);
    if (block === input) return speaksOfRules(folded) || isShort(text);
    if (blocks.has(block)) return true;
    if (NEVER_RULE.test(folded)) return false;
    const item = block.matches('li, dd');
    const beside =
      (groups.has(block.parentElement) && (item || !OTHER.test(folded))) ||
      (item && isInForm(block, input));
    const plain = !block.closest(NO_RULE) && !block.querySelector(HOLDS_ELSE);
    const short = isShort(text) && (plain || block.contains(input));
    const marks = namesMarks(folded) && plain;
    const near = (short || marks) && isNear(block, input);
    return (beside && plain) || speaksOfRules(folded) || near;
  };
  return lines.filter((line) => {
    const { statement, whole } = readLine(line.text);
    return whole ? !isWithin(statement, said) : isRule(line);
  });
}

/** The page's main part: its menus and footer state no rule. */
function outermost(input: Element): Element {
  return (
    input.closest('main, [role="main"]') ??
    input.closest('form')?.parentElement ??
    input.ownerDocument.body
  );
}

function isInForm(block: Element, input: Element): boolean {
  return input.closest('form')?.contains(block) ?? false;
}

function isNear(block: Element, input: Element): boolean {
  return (input.closest('form') ?? input.parentElement?.parentElement)?.contains(block) ?? false;
}

function speaksOfRules(folded: string): boolean {
  if (OTHER.test(folded)) return false;
  return PASSWORD.test(folded) ? RULES.test(folded) || KINDS.test(folded) : KINDS.test(folded);
}

/** Whether a line asks for nothing that is not in what was read from the whole page. */
function isWithin(line: Statement, said: Statement): boolean {
  const same = (['minLength', 'maxLength', 'required'] as const).every(
    (name) => line[name] === undefined || line[name] === said[name],
  );
  return (
    same &&
    (line.forbids ?? []).every((what) => said.forbids?.includes(what)) &&
    (!line.accents || said.accents === true) &&
    (line.specials ?? []).every((mark) => said.specials?.includes(mark)) &&
    (line.classes ?? []).every(({ id, min }) =>
      said.classes?.some((rule) => rule.id === id && rule.min >= min),
    )
  );
}
