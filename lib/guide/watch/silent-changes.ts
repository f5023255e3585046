import { atEnd } from '../../at-end';
import { boxOf } from '../../overlay/box';
import { lyingOver } from '../../overlay/lying-over';
import type { Page } from '../../page/page';
import type { Advice } from '../advice/advice';
import { isAutofilled } from '../advice/form-state';
import { createFingerprint } from './fingerprint';

/** Time (ms) between two checks: short enough while somebody types, and each costs few reads. */
const EVERY = 250;

/** Fields that the user fills in. */
const FIELDS = 'input:not([type="hidden"], [type="submit"], [type="button"]), select, textarea';

/** A watch for changes that cause no event and no mutation. */
export interface SilentChanges {
  /**
   * Takes what a look has just seen as the new baseline.
   *
   * @param clicked places whose advice depends on whether a click would reach them, and whether
   *   something lies over them now
   */
  follow(page: Page, advice: Advice, clicked: ReadonlyMap<Element, boolean>): void;
  /** Pauses until the next `follow`. */
  rest(): void;
}

/**
 * Polls for changes that cause no event and no mutation: a browser that autofills as the page opens, a
 * password manager that sets `value`, a page that stops events, a style that another extension adds.
 * Only what the advice depends on is read: whether fields have changed, which one has the focus, where
 * the rings' places are and what covers them.
 *
 * @param changed called once something has changed; the look that follows must call `follow`
 * @param own the guide's own host
 * @param signal ends it
 */
export function watchSilentChanges(
  document: Document,
  changed: () => void,
  own: Node | null,
  signal: AbortSignal,
): SilentChanges {
  const fingerprint = createFingerprint();
  let clickable: readonly Element[] = [];
  let fields: readonly Element[] = [];
  let places: readonly Element[] = [];
  let before = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const read = (covered = (place: Element) => lyingOver(place, own) !== null): string =>
    [
      ...fields.map((field) => `${fingerprint(contentOf(field))}${stateOf(field)}`),
      ...places.map((place) => Object.values(boxOf(place)).map(Math.round).join(' ')),
      ...clickable.map(covered),
      document.documentElement.currentCSSZoom,
      document.location.href,
    ].join();

  const look = () => {
    timer = undefined;
    if (!document.hidden && read() !== before) return changed();
    timer = setTimeout(look, EVERY);
  };

  const rest = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  atEnd(signal, rest);

  return {
    follow(page, { hints }, clicked) {
      if (signal.aborted) return;
      fields = page.find(FIELDS);
      places = hints.flatMap((hint) => hint.places.map(({ element }) => element));
      clickable = [...clicked.keys()];
      before = read((place) => clicked.get(place) === true);
      timer ??= setTimeout(look, EVERY);
    },
    rest,
  };
}

const contentOf = (field: Element): string => (field as HTMLInputElement).value ?? '';

/** State of a field besides its content: checked, autofilled, focused. */
const stateOf = (field: Element): string =>
  [(field as HTMLInputElement).checked, isAutofilled(field), field.matches(':focus')].join('');
