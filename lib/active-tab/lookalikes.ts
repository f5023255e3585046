/**
 * What stands for a letter of the portal's name in disguises and is kept apart from it by UTS #39
 * (version 13): small capitals, shapes of other scripts, signs used by children and cheats alike.
 * Lower case, after folding by UTS #39.
 */
export const LOOKALIKES: Readonly<Record<string, string>> = {
  '3': 'e',
  ꞓ: 'e',
  ᴇ: 'e',
  ǝ: 'e',
  ə: 'e',
  ᴅ: 'd',
  ꭰ: 'd',
  μ: 'u',
  ᴜ: 'u',
  ʊ: 'u',
  ς: 'c',
  ᑕ: 'c',
  ɔ: 'c',
  ո: 'n',
  ɴ: 'n',
  η: 'n',
  π: 'n',
  ᴨ: 'n',
  ᴎ: 'n',
  ᴛ: 't',
  ꭲ: 't',
  '7': 't',
};
