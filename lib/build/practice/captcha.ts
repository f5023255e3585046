import type { Asset } from '../asset';

/** What the pictures say, as the replica's own script has it. */
const CODES = /const images = \[([^\]]*)\];/;

/** Where that script draws a picture, which the extension's pages may not load. */
const DRAWN = /dessine\(images\[choix\]\)/g;

/**
 * Puts the captcha's pictures into files.
 *
 * @param script the script of the replica's captcha
 * @param folder where to put them, from the root of the package
 * @returns the script that shows the files, and the files
 */
export function captcha(script: string, folder: string): { script: string; pictures: Asset[] } {
  const codes = [...(CODES.exec(script)?.[1] ?? '').matchAll(/'(\w+)'/g)].map(
    ([, code = '']) => code,
  );
  return {
    script: script.replace(DRAWN, `\`/${folder}/captcha-\${choix}.svg\``),
    pictures: codes.map((code, at) => ({
      relativeDest: `${folder}/captcha-${at}.svg`,
      contents: pictureOf(code),
    })),
  };
}

function pictureOf(code: string): string {
  const letters = [...code].map(
    (letter, at) =>
      `<text x="${18 + at * 34}" y="${44 + (at % 2) * 8}" rotate="${(at % 3) * 12 - 12}">${letter}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="70"><rect width="200" height="70" fill="#eef"/><path d="M0 40C50 0 120 80 200 25" stroke="#557" fill="none"/><g font-family="monospace" font-size="32" fill="#223">${letters.join('')}</g></svg>`;
}
