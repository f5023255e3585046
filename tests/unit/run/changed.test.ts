import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readersOf, startOfWork } from '../../run/changed';

const root = join(import.meta.dirname, '../../..');

describe('the tests of what changed', () => {
  it('include those that read a file which no import leads to', () => {
    expect(readersOf(['lib/texts/locales/ar/guide.json'])).toEqual(['tests/unit/texts']);
    expect(readersOf(['tests/replicas/account/2025/sms-code.html'])).toContain('tests/unit/ents');
    expect(readersOf(['components/ui/base.css'])).toContain('tests/unit/colours');
    expect(readersOf(['README.md'])).toEqual([]);
  });

  it('are named once each, and are there', () => {
    const every = readersOf([
      'lib/screens/ids.ts',
      'lib/ents/ent.ts',
      'components/ui/base.css',
      'public/_locales/fr/messages.json',
      'tests/replicas/account/2025/sms-code.html',
    ]);
    expect(new Set(every).size).toBe(every.length);
    const there = (path: string) =>
      ['', '.test.ts'].some((end) => existsSync(join(root, path + end)));
    expect(every.filter((path) => !there(path))).toEqual([]);
  });

  it('are all of them where there is no history', () => {
    expect(startOfWork('/')).toBeNull();
  });
});
