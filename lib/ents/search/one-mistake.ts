/**
 * @param word a word, or several written together
 * @param typed what was typed for it
 * @returns whether they differ by one letter added, missing or wrong, or by two letters swapped
 */
export function isOneMistake(word: string, typed: string): boolean {
  const longer = word.length - typed.length;
  if (longer > 1 || longer < -1) return false;
  let start = 0;
  while (start < word.length && word[start] === typed[start]) start += 1;
  let end = 0;
  const shared = Math.min(word.length, typed.length) - start;
  while (end < shared && word[word.length - 1 - end] === typed[typed.length - 1 - end]) end += 1;
  const [wrong, instead] = [
    word.slice(start, word.length - end),
    typed.slice(start, typed.length - end),
  ];
  if (wrong.length <= 1 && instead.length <= 1) return wrong !== instead;
  return wrong.length === 2 && wrong[0] === instead[1] && wrong[1] === instead[0];
}
