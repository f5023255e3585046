// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Exercise } from '../../../lib/practice/exercises';
import { atNewPage, beginShow, stepBack, stepsAgain, stepsOf } from '../../../lib/practice/show';
import {
  exerciseOf,
  type PracticeState,
  readState,
  type Show,
  setTabProfile,
  tabProfile,
} from '../../../lib/practice/state';
import { READER } from './reader';

beforeEach(() => sessionStorage.clear());

const begin = (id: string): PracticeState => {
  beginShow(exerciseOf(id) as Exercise, 'pupil', READER);
  return readState() as PracticeState;
};

const atStep = (state: PracticeState, step: number): PracticeState => ({
  ...state,
  show: { ...(state.show as Show), step },
});

const onPage = (state: PracticeState, page: string): PracticeState =>
  atNewPage({ ...state, begun: true, stage: { page } });

describe('a show', () => {
  it('has a step for each thing that is done, and none for what is waited for', () => {
    const steps = stepsOf(begin('retour'));
    expect(steps).toEqual([{ press: 'main a.fr-btn' }, { guide: 'a[data-way-back]' }]);
  });

  it('is read from afar', () => {
    expect(begin('retour').comfort.textSize).toBe('larger');
  });

  it('goes back on its page by doing again what came before', () => {
    const state = onPage(atStep(begin('premiere-connexion'), 2), 'login.html');
    const before = stepBack(atStep(state, 5)) as PracticeState;
    expect(before.stage.page).toBe('login.html');
    expect(stepsAgain(before)).toEqual(stepsOf(state).slice(2, 4));
    expect(readState()).toEqual(before);
  });

  it('goes back to the page before, as it was reached', () => {
    const start = begin('premiere-connexion');
    setTabProfile('eleve');
    const state = onPage(atStep(start, 2), 'login.html');
    const before = stepBack(state) as PracticeState;
    expect(before).toMatchObject({ stage: start.stage, begun: false, show: { step: 1 } });
    expect(tabProfile()).toBeNull();
    expect(stepsAgain(before)).toEqual(stepsOf(state).slice(0, 1));
  });

  it('has nothing before its first step, nor where somebody practises', () => {
    const state = begin('retour');
    expect(stepBack(state)).toBeNull();
    expect(stepBack({ ...state, show: null })).toBeNull();
    expect(atNewPage({ ...state, show: null }).show).toBeNull();
  });
});
