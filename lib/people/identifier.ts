/**
 * Identifiers look like `p.nomXX` (the placeholder of the login pages of 2024 and 2025): an initial,
 * a dot, a name, a number. Endings of two and of three digits have been seen.
 */
const USUAL = /^[a-z]\.[a-z]+(?:-[a-z]+)*\d{1,4}$/i;

/** Spaces, and the signs without width that come along when a text is copied. */
const AROUND = /^[\s\u200b-\u200d\u2060\ufeff]+|[\s\u200b-\u200d\u2060\ufeff]+$/g;

/**
 * What is thought of a typed identifier. `trimmed` says that spaces around it were taken away;
 * a `doubtful` one is kept only if the user insists.
 */
export type IdentifierCheck =
  | {
      readonly verdict: 'usual' | 'doubtful';
      readonly identifier: string;
      readonly trimmed: boolean;
    }
  | { readonly verdict: 'empty' };

/** Checks what was typed as an identifier. Case is left as typed. */
export function checkIdentifier(typed: string): IdentifierCheck {
  const identifier = typed.replace(AROUND, '');
  if (identifier === '') return { verdict: 'empty' };
  return {
    verdict: USUAL.test(identifier) ? 'usual' : 'doubtful',
    identifier,
    trimmed: identifier !== typed,
  };
}
