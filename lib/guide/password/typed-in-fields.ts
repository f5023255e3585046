import type { Typed } from '../../password/problem';
import type { PasswordFields } from '../../recognise/password-fields';

/** What was typed in the two fields of a new password, read for this look only. */
export function typedIn({ created, confirmed }: PasswordFields, capsLock: boolean): Typed {
  return {
    value: contentOf(created),
    confirmation: contentOf(confirmed),
    confirmationLeft: !confirmed?.matches(':focus'),
    capsLock,
  };
}

/** What a field holds; empty without a field. */
export const contentOf = (input: Element | null): string =>
  (input as HTMLInputElement | null)?.value ?? '';
