import { useState } from 'preact/hooks';

let last = 0;

/**
 * An id unique in the page or guide, the same at each render.
 *
 * Preact's own `useId` starts again from its first id when a root is rendered a third time, as
 * the guide's is at each look: roots keep their count for one render only (11.2.0).
 */
export function useUniqueId(): string {
  const [id] = useState(() => {
    last += 1;
    return `evident-${last}`;
  });
  return id;
}
