import * as z from 'zod/mini';
import { isKnownHint } from '../helpdesk/known-hint';
import type { GuideState } from '../messages/ask-guide';
import { BOXES, CAUSES } from '../screens/boxes';
import { SCREEN_IDS } from '../screens/ids';
import { PROFILES } from '../vocabulary';

/** More than any page refuses, or the guide says, at once. */
const MOST = { refusals: 50, hints: 100 };

const refusalSchema = z.object({
  boxes: z.array(z.enum(BOXES)).check(z.maxLength(BOXES.length)),
  cause: z.enum(CAUSES),
});

const stateSchema: z.ZodMiniType<GuideState> = z.object({
  screen: z.enum(SCREEN_IDS),
  profile: z.nullable(z.enum(PROFILES)),
  refusals: z.array(refusalSchema).check(z.maxLength(MOST.refusals)),
  hints: z.pipe(
    z.array(z.string()).check(z.maxLength(MOST.hints)),
    z.transform((ids) => ids.filter(isKnownHint)),
  ),
});

/**
 * Reads what a guide answered about its page: a page that has taken it over may answer anything.
 *
 * @param answer what it answered
 * @returns null for anything but what a guide may say; ids that the product does not give are left out
 */
export function readGuideState(answer: unknown): GuideState | null {
  return stateSchema.safeParse(answer).data ?? null;
}
