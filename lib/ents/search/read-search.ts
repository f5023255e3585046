import { once } from '../../once';
import { readPackaged } from '../../read-packaged';
import { COMMUNES_FILE, type CommunesFile } from './communes';
import { createSearch, type Search } from './search';

/**
 * Reads the communes from the extension's own package, once it is first asked; must not be called in
 * a page of somebody else's.
 *
 * @returns the search over the directory; without communes where they cannot be read
 */
export const readSearch = once(
  (): Promise<Search> => readFile().then((communes) => createSearch(communes)),
);

async function readFile(): Promise<CommunesFile> {
  try {
    return (await readPackaged(COMMUNES_FILE)) as CommunesFile;
  } catch {
    return { names: {}, sizes: {}, postcodes: {} };
  }
}
