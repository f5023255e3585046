import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Criteria } from '../../../lib/password/criteria';
import { readCriteria } from '../../../lib/password/read-criteria';
import { LISTS, unstatedOn } from './lists';
import { pageOf } from './page';
import { pageOfAttributes, pageOfLines } from './page-of-rules';
import { criteriaOf, rules } from './rules';
import { SLOW } from './slow';

const pupil = { singleForm: false, profile: 'pupil' } as const;

function read(html: string, kind: Parameters<typeof readCriteria>[2] = pupil): Criteria {
  const { page, input } = pageOf(html);
  return readCriteria(page, input, kind);
}

const field = (attributes = '') => `<div><div><input id="new" ${attributes}></div></div>`;

describe('criteria read from generated pages', () => {
  it(
    'takes every rule from the sentences, however they are punctuated and laid out',
    () => {
      const pages = rules.chain((given) => fc.tuple(fc.constant(given), pageOfLines(given)));
      fc.assert(
        fc.property(pages, ([given, html]) => {
          // Commas between the characters, or a full stop after them, may be two of them.
          expect({ ...read(html), doubtful: [] }).toEqual(criteriaOf(given, 'lines'));
        }),
        { numRuns: 300 },
      );
    },
    SLOW,
  );

  it(
    'takes every rule from the attributes of the field',
    () => {
      fc.assert(
        fc.property(rules, (given) => {
          const all = { ...given, required: 4 };
          const { classes, ...others } = read(pageOfAttributes(given));
          const { classes: expected, ...otherExpected } = criteriaOf(all, 'attributes');
          expect(others).toEqual(otherExpected);
          expect(classes).toEqual(expect.arrayContaining([...expected]));
        }),
        { numRuns: 100 },
      );
    },
    SLOW,
  );
});

describe('attributes of the field', () => {
  const full =
    'data-min-size="10" data-caracteres-speciaux="! ? ," data-majuscules="A-C" data-minuscules="a-c" data-chiffres="1-3"';

  it('are believed before the sentences', () => {
    const criteria = read(`${field(full)}<p>Doit contenir 20 caractères minimum</p>`);
    expect(criteria).toMatchObject({
      minLength: 10,
      lengthFrom: 'attributes',
      specials: ['!', '?', ','],
    });
    expect(criteria.classes.map(({ id, characters }) => [id, characters.join('')])).toEqual([
      ['upper', 'ABC'],
      ['lower', 'abc'],
      ['digit', '123'],
      ['special', '!?,'],
    ]);
  });

  it('are completed by a sentence about how many criteria are needed', () => {
    const html = `${field(full)}<p>Respectez 3 des 4 critères suivants : 1 majuscule, 1 chiffre</p>`;
    expect(read(html).required).toBe(3);
  });

  it('leave out a kind of which none is asked for', () => {
    const criteria = read(field(`${full} data-majuscules-min="0"`));
    expect(criteria.classes.map(({ id }) => id)).toEqual(['lower', 'digit', 'special']);
  });

  it('usually mean 12 characters where they give no length, as in the portal’s script', () => {
    const criteria = read(field(full.replace('data-min-size="10"', '')));
    expect(criteria).toMatchObject({ minLength: 12, lengthFrom: 'usual', reading: 'short' });
  });

  it('yield to a visible sentence where they give no length', () => {
    const html = `${field(full.replace('data-min-size="10"', ''))}<p>Doit contenir 9 caractères minimum</p>`;
    expect(read(html)).toMatchObject({ minLength: 9, lengthFrom: 'lines' });
  });

  it.each(['', 'beaucoup', '-3', '0', '9999', '8.5'])('are not believed for « %s »', (size) => {
    expect(read(field(`data-min-size="${size}"`))).toEqual(unstatedOn(pupil));
  });

  it('are read as html even where the page escaped them twice', () => {
    const criteria = read(field('data-caracteres-speciaux="&amp;lt; &amp;gt; !"'));
    expect(criteria.specials).toEqual(['<', '>', '!']);
  });

  it('read hostile ranges without harm', () => {
    const criteria = read(field('data-majuscules="\u0000-\u{10ffff}" data-chiffres="[](.*)+$"'));
    expect(criteria.classes.find(({ id }) => id === 'digit')?.characters).toContain('$');
    expect(criteria.classes.find(({ id }) => id === 'upper')?.characters.length).toBeLessThan(10);
  });

  it('give the most characters that the field takes', () => {
    expect(read(field('maxlength="20"')).maxLength).toBe(20);
  });
});

describe('sentences of the page', () => {
  const lines = '<p>Doit contenir 10 caractères minimum</p><p>Doit contenir 1 chiffre</p>';

  it('do not count while they are hidden', () => {
    expect(read(`${field()}<div hidden>${lines}</div>`)).toEqual(unstatedOn(pupil));
  });

  it('count while hidden in the portal’s own list, which shows once something is typed', () => {
    const html = `<div><div><div><input id="new"></div></div><div class="password-errors" style="display: none">${lines}</div></div>`;
    expect(read(html)).toMatchObject({ minLength: 10, lengthFrom: 'lines' });
  });

  it('are read across the elements of one line', () => {
    const html = `${field()}<p>Doit contenir <b>1</b> caractère spécial parmi <code>! ?</code> <code>@</code></p>${lines}`;
    expect(read(html).specials).toEqual(['!', '?', '@']);
  });

  it('are read where the list stands on the next line', () => {
    const html = `${field()}<p>1 caractère spécial parmi :<br>! ? @ #</p>${lines}`;
    expect(read(html).specials).toEqual(['!', '?', '@', '#']);
  });

  it('nearest the field win over those further away', () => {
    const html = `<main><p>Doit contenir 20 caractères minimum</p><form>${field()}${lines}</form></main>`;
    expect(read(html).minLength).toBe(10);
  });

  it('are completed by what is usual where they state a length only', () => {
    const criteria = read(`${field()}<p>Au moins 10 caractères</p>`);
    const stated = { reading: 'short', minLength: 10, lengthFrom: 'lines' } as const;
    expect(criteria).toEqual({ ...unstatedOn(pupil), ...stated });
  });

  it('that forbid special characters leave none asked for', () => {
    const criteria = read(`${field()}${lines}<p>Sans caractères spéciaux</p>`);
    expect(criteria.forbids).toEqual(['special']);
    expect(criteria.classes.map(({ id }) => id)).toEqual(['digit']);
  });

  it('list no special character where the page lists none', () => {
    expect(read(`${field()}${lines}<p>Doit contenir 1 caractère spécial</p>`).specials).toBeNull();
  });
});

describe('what is usual', () => {
  it.each([
    ['A', { singleForm: true, profile: 'pupil' }],
    ['B', { singleForm: false, profile: 'pupil' }],
    ['C', { singleForm: false, profile: 'guardian' }],
  ] as const)('is %s on its page, as no word of the page', (list, kind) => {
    const { classes, ...others } = read(field(), kind);
    expect(classes).toEqual(LISTS[list].classes.map((rule) => ({ ...rule, from: 'usual' })));
    expect(others).toMatchObject({ reading: 'none', lengthFrom: 'usual', specials: null });
  });

  it('was three kinds of four on the form of 2021, and is four since', () => {
    expect([LISTS.A, LISTS.B, LISTS.C].map(({ required }) => required)).toEqual([3, 4, 4]);
  });

  it('is what all three lists share where the profile is unknown', () => {
    const shared = LISTS.A.specials?.filter(
      (mark) => LISTS.B.specials?.includes(mark) && LISTS.C.specials?.includes(mark),
    );
    const { classes } = read(field(), { singleForm: false, profile: null });
    const specials = classes.find(({ id }) => id === 'special')?.characters ?? [];
    expect([...specials].sort()).toEqual([...(shared ?? [])].sort());
    expect(specials).toHaveLength(13);
  });
});

it.each([
  [
    'a list of terms',
    '<dl><dt>Longueur minimale</dt><dd>14</dd><dt>Majuscules</dt><dd>1 ou plus</dd></dl>',
  ],
  [
    'a table',
    '<table><tr><th>Longueur minimale</th><td>14</td></tr><tr><td>Majuscules</td><td>1 ou plus</td></tr></table>',
  ],
])('a number in a cell of its own counts what the cell before it names: %s', (_, cells) => {
  expect(read(`${field()}${cells}`).minLength).toBe(14);
});
