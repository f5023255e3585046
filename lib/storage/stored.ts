import type { ZodMiniType } from 'zod/mini';

/** From a version to the function that turns a value of that version into one of the next. */
type Migrations = Readonly<Record<number, (older: unknown) => unknown>>;

/** What the product knows of one stored value. */
export interface Stored<T> {
  /** Its key in the storage area. */
  readonly key: string;
  /** The version written today, from 1. */
  readonly version: number;
  /** What a value of today's version looks like, `version` included. */
  readonly schema: ZodMiniType<T>;
  /** The value as long as nothing is stored, and when what is stored cannot be used. */
  readonly initial: T;
  readonly migrations: Migrations;
}

/** A raw value made usable, or the reason why its initial value stands in for it. */
export interface Decoded<T> {
  readonly value: T;
  readonly trouble: 'corrupted' | 'future' | null;
}

/**
 * Reads a raw value: migrates it to today's version and validates it. Never throws.
 *
 * @param raw what the storage area holds, `undefined` when it holds nothing
 */
export function decode<T>(raw: unknown, stored: Stored<T>): Decoded<T> {
  if (raw === undefined) return { value: stored.initial, trouble: null };
  const version = versionOf(raw);
  if (version !== null && version > stored.version) {
    return { value: stored.initial, trouble: 'future' };
  }
  const parsed = stored.schema.safeParse(version === null ? raw : migrate(raw, version, stored));
  return parsed.success
    ? { value: parsed.data, trouble: null }
    : { value: stored.initial, trouble: 'corrupted' };
}

function versionOf(raw: unknown): number | null {
  if (typeof raw !== 'object' || raw === null || !('version' in raw)) return null;
  const version = Number(raw.version);
  return Number.isSafeInteger(version) && version > 0 ? version : null;
}

function migrate<T>(raw: unknown, from: number, stored: Stored<T>): unknown {
  let value = raw;
  for (let version = from; version < stored.version; version += 1) {
    try {
      value = stored.migrations[version]?.(value);
    } catch {
      return undefined;
    }
  }
  return value;
}
