// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readLikeness } from '../../../lib/active-tab/likeness';
import { educonnect } from '../../../lib/screens/hosts';

/** The test's document does not know `:enabled`. */
beforeEach(() => {
  const find = document.querySelector.bind(document);
  vi.spyOn(document, 'querySelector').mockImplementation((selector: string) =>
    find(selector.replace(':enabled', ':not([disabled])')),
  );
  return () => vi.restoreAllMocks();
});

function likenessOf(html: string, title = '') {
  document.body.innerHTML = html;
  document.title = title;
  return readLikeness(educonnect);
}

describe('what could make a page pass for the portal', () => {
  it('tells the portal in a frame that is seen', () => {
    const size = vi.spyOn(Element.prototype, 'getBoundingClientRect');
    const frame = (src: string) => likenessOf(`<iframe src="${src}"></iframe>`).framesPortal;
    const portal = 'https://educonnect.education.gouv.fr/idp/';
    size.mockReturnValue(new DOMRect(0, 0, 400, 600));
    expect(frame(portal)).toBe(true);
    expect(frame('https://educonnect.education.gouv.fr.example/')).toBe(false);
    size.mockReturnValue(new DOMRect(0, 0, 1, 1));
    expect(frame(portal)).toBe(false);
    size.mockRestore();
  });

  it('is what it gives itself out to be, and what it mentions', () => {
    const html = `<header>Académie</header><h1>ÉduConnect</h1><h2>Se connecter</h2><p>Bonjour</p>`;
    expect(likenessOf(html, 'Connexion')).toMatchObject({
      names: ['Connexion', 'ÉduConnect'],
      mentions: ['Académie', 'Se connecter'],
    });
  });

  it('is a password asked for, not the picture of one', () => {
    expect(likenessOf('<input type="password">').asksPassword).toBe(true);
    expect(likenessOf('<input type="password" disabled>').asksPassword).toBe(false);
    expect(likenessOf('<input type="text">').asksPassword).toBe(false);
  });

  it('is the portal’s own choice of profile, or its form', () => {
    const both = '<button id="bouton_eleve"></button><button id="bouton_responsable"></button>';
    expect(likenessOf(both).hasPortalForm).toBe(true);
    expect(likenessOf('<input name="j_username"><input name="j_password">').hasPortalForm).toBe(
      true,
    );
    expect(likenessOf('<button id="bouton_eleve"></button>').hasPortalForm).toBe(false);
    expect(likenessOf('<input name="j_username">').hasPortalForm).toBe(false);
  });

  it('is read of a long page at no great length', () => {
    const { names, mentions } = likenessOf(
      `<h1>${'mot '.repeat(1000)}</h1>${'<h2>Titre</h2>'.repeat(200)}`,
    );
    expect(names.join().length + mentions.join().length).toBeLessThan(2000);
  });

  it('is read without what was typed', () => {
    const html = '<input id="p" type="password"><input name="j_username">';
    document.body.innerHTML = html;
    for (const input of document.querySelectorAll('input')) input.value = 'Soleil!2025';
    expect(JSON.stringify(readLikeness(educonnect))).not.toContain('Soleil');
  });

  it('is read by a function that stands alone: it is sent to the page as it is written', () => {
    const page = '<h1>ÉduConnect</h1><input type="password">';
    const here = likenessOf(page, 'Connexion');
    const there = new Function('document', `return (${readLikeness.toString()})()`)(document);
    expect(there).toEqual(here);
  });
});
