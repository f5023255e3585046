/**
 * A `ref` that moves the focus to an element when it appears: for what the user has just opened,
 * so that the focus is not left on something that is gone.
 */
export function focusOnAppearing(element: HTMLElement | null): void {
  element?.focus();
}
