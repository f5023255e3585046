/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type AxeBuilder from '@axe-core/playwright';
import type { Overlay } from '../../harness/overlay';

type AxeResults = Awaited<ReturnType<AxeBuilder['analyze']>>;

/** What axe found. */
export interface Findings {
  /** One line per fault, rule first. */
  readonly faults: readonly string[];
  /** The same for what it could not decide. */
  readonly undecided: readonly string[];
  /** Ids of the rules that something passed. */
  readonly passed: readonly string[];
}

/** WCAG 2.2 A and AA, and what its authors advise beyond. */
export const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The contrast of AAA (7:1), and targets large enough. */
export const RULES = {
  'color-contrast-enhanced': { enabled: true },
  'target-size': { enabled: true },
};

/** The rules that depend on the colours. */
export const CONTRAST = ['color-contrast', 'color-contrast-enhanced'];

const axeSource = readFileSync(
  createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright')).resolve(
    'axe-core/axe.min.js',
  ),
  'utf8',
);

/**
 * Runs axe on the guide where it stands, over its host page: in the extension's own world, where its
 * closed root can be opened.
 *
 * @param only ids of the rules to run; all of them otherwise
 */
export async function axeInGuide(overlay: Overlay, only?: readonly string[]): Promise<Findings> {
  const runOnly = only ? { type: 'rule', values: only } : { type: 'tag', values: TAGS };
  await overlay.world.call(new Function(axeSource) as () => null, null);
  const results = await overlay.world.call(analyse, only ? { runOnly } : { runOnly, rules: RULES });
  if (!results) throw new Error('No guide here');
  return results;
}

/** Sent to the page as text: holds everything it uses. */
async function analyse(options: object): Promise<Findings> {
  const { axe } = globalThis as unknown as {
    axe: { run(context: object, options: object): Promise<AxeResults> };
  };
  const hosts = [...document.querySelectorAll('div[popover=manual]')];
  const host = hosts.find((one) => chrome.dom.openOrClosedShadowRoot(one));
  if (!host) throw new Error('No guide here');
  // Only this world sees these two: to the page, the root stays closed. axe looks for what lies over
  // and under a text inside the body alone; the guide stands beside it, over all of the page.
  const shadowRoot = chrome.dom.openOrClosedShadowRoot(host);
  Object.defineProperty(host, 'shadowRoot', { configurable: true, value: shadowRoot });
  Object.defineProperty(document, 'body', { configurable: true, value: host });
  const results = await axe.run(
    { include: [host] },
    { ...options, resultTypes: ['violations', 'incomplete'] },
  );
  Reflect.deleteProperty(host, 'shadowRoot');
  Reflect.deleteProperty(document, 'body');
  type Node = AxeResults['violations'][number]['nodes'][number];
  const checksOf = (node: Node) => [...node.any, ...node.all, ...node.none];
  // A number or a sign of one character; the contrast of these colours is computed apart.
  const isShort = (node: Node) =>
    checksOf(node).some(({ data }) => data?.messageKey === 'shortTextContent');
  const lines = (found: AxeResults['violations']) =>
    found.flatMap(({ id, nodes }) =>
      nodes
        .filter((node) => !isShort(node))
        .map((node) => [id, node.html, ...checksOf(node).map(({ message }) => message)].join(' ')),
    );
  return {
    faults: lines(results.violations),
    undecided: lines(results.incomplete),
    passed: results.passes.map(({ id }) => id),
  };
}
