import { describe, expect, it } from 'vitest';
import { packDictionaries } from '../../../../lib/build/strength-dictionaries';
import { readDictionaries } from '../../../../lib/password/strength/dictionaries';
import { frontCode } from '../../../../lib/password/strength/front-coding';

describe('a dictionary', () => {
  it('of one group is read as it is', () => {
    expect(readDictionaries([{ days: [frontCode(['lundi', 'mardi'])] }])).toEqual({
      days: ['lundi', 'mardi'],
    });
  });

  it('of several is read in their order, with its accented words without their accents', () => {
    const words = { words: [frontCode(['père', 'bébé']), frontCode(['élan', 'bebe'])] };
    expect(readDictionaries([words])).toEqual({
      words: ['père', 'bébé', 'élan', 'bebe'],
      'plain-words': ['pere', 'elan'],
    });
  });
});

describe('dictionaries for the package', () => {
  const many = (start: string) => Array.from({ length: 60 }, (_, at) => `${start}zzz${at}`);

  it('have a word only where it is guessed first', () => {
    const packed = packDictionaries(
      { one: ['chat', ...many('a')], other: [...many('b'), 'chat'] },
      [],
    );
    const { one, other } = readDictionaries([packed]);
    expect(one).toContain('chat');
    expect(other).not.toContain('chat');
  });

  it('have none that is guessed sooner letter by letter', () => {
    const packed = packDictionaries({ words: [...many('a'), 'x'] }, []);
    expect(readDictionaries([packed]).words).toEqual(many('a'));
  });

  it('keep short lists whole, in their order', () => {
    const lists = { months: ['mars', 'avril'], words: ['mars', ...many('a')] };
    expect(readDictionaries([packDictionaries(lists, [])])).toMatchObject(lists);
  });
});
