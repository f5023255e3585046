/** A typed password in the form that may leave its page: it can be compared, not read. */
export interface PasswordDigest {
  /** 16 random bytes, drawn for this digest alone, in hexadecimal. */
  readonly salt: string;
  /** SHA-256 of the salt and the password (UTF-8, accents composed), in hexadecimal. */
  readonly digest: string;
}

/** Length of a salt, in bytes. */
const SALT_BYTES = 16;

/**
 * Makes the digest of a password, with its own salt.
 *
 * @param password what was typed
 * @throws (rejects) where the browser withholds its cryptography
 */
export async function digestOf(password: string): Promise<PasswordDigest> {
  const salt = toHex(crypto.getRandomValues(new Uint8Array(SALT_BYTES)));
  return { salt, digest: await salted(password, salt) };
}

/**
 * @param password what was typed
 * @param other the digest of a password
 * @returns whether both are the same password; composed and decomposed accents are equal
 * @throws (rejects) where the browser withholds its cryptography
 */
export async function isDigestOf(password: string, other: PasswordDigest): Promise<boolean> {
  return (await salted(password, other.salt)) === other.digest;
}

/** The salt is hashed as its hexadecimal digits. */
async function salted(password: string, salt: string): Promise<string> {
  const bytes = new TextEncoder().encode(salt + password.normalize('NFC'));
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

const toHex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
