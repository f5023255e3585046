import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import * as z from 'zod/mini';
import { GENERATIONS, nearest } from '../../lib/practice/generations';
import { placeholders } from './page-source';
import { head, type Replica, type State } from './replica';

/** Folder of the replicas. */
export const REPLICAS = join(import.meta.dirname, '..', 'replicas');

const HEAD = /^\s*<!--replica\s([\s\S]*?)-->\s*/;

/** The valid replicas of a folder, and what is wrong with the others. */
export interface Catalogue {
  /** Ordered by path. */
  readonly replicas: readonly Replica[];
  /** One line per fault, naming file and field. */
  readonly faults: readonly string[];
}

/**
 * Reads every replica of a folder. Files under a `static` folder are the pages' own assets.
 *
 * @param folder absolute path of the replicas
 */
export function readCatalogue(folder: string = REPLICAS): Catalogue {
  const read = pagesIn(folder).map((path) =>
    readReplica(path, readFileSync(join(folder, path), 'utf8')),
  );
  return {
    replicas: read.flatMap((one) => ('replica' in one ? [one.replica] : [])),
    faults: read.flatMap((one) => ('faults' in one ? one.faults : [])),
  };
}

/**
 * Reads one replica.
 *
 * @param path its path under the replicas' folder
 * @param source the text of its file
 * @returns the replica, or what is wrong with it, each line naming file and field
 */
export function readReplica(
  path: string,
  source: string,
): { replica: Replica } | { faults: string[] } {
  const comment = HEAD.exec(source);
  if (!comment) return { faults: [`${path}: does not begin with <!--replica {…} -->`] };
  let json: unknown;
  try {
    json = JSON.parse(comment[1] ?? '');
  } catch (error) {
    return { faults: [`${path}: its head comment is not JSON: ${(error as Error).message}`] };
  }
  const parsed = head.safeParse(json, { error: z.locales.en().localeError });
  if (!parsed.success)
    return { faults: parsed.error.issues.flatMap((issue) => complaints(path, issue)) };
  const replica: Replica = { ...parsed.data, path, html: source.slice(comment[0].length) };
  const faults = [...unknownVars(replica), ...sameNames(replica)];
  return faults.length > 0 ? { faults } : { replica };
}

/** Every state of every replica that tests must check. */
export function statesOf(
  replicas: readonly Replica[],
): { readonly replica: Replica; readonly state: State }[] {
  return replicas.flatMap((replica) => replica.states.map((state) => ({ replica, state })));
}

/**
 * Finds answers that lead nowhere.
 *
 * @param replicas the whole catalogue
 * @returns one line per answer whose replica does not exist, naming file and field
 */
export function deadEnds(replicas: readonly Replica[]): string[] {
  const paths = replicas.map((replica) => replica.path);
  return replicas.flatMap((replica) =>
    (replica.on ?? []).flatMap(({ go }, at) => {
      const targets = GENERATIONS.map((world) => go.replaceAll('{world}', world));
      const lost = targets.find(
        (target) => /^[^{:]+\.html$/.test(target) && !exists(target, paths),
      );
      return lost === undefined ? [] : [`${replica.path}: on.${at}.go: no replica ${lost}`];
    }),
  );
}

function pagesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.split('/').includes('static'))
    .sort();
}

function complaints(path: string, issue: z.core.$ZodIssue): string[] {
  const field = issue.path.join('.');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => `${path}: ${field ? `${field}.` : ''}${key}: unknown field`);
  return [`${path}: ${field || 'head'}: ${issue.message}`];
}

function unknownVars(replica: Replica): string[] {
  const known = new Set(Object.keys(replica.vars ?? {}));
  const used = placeholders(replica.html)
    .filter((name) => !known.has(name))
    .map((name) => `${replica.path}: vars.${name}: {{${name}}} has no default`);
  const setBy = [
    ...replica.states.map((state, at) => ({ field: `states.${at}.vars`, vars: state.vars })),
    ...(replica.on ?? []).map((rule, at) => ({
      field: `on.${at}.vars`,
      vars: rule.go === 'self' ? rule.vars : {},
    })),
  ].flatMap(({ field, vars }) =>
    Object.keys(vars ?? {})
      .filter((name) => !known.has(name))
      .map((name) => `${replica.path}: ${field}.${name}: not among the page's vars`),
  );
  return [...used, ...setBy];
}

function sameNames(replica: Replica): string[] {
  const names = replica.states.map((state) => state.name);
  return names
    .filter((name, at) => names.indexOf(name) < at)
    .map((name) => `${replica.path}: states: two are called « ${name} »`);
}

function exists(path: string, paths: readonly string[]): boolean {
  try {
    return nearest(path, paths) !== '';
  } catch {
    return false;
  }
}
