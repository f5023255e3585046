import { useCallback, useEffect, useState } from 'preact/hooks';
import { onChange } from '../../lib/storage/watch';

/**
 * Reads a stored value and follows its changes, from this page or another.
 *
 * @param read reads it
 * @param keys storage keys that may change it; the same array at each render
 * @returns the value, null until it is read, and a function to read it again
 */
export function useStored<T>(
  read: () => Promise<T>,
  keys: readonly string[],
): readonly [T | null, () => Promise<void>] {
  const [value, setValue] = useState<T | null>(null);
  const refresh = useCallback(async () => setValue(await read()), [read]);
  useEffect(() => {
    const gone = new AbortController();
    onChange(keys, refresh, gone.signal);
    refresh();
    return () => gone.abort();
  }, [refresh, keys]);
  return [value, refresh];
}
