/**
 * A password in a form that can be compared, not read: its HMAC under a key of its own, which no script
 * can export and which goes with it. It has no meaning outside the memory of the context that made it.
 */
export interface PasswordDigest {
  readonly key: CryptoKey;
  /** HMAC-SHA-256 of the password (UTF-8, accents composed). */
  readonly mac: ArrayBuffer;
}

const HMAC: HmacKeyGenParams = { name: 'HMAC', hash: 'SHA-256' };

/**
 * @param password what was typed
 * @throws (rejects) where the browser withholds its cryptography
 */
export async function digestOf(password: string): Promise<PasswordDigest> {
  const key = await crypto.subtle.generateKey(HMAC, false, ['sign', 'verify']);
  return { key, mac: await crypto.subtle.sign('HMAC', key, bytesOf(password)) };
}

/**
 * @param password what was typed
 * @param other the digest of a password
 * @returns whether both are the same password; composed and decomposed accents are equal
 * @throws (rejects) where the browser withholds its cryptography
 */
export function isDigestOf(password: string, { key, mac }: PasswordDigest): Promise<boolean> {
  return crypto.subtle.verify('HMAC', key, mac, bytesOf(password));
}

const bytesOf = (password: string): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(password.normalize('NFC'));
