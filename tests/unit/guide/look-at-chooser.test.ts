// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { readChooser } from '../../../lib/ents/choosers/read-chooser';
import { entById } from '../../../lib/ents/search/find';
import { lookAtChooser } from '../../../lib/guide/on-ents/look-at-chooser';
import { frOnChooser } from '../../../lib/texts/locales/fr/on-chooser';
import { createTexts } from '../../../lib/texts/texts';
import { byId, pageIn } from '../page/in-dom';
import { nothingKnown } from './circumstances';

const ADDRESS = 'https://cas.monbureaunumerique.fr/login';

const line = (value: string, label: string) =>
  `<div id="row-${value}"><input type="radio" name="selection" id="${value}" value="${value}">
    <label for="${value}" id="label-${value}">${label}</label></div>`;

const submit = '<input id="go" type="submit" value="Valider">';

const trapped = `<form>${line('EDU', 'Élève ou parent')}
  ${line('ATS', 'Élève ou parent sans EduConnect')}${submit}</form>`;

const changed = vi.fn();

beforeEach(() => {
  changed.mockReset();
});

/** @returns looks at the page, and tells how the misleading entry is shown */
function onPage(html: string) {
  const page = pageIn(html, ADDRESS);
  const ends = new AbortController();
  onTestFinished(() => ends.abort());
  const look = lookAtChooser(readChooser, document, changed, ends.signal);
  const known = { ...nothingKnown, texts: createTexts('fr', frOnChooser), ent: entById('mbn') };
  const warned = () => {
    const hints = look(page, known)?.hints ?? [];
    const trap = hints.find(({ id }) => id === 'ent/chooser.trap');
    return { at: trap?.places.map(({ element }) => element.id), pointedAt: trap?.pointedAt };
  };
  return { warned, ends };
}

const NOT_POINTED_AT = { at: [], pointedAt: undefined };
const POINTED_AT = { at: ['row-ATS'], pointedAt: true };

const come = (id: string, how = 'pointerover') =>
  byId(id).dispatchEvent(new Event(how, { bubbles: true }));

describe('a misleading entry', () => {
  it('has no ring while nobody points at it', () => {
    const { warned } = onPage(trapped);
    expect(warned()).toEqual(NOT_POINTED_AT);
    expect(changed).not.toHaveBeenCalled();
  });

  it.each(['pointerover', 'focusin'])('is warned against when the user reaches it: %s', (how) => {
    const { warned } = onPage(trapped);
    warned();
    come('label-ATS', how);
    expect(changed).toHaveBeenCalledTimes(1);
    expect(warned()).toEqual(POINTED_AT);
  });

  it('is warned against inside an open shadow root too', () => {
    const { warned } = onPage('<div id="app"></div>');
    const root = byId('app').attachShadow({ mode: 'open' });
    root.innerHTML = trapped;
    warned();
    root
      .querySelector('#label-ATS')
      ?.dispatchEvent(new Event('pointerover', { bubbles: true, composed: true }));
    expect(warned()).toEqual(POINTED_AT);
  });

  it('is no longer warned against when the user goes on to another entry', () => {
    const { warned } = onPage(trapped);
    warned();
    come('ATS');
    come('label-ATS');
    expect(changed).toHaveBeenCalledTimes(1);
    come('EDU');
    expect(changed).toHaveBeenCalledTimes(2);
    expect(warned()).toEqual(NOT_POINTED_AT);
  });

  it('is warned against after the page has rendered it again', () => {
    const { warned } = onPage(trapped);
    warned();
    byId('row-ATS').outerHTML = line('ATS', 'Élève ou parent sans EduConnect');
    warned();
    come('label-ATS');
    expect(warned()).toEqual(POINTED_AT);
  });

  it('adds no listener if there is none, and no effect after the end', () => {
    const listen = vi.spyOn(document, 'addEventListener');
    onPage(`<form>${line('EDU', 'Élève ou parent')}${submit}</form>`).warned();
    expect(listen).not.toHaveBeenCalled();
    listen.mockRestore();
    const { warned, ends } = onPage(trapped);
    warned();
    ends.abort();
    come('label-ATS');
    expect(changed).not.toHaveBeenCalled();
  });
});
