import { boxOf } from '../../overlay/box';
import { lyingOver } from '../../overlay/lying-over';
import type { Page } from '../../page/page';
import type { Advice } from '../advice/advice';
import { isAutofilled } from '../advice/form-state';
import { createFingerprint } from './fingerprint';

/** Time (ms) between two looks: soon enough for who types, and a few reads of what is known. */
const EVERY = 250;

/** What the user fills in. */
const FIELDS = 'input:not([type="hidden"], [type="submit"], [type="button"]), select, textarea';

/** Notices what changes on a page without a word of it. */
export interface SilentChanges {
  /**
   * Goes on from what a look has just seen.
   *
   * @param clicked places about which it depends on whether a click would reach them
   */
  follow(page: Page, advice: Advice, clicked: ReadonlySet<Element>): void;
  /** Notices nothing any more, until the next look. */
  rest(): void;
}

/**
 * Notices what no event and no mutation tells: a browser that fills fields in as the page opens, a
 * password manager's script that sets them, a page that keeps events from those after it, a style
 * that another extension adds. Only what the guide speaks of is read: whether fields hold what they
 * held, which one has the keyboard, where the rings' places are and what lies over them.
 *
 * @param changed called when something has changed; the look that follows goes on with `follow`
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

  const read = (): string =>
    [
      ...fields.map((field) => `${fingerprint(contentOf(field))}${stateOf(field)}`),
      ...places.map((place) => Object.values(boxOf(place)).map(Math.round).join(' ')),
      ...clickable.map((place) => lyingOver(place, own) !== null),
      document.documentElement.currentCSSZoom,
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
  signal.addEventListener('abort', rest, { once: true });

  return {
    follow(page, { hints }, clicked) {
      if (signal.aborted) return;
      fields = page.find(FIELDS);
      places = hints.flatMap((hint) => hint.places.map(({ element }) => element));
      clickable = [...clicked];
      before = read();
      timer ??= setTimeout(look, EVERY);
    },
    rest,
  };
}

const contentOf = (field: Element): string => (field as HTMLInputElement).value ?? '';

/** What a field shows besides its content: ticked, filled in by the browser, under the keyboard. */
const stateOf = (field: Element): string =>
  [(field as HTMLInputElement).checked, isAutofilled(field), field.matches(':focus')].join('');
