import { useCallback, useEffect, useState } from 'preact/hooks';
import { onChange } from '../../lib/storage/watch';

/**
 * A stored value that follows its changes, from this page or another.
 *
 * @param read reads it
 * @param keys keys whose changes may change it; one and the same array at each rendering
 * @returns the value, null as long as it was not read, and what reads it again
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
