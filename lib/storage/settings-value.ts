import * as z from 'zod/mini';
import { LANGUAGES, PROFILES, READERS, TEXT_SIZES } from '../vocabulary';
import type { Stored } from './stored';

const httpsAddress = z.string().check(z.startsWith('https://'));

const schema = z.object({
  version: z.literal(2),
  profile: z.nullable(z.enum(PROFILES)),
  entId: z.nullable(z.string()),
  entHome: z.nullable(httpsAddress),
  language: z.nullable(z.enum(LANGUAGES)),
  sharedComputer: z.boolean(),
  hiddenHints: z.array(z.string()),
  folded: z.array(z.enum(READERS)),
  textSize: z.enum(TEXT_SIZES),
  spacing: z.boolean(),
  readAloud: z.boolean(),
  own: z.optional(z.array(z.string())),
});

/**
 * What the user answered or switched. `entId` is an id of the directory; `entHome` the https address
 * of the school's own site; `language` is null for the browser's; `hiddenHints` are ids of hints no
 * longer wanted; `folded` lists the readers for whom the guide's panel is folded; `own` lists the settings
 * that the user changed where a school proposes another value, which no longer counts then.
 */
export type Settings = z.infer<typeof schema>;

/** The settings as stored; initially nothing is known of the user. */
export const settingsValue: Stored<Settings> = {
  key: 'settings',
  version: 2,
  schema,
  initial: {
    version: 2,
    profile: null,
    entId: null,
    entHome: null,
    language: null,
    sharedComputer: false,
    hiddenHints: [],
    folded: [],
    textSize: 'normal',
    spacing: false,
    readAloud: false,
  },
  migrations: {
    1: (first) => {
      const { folded, ...others } = first as { folded: boolean };
      return {
        ...others,
        version: 2,
        folded: folded ? [...READERS] : [],
        textSize: 'normal',
        spacing: false,
        readAloud: false,
      };
    },
  },
};
