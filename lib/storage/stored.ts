import type { ZodMiniType } from 'zod/mini';

/** Functions that turn a value of one version into one of the next, by version. */
type Migrations = Readonly<Record<number, (older: unknown) => unknown>>;

/** Description of one stored value. */
export interface Stored<T> {
  /** Its key in the storage area. */
  readonly key: string;
  /** The current version, from 1. */
  readonly version: number;
  /** Schema of the current version, `version` included. */
  readonly schema: ZodMiniType<T>;
  /** The value while nothing is stored, or when the stored one cannot be used. */
  readonly initial: T;
  readonly migrations: Migrations;
}

/** A raw value made usable, or the initial value and why it replaces the raw one. */
export interface Decoded<T> {
  readonly value: T;
  readonly trouble: 'corrupted' | 'future' | null;
}

/**
 * Decodes a raw value: migrates it to the current version and validates it. Never throws.
 *
 * @param raw the stored value, `undefined` when there is none
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
