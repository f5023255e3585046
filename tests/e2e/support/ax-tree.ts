import type { Page } from 'playwright';

type AxNode = Awaited<ReturnType<typeof fullTree>>[number];

/**
 * What a screen reader finds in a region, in its reading order, in Chromium: one line per node, its
 * role first where it has one that is spoken. Texts of one paragraph make one line.
 *
 * @param name accessible name of the region
 */
export async function readRegion(page: Page, name: string): Promise<string[]> {
  const nodes = await fullTree(page);
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const region = nodes.find((node) => node.role?.value === 'region' && node.name?.value === name);
  if (!region) return [];
  const childrenOf = (node: AxNode): AxNode[] =>
    (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
  const lines: string[] = [];
  const walk = (node: AxNode) => {
    const role = String(node.role?.value ?? '');
    const spoken = String(node.name?.value ?? '').trim();
    if (node.ignored) return childrenOf(node).forEach(walk);
    if (SPOKEN_WHOLE.has(role)) {
      lines.push(`${role} « ${spoken} »`);
      return;
    }
    if (role === 'paragraph') {
      lines.push(textOf(node, childrenOf));
      return;
    }
    if (role === 'StaticText') {
      lines.push(spoken);
      return;
    }
    if (STRUCTURE.has(role)) lines.push(spoken ? `${role} « ${spoken} »` : role);
    childrenOf(node).forEach(walk);
  };
  walk(region);
  return lines.filter((line) => line !== '');
}

/** Roles whose name says all that is in them. */
const SPOKEN_WHOLE = new Set([
  'button',
  'checkbox',
  'combobox',
  'heading',
  'image',
  'link',
  'searchbox',
]);

/** Roles that a screen reader says when it enters. */
const STRUCTURE = new Set(['region', 'list', 'listitem', 'status']);

function textOf(node: AxNode, childrenOf: (node: AxNode) => AxNode[]): string {
  if (node.role?.value === 'StaticText') return String(node.name?.value ?? '');
  return childrenOf(node)
    .map((child) => textOf(child, childrenOf))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

async function fullTree(page: Page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes;
}
