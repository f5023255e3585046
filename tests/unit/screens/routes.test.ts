import { describe, expect, it } from 'vitest';
import { SCREEN_IDS, type ScreenId } from '../../../lib/screens/ids';
import { type RouteEvidence, stepOf } from '../../../lib/screens/routes';
import { PROFILES } from '../../../lib/vocabulary';
import { FRANCECONNECT_ROUTE, ROUTES } from '../../harness/routes';

const unknown: RouteEvidence = { profile: null, activated: false, singleLogin: false };
const pupil: RouteEvidence = { ...unknown, profile: 'pupil' };
const guardian: RouteEvidence = { ...unknown, profile: 'guardian' };

const steps = (screens: readonly ScreenId[], evidence: RouteEvidence) =>
  screens.map((id) => {
    const step = stepOf(id, evidence);
    return step && `${step.now}/${step.of}`;
  });

describe('the step of a screen', () => {
  it('counts a pupil’s route, with the ENT as its end', () => {
    const way: ScreenId[] = [
      'ent/chooser',
      'educonnect/profile',
      'educonnect/login',
      'educonnect/new-password',
      'educonnect/pupil-identity',
      'educonnect/activated',
    ];
    expect(steps(way, pupil)).toEqual(['1/7', '2/7', '3/7', '4/7', '5/7', '6/7']);
    expect(steps(way, unknown)).toEqual(steps(way, pupil));
  });

  it('counts a guardian’s route by SMS', () => {
    const way: ScreenId[] = [
      'ent/chooser',
      'educonnect/profile',
      'educonnect/login',
      'educonnect/guardian-identity',
      'educonnect/sms-code',
      'educonnect/new-password',
      'educonnect/guardian-children',
      'educonnect/activated',
    ];
    const wanted = ['1/9', '2/9', '3/9', '4/9', '5/9', '6/9', '7/9', '8/9'];
    expect(steps(way, guardian)).toEqual(wanted);
  });

  it('is known on guardian-only screens even if nothing names the profile', () => {
    expect(stepOf('educonnect/sms-code', unknown)).toEqual(stepOf('educonnect/sms-code', guardian));
    expect(stepOf('educonnect/guardian-children', unknown)).not.toBeNull();
  });

  it('counts the single page of 2021', () => {
    expect(stepOf('educonnect/login', { ...pupil, singleLogin: true })).toEqual({ now: 2, of: 6 });
    const way: ScreenId[] = ['educonnect/change-required', 'educonnect/activation-form'];
    expect(steps(way, unknown)).toEqual(['3/6', '4/6']);
  });

  it('counts the daily route of users whose account is already in use', () => {
    const activated = { ...pupil, activated: true };
    const way: ScreenId[] = ['ent/chooser', 'educonnect/profile', 'educonnect/login'];
    expect(steps([...way, 'educonnect/birth-date-check'], activated)).toEqual([
      '1/5',
      '2/5',
      '3/5',
      '4/5',
    ]);
  });

  it('counts an activation’s route even on a device that already knows somebody', () => {
    const activated = { ...pupil, activated: true };
    expect(stepOf('educonnect/pupil-identity', activated)).toEqual({ now: 5, of: 7 });
  });

  it('is null for screens on no route', () => {
    for (const id of [
      'educonnect/account',
      'educonnect/forgotten-identifier',
      'educonnect/forgotten-password',
      'educonnect/unavailable',
      'teleservices/home',
    ] as const) {
      expect(stepOf(id, pupil), id).toBeNull();
    }
  });

  it('is never past the end, whatever is known', () => {
    for (const id of SCREEN_IDS)
      for (const profile of [...PROFILES, null])
        for (const activated of [true, false])
          for (const singleLogin of [true, false]) {
            const step = stepOf(id, { profile, activated, singleLogin });
            if (step) expect(step.now).toBeLessThan(step.of);
          }
  });
});

describe.each([...ROUTES, FRANCECONNECT_ROUTE])('on the route $id', ({ id, steps }) => {
  const known = id.startsWith('guardian') ? guardian : pupil;
  const met = steps.flatMap(({ screen }) => screen ?? []);

  it('every screen has its step', () => {
    expect(met.filter((screen) => stepOf(screen, known) === null)).toEqual([]);
  });

  it('the step never goes back, unless the user starts again at the chooser', () => {
    const counted = met.map((screen) => ({ screen, now: stepOf(screen, known)?.now ?? 0 }));
    const back = counted.filter(
      ({ screen, now }, index) => screen !== 'ent/chooser' && now < (counted[index - 1]?.now ?? 0),
    );
    expect(back).toEqual([]);
  });
});
