/** How a text is sent by SMS. */
export interface SmsSize {
  /**
   * How much room it takes, in the units of its alphabet: septets, of which the signs of the extension
   * table take two, else UTF-16 units.
   */
  readonly length: number;
  /** How many SMS it is sent as, and charged as; one at least. */
  readonly parts: number;
  /** How many units one of these SMS holds. */
  readonly room: number;
  /** Whether all of its letters are in the alphabet that lets an SMS hold 160. */
  readonly isPlain: boolean;
}

/** The default alphabet of SMS, without its escape (3GPP TS 23.038, 6.2.1). */
const BASIC =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';

/** Its extension table, whose signs take two septets (3GPP TS 23.038, 6.2.1.1). */
const EXTENSION = '^{}\\[~]|€\f';

/**
 * What a message of one SMS holds, and each of several, which give room to the header that joins them
 * (3GPP TS 23.040, 9.2.3.24): septets of the default alphabet, or units of UCS-2.
 */
const PLAIN = { alone: 160, joined: 153 };
const UCS2 = { alone: 70, joined: 67 };

/**
 * @param text a message
 * @returns how it is sent. One letter that the default alphabet lacks (ê, ç, ă, any of Arabic) has the
 *   whole message sent in UCS-2. The tables of single languages are not counted on: few senders use them
 */
export function smsSize(text: string): SmsSize {
  const isPlain = [...text].every((sign) => BASIC.includes(sign) || EXTENSION.includes(sign));
  const sizes = isPlain ? [...text].map((sign) => (BASIC.includes(sign) ? 1 : 2)) : unitsOf(text);
  const { alone, joined } = isPlain ? PLAIN : UCS2;
  const length = sizes.reduce((sum, size) => sum + size, 0);
  if (length <= alone) return { length, parts: 1, room: alone, isPlain };
  return { length, parts: partsFor(sizes, joined), room: joined, isPlain };
}

/** A letter of two units, or an escaped sign, is never cut in two: it goes to the next SMS whole. */
function partsFor(sizes: readonly number[], room: number): number {
  let parts = 1;
  let left = room;
  for (const size of sizes) {
    if (size > left) {
      parts += 1;
      left = room;
    }
    left -= size;
  }
  return parts;
}

const unitsOf = (text: string): readonly number[] => [...text].map((sign) => sign.length);

/**
 * Makes a text cheaper to send, without changing a letter of it: signs that only typography tells apart
 * become those of the default alphabet.
 */
export const forSms = (text: string): string =>
  text
    .replace(/[’‘]/g, "'")
    .replace(/«\s?|\s?»|[“”]/g, '"')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[–—·]/g, '-')
    .replaceAll('…', '...');
