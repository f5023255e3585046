// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { isBeyondMeasure } from '../../../lib/page/beyond-measure';
import { createDomPage } from '../../../lib/page/dom-page';
import { recognise } from '../../../lib/recognise/recognise';
import { SCREENS } from '../../../lib/screens';
import { pageIn } from './in-dom';

const root = document.createElement('div').attachShadow({ mode: 'open' });

/** A row of elements, one beside the other or one in the other. */
function elements(count: number, isDeep: boolean): Element[] {
  const top = document.createElement('div');
  const all: Element[] = [];
  let around: Element = top;
  for (let one = 0; one < count; one += 1) {
    const next = document.createElement('i');
    around.append(next);
    all.push(next);
    if (isDeep) around = next;
  }
  return all;
}

it('is what has more elements than any page, or lies deeper', () => {
  expect(isBeyondMeasure(elements(20_000, false), [root])).toBe(false);
  expect(isBeyondMeasure(elements(20_001, false), [root])).toBe(true);
  expect(isBeyondMeasure([...elements(256, true), ...elements(3000, false)], [root])).toBe(false);
  expect(isBeyondMeasure([...elements(257, true), ...elements(3000, false)], [root])).toBe(true);
});

it('is what has more fields than any form', () => {
  pageIn('<input type="hidden">'.repeat(600) + '<input>'.repeat(500));
  expect(isBeyondMeasure([], [document])).toBe(false);
  pageIn('<input>'.repeat(501));
  expect(isBeyondMeasure([], [document])).toBe(true);
});

it('is read as if nothing were on it: no screen is seen there, at any address', () => {
  const page = pageIn('<input>'.repeat(501));
  expect(page.find('input')).toEqual([]);
  expect(page.words()).toBe('');
  const places = SCREENS.flatMap(({ on }) => on).map((host) => `https://${host}`);
  const paths = [
    '/',
    '/idp/profile/SAML2/POST/SSO',
    '/educt-self-service/profil',
    '/erreur',
    '/ca',
  ];
  for (const place of new Set(places)) {
    for (const path of paths) {
      const empty = createDomPage(document, new URL(path, place));
      expect(recognise({ ...empty, refusals: () => [] }, SCREENS), `${place}${path}`).toBeNull();
    }
  }
});
