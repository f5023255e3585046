import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { built, PAGE_SCRIPTS, root } from './paths';

const components = join(root, 'components');

const table = readFileSync(join(components, 'ui', 'icons.tsx'), 'utf8');

/** Each icon's name and drawing. */
const icons = [...table.matchAll(/export const (\w+Icon) = [^;]*? d="([^"]+)"/g)].map(
  ([, name = '', drawing = '']) => ({ name, drawing }),
);

const guide = ['overlay', 'password'].flatMap((folder) =>
  readdirSync(join(components, folder))
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => readFileSync(join(components, folder, file), 'utf8')),
);

it.each(PAGE_SCRIPTS)('carries no icon that the guide does not draw: %s', (file) => {
  const code = readFileSync(join(built('chrome'), file), 'utf8');
  const drawn = icons.filter(({ name }) => guide.some((source) => source.includes(`<${name} `)));
  const carried = icons.filter(({ drawing }) => code.includes(drawing));
  expect(icons.length).toBeGreaterThan(15);
  expect(carried.filter((icon) => !drawn.includes(icon))).toEqual([]);
  // The portal's guide draws them all; the choosers' has less to offer.
  if (file === 'portal.js') expect(carried).toEqual(drawn);
});
