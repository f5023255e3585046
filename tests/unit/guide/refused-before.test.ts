// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createRefusedBefore } from '../../../lib/guide/advice/refused-before';
import { backend } from '../../../lib/guide/backend';
import type { Box } from '../../../lib/screens/boxes';
import type { ScreenId } from '../../../lib/screens/ids';
import { OPENED } from '../../../lib/vocabulary';

const asked = vi.spyOn(backend, 'refused');
const changed = vi.fn();
const opened = vi.spyOn(performance, 'getEntriesByType');

const openedBy = (type: NavigationTimingType) =>
  opened.mockReturnValue([{ type } as PerformanceNavigationTiming]);

const cameFrom = (address: string) =>
  Object.defineProperty(document, 'referrer', { value: address, configurable: true });

const acted = (hasBeenActive: boolean) =>
  Object.defineProperty(navigator, 'userActivation', {
    value: { hasBeenActive },
    configurable: true,
  });

const on = (refused: Box[], screen: ScreenId = 'educonnect/pupil-identity') => ({
  screen,
  refused,
});

beforeEach(() => {
  asked.mockReset().mockResolvedValue([]);
  changed.mockReset();
  openedBy('navigate');
  acted(false);
  cameFrom('https://moncompte.educonnect.education.gouv.fr/');
});

describe('what was refused before', () => {
  it('is asked for once while the same boxes are refused', async () => {
    const before = createRefusedBefore(changed);
    await before.follow(on([]));
    expect(asked).not.toHaveBeenCalled();
    await before.follow(on(['birth-date']));
    await before.follow(on(['birth-date']));
    expect(asked.mock.calls).toEqual([
      ['educonnect/pupil-identity', ['birth-date'], expect.stringMatching(/^[0-9a-f-]{36}$/)],
    ]);
    expect(changed).not.toHaveBeenCalled();
  });

  it('is asked for when more boxes are refused, or the same ones again', async () => {
    const before = createRefusedBefore(changed);
    await before.follow(on(['birth-date']));
    await before.follow(on(['birth-date', 'phone']));
    await before.follow(on([]));
    await before.follow(on(['birth-date']));
    expect(asked.mock.calls.map(([, boxes]) => boxes)).toEqual([
      ['birth-date'],
      ['phone'],
      ['birth-date'],
    ]);
    expect(new Set(asked.mock.calls.map(([, , occasion]) => occasion)).size).toBe(3);
  });

  it('is shown once it is known', async () => {
    asked.mockResolvedValue(['birth-date']);
    const before = createRefusedBefore(changed);
    await before.follow(on(['birth-date', 'phone']));
    expect([...before.boxes()]).toEqual(['birth-date']);
    expect(changed).toHaveBeenCalledOnce();
  });

  it('concerns the current screen only', async () => {
    asked.mockResolvedValue(['birth-date']);
    const before = createRefusedBefore(changed);
    await before.follow(on(['birth-date']));
    await before.follow(on([], 'educonnect/login'));
    expect([...before.boxes()]).toEqual([]);
  });

  it.each(['reload', 'back_forward'] as const)(
    'does not count a page that is only shown again (%s)',
    async (type) => {
      openedBy(type);
      await createRefusedBefore(changed).follow(on(['birth-date']));
      expect(asked).toHaveBeenLastCalledWith('educonnect/pupil-identity', ['birth-date'], null);
      // On the previous page, whose user activation Firefox carries over.
      acted(true);
      const before = createRefusedBefore(changed);
      await before.follow(on(['birth-date']));
      expect(asked.mock.lastCall?.[2]).toBeNull();
      await before.follow(on([]));
      await before.follow(on(['birth-date']));
      expect(asked.mock.lastCall?.[2]).not.toBeNull();
    },
  );

  it('tells that an address was opened without a form', async () => {
    cameFrom('');
    await createRefusedBefore(changed).follow(on(['birth-date']));
    expect(asked.mock.lastCall?.[2]).toBe(OPENED);
    acted(true);
    const before = createRefusedBefore(changed);
    await before.follow(on([]));
    await before.follow(on(['birth-date']));
    expect(asked.mock.lastCall?.[2]).not.toBe(OPENED);
  });
});
