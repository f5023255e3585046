import { educonnect } from '../../screens/hosts';
import { contentOf, PARTS } from './before-after';

/** Longest address read (UTF-16 units): a picture may be all in its own. */
const LONGEST_ADDRESS = 20_000;

/** What a style sheet draws in, as browsers write it: in double quotes, those inside escaped. */
const URLS = /url\("((?:[^"\\]|\\.)*)"\)|url\(([^")]*)\)/g;

/** Styles in which a picture may be drawn. */
const DRAWING = [
  'background-image',
  'border-image-source',
  'mask-image',
  'mask-border-source',
  '-webkit-mask-box-image-source',
  'content',
  'list-style-image',
];

/**
 * @param element any element
 * @returns the names of the files that style sheets draw in it, before it and after it
 */
export function drawnFiles(element: Element): string {
  const parts = PARTS.filter((part) => contentOf(element, part) !== '');
  const styles = [null, ...parts].map((part) => getComputedStyle(element, part));
  const values = styles.flatMap((style) => DRAWING.map((name) => style.getPropertyValue(name)));
  const drawn = values.filter((value) => value.includes('url('));
  const files = drawn.flatMap((value) => [...value.matchAll(URLS)]);
  return files.map(([, quoted, bare]) => fileOf(quoted ?? bare ?? '')).join(' ');
}

/**
 * @param address of a picture
 * @returns its folder and its file without its ending, and the portal's own host; or the drawing that a
 *   `data:` address is
 */
export function fileOf(address: string): string {
  const short = address.slice(0, LONGEST_ADDRESS).replace(/\\(.)/g, '$1');
  const [, kind = '', drawing = ''] = /^data:image\/svg([^,]*),(.*)$/is.exec(short) ?? [];
  if (drawing) return unwritten(kind, drawing).replace(/<[^>]*>/g, ' ');
  if (/^(?:data|blob):/i.test(short)) return '';
  const [path = ''] = short.split(/[?#]/);
  const parts = written(path.replace(/^\w+:\/\/[^/]*/, '')).split('/');
  return [portalHost(short), ...parts.slice(-2)]
    .join(' ')
    .replace(/\.\w+$/, '')
    .trim();
}

/** A copy may well take its pictures from what it copies. */
function portalHost(address: string): string {
  const host = /^(?:https?:)?\/\/([^/:]+)/i.exec(address)?.[1]?.toLowerCase() ?? '';
  return (educonnect as readonly string[]).includes(host) ? host : '';
}

/** What a drawing in its own address is, whether or not it is written in figures. */
function unwritten(kind: string, drawing: string): string {
  if (!/;base64$/i.test(kind)) return written(drawing);
  try {
    const bytes = atob(drawing.slice(0, drawing.length - (drawing.length % 4)));
    return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
  } catch {
    return '';
  }
}

function written(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}
