import { useEffect, useRef } from 'preact/hooks';
import { onErased } from '../../lib/storage/erased';

/** @param heard called whenever everything is erased, from this page or another */
export function useErased(heard: () => void): void {
  const latest = useRef(heard);
  latest.current = heard;
  useEffect(() => {
    const gone = new AbortController();
    onErased(() => latest.current(), gone.signal);
    return () => gone.abort();
  }, []);
}
