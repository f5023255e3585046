/** Leads the keyboard from the page to the guide, and back where it was. */
export interface FocusTrip {
  /** Goes to the panel, or back to the page; there while the panel is drawn. */
  turn?(): void;
  /** Notes where the focus is on the page. */
  depart(): void;
  /** Gives the focus back to the page: where it was, nowhere if that is gone. */
  goBack(): void;
}

/** @param page the page's document */
export function createFocusTrip(page: Document): FocusTrip {
  let from: HTMLElement | null = null;
  return {
    depart() {
      from = innermost(page);
    },
    goBack() {
      const ours = page.activeElement;
      from?.focus();
      if (page.activeElement === ours) (ours as HTMLElement | null)?.blur();
      from = null;
    },
  };
}

/** The focused element, inside open shadow roots too: their hosts do not pass the focus on. */
function innermost(page: Document): HTMLElement | null {
  let focused = page.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused instanceof HTMLElement ? focused : null;
}
