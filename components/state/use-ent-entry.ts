import { useEffect, useState } from 'preact/hooks';
import type { EntEntry } from '../ui/ent-choice';

/**
 * The state of an ENT field whose answer is saved as soon as it is one: an ENT chosen in the list, or
 * an emptied field. A text that names none yet stays in the field.
 *
 * @param saved the ENT that is saved, by id and name
 * @param save saves an ENT, or none
 */
export function useEntEntry(
  saved: EntEntry,
  save: (entId: string | null) => void,
): [EntEntry, (entry: EntEntry) => void] {
  const [typed, setTyped] = useState<EntEntry | null>(null);
  useEffect(() => setTyped(null), [saved.entId]);
  const enter = (entry: EntEntry) => {
    setTyped(entry);
    if (entry.entId !== null || entry.entText === '') save(entry.entId);
  };
  return [typed ?? saved, enter];
}
