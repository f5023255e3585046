// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { netocentre } from '../../../lib/ents/choosers/families/netocentre';
import { addressOf, hrefOf } from '../../../lib/ents/choosers/sso';

import { pageIn } from '../page/in-dom';

const here = new URL('https://cas.ent.example/login');

function the(html: string): Element {
  document.body.innerHTML = html;
  const found = document.querySelector('a, button');
  if (!found) throw new Error('nothing to follow');
  return found;
}

describe('where a link or a button leads', () => {
  beforeEach(() => {
    document.head.innerHTML = '';
  });

  it('is read from the page', () => {
    expect(hrefOf(the('<a href="/sso?x=1">Élève</a>'), here)?.href).toBe(
      'https://cas.ent.example/sso?x=1',
    );
  });

  it('is read from the base of its links, where the page has one', () => {
    document.head.innerHTML = '<base href="https://evil.example/">';
    expect(hrefOf(the('<a href="/sso?x=1">Élève</a>'), here)?.host).toBe('evil.example');
    const form = '<form action="go"><button type="submit">Valider</button></form>';
    expect(addressOf(the(form), here)?.href).toBe('https://evil.example/go');
  });

  it('is left as it is where it is whole', () => {
    document.head.innerHTML = '<base href="https://evil.example/">';
    expect(hrefOf(the('<a href="https://ent.example/a">Élève</a>'), here)?.host).toBe(
      'ent.example',
    );
  });
});

describe('an entry of the Centre-Val de Loire', () => {
  const login = 'https://auth.recia.fr/cas/login?service=https%3A%2F%2Flycees.netocentre.fr%2F';
  const entry = '<ul><li><a href="/cas/clientredirect?idpId=parentEleveEN-IdP">Élève</a></li></ul>';
  const targets = (html: string) =>
    netocentre.candidates(pageIn(html, login), document.body, null).map(({ target }) => target);

  it('is the portal’s by the provider it names', () => {
    expect(targets(entry)).toEqual(['educonnect']);
  });

  it('is not where it leads to somebody else’s site', () => {
    expect(targets(entry.replace('"/cas', '"https://evil.example/cas'))).toEqual(['other']);
  });
});
