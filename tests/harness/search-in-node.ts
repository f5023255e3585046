import { placeAssets } from '../../lib/build/place-assets';
import { createSearch } from '../../lib/ents/search/search';

/** @returns the search with the communes that the package has, made as the build makes them */
export function searchInNode() {
  const [communes] = placeAssets();
  return createSearch(JSON.parse(String(communes?.contents)));
}
