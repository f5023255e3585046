import { launchUndriven, type UndrivenChromium } from '../harness/chromium/undriven';
import { test as base, expect } from '../harness/fixtures';
import { renderPage } from '../harness/page-source';
import { type ReplicaServer, startServer } from '../harness/server';

/**
 * Pages that Chromium prepares before their link is followed, and pages opened behind the others. The
 * pages tell their server how they stand: no driver is in them, as Chromium prerenders nothing beside
 * one. Firefox prerenders nothing.
 */

/** A hidden page says once a second how it stands: so often before nothing is thought to come of it. */
const TELLS = 3;

/** What a page says of itself: is it prerendered, hidden, and has it the guide (on `html`). */
const TELLING = `<script>
  const tell = () => fetch('/told?' + new URLSearchParams({
    prerendering: document.prerendering,
    hidden: document.hidden,
    guide: document.documentElement.children.length > 2,
  }));
  setInterval(tell, 50);
</script>`;

interface Told {
  readonly prerendering: string;
  readonly hidden: string;
  readonly guide: string;
}

interface Watched {
  readonly told: readonly Told[];
  /** Lets the page before follow its link. */
  follow(): void;
}

const test = base.extend<{ served: ReplicaServer; undriven: UndrivenChromium }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants an object here
  served: async ({}, use) => {
    const server = await startServer();
    await use(server);
    await server.close();
  },
  undriven: async ({ served }, use) => {
    const browser = await launchUndriven(served.proxy);
    await use(browser);
    await browser.close();
  },
});

for (const [path, area, learnt] of [
  ['ent/arsene76/chooser.html', 'learnt', { entId: 'arsene76' }],
  ['account/2025/sms-code.html', 'codePages', true],
] as const) {
  test(`${path} prerendered does nothing until it is shown @chromium`, async ({
    served,
    undriven,
  }) => {
    const watched = watch(served, path);
    await undriven.open(new URL('/before', replica(served, path).at).href);
    // A busy machine prepares a page late.
    await expect.poll(() => watched.told.length, { timeout: 20_000 }).toBeGreaterThan(TELLS);
    expect(watched.told).toEqual(
      watched.told.map(() => ({ prerendering: 'true', hidden: 'true', guide: 'false' })),
    );
    expect(await undriven.stored('session')).toEqual({});

    watched.follow();
    await expect
      .poll(() => watched.told.at(-1))
      .toEqual({ prerendering: 'false', hidden: 'false', guide: 'true' });
    const session = (await undriven.stored('session'))[area] as Record<string, unknown>;
    expect(area === 'learnt' ? session.last : session.seen).toEqual(
      learnt === true ? true : expect.objectContaining(learnt),
    );
  });
}

test('a page opened behind another one has its guide when it is looked at @chromium', async ({
  served,
  undriven,
}) => {
  const path = 'account/2025/sms-code.html';
  const watched = watch(served, path);
  const { at } = replica(served, path);
  await undriven.open(new URL('/other', at).href);
  const behind = await undriven.open(at, true);
  await expect.poll(() => watched.told.at(-1)?.hidden).toBe('true');
  await undriven.show(behind);
  await expect
    .poll(() => watched.told.at(-1))
    .toEqual({ prerendering: 'false', hidden: 'false', guide: 'true' });
});

function replica(server: ReplicaServer, path: string) {
  const found = server.replicas.find((one) => one.path === path);
  if (!found) throw new Error(`No replica ${path}`);
  return found;
}

/** Serves a replica that tells how it stands, and `/before`, which has it prerendered. */
function watch(server: ReplicaServer, path: string): Watched {
  const { at, html, vars } = replica(server, path);
  const told: Told[] = [];
  let isFollowed = false;
  const before = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Avant</title>
<script type="speculationrules">${JSON.stringify({
    prerender: [{ source: 'list', urls: [at], eagerness: 'immediate' }],
  })}</script><h1>Avant</h1><script>
  setInterval(async () => {
    const answer = await fetch('/followed');
    if ((await answer.text()) === 'yes') location.href = ${JSON.stringify(at)};
  }, 50);
</script>`;
  server.own(new URL(at).origin, ({ pathname, searchParams }) => {
    if (pathname === '/told') told.push(Object.fromEntries(searchParams) as unknown as Told);
    if (pathname === '/told' || pathname === '/favicon.ico') return { html: '' };
    if (pathname === '/followed') return { html: isFollowed ? 'yes' : 'no' };
    if (pathname === '/before') return { html: before };
    if (pathname === '/other') return { html: '<!doctype html><title>Une autre</title>' };
    return { html: `${renderPage(html, vars ?? {})}${TELLING}` };
  });
  return {
    told,
    follow: () => {
      isFollowed = true;
    },
  };
}
