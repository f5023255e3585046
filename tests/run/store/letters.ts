/// <reference lib="dom" />
import type { Page } from 'playwright';

/** For private use, in a plane where fonts have nothing: drawn as a box. */
const BOX = '\u{10fffd}';

/**
 * Tells what a page would show as boxes here, no font of this machine having it.
 *
 * @returns the characters of the text that are so, each once
 */
export async function lettersWithoutFont(page: Page, text: string): Promise<string[]> {
  const letters = [...new Set(text)].filter((letter) => letter.trim() !== '');
  const [box, ...drawn] = await page.evaluate(drawEach, [BOX, ...letters]);
  return letters.filter((_, index) => drawn[index] === box);
}

/** Sent to the page as text: holds everything it uses. */
function drawEach(letters: readonly string[]): string[] {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('No canvas');
  return letters.map((letter) => {
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.font = '48px system-ui, sans-serif';
    context.fillText(letter, 50, 100);
    return context.getImageData(0, 0, canvas.width, canvas.height).data.join();
  });
}
