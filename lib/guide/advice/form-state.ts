/** Fields whose content says whether a step is done. */
const FIELDS =
  'input:not([type="hidden"]):not([type="submit"]):not([type="button"]), select, textarea';

/**
 * Whether the place of a step has been filled in: a field with something in it, a box that is
 * ticked, a group whose fields all are. A button is never done: what it leads to shows that.
 *
 * Only whether there is something is read, not what.
 */
export function isDone(place: Element): boolean {
  const named = place instanceof HTMLLabelElement ? place.control : null;
  const fields = [named ?? place, ...place.querySelectorAll(FIELDS)].filter((element) =>
    element.matches(FIELDS),
  );
  return fields.length > 0 && fields.every(isFilled);
}

/** The same in the browsers that had it before its name was settled. */
const AUTOFILLED = [':autofill', ':-webkit-autofill'];

/**
 * Whether the browser has filled a field in, be its content kept from scripts: Chromium gives it to
 * them once the user has touched the page.
 */
export function isAutofilled(field: Element): boolean {
  return AUTOFILLED.some((state) => field.matches(state));
}

function isFilled(field: Element): boolean {
  if (field instanceof HTMLInputElement && field.type === 'checkbox') return field.checked;
  if (field instanceof HTMLInputElement && field.type === 'radio') return isAnswered(field);
  return (field as HTMLInputElement).value !== '' || isAutofilled(field);
}

/** A question is answered by whichever of its radios is ticked, be it in a form or in none. */
function isAnswered(radio: HTMLInputElement): boolean {
  const { form, name } = radio;
  const root = radio.getRootNode() as Document | ShadowRoot;
  const ticked = root.querySelectorAll<HTMLInputElement>('input[type="radio"]:checked');
  return [...ticked].some(
    (one) => one === radio || (name && one.name === name && one.form === form),
  );
}
