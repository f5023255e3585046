import type { PasswordDigest } from '../password/digest';

/**
 * How long (ms) what was typed is worth comparing: an activation takes less.
 *
 * @internal exported for tests only
 */
export const LIFETIME = 15 * 60_000;

/** What was last typed to sign in, by tab, as digests. */
export interface TypedPasswords {
  /** What was typed in a tab less than `LIFETIME` ago; null for nothing. */
  of(tabId: number): PasswordDigest | null;
  /** Replaces what the tab had; null forgets it. */
  remember(tabId: number, typed: PasswordDigest | null): void;
  /** Forgets what was typed in every tab. */
  forgetAll(): void;
}

/** In memory only: lost when the background dies, and the guide then says nothing. */
export function createTypedPasswords(): TypedPasswords {
  const typedIn = new Map<number, { readonly typed: PasswordDigest; readonly until: number }>();
  const forgetOld = () => {
    for (const [tabId, { until }] of typedIn) if (Date.now() >= until) typedIn.delete(tabId);
  };
  return {
    of(tabId) {
      forgetOld();
      return typedIn.get(tabId)?.typed ?? null;
    },
    remember(tabId, typed) {
      typedIn.delete(tabId);
      if (!typed) return;
      typedIn.set(tabId, { typed, until: Date.now() + LIFETIME });
      setTimeout(forgetOld, LIFETIME);
    },
    forgetAll: () => typedIn.clear(),
  };
}
