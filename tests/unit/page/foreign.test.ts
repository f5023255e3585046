// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { byId, pageIn } from './in-dom';

const FIXED = 'position: fixed; inset: auto 16px 16px auto';

/** Whether the element `#it` counts as visible on the page. */
const counts = (html: string) => pageIn(html).visible(byId('it'));

const PUPIL = '<button id="it">Élève</button>';
const MAIN = '<main><h1>Besoin d’aide ?</h1></main>';

describe('what belongs to a page', () => {
  it.each([
    ['its main part', `<main>${PUPIL}</main>`],
    ['its body where it has no main part', `<h1>Profil</h1><div>${PUPIL}</div>`],
    ['its fixed header', `<header style="${FIXED}">${PUPIL}</header>${MAIN}`],
    [
      'the menu of its header, fixed over the page',
      `<header><div class="fr-modal" style="${FIXED}">${PUPIL}</div></header>${MAIN}`,
    ],
    [
      'a header by its place, not by its tag',
      `<div data-box="0 0 1280 60" style="position: fixed; z-index: 750">${PUPIL}</div>${MAIN}`,
    ],
    ['its fixed frame', `<div style="${FIXED}"><main>${PUPIL}</main></div>`],
    ['its fixed frame without a main part', `<div style="${FIXED}"><h1>Profil</h1>${PUPIL}</div>`],
    [
      'its own message over the page',
      `${MAIN}<div class="fr-modal fr-modal--opened" role="dialog" style="${FIXED}">${PUPIL}</div>`,
    ],
    [
      'a dialog with the portal’s form',
      `${MAIN}<div role="dialog"><form method="post"><input name="j_username">${PUPIL}</form></div>`,
    ],
    [
      'the bottom of its form, fixed to the view',
      `<main><form><div style="${FIXED}; z-index: 100">${PUPIL}</div></form></main>`,
    ],
    [
      'a page without a main part, beside a log of messages',
      `${PUPIL}<div><p role="log">…</p></div>`,
    ],
    [
      'a dialog of its main part that says the rest is out of reach',
      `<main><div role="dialog" aria-modal="true" style="${FIXED}">${PUPIL}</div></main>`,
    ],
    ['a custom element of its own', `<main><app-login>${PUPIL}</app-login></main>`],
    ['a custom element around it', `<app-root><main>${PUPIL}</main></app-root>`],
  ])('is %s', (_, html) => {
    expect(counts(html)).toBe(true);
  });

  it.each([
    ['an assistant, by its name', `${MAIN}<div id="chatmd">${PUPIL}</div>`],
    [
      'an assistant, by its label',
      `${MAIN}<section aria-label="Assistant virtuel">${PUPIL}</section>`,
    ],
    ['a log of messages', `<main><div><div role="log">…</div>${PUPIL}</div></main>`],
    ['a dialog without the page’s form', `${MAIN}<div role="dialog">${PUPIL}</div>`],
    [
      'a modal dialog without the page’s form',
      `${MAIN}<div role="dialog" aria-modal="true"><form>${PUPIL}</form></div>`,
    ],
    ['a dialog inside the main part', `<main><div role="dialog">${PUPIL}</div></main>`],
    ['a popover', `${MAIN}<div popover="manual">${PUPIL}</div>`],
    ['a fixed box', `${MAIN}<div><div style="${FIXED}">${PUPIL}</div></div>`],
    ['a fixed box inside the main part', `<main><div style="${FIXED}">${PUPIL}</div></main>`],
    ['a fixed button', `${MAIN}${PUPIL.replace('id', `style="${FIXED}" id`)}`],
    [
      'a fixed box with a header of its own',
      `${MAIN}<div style="${FIXED}"><header>${PUPIL}</header></div>`,
    ],
    [
      'a box above all, in the form itself',
      `<main><form><div style="position: absolute; z-index: 2147483647">${PUPIL}</div></form></main>`,
    ],
    ['an element of another extension', `${MAIN}<coffre-fort>${PUPIL}</coffre-fort>`],
    [
      'a fixed box on a page without a main part',
      `<h1>Aide</h1><div style="${FIXED}">${PUPIL}</div>`,
    ],
  ])('is not %s', (_, html) => {
    expect(counts(html)).toBe(false);
  });

  it('is not inside the open shadow root of a foreign element', () => {
    const page = pageIn(`${MAIN}<div id="host" style="${FIXED}"></div>`);
    byId('host').attachShadow({ mode: 'open' }).innerHTML = PUPIL;
    expect(page.find('#it').map(page.visible)).toEqual([false]);
  });

  it('leaves what a chat says out of the box it is in', () => {
    const page = pageIn(`<div id="it"><p>Bonjour</p><p style="${FIXED}">Renvoyer le SMS</p></div>`);
    expect(page.text(byId('it'))).toBe('bonjour');
  });
});
