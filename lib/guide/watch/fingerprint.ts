/** Constants of the FNV-1a hash, 32 bits (draft-eastlake-fnv). */
const START = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * Creates a hash that shows whether a text has changed without keeping it: what a field holds is kept
 * nowhere. Each hash has a random seed, so the same text gives another number elsewhere, and 32 bits do
 * not reveal the text.
 *
 * @returns hashes a text
 */
export function createFingerprint(): (text: string) => number {
  const [own = 0] = crypto.getRandomValues(new Uint32Array(1));
  return (text) => {
    let hash = START ^ own;
    for (let at = 0; at < text.length; at++) {
      hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
    }
    return hash;
  };
}
