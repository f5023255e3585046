import * as z from 'zod/mini';
import { LONGEST_WORDS, MOST_WORDS } from './in-page/bounds';

const words = z.array(z.string().check(z.maxLength(LONGEST_WORDS))).check(z.maxLength(MOST_WORDS));

/** What a page sends: it runs there, and is not believed before it has been looked at. */
const likenessSchema = z.object({
  /** Title, main headings, largest words: what the page claims to be. */
  names: words,
  /** Short texts in its banner, and names of pictures that lead nowhere: what it shows as its brand. */
  brands: words,
  /** Banner, other headings and pictures to click, where a school's own page may name the portal. */
  mentions: words,
  /** Whether it has a field for a password, masked by whatever means, and not only shown. */
  asksPassword: z.boolean(),
  /** Whether it asks for an identifier and one thing more. */
  asksSignIn: z.boolean(),
  /** Whether it has the portal's own choice of profile, or the fields of its login form. */
  hasPortalForm: z.boolean(),
  /** Whether it shows the portal itself in an iframe, one large enough to be seen. */
  framesPortal: z.boolean(),
});

/** What could make a page pass for ÉduConnect. */
export type Likeness = Readonly<z.infer<typeof likenessSchema>>;

/**
 * Puts together what the frames of a page show: a form may well be in one, under a title in another.
 *
 * @param frames what each frame sent
 * @returns null where none sent anything of use
 */
export function likenessOf(frames: readonly unknown[]): Likeness | null {
  const read = frames.flatMap((frame) => {
    const parsed = likenessSchema.safeParse(frame);
    return parsed.success ? [parsed.data] : [];
  });
  if (read.length === 0) return null;
  return {
    names: read.flatMap(({ names }) => names),
    brands: read.flatMap(({ brands }) => brands),
    mentions: read.flatMap(({ mentions }) => mentions),
    asksPassword: read.some(({ asksPassword }) => asksPassword),
    asksSignIn: read.some(({ asksSignIn }) => asksSignIn),
    hasPortalForm: read.some(({ hasPortalForm }) => hasPortalForm),
    framesPortal: read.some(({ framesPortal }) => framesPortal),
  };
}
