import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPassword } from '../../../lib/password/check';
import type { Criteria, Forbidden } from '../../../lib/password/criteria';
import { LISTS } from './lists';
import { pageAccepts, typing, verdictOn } from './oracle';
import { criteriaOf, rules } from './rules';
import { SLOW } from './slow';

const text = (seen: readonly { written: string }[]) => seen.map(({ written }) => written).join('');

describe('the verdict, beside an independent count', () => {
  it(
    'is the same for anything typed under any rules',
    () => {
      fc.assert(
        fc.property(typing, rules, (seen, given) => {
          const check = checkPassword(text(seen), criteriaOf(given, 'lines'));
          expect(check.verdict).toBe(verdictOn(seen, given));
          expect(check.length).toBe(seen.length);
        }),
        { numRuns: 3000 },
      );
    },
    SLOW,
  );

  it(
    'never accepts what the portal’s own script does not',
    () => {
      fc.assert(
        fc.property(typing, rules, (seen, given) => {
          const all = { ...given, required: 4 };
          const { verdict } = checkPassword(text(seen), criteriaOf(all, 'attributes'));
          expect(verdict === 'refused' || pageAccepts(text(seen), all)).toBe(true);
        }),
        { numRuns: 3000 },
      );
    },
    SLOW,
  );

  it(
    'is that of the portal’s own script for what an English keyboard types',
    () => {
      const ascii = fc.string({ unit: 'grapheme-ascii', maxLength: 40 });
      fc.assert(
        fc.property(ascii, rules, (value, given) => {
          const all = { ...given, required: 4 };
          const { verdict } = checkPassword(value, criteriaOf(all, 'attributes'));
          expect(verdict !== 'refused').toBe(pageAccepts(value, all));
        }),
        { numRuns: 2000 },
      );
    },
    SLOW,
  );

  it(
    'does not depend on how accents are composed',
    () => {
      const accented = fc.string({ unit: fc.constantFrom(...'aéÈçÏñÅo1!X Ôû'), maxLength: 20 });
      fc.assert(
        fc.property(accented, fc.constantFrom(...Object.values(LISTS)), (value, list) => {
          const [one, other] = ['NFC', 'NFD'].map((form) => {
            return checkPassword(value.normalize(form), list);
          });
          expect(one).toEqual(other);
        }),
        { numRuns: 1000 },
      );
    },
    SLOW,
  );
});

describe('a character outside the lists', () => {
  const unlisted = (value: string, forbids: Forbidden[] = []) =>
    checkPassword(value, { ...LISTS.B, forbids }).unlisted;

  it.each([
    ['é', 'accent'],
    ['e\u0301', 'accent'],
    ['É', 'accent'],
    ['€', 'other'],
    ['😀', 'other'],
    ['-', 'other'],
    ['К', 'other'],
    ['\u200b', 'invisible'],
    ['\u00ad', 'invisible'],
  ])('%j is named as it reads', (typed, kind) => {
    const character = typed.normalize('NFC');
    expect(unlisted(`Ab${typed}1!`)).toEqual([{ character, kind, position: 3, forbidden: false }]);
  });

  it('is a space at the start, inside or at the end', () => {
    expect([' Ab1!', 'Ab 1!', 'Ab1! '].map((value) => unlisted(value)[0]?.kind)).toEqual([
      'leading-space',
      'space',
      'trailing-space',
    ]);
  });

  it('is a space at the end however it is written', () => {
    expect(unlisted('Ab1!\u00a0')[0]?.kind).toBe('trailing-space');
    expect(unlisted('Ab\u00a01!')[0]?.kind).toBe('no-break-space');
  });

  it('is told once, where it first stands', () => {
    expect(unlisted('aébécé').map(({ character, position }) => [character, position])).toEqual([
      ['é', 2],
    ]);
  });

  it('counts where the page lists it, composed or not', () => {
    const accented: Criteria = {
      ...LISTS.B,
      classes: LISTS.B.classes.map((rule) =>
        rule.id === 'lower' ? { ...rule, characters: [...rule.characters, 'é'] } : rule,
      ),
    };
    expect(checkPassword('Zoé2012!', accented).verdict).toBe('accepted');
    expect(checkPassword('Zoe\u03012012!', accented).verdict).toBe('accepted');
  });

  it('is refused only where the page forbids it in words', () => {
    expect(checkPassword('Zoé 2012!', LISTS.B).verdict).toBe('unsure');
    for (const what of ['space', 'accent'] as const) {
      expect(checkPassword('Zoé 2012!', { ...LISTS.B, forbids: [what] }).verdict).toBe('refused');
    }
  });

  it('may be any mark where the page lists none', () => {
    expect(checkPassword('Chaton42~', { ...LISTS.B, specials: null }).unlisted).toEqual([]);
  });
});

describe('limits and sameness', () => {
  it('counts too many as the browser does', () => {
    const check = checkPassword('Chaton42!😀', { ...LISTS.B, maxLength: 10 });
    expect(check.criteria.find(({ id }) => id === 'longest')).toMatchObject({
      met: false,
      short: 1,
    });
    expect(check.verdict).toBe('refused');
  });

  it('tells how many are missing', () => {
    const missing = checkPassword('ab', LISTS.B).criteria.map(({ id, short }) => [id, short]);
    expect(missing).toEqual([
      ['length', 6],
      ['upper', 1],
      ['lower', 0],
      ['digit', 1],
      ['special', 1],
    ]);
  });

  it('knows the identifier and the provisional password', () => {
    const known = { identifier: 'P.Dupont12!', previous: 'Slip?2025' };
    expect(checkPassword('p.dupont12!', LISTS.C, known).same).toBe('identifier');
    expect(checkPassword('Slip?2025', LISTS.B, known)).toMatchObject({
      same: 'previous',
      verdict: 'unsure',
    });
    expect(checkPassword('slip?2025', LISTS.B, known).same).toBeNull();
    expect(checkPassword('Slip?2025', LISTS.B, { isPrevious: true }).same).toBe('previous');
    expect(checkPassword('', LISTS.B, { isPrevious: true }).same).toBeNull();
    expect(checkPassword('', LISTS.B, { identifier: '' }).same).toBeNull();
  });

  it('refuses them where the page says so', () => {
    const strict: Criteria = { ...LISTS.B, forbids: ['identifier', 'previous'] };
    expect(checkPassword('Slip?2025', strict, { isPrevious: true }).verdict).toBe('refused');
    const known = { identifier: 'p.dupont12', previous: 'Slip?2025' };
    expect(checkPassword('Slip?2025', strict, known).verdict).toBe('refused');
    expect(checkPassword('Xp.dupont12!', strict, known).verdict).toBe('refused');
    expect(checkPassword('Chaton42!', strict, known).verdict).toBe('accepted');
  });
});
