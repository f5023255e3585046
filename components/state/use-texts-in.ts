import { useEffect, useState } from 'preact/hooks';
import type { Texts } from '../../lib/texts/texts';
import type { Language } from '../../lib/vocabulary';
import { pageTexts } from './use-page-texts';

/**
 * Reads the texts of several languages at once.
 *
 * @param languages those wanted
 * @returns their texts, in that order; null until all of them are read
 */
export function useTextsIn(languages: readonly Language[]): readonly Texts[] | null {
  const [read, setRead] = useState<ReadonlyMap<Language, Texts>>(new Map());
  const wanted = languages.join();
  useEffect(() => {
    const gone = new AbortController();
    const readAll = async () => {
      const all = await Promise.all(
        languages.map(async (language) => [language, await pageTexts(language)] as const),
      );
      if (!gone.signal.aborted) setRead(new Map(all));
    };
    readAll();
    return () => gone.abort();
  }, [wanted]);
  const found = languages.flatMap((language) => read.get(language) ?? []);
  return found.length === languages.length ? found : null;
}
