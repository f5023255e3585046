// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { lookAtPortal } from '../../../lib/guide/advice/look-at-portal';
import { tellCode } from '../../../lib/guide/code/tell-code';
import type { CodeView } from '../../../lib/guide/view';
import { createPortalPage } from '../../../lib/recognise/portal-page';
import { byId, pageIn, SELF_SERVICE } from '../page/in-dom';
import { nothingKnown } from './circumstances';

const CODE = `<h2>Je saisis le code de sécurité reçu par SMS</h2>
  <form><label for="code">Code de sécurité</label><input id="code" name="codeSecurite">
  <button id="go">Suivant</button></form>`;
const AGAIN = '<p><button id="again">Renvoyer le SMS</button></p>';
const REFUSED = '<p class="fr-error-text">Le code de sécurité saisi est incorrect.</p>';

function told(html: string, code: Partial<CodeView> = {}) {
  pageIn(html);
  const page = createPortalPage(document, new URL(SELF_SERVICE));
  const advice = lookAtPortal(page, nothingKnown);
  if (!advice) throw new Error('No screen recognised');
  const given = { field: byId('code'), clock: null, isOver: false, isLong: false, ...code };
  return tellCode(advice, given, nothingKnown.texts).hints;
}

const steps = (hints: ReturnType<typeof told>) =>
  hints.filter(({ rank }) => rank !== null).map(({ places }) => places[0]?.element.id);

const plain = (text = '') => text.replaceAll('\u00a0', ' ');

describe('what is said of a code', () => {
  it('is the time left, in the card where it is typed and in no other', () => {
    const hints = told(CODE + AGAIN, { clock: 'Il reste 10 min.' });
    expect(hints.filter(({ aside }) => aside).map(({ id }) => id)).toEqual(['sms-code.type']);
    expect(hints[0]).toMatchObject({ aside: 'Il reste 10 min.', current: true });
  });

  it('stays there once the code was refused', () => {
    const [first] = told(CODE + REFUSED + AGAIN, { clock: 'Il reste 10 min.' });
    expect(first).toMatchObject({ tone: 'trouble', aside: 'Il reste 10 min.' });
  });

  it('puts another code first when this one is long in coming', () => {
    expect(steps(told(CODE + AGAIN))).toEqual(['code', 'go']);
    const late = told(CODE + AGAIN, { isLong: true });
    expect(steps(late)).toEqual(['again', 'code', 'go']);
    expect(late[0]).toMatchObject({ current: true, tone: 'step', ringed: true });
    expect(plain(late[0]?.text)).toContain('cliquez sur « Renvoyer le SMS »');
  });

  it('says that it is too old when its time is over', () => {
    const over = told(CODE + AGAIN, { isOver: true });
    expect(steps(over)).toEqual(['again', 'code', 'go']);
    expect(plain(over[0]?.text)).toBe('Ce code est trop vieux. Cliquez sur « Renvoyer le SMS ».');
    expect(over[0]).toMatchObject({ tone: 'trouble', rank: 1, current: true });
  });

  it('puts no other code first where the page offers none, or refuses this one', () => {
    expect(steps(told(CODE, { isLong: true, isOver: true }))).toEqual(['code', 'go']);
    expect(steps(told(CODE + REFUSED + AGAIN, { isLong: true }))).toEqual(['code', 'go']);
  });
});
