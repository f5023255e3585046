import { useEffect, useRef, useState } from 'preact/hooks';
import type { EntInput } from '../ui/ent-choice';

/**
 * The state of an ENT field, saved as soon as it holds an answer: an ENT chosen in the list, or
 * an empty field. A text that names no ENT yet stays in the field.
 *
 * @param saved the saved ENT, by id and name
 * @param save saves an ENT, or none
 */
export function useEntInput(
  saved: EntInput,
  save: (entId: string | null) => void,
): [EntInput, (input: EntInput) => void] {
  const [typed, setTyped] = useState<EntInput | null>(null);
  // An ENT that the directory lacks has no id.
  const now = `${saved.entId} ${saved.entText}`;
  const before = useRef(now);
  useEffect(() => {
    // The first value is what the page opened with: the user may have typed already.
    if (before.current === now) return;
    before.current = now;
    setTyped(null);
  }, [now]);
  const type = (input: EntInput) => {
    setTyped(input);
    if (input.entId !== null || input.entText === '') save(input.entId);
  };
  return [typed ?? saved, type];
}
