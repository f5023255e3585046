import { useEffect, useState } from 'preact/hooks';
import { onChange } from '../../lib/storage/watch';

/**
 * A stored value that follows its changes, from this page or another.
 *
 * @param read reads it
 * @param keys keys whose changes may change it; one and the same array at each rendering
 * @returns the value, null as long as it was not read
 */
export function useStored<T>(read: () => Promise<T>, keys: readonly string[]): T | null {
  const [value, setValue] = useState<T | null>(null);
  useEffect(() => {
    const gone = new AbortController();
    const refresh = async () => {
      const fresh = await read();
      if (!gone.signal.aborted) setValue(fresh);
    };
    onChange(keys, refresh, gone.signal);
    refresh();
    return () => gone.abort();
  }, [read, keys]);
  return value;
}
