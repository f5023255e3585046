// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { fillIdentifier } from '../../../lib/guide/extras/fill-identifier';
import { byId, pageIn } from '../page/in-dom';

const login = (more = '') =>
  `<form id="form"><input id="i" name="j_username" ${more}>
   <input id="p" name="j_password" type="password"><button id="go">Se connecter</button></form>`;

const typedIn = (id: string) => (byId(id) as HTMLInputElement).value;

describe('the identifier requested in the popup', () => {
  it('is written in its field, and nowhere else', () => {
    expect(fillIdentifier(pageIn(login('value="x.autre1"')), 'p.dupont12')).toBe(true);
    expect(typedIn('i')).toBe('p.dupont12');
    expect(typedIn('p')).toBe('');
  });

  it('sends the page the events of typing', () => {
    const page = pageIn(login());
    const heard: string[] = [];
    for (const type of ['input', 'change', 'submit', 'click', 'focusin']) {
      byId('form').addEventListener(type, () => heard.push(`${type}: ${typedIn('i')}`));
    }
    fillIdentifier(page, 'p.dupont12');
    expect(heard).toEqual(['input: p.dupont12', 'change: p.dupont12']);
  });

  it('is written despite a framework that overrides the value', () => {
    const page = pageIn(login());
    Object.defineProperty(byId('i'), 'value', { set: vi.fn(), get: () => '', configurable: true });
    fillIdentifier(page, 'p.dupont12');
    Reflect.deleteProperty(byId('i'), 'value');
    expect(typedIn('i')).toBe('p.dupont12');
  });

  it.each(['readonly', 'disabled', 'style="display: none"'])(
    'is refused by a field that is %s',
    (more) => {
      expect(fillIdentifier(pageIn(login(more)), 'p.dupont12')).toBe(false);
      expect(typedIn('i')).toBe('');
    },
  );

  it('is refused by a page without such a field', () => {
    expect(fillIdentifier(pageIn('<input id="p" type="password">'), 'p.dupont12')).toBe(false);
    expect(typedIn('p')).toBe('');
  });
});
