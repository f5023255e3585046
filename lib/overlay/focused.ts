import { type Box, boxOf } from './box';

/** The page's focused control; null while the focus is in the guide, or nowhere. */
export function focusedControl({ activeElement, body }: Document): Element | null {
  const isControl =
    activeElement &&
    activeElement !== body &&
    activeElement.matches('input, select, textarea, button, a, [tabindex]');
  return isControl ? activeElement : null;
}

/** The focused control, and the buttons beside it: the eye that shows a password. */
export function focusedBoxes(page: Window): Box[] {
  const control = focusedControl(page.document);
  if (!control) return [];
  const beside = [...(control.parentElement?.children ?? [])];
  return [control, ...beside.filter((one) => one.matches('button'))].map(boxOf);
}
