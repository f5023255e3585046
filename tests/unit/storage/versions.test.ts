import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepPerson, readPeople } from '../../../lib/people/people';
import { peopleValue } from '../../../lib/people/person';
import { readSetAside } from '../../../lib/storage/set-aside';
import { changeSettings, readSettings } from '../../../lib/storage/settings';
import { settingsValue } from '../../../lib/storage/settings-value';
import { decode, type Stored } from '../../../lib/storage/stored';
import { sami } from '../people/someone';
import { contents } from './fake-storage';

/** What outlives the browser, and where each version's own writing of it is kept. */
const KEPT: readonly (readonly [key: string, stored: Stored<object>, folder: string])[] = [
  ['settings', settingsValue as Stored<object>, join(import.meta.dirname, 'kept')],
  ['people', peopleValue as Stored<object>, join(import.meta.dirname, '../people/kept')],
];

const written = (folder: string, version: number): object =>
  JSON.parse(readFileSync(join(folder, `version-${version}.json`), 'utf8'));

/** Every text and number in a value. */
const leaves = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value];

beforeEach(() => fakeBrowser.reset());

describe.each(KEPT)('the %s of every version', (_, stored, folder) => {
  const versions = Array.from({ length: stored.version }, (__, index) => index + 1);

  it('are kept here as that version wrote them', () => {
    const files = versions.map((version) => `version-${version}.json`);
    expect(readdirSync(folder).sort()).toEqual(files);
    for (const version of versions) expect(written(folder, version)).toMatchObject({ version });
  });

  it.each(versions)('are read by this one: version %i', (version) => {
    const { value, trouble } = decode(written(folder, version), stored);
    expect(trouble).toBe(null);
    expect(value).not.toEqual(stored.initial);
  });

  it('are today’s to the letter', () => {
    const today = written(folder, stored.version);
    expect(decode(today, stored).value).toEqual(today);
  });
});

describe('an update from the first version', () => {
  it('loses no answer and nobody, and sets nothing aside', async () => {
    const local = Object.fromEntries(KEPT.map(([key, , folder]) => [key, written(folder, 1)]));
    await fakeBrowser.storage.local.set(local);
    await changeSettings({ spacing: true });
    await keepPerson(sami);
    expect(await readSetAside()).toEqual([]);
    const now = await contents('local');
    const told = leaves(local).filter((leaf) => typeof leaf === 'string' && leaf.length > 1);
    const gone = told.filter((leaf) => !JSON.stringify(now).includes(String(leaf)));
    // One person, found twice under one identifier, is one from now on.
    expect(gone).toEqual(['M.DUPONT34']);
  });
});

describe('a downgrade', () => {
  it('sets aside what the newer version wrote, as it was, and goes on', async () => {
    const newer = Object.fromEntries(
      KEPT.map(([key, stored, folder]) => [
        key,
        { ...written(folder, stored.version), version: stored.version + 1, later: ['new'] },
      ]),
    );
    await fakeBrowser.storage.local.set(newer);
    expect((await readSettings()).trouble).toBe('future');
    expect(await readPeople()).toEqual({ value: [], trouble: 'future' });
    await changeSettings({ profile: 'pupil' });
    await keepPerson(sami);
    const aside = await readSetAside();
    expect(Object.fromEntries(aside.map(({ key, value }) => [key, value]))).toEqual(newer);
    expect(aside.map(({ reason }) => reason)).toEqual(['future', 'future']);
  });
});
