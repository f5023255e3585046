// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LONGEST_WORDS, MOST_WORDS } from '../../../../lib/active-tab/in-page/bounds';
import { readLikeness } from '../../../../lib/active-tab/in-page/read-likeness';

vi.mock('../../../../lib/page/visible', () => ({
  createSight: () => (element: Element) => element.closest('[hidden]') === null,
  createLight: () => () => 0,
}));

const size = vi.spyOn(Element.prototype, 'getBoundingClientRect');

beforeEach(() => {
  size.mockReturnValue(new DOMRect(0, 0, 400, 600));
});

function read(html: string, title = '') {
  document.body.innerHTML = html;
  document.title = title;
  const likeness = readLikeness(window);
  if (!likeness) throw new Error('Nothing was read');
  return likeness;
}

describe('what a page claims to be', () => {
  it('is told apart from what it mentions', () => {
    const html = `<header><p>Académie</p></header><h1>ÉduConnect</h1><h2>Se connecter</h2>
      <a href="/sso"><img alt="Bouton ÉduConnect"></a><img alt="Logo" src="/i/logo-a.png">`;
    const { names, brands, mentions } = read(html, 'Connexion');
    expect(names).toEqual(expect.arrayContaining(['Connexion', 'ÉduConnect']));
    expect(brands).toEqual(['Académie', 'Logo i logo-a']);
    expect(mentions).toEqual(['Académie', 'Se connecter', 'Bouton ÉduConnect']);
  });

  it('is what can be seen, however much cannot', () => {
    const html = `${'<h1 hidden>Mairie</h1>'.repeat(60)}<h1></h1><h1>Collège</h1>`;
    expect(read(html).names).toContain('Collège');
    expect(read(html).names.join()).not.toContain('Mairie');
  });

  it('is the portal in a frame, one large enough to be seen', () => {
    const frame = (src: string) => read(`<iframe src="${src}"></iframe>`).framesPortal;
    const portal = 'https://educonnect.education.gouv.fr/idp/';
    expect(frame(portal)).toBe(true);
    expect(frame('https://educonnect.education.gouv.fr.example/')).toBe(false);
    size.mockReturnValue(new DOMRect(0, 0, 1, 1));
    expect(frame(portal)).toBe(false);
  });
});

describe('what is sent of it', () => {
  it('is bounded, however long the page', () => {
    const headings = Array.from({ length: 200 }, (_, rank) => `<h2>Titre ${rank}</h2>`).join('');
    const { names, mentions } = read(`<h1>${'mot '.repeat(1000)}</h1>${headings}`);
    expect(mentions).toHaveLength(MOST_WORDS);
    expect(Math.max(...names.map(({ length }) => length))).toBe(LONGEST_WORDS);
  });

  it('is nothing that was typed', () => {
    document.body.innerHTML = '<h1>Ici</h1><input type="password"><input name="j_username">';
    for (const input of document.querySelectorAll('input')) input.value = 'Soleil!2025';
    expect(JSON.stringify(readLikeness(window))).not.toContain('Soleil');
  });

  it('is nothing in a frame that shows nothing', () => {
    const frame = { ...window, document, top: {}, innerWidth: 600, innerHeight: 8 };
    expect(readLikeness(frame as never)).toBeNull();
  });
});

it('finds a page doubtful that cannot be read', () => {
  document.body.innerHTML = '<h1>Bonjour</h1>';
  const all = vi.spyOn(document.documentElement, 'querySelectorAll').mockImplementation(() => {
    throw new RangeError('too deep');
  });
  expect(readLikeness(window as Window & typeof globalThis)).toMatchObject({
    names: [],
    hasPortalForm: true,
  });
  all.mockRestore();
});
