import { useState } from 'preact/hooks';
import type { Refusal, Result } from '../../lib/storage/result';

/** Changes to what is stored, and why the last one was refused. */
export interface Saving {
  readonly refusal: Refusal | null;
  /** Waits for a change. Returns whether it was made; shows a refusal until the next change. */
  save(change: Promise<Result>): Promise<boolean>;
  dismiss(): void;
}

/** @see Saving */
export function useSaving(): Saving {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  return {
    refusal,
    async save(change) {
      const result = await change;
      setRefusal(result.ok ? null : result.reason);
      return result.ok;
    },
    dismiss: () => setRefusal(null),
  };
}
