import type { Typed } from '../../password/problem';
import type { PasswordFields } from '../../recognise/password-fields';

/** Reads what was typed in the two fields of a new password, for this look only. */
export function typedIn({ created, confirmed }: PasswordFields, capsLock: boolean): Typed {
  return {
    value: contentOf(created),
    confirmation: contentOf(confirmed),
    confirmationLeft: !confirmed?.matches(':focus'),
    capsLock,
  };
}

/** The value of a field; empty if there is none. */
export const contentOf = (input: Element | null): string =>
  (input as HTMLInputElement | null)?.value ?? '';
