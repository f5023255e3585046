import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readGuideState } from '../../../lib/active-tab/read-guide-state';

const state = {
  screen: 'educonnect/login',
  profile: null,
  refusals: [{ boxes: ['identifier', 'password'], cause: 'mismatch' }],
  hints: ['login.identifier', 'login.refused-identifier-password'],
} as const;

it('takes what a guide may say', () => {
  expect(readGuideState(state)).toEqual(state);
});

it('takes the hints of choosers', () => {
  const hints = ['group', 'entry', 'confirm', 'local', 'trap'].map((id) => `ent/chooser.${id}`);
  expect(readGuideState({ ...state, screen: 'ent/chooser', hints })?.hints).toEqual(hints);
});

it.each(['login.lina', 'Lina Dupont', 'login.refused-lina', 'login.refused-', 'login.identifier '])(
  'leaves out « %s », which is no id of a hint',
  (id) => {
    expect(readGuideState({ ...state, hints: [id, 'login.identifier'] })?.hints).toEqual([
      'login.identifier',
    ]);
  },
);

it.each([
  undefined,
  null,
  'educonnect/login',
  { ...state, screen: 'Lina' },
  { ...state, profile: 'teacher' },
  { ...state, refusals: [{ boxes: ['lina'], cause: 'mismatch' }] },
  { ...state, refusals: [{ boxes: ['page'], cause: 'Lina' }] },
  { ...state, refusals: Array(51).fill(state.refusals[0]) },
  { ...state, hints: Array(101).fill('login.identifier') },
  { ...state, hints: { length: 1e9 } },
])('takes nothing else from a page', (answer) => {
  expect(readGuideState(answer)).toBeNull();
});

it('never throws', () => {
  fc.assert(
    fc.property(fc.anything(), (answer) => {
      readGuideState(answer);
    }),
    { numRuns: 1000 },
  );
});
