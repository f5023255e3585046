import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SIGN } from '../../../components/ui/sign';
import { LANGUAGE_FACTS } from '../../../lib/texts/languages';
import { escapeHtml } from '../html';
import type { Listing } from './listings';
import type { SceneId } from './scenes';

/** Height of the words above a picture, in px. */
export const STRIP = 96;

const tokens = readFileSync(
  join(import.meta.dirname, '..', '..', '..', 'components', 'ui', 'tokens.css'),
  'utf8',
);

const STYLE = `${tokens}
:root { --unit: 16px; }
* { box-sizing: border-box; margin: 0; }
body { inline-size: 100vw; block-size: 100vh; overflow: hidden; font-family: var(--font); color: var(--on-brand); background: var(--brand); }
svg { flex: none; fill: none; stroke: var(--on-brand); stroke-linecap: round; stroke-linejoin: round; }
.ring { stroke: var(--brand-bright); }
.strip { block-size: ${STRIP}px; display: flex; align-items: center; gap: 20px; padding-inline: 32px; }
.strip h1 { flex: 1; font-size: 29px; line-height: 1.15; font-weight: 700; }
.strip p { font-size: 15px; max-inline-size: 190px; opacity: .85; }
img { display: block; inline-size: 1280px; }
.tile { display: flex; align-items: center; gap: 5vw; padding: 7vw; background: radial-gradient(circle at 20% 20%, var(--brand), var(--accent-deep)); }
.tile h1 { font-size: 10.5vw; letter-spacing: -.02em; line-height: 1.1; }
.tile p { text-wrap: balance; font-size: 5.6vw; line-height: 1.25; margin-block-start: 1.5vw; }
.tile .unofficial { font-size: 4.2vw; color: var(--brand-bright); }
.marquee h1 { font-size: 7vw; }
.marquee p { font-size: 3.4vw; }
.marquee .unofficial { font-size: 2.2vw; }
.icon { display: grid; place-items: center; }`;

/** A picture of a page under its caption, at 1280 × 800. */
export function framed(listing: Listing, scene: SceneId, png: Buffer, isCopy: boolean): string {
  const copy = isCopy ? `<p>${escapeHtml(listing.replica)}</p>` : '';
  return page(
    listing,
    '',
    `<div class="strip">${sign(48)}<h1>${escapeHtml(listing.captions[scene])}</h1>${copy}</div>
<img src="data:image/png;base64,${png.toString('base64')}" alt="">`,
  );
}

/** The product's name, sign and slogan; no mark of anybody else's. */
export function poster(listing: Listing, kind: 'tile' | 'marquee'): string {
  const [name] = listing.name.split(' ');
  return page(
    listing,
    kind === 'tile' ? 'tile' : 'tile marquee',
    `${sign(kind === 'tile' ? 104 : 300)}<div><h1>${name}</h1>
<p class="unofficial">${escapeHtml(listing.unofficial)}</p><p>${escapeHtml(listing.slogan)}</p></div>`,
  );
}

/** The sign on the product's colour. */
export const icon = (listing: Listing): string => page(listing, 'icon', sign(236));

function page({ locale, language }: Listing, kind: string, body: string): string {
  const direction = LANGUAGE_FACTS[language].rtl ? 'rtl' : 'ltr';
  return `<!doctype html><html lang="${locale.replace('_', '-')}" dir="${direction}"><meta charset="utf-8"><style>${STYLE}</style><body class="${kind}">${body}</body></html>`;
}

function sign(size: number): string {
  const paths = Object.entries(SIGN).map(
    ([part, { path, width }]) => `<path class="${part}" d="${path}" stroke-width="${width}"/>`,
  );
  return `<svg width="${size}" height="${size}" viewBox="0 0 16 16">${paths.join('')}</svg>`;
}
