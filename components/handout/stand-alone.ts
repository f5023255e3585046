import { type ComponentChild, render } from 'preact';
import type { Language } from '../../lib/vocabulary';

/** A page that needs no other file. */
interface StandAlone {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly css: string;
}

/** Nothing runs, nothing is loaded, and what is followed is not told where from. */
const HEAD = [
  '<meta charset="utf-8">',
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`,
  '<meta name="referrer" content="no-referrer">',
  '<meta name="viewport" content="width=device-width, initial-scale=1">',
].join('');

/**
 * Writes views down as a page of its own, in one file. What a school has typed is text in it, never
 * markup.
 *
 * @param page what it is
 * @param body the views
 * @returns the HTML of the whole page
 */
export function standAlone(page: StandAlone, body: ComponentChild): string {
  const root = document.createElement('div');
  render(body, root);
  const written = root.innerHTML;
  render(null, root);
  return [
    '<!doctype html>',
    `<html lang="${page.language}" dir="${page.direction}">`,
    `<head>${HEAD}<title>${escaped(page.title)}</title><style>${page.css}</style></head>`,
    `<body>${written}</body>`,
    '</html>',
    '',
  ].join('\n');
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
