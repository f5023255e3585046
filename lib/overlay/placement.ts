import { cheapest, coveredBy } from './best-spot';
import type { Box } from './box';
import { firstFree, spotsIn } from './free-spot';
import { type Look, looksOf, type Shape } from './look';
import { type Obstacles, obstaclesIn } from './obstacles';
import type { Placement, Situation } from './situation';
import { MARGIN } from './spots';

/**
 * Where the panel covers nothing that matters and as few of the page's words as can be; smaller if
 * need be. Where no shape that says anything stands clear of the page's content, the smallest one
 * covers as little of it as it can.
 */
export function placePanel(situation: Situation): Placement {
  const { shapes } = situation;
  const obstacles = obstaclesIn(situation);
  const { content, context, titles, between } = obstacles;
  const looks = looksOf(shapes);
  if (content.length + context.length === 0) return placeBeside(situation, looks, obstacles);
  const saysLess: readonly Shape[] = situation.arrived ? ['brief', 'handle'] : ['handle'];
  const saying = looks.filter(({ shape }) => !saysLess.includes(shape) || shapes.length === 1);
  // The page's title is not worth the steps, where there is room for them.
  const saysAll = shapes.includes('full')
    ? saying.filter(({ shape, lean }) => shape !== 'brief' && !lean)
    : saying;
  // Nor is it worth the help that a screen offers, where that is what the panel is for.
  const helping =
    shapes[0] === 'compact' ? saying.filter(({ shape }) => shape === 'compact') : saysAll;
  const beside = (most: readonly Box[]) =>
    firstFree(situation, helping, obstacles, [...most, ...titles]) ??
    firstFree(situation, helping, obstacles, most, titles);
  const clear =
    firstFree(situation, saysAll, obstacles, [...content, ...context]) ??
    // The rules that one is to follow are worth more than a title.
    (between.length > 0 ? beside([...content, ...between]) : null) ??
    beside(content) ??
    firstFree(situation, saying, obstacles, content);
  if (clear) return clear;
  const smallestFirst =
    shapes.includes('brief') && !situation.arrived
      ? [...saying].reverse().concat(looks.filter((look) => !saying.includes(look)))
      : looks;
  return placeBeside(situation, smallestFirst, obstacles);
}

/** Where the panel covers no target, in the first of these looks that does; the last one anyway. */
function placeBeside(
  situation: Situation,
  looks: readonly Look[],
  obstacles: Obstacles,
): Placement {
  const { view, sizeOf, fixed = [] } = situation;
  const { content, fixtures } = obstacles;
  const saying = looks.filter(({ shape }) => shape !== 'handle');
  const briefly = looks.filter(({ shape }) => shape === 'brief');
  // Nobody folded it: rather than fold to a handle, it says its sentence over an assistant's window.
  const free =
    firstFree(situation, saying, obstacles, []) ??
    firstFree(
      situation,
      briefly,
      { ...obstacles, fixtures: [], content: [...content, ...fixtures] },
      [],
    ) ??
    firstFree(situation, looks.slice(-1), obstacles, []);
  if (free) return free;
  // The targets come first, where a small view has no room beside both.
  if (fixtures.length > 0) {
    return placeBeside({ ...situation, fixed: [] }, looks.slice(-1), {
      ...obstacles,
      fixtures: [],
    });
  }
  const covered = [...situation.obstacles, ...fixed];
  let last: Placement = { shape: 'handle', lean: false, x: view.x + MARGIN, y: view.y + MARGIN };
  for (const look of looks) {
    const size = sizeOf(look);
    if (!size) continue;
    const all = spotsIn(situation, look, size, obstacles);
    last = {
      ...look,
      ...(cheapest(all, (spot) => coveredBy({ ...spot, ...size }, covered)) ?? last),
    };
  }
  return last;
}
