import type { SettingsPatch } from '../../../lib/storage/settings';

/** One picture: a state of a replica, or a page of the extension. */
export interface Scene {
  /** Path of the replica; without one, `own` is shown. */
  readonly replica?: string;
  /** Name of its state. */
  readonly state?: string;
  /** Screen that the guide then shows. */
  readonly screen?: string;
  /** File of a page of the extension. */
  readonly own?: string;
  /** What its user has chosen. */
  readonly settings: SettingsPatch;
}

const PUPIL = { profile: 'pupil', entId: 'mbn' } as const;
const GUARDIAN = { profile: 'guardian', entId: 'mbn' } as const;

/** The pictures of each listing, in the order of the stores. */
export const SCENES = {
  entry: {
    replica: 'ent/mbn/chooser.html',
    state: 'nothing chosen',
    screen: 'ent/chooser',
    settings: PUPIL,
  },
  login: {
    replica: 'educonnect/2025/login.html',
    state: 'pupil login',
    screen: 'educonnect/login',
    settings: PUPIL,
  },
  password: {
    replica: 'account/2025/new-password.html',
    state: 'weak',
    screen: 'educonnect/new-password',
    settings: PUPIL,
  },
  'way-back': {
    replica: 'account/2025/guardian-activated.html',
    state: 'as served',
    screen: 'educonnect/activated',
    settings: GUARDIAN,
  },
  sheet: { own: 'sheet.html', settings: PUPIL },
} as const satisfies Readonly<Record<string, Scene>>;

/** One of them. */
export type SceneId = keyof typeof SCENES;

/** All of them, in that order. */
export const SCENE_IDS = Object.keys(SCENES) as readonly SceneId[];
