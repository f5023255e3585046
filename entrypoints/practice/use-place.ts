import { useEffect, useState } from 'preact/hooks';
import { type Place, placeAt } from '../../lib/practice/place';

/** Follows the page's address. */
export function usePlace(): Place {
  const [place, setPlace] = useState(() => placeAt(location.hash));
  useEffect(() => {
    const follow = () => setPlace(placeAt(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return place;
}
