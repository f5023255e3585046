import { isDigestOf, type PasswordDigest } from '../../password/digest';
import type { ScreenId } from '../../screens/ids';
import { backend } from '../backend';
import type { Look } from '../guide';

/** The password just used to sign in, which the new one must not repeat. */
export interface PreviousPassword {
  /** Follows the screens: forgets the password on any that does not lead from login to its change. */
  follow(look: Look): void;
  /** Compares a value with it; sets `same` a moment later. Never rejects. */
  compare(value: string): Promise<void>;
  /** Whether there is a password to compare with. */
  readonly known: boolean;
  /** Whether the last value compared is that password. */
  readonly same: boolean;
}

/** Screens between the login page and the end of the change of password that it asks for. */
const ON_THE_WAY: readonly ScreenId[] = [
  'educonnect/change-required',
  'educonnect/new-password',
  'educonnect/activation-form',
];

/** @param changed called when the value compared proves to be the same */
export function createPreviousPassword(changed: () => void): PreviousPassword {
  let previous: PasswordDigest | null = null;
  let over = false;
  let same = false;
  let asked = 0;
  return {
    follow({ advice, known }) {
      // A background that is slow to start tells it late.
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
