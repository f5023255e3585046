import { describe, expect, it } from 'vitest';
import { answered, isChromiumId, readSaved, saved } from '../../../lib/school/answers';
import { LANGUAGES } from '../../../lib/vocabulary';
import { GOOD_POLICY } from './good-policy';

const ID = 'camnlleckeaeffbpfbndbdejkbfgdaap';

describe('what was filled in', () => {
  it('is read back from its file', () => {
    const answers = {
      given: GOOD_POLICY,
      install: 'forced',
      id: ID,
      languages: ['fr', 'ar'],
    } as const;
    expect(readSaved(saved(answers))).toEqual(answers);
  });

  it('has nothing of the boxes that were left empty', () => {
    expect(answered({ schoolName: ' ', ent: undefined, hide: [], welcomePage: false })).toEqual({
      welcomePage: false,
    });
  });

  it('loses what a later hand has got wrong, and nothing more', () => {
    const file = saved({ given: GOOD_POLICY, install: 'normal', id: '', languages: LANGUAGES });
    const spoilt = file.replace('"01 99 00 12 34"', '"<b>"');
    const { helpPhone: _, ...others } = GOOD_POLICY;
    expect(readSaved(spoilt)?.given).toEqual(others);
  });

  it('has the languages that are known, French always, and all of them in an older file', () => {
    const read = (languages: unknown) =>
      readSaved(
        JSON.stringify({
          kind: 'evident-school',
          settings: {},
          install: 'none',
          id: '',
          languages,
        }),
      )?.languages;
    expect(read(['zh', 'de', 7, 'ar'])).toEqual(['fr', 'ar', 'zh']);
    expect(read([])).toEqual(['fr']);
    expect(read(undefined)).toEqual(LANGUAGES);
  });

  it.each(['', '[]', 'null', '{"kind":"other"}', '{"kind":"evident-school"}'])(
    'is not read from another file: %s',
    (contents) => expect(readSaved(contents)).toBeNull(),
  );
});

it('an id of Chromium is 32 letters from a to p', () => {
  expect(isChromiumId(` ${ID} `)).toBe(true);
  expect(isChromiumId(ID.slice(1))).toBe(false);
  expect(isChromiumId(`${ID.slice(1)}z`)).toBe(false);
  expect(isChromiumId('evident@evident-extension.org')).toBe(false);
});
