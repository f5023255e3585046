import { describe, expect, it } from 'vitest';
import { hostsOf, PAGES_READ } from '../../lib/pages-read';
import { PERMISSIONS } from '../../lib/permissions';
import { registerSheet, registerText } from '../../lib/school/register/register';
import { readManifest } from '../harness/extension';
import { built, type Target } from './paths';

const sheet = registerText(registerSheet({ school: {}, version: '1.0', day: '1 mai 2026' }));
const lines = sheet.split('\n');

describe.each(['chrome', 'firefox'] satisfies Target[])('the register’s sheet, of %s', (target) => {
  const manifest = readManifest(built(target));

  it('has the hosts of the pages that the package reads', () => {
    expect(manifest.host_permissions).toBeUndefined();
    const patterns = (manifest.content_scripts ?? []).flatMap(({ matches }) => matches);
    expect([...patterns].sort()).toEqual([...PAGES_READ].sort());
    expect(lines).toEqual(expect.arrayContaining(hostsOf(patterns).map((host) => `- ${host}`)));
  });

  it('has the permissions of the package, each with its reason', () => {
    expect(manifest.permissions).toEqual(Object.keys(PERMISSIONS));
    for (const name of Object.keys(PERMISSIONS))
      expect(lines.filter((line) => line.startsWith(`- ${name} : `))).toHaveLength(1);
  });
});
