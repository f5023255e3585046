/** Code of the sign that stands for no shared letter; the next ones, up to « Z », for one, two… */
const NONE = 'A'.charCodeAt(0);

/** Most letters that a word can be said to share with the one before. */
const MOST = 25;

/**
 * Writes words as one text, each as a capital, for how many letters it begins with as the one before, then
 * its other letters (front coding): « abat », « abattre » are `AabatEtre`.
 *
 * @param words in an order that puts like by like; none has a capital from A to Z
 * @throws where one has
 */
export function frontCode(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      if (/[A-Z]/.test(word)) throw new Error(`a word with a capital: ${word}`);
      let shared = 0;
      while (shared < MOST && shared < word.length && word[shared] === before[shared]) shared += 1;
      before = word;
      return String.fromCharCode(NONE + shared) + word.slice(shared);
    })
    .join('');
}

/**
 * @param text made by `frontCode`
 * @returns the words, in the same order
 */
export function frontDecode(text: string): string[] {
  const words: string[] = [];
  let word = '';
  let start = 0;
  for (let at = 1; at <= text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < NONE || code > NONE + MOST) continue;
    word = word.slice(0, text.charCodeAt(start) - NONE) + text.slice(start + 1, at);
    words.push(word);
    start = at;
  }
  return words;
}
