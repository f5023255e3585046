import { describe, expect, it } from 'vitest';
import { dependenciesInstalled } from '../../run/installed.mjs';
import { folderOf } from './tiny-replicas';

const lock = (packages: object) => JSON.stringify({ packages });
const wanted = {
  '': { version: '0.1.0' },
  'node_modules/a': { version: '1.0.0' },
  'node_modules/only-on-a-mac': { version: '1.0.0', optional: true },
};

function project(installed: string | null): string {
  return folderOf({
    'package-lock.json': lock(wanted),
    ...(installed === null ? {} : { 'node_modules/.package-lock.json': installed }),
  });
}

describe('dependencies', () => {
  it('are there when each has the version of the lock, whatever the optional ones', () => {
    const root = project(lock({ 'node_modules/a': { version: '1.0.0' } }));
    expect(dependenciesInstalled(root)).toBe(true);
  });

  it.each([
    ['nothing is installed', null],
    ['one has another version', lock({ 'node_modules/a': { version: '0.9.0' } })],
    ['one is missing', lock({})],
  ])('are not when %s', (_, installed) => {
    expect(dependenciesInstalled(project(installed))).toBe(false);
  });
});
