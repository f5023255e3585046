// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { askedIn } from '../../../../lib/active-tab/in-page/fields';

function asked(html: string) {
  document.body.innerHTML = html;
  // The test's document does not know `:enabled`, nor the `i` of an attribute selector.
  const elements = [...document.querySelectorAll('*')].map((element) => {
    const { matches } = element;
    const known = (selector: string) =>
      selector.replaceAll(':enabled', ':not([disabled])').replaceAll(' i]', ']');
    return Object.assign(element, {
      matches: (selector: string) => matches.call(element, known(selector)),
    });
  });
  return askedIn(elements, () => true);
}

describe('a password', () => {
  it.each([
    '<input type="password">',
    '<input type="PASSWORD" name="x">',
    '<input name="mot_de_passe" placeholder="Mot de passe">',
    '<label for="x">Mot  de passe *</label><input id="x">',
    '<label>Password <input type="text"></label>',
    '<textarea aria-label="Mot de passe"></textarea>',
    '<input autocomplete="section-a current-password">',
    '<div contenteditable="" title="Mot de passe"></div>',
    '<p id="q">Mot de passe</p><input aria-labelledby="q">',
    '<p>Mot de passe</p><input>',
    '<input><input type="password" disabled>',
  ])('is asked for by %s', (html) => {
    expect(asked(html).asksPassword).toBe(true);
  });

  it.each([
    '<input type="password" disabled>',
    '<input type="text" name="q">',
    '<input type="search" placeholder="Mot de passe oublié, ÉduConnect…">',
    '<input type="checkbox" name="password">',
    '<input type="hidden" name="password">',
    '<p>Mot de passe</p>',
    '<button>Mot de passe oublié ?</button>',
    '<div contenteditable="false" title="Mot de passe"></div>',
  ])('is not asked for by %s', (html) => {
    expect(asked(html).asksPassword).toBe(false);
  });
});

describe('the portal’s own form', () => {
  it('is its choice of profile, or its two fields', () => {
    const both = '<button id="bouton_eleve"></button><button id="bouton_responsable"></button>';
    expect(asked(both).hasPortalForm).toBe(true);
    const fields = '<input name="j_username"><input name="j_password">';
    expect(asked(fields).hasPortalForm).toBe(true);
  });

  it('is not half of it, nor the picture of it', () => {
    expect(asked('<button id="bouton_eleve"></button>').hasPortalForm).toBe(false);
    expect(asked('<input name="j_username">').hasPortalForm).toBe(false);
    const shown = '<input name="j_username" disabled><input name="j_password" disabled>';
    expect(asked(shown).hasPortalForm).toBe(false);
  });
});
