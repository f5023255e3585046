import { describe, expect, it, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { createStrengthPorts } from '../../../lib/background/strength-ports';
import { createTypedPasswords } from '../../../lib/background/typed-passwords';
import { portPair } from '../password/strength/ports';
import { sender } from './from';

const NEW_PASSWORD = 'https://moncompte.educonnect.education.gouv.fr/educt-self-service/';
const CHOOSER = 'https://cas.monbureaunumerique.fr/login';

function served() {
  const typed = createTypedPasswords();
  const estimate = () => ({ score: 2, reasons: [] }) as const;
  return { typed, serve: createStrengthPorts({ ready: async () => estimate }, typed) };
}

/** A page opens a port. */
function connect(
  serve: ReturnType<typeof served>['serve'],
  { url = NEW_PASSWORD, tabId = 1, name = 'strength', frameId = 0 } = {},
) {
  const [page, background] = portPair();
  const tab = { id: tabId, incognito: false } as Browser.tabs.Tab;
  serve(Object.assign(background, { name, sender: sender(url, { tab, frameId }) }) as never);
  return { page, background };
}

const question = (password: string) => ({ kind: 'estimate', id: 1, password });

describe('a port about passwords', () => {
  it('is answered to a page of the portal, for its own tab', async () => {
    const { typed, serve } = served();
    typed.remember(1, 'Slip-2025');
    for (const [tabId, previous] of [
      [1, 'same'],
      [2, 'unknown'],
    ] as const) {
      const { page, background } = connect(serve, { tabId });
      page.postMessage(question('Slip-2025'));
      await vi.waitFor(() => expect(background.sent).toMatchObject([{ score: 2, previous }]));
    }
  });

  it.each([
    { url: CHOOSER },
    { url: 'https://example.net/' },
    { url: 'https://educonnect.education.gouv.fr.example.net/' },
    { frameId: 3 },
    { name: 'another' },
  ])('is closed to any other: %o', (who) => {
    const { background } = connect(served().serve, who);
    expect(background.closed).toBe(true);
  });

  it('is one per tab, the newest', async () => {
    const { serve } = served();
    const old = connect(serve);
    const elsewhere = connect(serve, { tabId: 2 });
    const other = connect(serve);
    expect([old, elsewhere, other].map(({ background }) => background.closed)).toEqual([
      true,
      false,
      false,
    ]);
    other.page.postMessage(question('abc'));
    await vi.waitFor(() => expect(other.background.sent).toHaveLength(1));
  });

  it('may be opened again once it was closed', async () => {
    const { serve } = served();
    const old = connect(serve);
    old.page.disconnect();
    await vi.waitFor(() => expect(old.background.closed).toBe(true));
    const next = connect(serve);
    expect(next.background.closed).toBe(false);
  });
});
