import type { ServedPage } from './services';

/** Folder of the practice's pages in the package, with both slashes. */
const FOLDER = '/practice/';

/** What the services answer, for every page: written at build time. */
export const SERVED_FILE = '/practice/served.json';

/** Pages that the exercises need, by their replicas' paths. */
export const PRACTICE_PAGES = [
  'ent/mbn/chooser.html',
  'ent/mbn/local-login.html',
  'ent/mbn/home.html',
  'educonnect/2025/login.html',
  'account/2025/new-password.html',
  'account/2025/pupil-identity.html',
  'account/2025/activated.html',
  'account/2025/guardian-identity.html',
  'account/2025/sms-code.html',
  'account/2025/guardian-new-password.html',
  'account/2025/guardian-email.html',
  'account/2025/guardian-children.html',
  'account/2025/guardian-activated.html',
  'account/2025/forgotten-identifier-pupil.html',
  'account/2025/forgotten-identifier-guardian.html',
  'account/2025/forgotten-password-pupil.html',
  'account/2025/forgotten-password-guardian.html',
  'teleservices/2025/home.html',
] as const;

/** Pages at which an exercise ends before they are shown: doors of others. */
export const DOORS = ['negative/franceconnect.html'] as const;

/** A page as the practice's services know it: without the replica's expectations. */
export type PracticePage = Pick<ServedPage, 'path' | 'at' | 'vars' | 'on'>;

/**
 * @param path a page's replica
 * @returns its file, from the root of the package
 */
export const fileOf = (path: string): `/practice/${string}` => `${FOLDER}${path}`;
