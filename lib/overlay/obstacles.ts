import { around, type Box, grown, shared, wholePixels } from './box';
import type { Situation } from './situation';

/** Space (px) kept between the panel and what must stay uncovered, the ring included. */
const CLEARANCE = 10;

/** Space (px) kept between the panel and the rest of what the page offers. */
export const CONTENT_CLEARANCE = 2;

/** What stands in the view, with the space kept around it. */
export interface Obstacles {
  readonly targets: readonly Box[];
  readonly fixtures: readonly Box[];
  readonly content: readonly Box[];
  readonly context: readonly Box[];
  /** The titles among these. */
  readonly titles: readonly Box[];
  /** The context that is in the page's main part. */
  readonly said: readonly Box[];
  /** What of it stands between the fields. */
  readonly between: readonly Box[];
}

function kept(boxes: readonly Box[], view: Box, clearance: number): Box[] {
  return boxes
    .map((box) => wholePixels(grown(box, clearance)))
    .filter((box) => shared(box, view) > 0);
}

/** What stands in the view of a situation. */
export function obstaclesIn(situation: Situation): Obstacles {
  const { view, obstacles, fixed = [], content = [], context = [], titles = [] } = situation;
  const { said = context, between = [] } = situation;
  return {
    targets: kept(obstacles, view, CLEARANCE),
    fixtures: kept(fixed, view, CLEARANCE),
    content: kept(content, view, CONTENT_CLEARANCE),
    context: kept(context, view, CONTENT_CLEARANCE),
    titles: kept(titles, view, CONTENT_CLEARANCE),
    said: kept(said, view, CONTENT_CLEARANCE),
    between: kept(between, view, CONTENT_CLEARANCE),
  };
}

/** What the panel speaks of: its targets, or the title of a page where there is nothing to do. */
export const formOf = ({ targets, titles }: Obstacles): Box | null =>
  around(targets.length > 0 ? targets : titles);
