/** Fields whose content says whether a step is done. */
const FIELDS =
  'input:not([type="hidden"]):not([type="submit"]):not([type="button"]), select, textarea';

/**
 * Whether the place of a step has been filled in: a field that is not empty, a ticked box, a group whose
 * fields are all filled in. A button is never done: the next screen shows that it was pressed.
 *
 * Reads only whether there is something, not what.
 */
export function isDone(place: Element): boolean {
  const fields = fieldsAt(place);
  return fields.length > 0 && fields.every(isFilled);
}

function fieldsAt(place: Element): Element[] {
  const named = place instanceof HTMLLabelElement ? place.control : null;
  return [named ?? place, ...place.querySelectorAll(FIELDS)].filter((element) =>
    element.matches(FIELDS),
  );
}

/** The first line of a list, which names it or asks to choose. */
const NOT_CHOSEN = /^\W*(?:$|jour|mois|ann[ée]e|jj|mm|aaaa|choisi|s[ée]lectionn)/i;

/** The standard pseudo-class, and its older prefixed name. */
const AUTOFILLED = [':autofill', ':-webkit-autofill'];

/**
 * Whether the browser has filled a field in, even if scripts cannot read it yet: Chromium hides the
 * content from them until the user has interacted with the page.
 */
export function isAutofilled(field: Element): boolean {
  return AUTOFILLED.some((state) => field.matches(state));
}

/**
 * Where a question was answered: another choice than the one that a place offers, perhaps.
 *
 * @param place a radio button or its label; anything else answers for itself
 */
export function answerAt(place: Element): Element {
  const label = place instanceof HTMLLabelElement ? place : null;
  const radio = label?.control ?? place;
  if (!(radio instanceof HTMLInputElement) || radio.type !== 'radio') return place;
  const chosen = chosenWith(radio);
  return (label ? chosen?.labels?.[0] : chosen) ?? place;
}

const names = ({ selectedOptions: [first] }: HTMLSelectElement): boolean =>
  NOT_CHOSEN.test(first?.text ?? '');

function isFilled(field: Element): boolean {
  if (field instanceof HTMLInputElement && field.type === 'checkbox') return field.checked;
  if (field instanceof HTMLInputElement && field.type === 'radio')
    return chosenWith(field) !== undefined;
  if (field instanceof HTMLSelectElement && field.selectedIndex === 0 && names(field)) return false;
  return (field as HTMLInputElement).value !== '' || isAutofilled(field);
}

/** The radio of the same group that is ticked, in a form or outside one. */
function chosenWith(radio: HTMLInputElement): HTMLInputElement | undefined {
  const { form, name } = radio;
  const root = radio.getRootNode() as Document | ShadowRoot;
  const ticked = root.querySelectorAll<HTMLInputElement>('input[type="radio"]:checked');
  return [...ticked].find(
    (one) => one === radio || (name && one.name === name && one.form === form),
  );
}
