// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isVisible } from '../../../lib/page/visible';
import { byId, pageIn } from './in-dom';

const seen = (html: string) => {
  pageIn(html);
  return isVisible(byId('it'));
};

describe('what a user sees', () => {
  it('is visible despite a `hidden` attribute that is overridden', () => {
    const style = '<style>.fr-error-text { display: block }</style>';
    expect(seen(`${style}<p id="it" class="fr-error-text" hidden="true">Refusé</p>`)).toBe(true);
    expect(seen('<p id="it" hidden="true">Refusé</p>')).toBe(false);
  });

  it.each(['display: none', 'visibility: hidden', 'opacity: 0'])(
    'is not there with %s, its own or from around it',
    (style) => {
      expect(seen(`<p id="it" style="${style}">Refusé</p>`)).toBe(false);
      expect(seen(`<div style="${style}"><p><b id="it">Refusé</b></p></div>`)).toBe(false);
    },
  );

  it('has an area', () => {
    expect(seen('<p id="it" data-box="10 10 1 1">Pour les lecteurs d’écran</p>')).toBe(false);
    expect(seen('<p id="it" data-box="10 10 0 20"></p>')).toBe(false);
  });

  it('may be scrolled out of view, but not placed outside the page', () => {
    expect(seen('<p id="it" data-box="0 4000 200 20">Plus bas</p>')).toBe(true);
    expect(seen('<p id="it" data-box="-9999 0 200 20">À côté</p>')).toBe(false);
    expect(seen('<p id="it" data-box="0 -500 200 20">Au-dessus</p>')).toBe(false);
  });

  it('is not inside a clipping box of one pixel', () => {
    const box = (style: string) =>
      `<div data-box="0 0 1 1" style="${style}"><p id="it">Caché</p></div>`;
    expect(seen(box('overflow-x: hidden'))).toBe(false);
    expect(seen(box('overflow-x: visible'))).toBe(true);
  });
});
