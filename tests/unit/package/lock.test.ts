import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

interface Locked {
  readonly integrity?: string;
  readonly link?: boolean;
}

const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
const { '': _, ...installed } = packages;

it('every package is installed as it was published, on every system', () => {
  const unproven = Object.entries(installed).filter(
    ([, { integrity, link }]) => !link && !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? ''),
  );
  expect(unproven.map(([name]) => name)).toEqual([]);
});

it('no package runs a script of its own as it is installed', () => {
  expect(read('.npmrc').split('\n')).toContain('ignore-scripts=true');
});
