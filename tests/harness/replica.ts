import * as z from 'zod/mini';
import { SCREEN_IDS } from '../../lib/screens/ids';
import { PROFILES } from '../../lib/vocabulary';

const selector = z.string().check(z.minLength(1));
const vars = z.record(z.string(), z.string());
const profile = z.enum(PROFILES);

const action = z.union([
  z.strictObject({ click: selector }),
  z.strictObject({ fill: z.tuple([selector, z.string()]) }),
  z.strictObject({ type: z.tuple([selector, z.string()]) }),
  z.strictObject({ check: selector }),
  z.strictObject({ press: z.string().check(z.minLength(1)) }),
  z.strictObject({ blur: selector }),
]);

const ring = z.strictObject({ target: selector, profile: z.optional(profile) });

const state = z.strictObject({
  name: z.string().check(z.minLength(1)),
  vars: z.optional(vars),
  do: z.optional(z.array(action)),
  screen: z.nullable(z.enum(SCREEN_IDS)),
  profile: z.optional(profile),
  ent: z.optional(z.string()),
  rings: z.optional(z.array(ring)),
  never: z.optional(z.array(selector)),
  says: z.optional(z.array(z.string().check(z.minLength(1)))),
  neverSays: z.optional(z.array(z.string().check(z.minLength(1)))),
});

/** A path on the page's own host, or the full address of a page elsewhere. */
const path = z.string().check(
  z.refine((value) => value.startsWith('/') || URL.canParse(value), {
    error: 'must be a path or a full address',
  }),
);

const rule = z
  .strictObject({
    get: z.optional(path),
    post: z.optional(path),
    if: z.optional(
      z.record(
        z.string(),
        z.string().check(z.refine(isRegularExpression, { error: 'must be a regular expression' })),
      ),
    ),
    set: z.optional(z.record(z.string(), z.string())),
    go: z.string().check(z.minLength(1)),
    vars: z.optional(vars),
    status: z.optional(z.number()),
  })
  .check(
    z.refine((value) => (value.get === undefined) !== (value.post === undefined), {
      error: 'needs either get or post',
    }),
  );

/** A replica's head comment. */
export const head = z.strictObject({
  at: z.url({ protocol: /^https?$/ }),
  about: z.string(),
  vars: z.optional(vars),
  states: z.array(state).check(z.minLength(1)),
  on: z.optional(z.array(rule)),
  status: z.optional(z.number()),
  headers: z.optional(z.record(z.string(), z.string())),
});

/** One thing a user does on a page. */
export type Action = z.infer<typeof action>;
/** One state of a page, and what the guide must show on it. */
export type State = z.infer<typeof state>;

/** An element that must have a ring around it, and for whom. */
export type Ring = z.infer<typeof ring>;

/** A page that behaves like the real one. */
export interface Replica extends z.infer<typeof head> {
  /** Path under the replicas' folder, with forward slashes. */
  readonly path: string;
  /** The page itself, without its head comment. */
  readonly html: string;
}

function isRegularExpression(text: string): boolean {
  try {
    return Boolean(new RegExp(text));
  } catch {
    return false;
  }
}
