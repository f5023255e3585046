import type { Box, Size } from './box';
import type { Look, Shape } from './look';
import type { Side } from './side';

/** What the placement of the panel depends on. */
export interface Situation {
  /** The part of the page in sight: the visual viewport, which shrinks when a keyboard opens. */
  readonly view: Box;
  /** What must stay uncovered: the targets of the hints and the focused control. */
  readonly obstacles: readonly Box[];
  /** What stays fixed in the view and must stay in reach too: an assistant's button. */
  readonly fixed?: readonly Box[];
  /** What the user may need next: fields, buttons, labels, messages, what a note speaks of. */
  readonly content?: readonly Box[];
  /** What tells the user where they are: stays uncovered wherever there is a free place. */
  readonly context?: readonly Box[];
  /** The titles among these: stay uncovered wherever there is room for all that the panel says. */
  readonly titles?: readonly Box[];
  /** The context that is in the page's main part; the site's name, beside it, costs less to cover. */
  readonly said?: readonly Box[];
  /** What of it stands between the fields, and is read while they are filled in. */
  readonly between?: readonly Box[];
  /** Where the column of the page's main part ends (px from the left). */
  readonly edge?: number;
  /** What had better stay uncovered: the page's own words. Asked for only if the panel must move. */
  readonly words: () => readonly Box[];
  /** The size of the panel in a look; null where that look does not say what matters now. */
  readonly sizeOf: (look: Look) => Size | null;
  /** Where it is now: it stays there while it can, as a panel that jumps about distracts. */
  readonly previous: Placement | null;
  /** Whether the panel holds what its user came for: its fuller shapes then matter more than content. */
  readonly arrived?: boolean;
  /** How much taller (px) the panel is about to become: it had better stand where that fits. */
  readonly growth?: number;
  /** Where it stood before, or on the page before: it stands there again where that hides nothing. */
  readonly side?: Side | null;
  /** Shapes that may be used, the preferred one first. */
  readonly shapes: readonly Shape[];
}

/** A look and a place (CSS px in the layout viewport) for the panel. */
export interface Placement extends Look {
  readonly x: number;
  readonly y: number;
  readonly side?: Side;
}
