import { useCallback, useState } from 'preact/hooks';
import { readSearch } from '../../lib/ents/search/read-search';
import type { Search } from '../../lib/ents/search/search';
import type { SearchEnts } from '../ui/ent-choice';

/**
 * The search over the ENTs. The communes are read when it is first asked: a page where nobody searches
 * does without them.
 */
export function useEntSearch(): SearchEnts {
  const [search, setSearch] = useState<Search | null>(null);
  return useCallback(
    (text, level) => {
      if (!search) readSearch().then((read) => setSearch(() => read));
      return search?.(text, level) ?? null;
    },
    [search],
  );
}
