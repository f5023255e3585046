import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { built, PAGE_SCRIPTS } from './paths';

const codeOf = (file: string): string => readFileSync(join(built('chrome'), file), 'utf8');

/**
 * A world without a page, whose costly parts say what they are asked for. `document` and `location`
 * are left out: the script stops where its `main` begins, and all before that is its top level.
 */
const WORLD = `
  const asked = [];
  const spy = (name) => new Proxy(globalThis[name] ?? class {}, {
    construct(made, args) { asked.push(name + ' ' + args[0]); return Reflect.construct(made, args); },
    get(made, key) { if (name === 'Intl') asked.push('Intl.' + String(key)); return Reflect.get(made, key); },
  });
  const spied = Object.fromEntries(['Intl', 'RegExp', 'CSSStyleSheet', 'MutationObserver'].map((name) => [name, spy(name)]));
  Object.assign(globalThis, spied, { chrome: { runtime: { id: 'id' } } });
  globalThis.asked = asked;
`;

/** A node of a script's syntax tree (ESTree). */
interface SyntaxNode {
  readonly type?: string;
  readonly regex?: { readonly pattern: string };
  readonly callee?: SyntaxNode & { readonly body?: unknown };
}

const isFunction = ({ type = '' }: SyntaxNode): boolean => /Function/.test(type);

describe('a script that runs in a page', () => {
  it.each(PAGE_SCRIPTS)('computes nothing before it has something to do: %s', async (file) => {
    const world = createContext({ process: undefined });
    runInContext(WORLD, world);
    await expect(runInContext(codeOf(file), world)).rejects.toThrow(/is not defined/);
    expect(runInContext('asked', world)).toEqual([]);
  });

  it.each(PAGE_SCRIPTS)('prepares no class of characters before it reads one: %s', (file) => {
    const prepared: string[] = [];
    const visit = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      const { regex, callee, ...parts } = node as SyntaxNode;
      if (regex && /\\[pP]\{/.test(regex.pattern)) prepared.push(regex.pattern);
      // What runs as soon as it is written: a function that is called there.
      visit(callee && isFunction(callee) ? callee.body : callee);
      if (!isFunction(parts)) for (const part of Object.values(parts)) visit(part);
    };
    visit(parseAst(codeOf(file)));
    expect(prepared).toEqual([]);
  });

  it.each([
    ['portal.js', 84.6],
    ['chooser.js', 52.8],
    ['chooser-here.js', 44.8],
  ] as const)('grows no heavier unseen: %s, %s kB (gzip)', (file, most) => {
    expect(gzipSync(codeOf(file)).length / 1000).toBeLessThan(most);
  });

  it.each(PAGE_SCRIPTS)('is parsed by a browser once: %s', (file) => {
    expect(codeOf(file)).toMatch(/^var \w+=\(function\(\)/);
  });

  it.each(PAGE_SCRIPTS)('is read by a browser one byte a character: %s', (file) => {
    expect([...codeOf(file)].find((character) => character > '\x7f')).toBeUndefined();
  });

  it.each(PAGE_SCRIPTS)('tells the page nothing of who it is: %s', (file) => {
    expect(codeOf(file)).not.toMatch(/postMessage\(\{type|script-started/);
  });
});
