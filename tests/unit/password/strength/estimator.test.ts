import { beforeAll, describe, expect, it } from 'vitest';
import { SOLID } from '../../../../lib/messages/strength';
import {
  type DictionaryFile,
  readDictionaries,
} from '../../../../lib/password/strength/dictionaries';
import {
  createEstimator,
  type Estimate,
  STRENGTH_FILES,
} from '../../../../lib/password/strength/estimator';
import { forbiddenWords } from '../../../../lib/password/strength/forbidden-words';
import { suggest } from '../../../../lib/password/suggest';
import { WORDS } from '../../../../lib/password/words';
import { LISTS } from '../lists';
import { SLOW } from '../slow';
import { loadFromPackage } from './package-files';

let estimate: Estimate;
/** How early each word is guessed, over all dictionaries. */
const guesses = new Map<string, number>();

beforeAll(async () => {
  estimate = await createEstimator(loadFromPackage).ready();
  const files = await Promise.all(
    [STRENGTH_FILES.common, STRENGTH_FILES.french].map(loadFromPackage),
  );
  for (const words of Object.values(readDictionaries(files as DictionaryFile[]))) {
    words.forEach((word, rank) => {
      guesses.set(word, Math.min(rank, guesses.get(word) ?? rank));
    });
  }
}, SLOW);

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

const personal = forbiddenWords(['p.dupont12', 'Zoé Le Goff']);

describe('the strength of a password', () => {
  it.each([
    ['azertyuiop', 'azerty'],
    ['qsdfghjklm', 'azerty'],
    ['wxcvbn,;', 'azerty'],
    ['motdepasse', 'common'],
    ['Fortnite', 'common'],
    ['chuchotement', 'word'],
    ['lycee', 'word'],
    ['sixieme', 'word'],
    ['pronote', 'school'],
    ['p.dupont12', 'personal'],
    ['Dupont', 'personal'],
    ['zoe', 'personal'],
    ['aaaaaaaa', 'repeat'],
    ['abcdefgh', 'sequence'],
    ['lundimardi', 'word_sequence'],
    ['14/03/2012', 'date'],
    ['neveton', 'reversed'],
    ['M0tD3P4ss3', 'swapped'],
    ['xkqz', 'short'],
  ])('%s is weak because: %s', (password, reason) => {
    const { score, reasons } = estimate(password, personal);
    expect(score).toBeLessThan(SOLID);
    expect(reasons).toContain(reason);
    expect(reasons.length).toBeLessThanOrEqual(2);
  });

  it('needs no reason when it is solid', () => {
    expect(estimate('LutinTrompette47!', personal)).toEqual({ score: 4, reasons: [] });
  });

  it('is less for words that are the person’s own', () => {
    const password = 'Goff&Dupont';
    expect(estimate(password, personal).score).toBeLessThan(estimate(password, []).score);
  });

  it('is the same whether accents are composed or not', () => {
    const word = 'Éléphanteau';
    expect(estimate(word.normalize('NFD'), [])).toEqual(estimate(word.normalize('NFC'), []));
  });

  it.each(['', 'constructor', '__proto__', 'toString', '\ud83d', '\u0000', 'é'.repeat(400)])(
    'is told for anything: %j',
    (password) => expect(estimate(password, personal).score).toBeTypeOf('number'),
  );
});

describe('the strength of suggestions', () => {
  const solid = (password: string) => estimate(password, personal).score >= SOLID;

  it(
    'is solid',
    () => {
      const made = Array.from({ length: 25 }, () => suggest(LISTS.B, { solid })).flat();
      expect(made).toHaveLength(75);
      expect(made.filter(({ password }) => !solid(password))).toEqual([]);
    },
    SLOW,
  );

  it(
    'is solid even with the words that are guessed first',
    () => {
      const guessed = [...WORDS].map((word) => [word, guesses.get(word) ?? Infinity] as const);
      const first = guessed.sort(([, one], [, other]) => one - other).slice(0, 7);
      const pairs = first.flatMap(([one]) =>
        first.map(([other]) => [capital(one), capital(other)]),
      );
      const weak = pairs.filter(([one, other]) => one !== other && !solid(`${one}${other}47!`));
      expect(weak).toEqual([]);
    },
    SLOW,
  );
});

describe('the dictionaries', () => {
  it('are read once, on first need', async () => {
    const read: string[] = [];
    const estimator = createEstimator((path) => {
      read.push(path);
      return loadFromPackage(path);
    });
    expect(read).toEqual([]);
    await Promise.all([estimator.ready(), estimator.ready()]);
    await estimator.ready();
    expect(new Set(read).size).toBe(read.length);
  });

  it('are tried again after they could not be read', async () => {
    let broken = true;
    const estimator = createEstimator(async (path) => {
      if (broken) throw new Error('no such file');
      return loadFromPackage(path);
    });
    await expect(estimator.ready()).rejects.toThrow('no such file');
    broken = false;
    expect((await estimator.ready())('motdepasse', []).score).toBeLessThan(SOLID);
  });
});

describe('forbidden words', () => {
  it('are each name and the identifier, whole and by parts, with and without accents', () => {
    expect(forbiddenWords(['p.dupont12', 'Zoé Le Goff', '', ' '])).toEqual([
      'p.dupont12',
      'dupont',
      'zoé le goff',
      'zoé',
      'goff',
      'zoe le goff',
      'zoe',
    ]);
  });

  const school = Array.from({ length: 200 }, (_, index) => {
    const surname = `${'bcdfg'[index % 5]}a${'lmnrt'[((index / 5) % 5) | 0]}o${'klmnpqrs'[(index / 25) | 0]}ier`;
    return [`${surname}ette`, `x.${surname}${index}`];
  }).flat();
  const everybody = [...school, 'Zinédine', 'z.belmadani77'];

  it.each([
    'Belmadani77!',
    'zinedine',
    '!Zinédine2',
    'B3lm@d4ni',
    'inadamleb',
    'TrucBelmadaniMachin',
  ])('hold the one that « %s » is made of, last of two hundred people', (password) => {
    const words = forbiddenWords(everybody, password);
    expect(words).toHaveLength(32);
    expect(words.some((word) => /belmadani|zinedine/.test(word))).toBe(true);
  });

  it('make a password weak that is the last one’s name', () => {
    const password = 'Belmadani77!';
    const words = forbiddenWords(everybody, password);
    expect(estimate(password, words)).toMatchObject({ reasons: ['personal'] });
  });

  it('begin with those that the password holds', () => {
    expect(forbiddenWords(everybody, 'LutinZinedine12')[0]).toBe('zinédine');
  });

  it('are never too many', () => {
    expect(forbiddenWords(Array.from({ length: 500 }, (_, index) => `nom${index}x`)).length).toBe(
      32,
    );
    expect(forbiddenWords(['x'.repeat(1000)])).toEqual([]);
  });
});
