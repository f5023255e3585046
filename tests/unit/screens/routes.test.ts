import { describe, expect, it } from 'vitest';
import { SCREEN_IDS } from '../../../lib/screens/ids';
import { PHASES, placeOf } from '../../../lib/screens/routes';
import { FRANCECONNECT_ROUTE, ROUTES } from '../../harness/routes';

describe('the place of a screen on its way', () => {
  it('is one of four phases, from the ENT’s page to the arrival', () => {
    expect(placeOf('ent/chooser')?.phase).toBe('ent');
    expect(placeOf('educonnect/login')?.phase).toBe('sign-in');
    expect(placeOf('educonnect/sms-code')?.phase).toBe('account');
    expect(placeOf('educonnect/activated')?.phase).toBe('arrival');
  });

  it('is null for screens on no route', () => {
    for (const id of [
      'educonnect/account',
      'educonnect/forgotten-identifier',
      'educonnect/forgotten-password',
      'educonnect/unavailable',
      'teleservices/home',
    ] as const) {
      expect(placeOf(id), id).toBeNull();
    }
  });

  it('has something behind and something before it, in the share of its own phase', () => {
    for (const id of SCREEN_IDS) {
      const place = placeOf(id);
      if (!place) continue;
      const index = PHASES.indexOf(place.phase);
      expect(place.behind, id).toBeGreaterThan(index / PHASES.length);
      expect(place.behind, id).toBeLessThan((index + 1) / PHASES.length);
    }
  });
});

describe.each([...ROUTES, FRANCECONNECT_ROUTE])('on the route $id', ({ steps }) => {
  const met = steps.flatMap(({ screen }) => screen ?? []);
  // Whoever has an account now signs in with it: that is another way, which begins again.
  const first = met.slice(0, met.indexOf('educonnect/activated') + 1 || undefined);

  it('every screen has its place', () => {
    expect(met.filter((screen) => placeOf(screen) === null)).toEqual([]);
  });

  it('neither the phase nor what is behind ever goes back', () => {
    const places = first.map((screen) => placeOf(screen)?.behind ?? 0);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});
