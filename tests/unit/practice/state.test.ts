// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { EXERCISES, type Exercise } from '../../../lib/practice/exercises';
import { isDone } from '../../../lib/practice/is-done';
import { PRACTICE_PAGES } from '../../../lib/practice/pages';
import {
  beginExercise,
  exerciseOf,
  isTabOf,
  leaveExercise,
  noteDone,
  type PracticeState,
  readDone,
  readState,
  wayOf,
} from '../../../lib/practice/state';
import { PROFILES } from '../../../lib/vocabulary';
import { READER } from './reader';

beforeEach(() => sessionStorage.clear());

const begin = (id: string, profile: 'pupil' | 'guardian') =>
  beginExercise(exerciseOf(id) as Exercise, profile, READER);

const ways = EXERCISES.flatMap((exercise: Exercise) =>
  PROFILES.flatMap((profile) => (exercise.ways[profile] ? [{ id: exercise.id, profile }] : [])),
);

describe('an exercise that begins', () => {
  it.each(ways)('stands on a page of the package, and is not over yet: $id, $profile', (way) => {
    const { page } = begin(way.id, way.profile);
    expect(PRACTICE_PAGES).toContain(page);
    const state = readState() as PracticeState;
    expect(isDone(wayOf(state).done, state.stage)).toBe(false);
  });

  it('puts the sign-in page on the profile that is to be changed', () => {
    begin('mauvais-profil', 'pupil');
    expect(isTabOf('guardian')).toBe(true);
    begin('premiere-connexion', 'pupil');
    expect(isTabOf('guardian')).toBe(false);
  });

  it('is left without a trace, but for what was done before', () => {
    noteDone('retour');
    begin('mauvais-profil', 'pupil');
    leaveExercise();
    expect(readState()).toBeNull();
    expect(isTabOf('guardian')).toBe(false);
    expect(readDone()).toEqual(['retour']);
  });
});

describe('an exercise is over', () => {
  it('on its page, as its server fills it in then', () => {
    const done = { page: 'a.html', vars: { sent: '' } };
    expect(isDone(done, { page: 'a.html' })).toBe(false);
    expect(isDone(done, { page: 'b.html', vars: { sent: '' } })).toBe(false);
    expect(isDone(done, { page: 'a.html', vars: { sent: '', more: '1' } })).toBe(true);
  });

  it('with the right profile only, where that is what it is about', () => {
    const done = { page: 'a.html', profile: 'pupil' } as const;
    expect(isDone(done, { page: 'a.html' })).toBe(false);
    sessionStorage.setItem('profilEduConnect', 'eleve');
    expect(isDone(done, { page: 'a.html' })).toBe(true);
  });

  it('once, however often it is done', () => {
    noteDone('retour');
    noteDone('retour');
    expect(readDone()).toEqual(['retour']);
  });
});
