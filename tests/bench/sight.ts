import { readCatalogue, statesOf } from '../harness/catalogue';
import { enter } from '../harness/expectations';
import { Overlay } from '../harness/overlay';
import { openTestBrowser } from '../harness/test-browser';
import { median } from './median';
import { lookAtGuide, type Sight, type Stand, standsOf } from './sight-in-page';

/** A laptop, a school's laptop, a phone, and a laptop at 200 %, in CSS px. */
const SIZES = [
  { width: 1280, height: 800 },
  { width: 1366, height: 650 },
  { width: 360, height: 640 },
  { width: 640, height: 400 },
];

/** Distance (CSS px) between two scroll positions. */
const STEP = 60;

const TYPED = 'motdepasse-DUPONT-2026!!';

/**
 * Looks at the guide in each state of each replica, in each size: how much it says at first glance,
 * what it lies over, whether it moves under its user.
 *
 * @param wanted part of a replica's path: the others are left out
 * @returns lines: figures for each size, then each fault
 */
export async function benchSight(wanted = ''): Promise<string[]> {
  const { server, context, close } = await openTestBrowser('chromium');
  const page = await context.newPage();
  const overlay = await Overlay.of(page);
  const states = statesOf(readCatalogue().replicas).filter(
    ({ replica, state }) => state.screen && replica.path.includes(wanted),
  );
  const lines: string[] = [];
  const faults: string[] = [];
  for (const size of SIZES) {
    await page.setViewportSize(size);
    const seen: Sight[] = [];
    const scrolls: number[] = [];
    const shapes: number[] = [];
    const typing: number[] = [];
    const name = `${size.width}×${size.height}`;
    let before = '';
    for (const { replica, state } of states) {
      await enter(page, server, replica, state).catch(() => null);
      const sight = await overlay.world.call(lookAtGuide, null);
      const where = `${name} ${replica.path} · ${state.name}`;
      if (sight) {
        seen.push(sight);
        if (sight.covered.length > 0) faults.push(`${where}: covers ${sight.covered.join(', ')}`);
        if (sight.lost) faults.push(`${where}: place out of sight, unsaid`);
        if (replica.path !== before) {
          const stands = (await overlay.world.call(standsOf, STEP)) ?? [];
          scrolls.push(moves(stands));
          shapes.push(changes(stands));
          if (moves(stands) > 1 || changes(stands) > 0)
            faults.push(`${where}: ${moves(stands)} moves, ${changes(stands)} shapes in a scroll`);
          await page.evaluate(() => scrollTo(0, 0));
          const stood = await typed(page, overlay);
          if (stood) {
            typing.push(moves(stood));
            if (moves(stood) > 0) faults.push(`${where}: ${moves(stood)} moves while typing`);
          }
        }
      }
      before = replica.path;
      await page.evaluate(() => {
        sessionStorage.clear();
        localStorage.clear();
      });
    }
    const words = seen.map((one) => one.words);
    lines.push(
      `${name}, ${seen.length} states: ${median(words)} words in sight, at worst ${Math.max(0, ...words)}; ` +
        `lies over something in ${seen.filter((one) => one.covered.length > 0).length}; ` +
        `place lost in ${seen.filter((one) => one.lost).length}; ` +
        `moves in a scroll: at worst ${Math.max(0, ...scrolls)}, shapes ${Math.max(0, ...shapes)}; ` +
        `moves while typing: at worst ${Math.max(0, ...typing)}`,
    );
  }
  await close();
  return [...lines, ...faults];
}

/** Types in the first field in sight; null where there is none. */
async function typed(page: import('playwright').Page, overlay: Overlay): Promise<Stand[] | null> {
  const field = page
    .locator('input[type=text], input[type=password], input:not([type])')
    .filter({ visible: true })
    .first();
  if ((await field.count()) === 0) return null;
  try {
    await field.focus({ timeout: 500 });
  } catch {
    return null;
  }
  // The panel makes room for the field as it takes the focus, before anything is typed.
  await overlay.world.call(lookAtGuide, null);
  const stands: Stand[] = [];
  for (const character of TYPED) {
    stands.push(...((await overlay.world.call(standsOf, null)) ?? []));
    await page.keyboard.type(character);
  }
  return stands;
}

const moves = (stands: readonly Stand[]): number =>
  stands.filter(({ x, y }, at) => {
    const last = stands[at - 1];
    return last && (Math.abs(last.x - x) > 1 || Math.abs(last.y - y) > 1);
  }).length;

const changes = (stands: readonly Stand[]): number =>
  stands.filter(({ shape }, at) => at > 0 && stands[at - 1]?.shape !== shape).length;
