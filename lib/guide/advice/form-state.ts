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
  const named = place instanceof HTMLLabelElement ? place.control : null;
  const fields = [named ?? place, ...place.querySelectorAll(FIELDS)].filter((element) =>
    element.matches(FIELDS),
  );
  return fields.length > 0 && fields.every(isFilled);
}

/** The standard pseudo-class, and its older prefixed name. */
const AUTOFILLED = [':autofill', ':-webkit-autofill'];

/**
 * Whether the browser has filled a field in, even if scripts cannot read it yet: Chromium hides the
 * content from them until the user has interacted with the page.
 */
export function isAutofilled(field: Element): boolean {
  return AUTOFILLED.some((state) => field.matches(state));
}

function isFilled(field: Element): boolean {
  if (field instanceof HTMLInputElement && field.type === 'checkbox') return field.checked;
  if (field instanceof HTMLInputElement && field.type === 'radio') return isAnswered(field);
  return (field as HTMLInputElement).value !== '' || isAutofilled(field);
}

/** Whether any radio of the same group is ticked, in a form or outside one. */
function isAnswered(radio: HTMLInputElement): boolean {
  const { form, name } = radio;
  const root = radio.getRootNode() as Document | ShadowRoot;
  const ticked = root.querySelectorAll<HTMLInputElement>('input[type="radio"]:checked');
  return [...ticked].some(
    (one) => one === radio || (name && one.name === name && one.form === form),
  );
}
