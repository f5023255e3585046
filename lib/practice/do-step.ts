import { rootOf } from '../overlay/leftovers';
import { titleOf } from '../page/words-of';
import { chipsOn } from './chips';
import type { Step } from './show';
import type { PracticeState } from './state';
import { writeIn } from './write-in';

/** What a step of a show is done to, and how it is told. */
export interface Target {
  readonly element: HTMLElement;
  /** Where a hand would click. */
  readonly place: Element;
  /** What the page calls it. */
  readonly name: string;
  /** What is written there; null where nothing is. */
  readonly value: string | null;
}

/**
 * Finds what a step is done to.
 *
 * @param document the page
 * @returns null as long as it is not in sight
 */
export function targetOf(document: Document, step: Step, state: PracticeState): Target | null {
  const element = elementOf(document, step);
  if (!element) return null;
  if ('write' in step) {
    const chip = chipsOn(document, state).find(({ field }) => field === element);
    return chip ? { element, place: element, name: chip.label, value: chip.value } : null;
  }
  // The box itself may be drawn by its label.
  const place = ('choose' in step && (element as HTMLInputElement).labels?.[0]) || element;
  const name = titleOf(place) || element.ariaLabel || element.title;
  return { element, place, name, value: null };
}

function elementOf(document: Document, step: Step): HTMLElement | null {
  if ('guide' in step) return inGuide(document, step.guide);
  const selector = 'press' in step ? step.press : 'write' in step ? step.write : step.choose;
  const found = [...document.querySelectorAll<HTMLElement>(selector)];
  return found.find((one) => one.checkVisibility()) ?? null;
}

/** The guide draws where the page cannot look. */
function inGuide(document: Document, selector: string): HTMLElement | null {
  const hosts = [...document.querySelectorAll('[popover="manual"]')];
  const links = hosts.map((host) => rootOf(host)?.querySelector<HTMLElement>(selector));
  return links.find((link) => link?.checkVisibility()) ?? null;
}

/** Does a step, as a hand would: a link of the guide, which takes a real click only, is followed. */
export function doStep(step: Step, { element, value }: Target): void {
  if ('guide' in step) location.assign((element as HTMLAnchorElement).href);
  else if (value === null) element.click();
  else {
    element.focus({ preventScroll: true });
    writeIn(element as HTMLInputElement, value);
  }
}
