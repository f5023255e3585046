import { isDigestOf, type PasswordDigest } from '../../password/digest';
import type { ScreenId } from '../../screens/ids';
import { backend } from '../backend';
import type { Look } from '../guide';

/** The password typed to sign in a moment ago, which the new one must not be. */
export interface PreviousPassword {
  /** Follows the way from the login page: elsewhere, what was typed there says nothing any more. */
  follow(look: Look): void;
  /** Compares what has just been typed; the answer comes in `same`, a moment later. Never rejects. */
  compare(value: string): Promise<void>;
  /** Whether there is one to compare with. */
  readonly known: boolean;
  /** Whether what was last compared is that password. */
  readonly same: boolean;
}

/** Screens between the login page and the end of the change that it asks for. */
const ON_THE_WAY: readonly ScreenId[] = [
  'educonnect/change-required',
  'educonnect/new-password',
  'educonnect/activation-form',
];

/** @param changed called when two passwords prove to be the same */
export function createPreviousPassword(changed: () => void): PreviousPassword {
  let previous: PasswordDigest | null = null;
  let over = false;
  let same = false;
  let asked = 0;
  return {
    follow({ advice, known }) {
      // It may come late, from a background that is slow to start.
      if (!over) previous = known.typedPassword ?? previous;
      if (!previous || ON_THE_WAY.includes(advice.screen)) return;
      previous = null;
      over = true;
      backend.typedPassword(null);
    },
    async compare(value) {
      same = false;
      asked += 1;
      const question = asked;
      const equal = previous && (await isDigestOf(value, previous).catch(() => false));
      if (!equal || question !== asked) return;
      same = true;
      changed();
    },
    get known() {
      return Boolean(previous);
    },
    get same() {
      return same;
    },
  };
}
