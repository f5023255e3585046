import { join } from 'node:path';

/** The project's folder. */
export const root = join(import.meta.dirname, '..', '..');

/** The two packages. */
export type Target = 'chrome' | 'firefox';

/** Folder in which a package is built. */
export function built(target: Target, project = root): string {
  return join(project, '.output', `${target}-mv3`);
}

/** Files of a package that run in other people's pages. */
export const PAGE_SCRIPTS = ['portal.js', 'chooser.js', 'chooser-here.js'] as const;
