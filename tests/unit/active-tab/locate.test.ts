// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { locate } from '../../../lib/active-tab/locate';
import { keepPerson } from '../../../lib/people/people';
import { lina } from '../people/someone';

const query = vi.spyOn(browser.tabs, 'query');
const send = vi.spyOn(browser.tabs, 'sendMessage');
const run = vi.fn();

/** What the guide on the pupils’ login page says. */
const LOGS_IN = { canFill: true, choosesProfile: false, profile: 'pupil', change: null };

const LOGIN = 'https://educonnect.education.gouv.fr/idp/login?execution=e1s2';

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(browser, { scripting: { executeScript: run } });
  send.mockReset().mockResolvedValue(LOGS_IN as never);
  run.mockReset().mockResolvedValue([]);
});

/** Where the popup is, over a tab of an address. */
function over(url: string | undefined) {
  query.mockResolvedValue([{ id: 7, url }] as never);
  return locate();
}

describe('where the popup is', () => {
  it('is at the portal, with or without a field to fill', async () => {
    expect(await over(LOGIN)).toMatchObject({ kind: 'educonnect', tabId: 7, signIn: LOGS_IN });
    send.mockResolvedValue({ ...LOGS_IN, canFill: false } as never);
    expect(await over(LOGIN)).toMatchObject({ signIn: { canFill: false } });
  });

  it('asks nothing of the guide elsewhere', async () => {
    expect(await over('https://example.com/')).toMatchObject({ kind: 'unknown', signIn: null });
    expect(send).not.toHaveBeenCalled();
  });

  it('is at the ENT of somebody kept', async () => {
    await keepPerson(lina);
    const school = 'https://clg-exemple.monbureaunumerique.fr/accueil?session=12#x';
    expect(await over(school)).toMatchObject({
      kind: 'ent',
      address: 'https://clg-exemple.monbureaunumerique.fr/',
    });
  });

  it('wakes the guide that a tab opened before it lacks', async () => {
    send.mockRejectedValueOnce(new Error('Receiving end does not exist'));
    expect(await over(LOGIN)).toMatchObject({ signIn: LOGS_IN });
    expect(run).toHaveBeenCalledWith(
      expect.objectContaining({ target: { tabId: 7 }, files: expect.anything() }),
    );
  });

  it('does no harm where the guide cannot be woken', async () => {
    send.mockRejectedValue(new Error('Receiving end does not exist'));
    run.mockRejectedValue(new Error('Cannot access contents of the page'));
    expect(await over(LOGIN)).toMatchObject({ kind: 'educonnect', signIn: null });
  });

  it('warns of a page that imitates the portal', async () => {
    const result = {
      names: ['ÉduConnect'],
      brands: [],
      mentions: [],
      asksPassword: true,
      asksSignIn: true,
      hasPortalForm: true,
      framesPortal: false,
    };
    run.mockResolvedValue([{ result }]);
    expect(await over('https://example.com/')).toMatchObject({ kind: 'imitation' });
  });

  it('is nowhere known where the browser tells nothing', async () => {
    expect(await over(undefined)).toMatchObject({ kind: 'nowhere' });
    expect(await over('chrome://extensions')).toMatchObject({ kind: 'nowhere', address: null });
    query.mockRejectedValue(new Error('No window'));
    expect(await locate()).toEqual({ kind: 'nowhere', signIn: null });
    query.mockResolvedValue([] as never);
    expect(await locate()).toEqual({ kind: 'nowhere', signIn: null });
  });
});
