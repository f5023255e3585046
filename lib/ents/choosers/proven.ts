import type { Page } from '../../page/page';
import type { Ent } from '../ent';
import type { Chooser } from './chooser';
import { readChooser } from './read-chooser';
import { addressOf, isEduconnectSso } from './sso';

/**
 * Reads a page as a chooser whose address no directory answers for. Any site can copy the words and
 * the structure of a chooser: there, only an entry whose own address is ÉduConnect's is pointed at.
 *
 * @param page the page as it is now
 * @param ent the ENT whose login page this is; null on any other page
 * @returns the chooser, with what may be pointed at; null where nothing may
 */
export function readProvenChooser(page: Page, ent: Ent | null): Chooser | null {
  const chooser = readChooser(page, ent);
  return chooser && ent === null ? provenOnly(chooser, page.url) : chooser;
}

/**
 * @param chooser a chooser
 * @param here address of its page
 * @returns the chooser with only the entries in sight whose address proves where they lead; null where
 *   none does
 */
export function provenOnly(chooser: Chooser, here: URL): Chooser | null {
  const picks = chooser.picks.filter(({ entry: { control }, open }) => {
    const url = open === null ? addressOf(control, here) : null;
    return url !== null && isEduconnectSso(url);
  });
  if (picks.length === 0) return null;
  return { ...chooser, picks, confirm: null, localAccounts: [] };
}
