// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { shownIdentifier } from '../../../lib/guide/extras/shown-identifier';
import { pageIn } from '../page/in-dom';

const shown = (html: string) => shownIdentifier(pageIn(html));

describe('the identifier that a page shows', () => {
  it.each([
    '<p>Votre identifiant</p><p><strong>p.dupont12</strong></p>',
    '<dl><dt>Identifiant</dt><dd>p.dupont12</dd></dl>',
    '<p>Votre identifiant : p.dupont12.</p>',
    '<input readonly value="p.dupont12">',
    '<output>p.dupont12</output>',
  ])('is in %s', (html) => {
    expect(shown(html)).toBe('p.dupont12');
  });

  it('is given as the page writes it', () => {
    expect(shown('<b>M.Le-Goff345</b>')).toBe('M.Le-Goff345');
  });

  it.each([
    '<p>p.dupont12@example.org</p>',
    '<p>Identifiant au format p.nomXX</p>',
    '<p>educonnect.education.gouv.fr</p>',
    '<p>v25.5</p>',
    '<input value="p.dupont12">',
    '<b hidden>p.dupont12</b>',
    '<input readonly value="p.dupont12" style="display: none">',
  ])('is not in %s', (html) => {
    expect(shown(html)).toBeNull();
  });

  it('is unknown when the page shows several, any of which may be the user’s', () => {
    expect(shown('<p>p.dupont12</p><p>m.dupont34</p>')).toBeNull();
  });

  it('is known when the page shows it twice', () => {
    expect(shown('<h2><b>p.dupont12</b></h2><p>Votre identifiant est p.dupont12</p>')).toBe(
      'p.dupont12',
    );
  });

  it('is known when the page also writes it in capitals', () => {
    expect(shown('<p>p.dupont12</p><p>Compte P.DUPONT12</p>')).toBe('p.dupont12');
  });

  it('is not looked for in long texts', () => {
    expect(shown(`<p>${'Bonjour à toutes et à tous. '.repeat(10)} p.dupont12</p>`)).toBeNull();
  });
});
