import { useState } from 'preact/hooks';
import type { Refusal, Result } from '../../lib/storage/result';

/** Changes of what is stored, and why the last one was refused. */
export interface Writing {
  readonly refusal: Refusal | null;
  /** Waits for a change. Returns whether it was made; a refusal is shown until the next change. */
  attempt(change: Promise<Result>): Promise<boolean>;
  dismiss(): void;
}

/** @see Writing */
export function useWriting(): Writing {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  return {
    refusal,
    async attempt(change) {
      const result = await change;
      setRefusal(result.ok ? null : result.reason);
      return result.ok;
    },
    dismiss: () => setRefusal(null),
  };
}
