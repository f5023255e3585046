// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { isDone } from '../../../lib/guide/advice/form-state';
import { byId, pageIn } from '../page/in-dom';

const done = (html: string) => {
  pageIn(html);
  return isDone(byId('it'));
};

describe('a step', () => {
  it('is done once something is typed', () => {
    expect(done('<input id="it">')).toBe(false);
    expect(done('<input id="it" value="p.dupont12">')).toBe(true);
    expect(done('<input id="it" type="password">')).toBe(false);
    expect(done('<textarea id="it">Oui</textarea>')).toBe(true);
  });

  it.each([':autofill', ':-webkit-autofill'])(
    'is done when the browser has filled it in, even if scripts cannot read that: %s',
    (known) => {
      pageIn('<form id="form"><input id="it"><input id="other"></form>');
      const mark = (id: string) => {
        const field = byId(id);
        const matches = field.matches.bind(field);
        vi.spyOn(field, 'matches').mockImplementation((state) => state === known || matches(state));
      };
      expect(isDone(byId('it'))).toBe(false);
      mark('it');
      expect(isDone(byId('it'))).toBe(true);
      expect(isDone(byId('form'))).toBe(false);
      mark('other');
      expect(isDone(byId('form'))).toBe(true);
    },
  );

  it('is done once something is chosen in a list', () => {
    const list = (chosen: string) =>
      `<select id="it"><option value="">MM</option><option value="3" ${chosen}>mars</option></select>`;
    expect(done(list(''))).toBe(false);
    expect(done(list('selected'))).toBe(true);
  });

  it('is done once its box is ticked', () => {
    expect(done('<input id="it" type="checkbox" value="1">')).toBe(false);
    expect(done('<input id="it" type="checkbox" checked>')).toBe(true);
  });

  it('is done in a group once all its fields are', () => {
    const date = (day: string) =>
      `<fieldset id="it"><input value="${day}"><input value="03"><input value="2012">
       <input type="hidden"><button>Calendrier</button></fieldset>`;
    expect(done(date(''))).toBe(false);
    expect(done(date('14'))).toBe(true);
  });

  it('is never done at a button: the next screen shows that', () => {
    expect(done('<button id="it">Suivant</button>')).toBe(false);
    expect(done('<input id="it" type="submit" value="Suivant">')).toBe(false);
    expect(done('<a id="it" href="#">Suivant</a>')).toBe(false);
  });

  it('is done at a question once any of its radios is ticked', () => {
    const answers = (yes: string, no: string) =>
      `<input id="it" type="radio" name="lien1" value="oui" ${yes}>
       <input type="radio" name="lien1" value="non" ${no}>
       <input type="radio" name="lien2" value="oui" checked>`;
    for (const [before, after] of [
      ['<form>', '</form>'],
      ['<div>', '</div>'],
    ]) {
      expect(done(`${before}${answers('', '')}${after}`), before).toBe(false);
      expect(done(`${before}${answers('checked', '')}${after}`), before).toBe(true);
      expect(done(`${before}${answers('', 'checked')}${after}`), before).toBe(true);
    }
  });

  it('is done at a question by the radios of its own form only', () => {
    const form = (id: string, checked: string) =>
      `<form><input id="${id}" type="radio" name="lien" ${checked}></form>`;
    expect(done(form('it', '') + form('other', 'checked'))).toBe(false);
  });

  it('is done at a label once its field is', () => {
    const label = '<label id="it" for="yes">Je suis le représentant légal</label>';
    expect(done(`${label}<input id="yes" type="radio" checked>`)).toBe(true);
    expect(done(`${label}<input id="yes" type="radio">`)).toBe(false);
    expect(done(label)).toBe(false);
    expect(done('<label id="it">Nom <input value="Dupont"></label>')).toBe(true);
  });
});
