/**
 * A `ref` that moves the focus to an element when it appears: for what a user's own act has opened,
 * so that a keyboard is not left on something that is gone.
 */
export function focusOnAppearing(element: HTMLElement | null): void {
  element?.focus();
}
