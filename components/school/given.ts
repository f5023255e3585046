import type { Answers } from '../../lib/school/answers';
import type { SchoolKey } from '../../lib/school/keys';
import type { Refusal } from '../../lib/school/kinds';

/** What was filled in so far, what of it is refused, and how to change it. */
export interface Given {
  readonly values: Answers['given'];
  readonly refused: ReadonlyMap<string, Refusal>;
  onGive(key: SchoolKey, value: unknown): void;
}
