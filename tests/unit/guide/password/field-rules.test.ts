// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Advice } from '../../../../lib/guide/advice/advice';
import { createFieldRules } from '../../../../lib/guide/password/field-rules';
import { createDomPage } from '../../../../lib/page/dom-page';
import { byId, pageIn, SELF_SERVICE } from '../../page/in-dom';

const advice = { screen: 'educonnect/new-password', profile: 'pupil' } as Advice;

const form = `<form><input id="new" type="password"><ul><li>Au moins 8 caractères</li></ul></form>`;

describe('the rules of a field', () => {
  it('are not read again while nothing has changed', () => {
    const rulesOf = createFieldRules();
    const page = pageIn(form, SELF_SERVICE);
    const first = rulesOf(page, advice, byId('new'), false);
    expect(first.minLength).toBe(8);
    expect(rulesOf(page, advice, byId('new'), false)).toBe(first);
  });

  it('are read again once typing begins, the words change, or the field is another', () => {
    const rulesOf = createFieldRules();
    const page = pageIn(form, SELF_SERVICE);
    const first = rulesOf(page, advice, byId('new'), false);
    const typing = rulesOf(page, advice, byId('new'), true);
    expect(typing).not.toBe(first);
    byId('new').insertAdjacentHTML('afterend', '<p>Au moins 12 caractères</p>');
    const anew = createDomPage(document, page.url);
    const other = rulesOf(anew, advice, byId('new'), true);
    expect(other).not.toBe(typing);
    byId('new').replaceWith(byId('new').cloneNode());
    expect(rulesOf(anew, advice, byId('new'), true)).not.toBe(other);
  });

  it('are not read from a page as it was before its words changed, but once it is read anew', () => {
    const rulesOf = createFieldRules();
    const page = pageIn(form, SELF_SERVICE);
    const first = rulesOf(page, advice, byId('new'), false);
    byId('new').insertAdjacentHTML('afterend', '<p>Au moins 12 caractères</p>');
    expect(rulesOf(page, advice, byId('new'), false)).toBe(first);
    const anew = createDomPage(document, page.url);
    expect(rulesOf(anew, advice, byId('new'), false)).not.toBe(first);
  });
});
