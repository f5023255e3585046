import { SCREENS } from '../screens';
import type { Cause } from '../screens/boxes';
import type { FieldName } from '../screens/field-name';
import type { Finder } from '../screens/finders';
import type { ScreenId } from '../screens/ids';
import type { Hint, Screen, Target } from '../screens/vocabulary';

/** Why a page may refuse what was typed in any field. */
const ANY: readonly Cause[] = ['empty', 'malformed', 'mismatch', 'expired'];

/** Fields whose two entries may differ. */
const TWICE: readonly FieldName[] = ['confirm-email', 'confirm-password'];

/** Fields whose value may be somebody else's, or an old one. */
const OWNED: readonly FieldName[] = ['email', 'new-password', 'phone'];

/**
 * Why a screen may refuse something, from the fields that its hints lead to and the refusals that it
 * knows of. Any portal page may show a message that is not understood. The pages of ENTs are not read
 * for refusals.
 *
 * @param id the screen
 */
export function causesOn(id: ScreenId): ReadonlySet<Cause> {
  const screen = SCREENS.find((one) => one.id === id);
  if (!screen) return new Set();
  const fields = new Set(screen.hints.flatMap(fieldsOf));
  return new Set<Cause>([
    ...(fields.size > 0 ? ANY : []),
    ...(TWICE.some((field) => fields.has(field)) ? (['different'] as const) : []),
    ...(OWNED.some((field) => fields.has(field)) ? (['taken'] as const) : []),
    ...causesNamed(screen),
    'unknown',
  ]);
}

const causesNamed = ({ refusals = [] }: Screen): readonly Cause[] =>
  refusals.flatMap(({ causes }) => causes);

function fieldsOf({ target }: Hint): FieldName[] {
  if (!target) return [];
  const targets = Array.isArray(target) ? [target as Target] : Object.values(target);
  return targets.flatMap((one: Target) => one.flatMap(fieldsFoundBy));
}

function fieldsFoundBy(finder: Finder): FieldName[] {
  if ('field' in finder) return [finder.field];
  if ('groupOf' in finder) return [...finder.groupOf];
  return 'every' in finder ? finder.every.flatMap(fieldsFoundBy) : [];
}
