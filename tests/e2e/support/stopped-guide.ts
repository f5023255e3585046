import type { CDPSession, Page } from 'playwright';

/** A node, as Chromium's developer tools tell of it. */
interface Node {
  readonly backendNodeId: number;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
}

/**
 * The words of a guide whose extension is gone, which no extension can read any more: Chromium's own
 * developer tools can.
 */
export async function stoppedWords(page: Page): Promise<string> {
  return withTree(page, async (_, nodes) => {
    const stopped = nodes.find((node) => node.attributes?.includes('data-stopped'));
    const texts = stopped ? inside(stopped) : [];
    return texts
      .map(({ nodeValue }) => nodeValue)
      .join(' ')
      .replaceAll('\u00a0', ' ')
      .trim();
  });
}

/** Its box: its left and right edges, px from the left of the window. */
export async function stoppedBox(page: Page): Promise<{ x: number; right: number }> {
  const [x = 0, , right = 0] = await quadOf(page, 'data-stopped');
  return { x, right };
}

/**
 * Clicks a part of it with the real mouse.
 *
 * @param attribute an attribute that the part alone bears
 * @throws when it is not there
 */
export async function clickStopped(page: Page, attribute: string): Promise<void> {
  const [left = 0, top = 0, , , right = 0, bottom = 0] = await quadOf(page, attribute);
  await page.mouse.click((left + right) / 2, (top + bottom) / 2);
}

/** The four corners of a part, x and y of each, from the upper left one. */
function quadOf(page: Page, attribute: string): Promise<number[]> {
  return withTree(page, async (session, nodes) => {
    const part = nodes.find((node) => node.attributes?.includes(attribute));
    if (!part) throw new Error(`No ${attribute} in the guide`);
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: part.backendNodeId });
    return model.border;
  });
}

async function withTree<Out>(
  page: Page,
  task: (session: CDPSession, nodes: Node[]) => Promise<Out>,
): Promise<Out> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const out = await task(session, inside(root));
  await session.detach();
  return out;
}

const inside = (node: Node): Node[] => [
  node,
  ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(inside),
];
