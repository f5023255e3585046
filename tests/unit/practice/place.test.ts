import { describe, expect, it } from 'vitest';
import { EXERCISES } from '../../../lib/practice/exercises';
import { endOf, hashOf, placeAt } from '../../../lib/practice/place';

const [first] = EXERCISES;
const hashAt = (address: string) => new URL(address, 'https://own').hash;

describe('the address of the practice', () => {
  it.each(['', '#exercises', '#unknown', '#montrer/unknown'])('leads to the list: %s', (hash) => {
    expect(placeAt(hash).kind).toBe('list');
  });

  it.each([true, false])('leads to each exercise, and to its end; shown: %s', (shown) => {
    for (const { id } of EXERCISES) {
      expect(placeAt(hashOf(id, shown))).toMatchObject({ kind: 'exercise', shown });
      const end = placeAt(hashAt(endOf(id, shown)));
      expect(end).toMatchObject({ kind: 'done', shown, exercise: { id } });
    }
  });

  it('is short enough to be written on a board', () => {
    expect(hashOf(first.id, false)).toBe('#premiere-connexion');
    expect(hashOf(first.id, true)).toBe('#montrer/premiere-connexion');
    expect(placeAt(hashOf(null, true))).toEqual({ kind: 'list', shown: true });
  });
});
