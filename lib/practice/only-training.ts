import { writeIn } from './write-in';

/** Fields for a password, whether it is shown or hidden. */
const FIELDS = 'input[type="password"]';

/** How long (ms) a field stays shut after something else was typed: the rest of it comes at once. */
const SHUT = 1000;

/**
 * Keeps every password but those of the exercises out of the page. As soon as what is typed is not the
 * beginning of one, the whole field is emptied: a real password may begin like one. The rest of it is not
 * taken either. What comes there by another way is wiped off before anything reads it. Capitals do not count,
 * so that their loss can be practised, and letters may be taken out of one, so that it can be mended.
 *
 * @param document the page
 * @param passwords those of the exercise
 * @param refused called when something else was typed
 * @param signal ends it
 * @returns lets one more be typed: a password that the guide proposed
 */
export function onlyTraining(
  document: Document,
  passwords: readonly string[],
  refused: () => void,
  signal: AbortSignal,
): (password: string) => void {
  const allowed = new Set(passwords.map((one) => one.toLowerCase()));
  const fields = new Set(document.querySelectorAll<HTMLInputElement>(FIELDS));
  const mended = new Map<HTMLInputElement, string>();
  const shutAt = new Map<HTMLInputElement, number>();
  const isAllowed = (value: string) =>
    [...allowed].some((one) => one.startsWith(value.toLowerCase()));
  const fieldOf = ({ target }: Event): HTMLInputElement | null =>
    fields.has(target as HTMLInputElement) ? (target as HTMLInputElement) : null;

  const before = (event: InputEvent) => {
    const field = fieldOf(event);
    if (!field) return;
    // What was wiped off does not come back.
    if (event.inputType.startsWith('history')) event.preventDefault();
    const text = event.data ?? event.dataTransfer?.getData('text') ?? '';
    if (!text || event.inputType.startsWith('delete')) return;
    const { value, selectionStart, selectionEnd } = field;
    const start = selectionStart ?? value.length;
    const end = selectionEnd ?? value.length;
    const isShut = event.timeStamp - (shutAt.get(field) ?? Number.NEGATIVE_INFINITY) < SHUT;
    if (!isShut && isAllowed(value.slice(0, start) + text + value.slice(end))) return;
    event.preventDefault();
    shutAt.set(field, event.timeStamp);
    if (value) writeIn(field, '');
    refused();
  };
  const after = (event: Event) => {
    const field = fieldOf(event);
    if (!field) return;
    const { value } = field;
    const isDeletion = 'inputType' in event && String(event.inputType).startsWith('delete');
    if (isDeletion) mended.set(field, value);
    if (isAllowed(value) || mended.get(field) === value) return;
    field.value = '';
    event.stopImmediatePropagation();
    refused();
  };
  // Before any other script of the page, the guide's included.
  const first = { capture: true, signal };
  window.addEventListener('beforeinput', before, first);
  for (const name of ['input', 'change', 'submit'] as const) {
    window.addEventListener(name, after, first);
  }
  return (password) => void allowed.add(password.toLowerCase());
}
