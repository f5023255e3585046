import { expect, it } from 'vitest';
import { componentSources } from '../colours/stylesheet';

const TABLE = 'ui/icons.tsx';
/** Pictures of whole pages, which are no icons. */
const SCENES = 'welcome/scene.tsx';
/** Made from an address, each time. */
const QR_CODE = 'ui/qr-code.tsx';
/** Drawn over a page that is shown to others, in two colours of its own. */
const POINTER = 'practice/pointer.tsx';

const sources = componentSources();

it('every icon is drawn in the one table', () => {
  const drawing = sources.filter(({ source }) => source.includes('<svg')).map(({ file }) => file);
  expect(drawing.sort()).toEqual([POINTER, TABLE, QR_CODE, SCENES]);
});

it('no icon is drawn twice', () => {
  const table = sources.find(({ file }) => file === TABLE)?.source ?? '';
  const drawings = [...table.matchAll(/['"](M[\d.]+ [^'"]+)['"]/g)].map(([, path]) => path);
  expect(drawings.length).toBeGreaterThan(25);
  expect(new Set(drawings).size).toBe(drawings.length);
});
