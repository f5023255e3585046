import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PracticePage } from '../../practice/pages';

/** Folder of the replicas: the same files that the tests walk through. */
export const REPLICAS = join(import.meta.dirname, '..', '..', '..', 'tests', 'replicas');

const HEAD = /^\s*<!--replica\s([\s\S]*?)-->\s*/;

/** A replica as the package needs it. */
export interface ReadReplica {
  /** What its services answer. */
  readonly page: PracticePage;
  /** The page, without its head comment. */
  readonly html: string;
}

/**
 * @param path path of the replica, from the replicas' folder
 * @throws where it has no head comment
 */
export function readReplica(path: string): ReadReplica {
  const source = readFileSync(join(REPLICAS, path), 'utf8');
  const [comment = '', json] = HEAD.exec(source) ?? [];
  if (!json) throw new Error(`${path} has no head comment`);
  const { at, vars, on } = JSON.parse(json) as Omit<PracticePage, 'path'>;
  return { page: { path, at, vars, on }, html: source.slice(comment.length) };
}
