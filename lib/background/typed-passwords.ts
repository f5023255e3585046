import type { Previous } from '../messages/strength';
import { digestOf, isDigestOf, type PasswordDigest } from '../password/digest';

/**
 * How long (ms) what was typed is worth comparing: an activation takes less.
 *
 * @internal exported for tests only
 */
export const LIFETIME = 15 * 60_000;

/** What was last typed to sign in, by tab: it can be compared, and told to nobody. */
export interface TypedPasswords {
  /** Whether something was typed in a tab less than `LIFETIME` ago. */
  has(tabId: number): boolean;
  /** Compares a password with what was typed in its tab. Never rejects. */
  compare(tabId: number, password: string): Promise<Previous>;
  /** Replaces what the tab had; only a digest is kept. */
  remember(tabId: number, password: string): void;
  forget(tabId: number): void;
  /** Forgets what was typed in every tab. */
  forgetAll(): void;
}

interface Typed {
  /** Null where the browser withholds its cryptography. */
  readonly digest: Promise<PasswordDigest | null>;
  /** Until when it counts (ms since 1970). */
  readonly until: number;
}

/** In memory only: lost when the background dies, and the guide then says nothing. */
export function createTypedPasswords(): TypedPasswords {
  const typedIn = new Map<number, Typed>();
  const forgetOld = () => {
    for (const [tabId, { until }] of typedIn) if (Date.now() >= until) typedIn.delete(tabId);
  };
  return {
    has(tabId) {
      forgetOld();
      return typedIn.has(tabId);
    },
    async compare(tabId, password) {
      forgetOld();
      const digest = await typedIn.get(tabId)?.digest;
      const same = digest && (await isDigestOf(password, digest).catch(() => null));
      return typeof same === 'boolean' ? (same ? 'same' : 'other') : 'unknown';
    },
    remember(tabId, password) {
      const digest = digestOf(password).catch(() => null);
      typedIn.set(tabId, { digest, until: Date.now() + LIFETIME });
      setTimeout(forgetOld, LIFETIME);
    },
    forget: (tabId) => void typedIn.delete(tabId),
    forgetAll: () => typedIn.clear(),
  };
}
