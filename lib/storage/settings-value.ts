import * as z from 'zod/mini';
import { LANGUAGES, PROFILES } from '../vocabulary';
import type { Stored } from './stored';

const httpsAddress = z.string().check(z.startsWith('https://'));

const schema = z.object({
  version: z.literal(1),
  profile: z.nullable(z.enum(PROFILES)),
  entId: z.nullable(z.string()),
  entHome: z.nullable(httpsAddress),
  language: z.nullable(z.enum(LANGUAGES)),
  sharedComputer: z.boolean(),
  hiddenHints: z.array(z.string()),
  folded: z.boolean(),
});

/**
 * What the user answered or switched. `entId` is an id of the directory; `entHome` the https address
 * of the school's own site; `language` is null for the browser's; `hiddenHints` are ids of hints
 * that are no longer wanted; `folded` is the guide's panel.
 */
export type Settings = z.infer<typeof schema>;

/** The settings as stored; nothing is known of somebody who answered nothing. */
export const settingsValue: Stored<Settings> = {
  key: 'settings',
  version: 1,
  schema,
  initial: {
    version: 1,
    profile: null,
    entId: null,
    entHome: null,
    language: null,
    sharedComputer: false,
    hiddenHints: [],
    folded: false,
  },
  migrations: {},
};
