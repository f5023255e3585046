/**
 * Writes in a field as if its user had typed.
 *
 * @param field a field of the page
 * @param value what to write
 */
export function writeIn(field: HTMLInputElement, value: string): void {
  field.value = value;
  for (const name of ['input', 'change']) {
    field.dispatchEvent(new Event(name, { bubbles: true }));
  }
}
