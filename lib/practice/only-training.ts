/** Fields for a password, whether it is shown or hidden. */
const FIELDS = 'input[type="password"]';

/**
 * Keeps every password but those of the exercises out of the page: what would not be the beginning of one
 * is not written at all, and what comes there by another way is wiped off before anything reads it. Capitals
 * do not count, so that their loss can be practised.
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
  const isAllowed = (value: string) =>
    [...allowed].some((one) => one.startsWith(value.toLowerCase()));
  const fieldOf = ({ target }: Event): HTMLInputElement | null =>
    fields.has(target as HTMLInputElement) ? (target as HTMLInputElement) : null;

  const before = (event: InputEvent) => {
    const field = fieldOf(event);
    const text = event.data ?? event.dataTransfer?.getData('text') ?? '';
    if (!field || !text || event.inputType.startsWith('delete')) return;
    const { value, selectionStart, selectionEnd } = field;
    const start = selectionStart ?? value.length;
    const end = selectionEnd ?? value.length;
    if (isAllowed(value.slice(0, start) + text + value.slice(end))) return;
    event.preventDefault();
    refused();
  };
  const after = (event: Event) => {
    const field = fieldOf(event);
    if (!field || isAllowed(field.value)) return;
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
