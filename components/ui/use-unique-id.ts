import { useState } from 'preact/hooks';

let last = 0;

/**
 * An id that no other element of the page or guide bears, the same at each rendering.
 *
 * Preact's own `useId` starts again from its first id where one root is rendered a third time, as
 * the guide's is at each look: its roots keep their count for one rendering only (11.2.0).
 */
export function useUniqueId(): string {
  const [id] = useState(() => {
    last += 1;
    return `evident-${last}`;
  });
  return id;
}
