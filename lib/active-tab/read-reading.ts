import * as z from 'zod/mini';
import type { Reason } from '../ents/choosers/chooser';
import type { ChooserReading } from '../guide/extras/read-unlisted-chooser';
import { PROFILES } from '../vocabulary';

/** More entries, and longer words, than any chooser shows (UTF-16 units). */
const MOST = { reasons: 200, label: 200, report: 20_000 };

const reasonSchema: z.ZodMiniType<Reason> = z.object({
  label: z.string().check(z.maxLength(MOST.label)),
  verdict: z.enum(['recommended', 'local', 'left']),
  profiles: z.array(z.enum(PROFILES)).check(z.maxLength(PROFILES.length)),
  leadsTo: z.enum(['educonnect', 'local', 'other', 'unknown']),
  promised: z.boolean(),
  trap: z.nullable(z.enum(['without-educonnect', 'agricultural', 'primary', 'local'])),
});

const readingSchema: z.ZodMiniType<ChooserReading> = z.object({
  found: z.enum(['proven', 'likely', 'none']),
  reasons: z.array(reasonSchema).check(z.maxLength(MOST.reasons)),
  report: z.string().check(z.maxLength(MOST.report)),
});

/**
 * Reads what a script returned from a page: a page that has taken it over may return anything.
 *
 * @param result what it returned
 * @returns null for anything but the reading of a chooser
 */
export function readReading(result: unknown): ChooserReading | null {
  return readingSchema.safeParse(result).data ?? null;
}
