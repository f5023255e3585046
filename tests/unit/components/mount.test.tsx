// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { type MountedOverlay, mountOverlay } from '../../../components/overlay/mount';
import { adviseOnPortal } from '../../../lib/guide/advice/portal-advice';
import profile from '../../../lib/screens/educonnect-profile';
import { nothingKnown } from '../guide/circumstances';
import { nothingAnswered } from '../guide/nothing-answered';
import { withTopLayer } from '../overlay/top-layer';
import { pageIn } from '../page/in-dom';

const known = { ...nothingAnswered, texts: nothingKnown.texts };
const guide = { busy: false } as never;

let overlay: MountedOverlay;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  withTopLayer();
  // Not there in a document without layout.
  Object.assign(document, { elementsFromPoint: () => [], elementFromPoint: () => null });
  const stop = new AbortController();
  onTestFinished(() => {
    stop.abort();
    vi.useRealTimers();
  });
  overlay = mountOverlay('.panel { color: red }', stop);
});

function show(): void {
  const page = pageIn('<h1>Je sélectionne mon profil</h1><button id="bouton_eleve">Élève</button>');
  const advice = adviseOnPortal(profile, page, nothingKnown);
  overlay.show({ advice, progress: null, folded: false, hidden: [] }, known, guide);
}

/** Lets the tasks that wait run, and what they resolve, but none that they ask for. */
async function task(): Promise<void> {
  vi.runOnlyPendingTimers();
  for (let settled = 0; settled < 5; settled++) await Promise.resolve();
}

describe('the guide', () => {
  it('is on the page two tasks after what there is to say is known', async () => {
    show();
    expect(overlay.host.isConnected).toBe(false);
    await task();
    expect(overlay.host.isConnected).toBe(false);
    await task();
    expect(overlay.shown).toBe(true);
  });

  it.each([0, 1])(
    'does not come after all, if %i tasks later it is no more wanted',
    async (tasks) => {
      show();
      for (let run = 0; run < tasks; run++) await task();
      overlay.hide();
      await vi.runAllTimersAsync();
      expect(overlay.host.isConnected).toBe(false);
    },
  );

  it('comes back at once where the page has removed it', async () => {
    show();
    await task();
    await task();
    overlay.host.remove();
    show();
    expect(overlay.shown).toBe(true);
  });
});
