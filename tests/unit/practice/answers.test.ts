// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { answersFrom } from '../../../lib/practice/answers';
import type { Exercise } from '../../../lib/practice/exercises';
import {
  beginExercise,
  exerciseOf,
  type PracticeState,
  readState,
} from '../../../lib/practice/state';
import { READER } from './reader';

let state: PracticeState;

beforeEach(() => {
  beginExercise(exerciseOf('retour') as Exercise, 'pupil', READER);
  state = readState() as PracticeState;
});

const answers = (at: string) =>
  answersFrom({
    state: () => state,
    change(patch) {
      state = { ...state, ...patch };
    },
    at: new URL(at),
    home: 'https://own/home.html',
  });

const onPortal = () => answers('https://educonnect.education.gouv.fr/idp');

describe('what answers a guide in the practice', () => {
  it('knows the way back to its own school, and no person', async () => {
    const { known, ...others } = onPortal();
    expect(await known({ type: 'known' } as never)).toMatchObject({ profile: 'pupil', ent: null });
    const back = await others['way-back']({ type: 'way-back' } as never);
    expect(back).toMatchObject({ href: 'https://own/home.html', name: 'Collège Jules-Ferry' });
    expect(await others.refused({ type: 'refused' } as never)).toEqual([]);
  });

  it('remembers hidden hints, the fold and the language as long as the exercise lasts', async () => {
    const all = onPortal();
    await all['hide-hint']({ type: 'hide-hint', hintId: 'one' } as never);
    await all['hide-hint']({ type: 'hide-hint', hintId: 'two' } as never);
    await all['show-hints']({ type: 'show-hints', hintIds: ['one'] } as never);
    await all.fold({ type: 'fold', folded: true } as never);
    await all['set-language']({ type: 'set-language', language: 'ar' } as never);
    expect(await all.known({ type: 'known' } as never)).toMatchObject({
      hiddenHints: ['two'],
      language: 'ar',
      folded: expect.arrayContaining(['pupil']),
    });
  });

  it('keeps nothing that it is told: an identifier, a password, an ENT', async () => {
    const all = onPortal();
    const before = JSON.stringify(state);
    await all['keep-identifier']({ identifier: 'p.dupont12' } as never);
    await all['typed-password']({ password: 'Soleil!2025' } as never);
    await all['choose-ent']({ id: 'mbn' } as never);
    await all['form-sent']({} as never);
    expect(JSON.stringify(state)).toBe(before);
    expect(JSON.stringify({ ...sessionStorage })).not.toContain('Soleil!2025');
  });

  it('says on whose page the guide stands', async () => {
    const known = answers('https://cas.monbureaunumerique.fr/login').known;
    expect(await known({ type: 'known' } as never)).toMatchObject({
      ent: { name: 'Collège Jules-Ferry' },
    });
  });
});
