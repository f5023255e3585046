// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { arrange, type Drawn, makeReady } from '../../../lib/overlay/arrange';
import { apart, type Box, boxOf, shared } from '../../../lib/overlay/box';
import type { Placement } from '../../../lib/overlay/situation';
import { createSizes } from '../../../lib/overlay/sizes';
import { byId, pageIn } from '../page/in-dom';

const SIZES = {
  full: [340, 420],
  compact: [300, 180],
  brief: [300, 70],
  handle: [48, 48],
} as const;

let panel: HTMLElement;

/** How tall (px) what is in the panel's body is, in each look. */
let heights: { compact: number; lean: number; brief: number };

/** Gives the panel a body of 180 px, with the sentence of the moment in it. */
function scrollingBody(content: typeof heights): HTMLElement {
  heights = content;
  const body = document.createElement('div');
  body.dataset.scrolls = '';
  body.innerHTML = '<p data-brief="step">Tape ton mot de passe.</p>';
  const tall = () => {
    const { shape, lean } = panel.dataset;
    return shape === 'brief' ? heights.brief : heights[lean === '' ? 'lean' : 'compact'];
  };
  Object.defineProperty(body, 'scrollHeight', { get: tall });
  Object.defineProperty(body, 'clientHeight', { get: () => 180 });
  panel.append(body);
  return body;
}

beforeEach(() => {
  panel = document.createElement('section');
  const sizeAs = (side: 0 | 1) => () => SIZES[panel.dataset.shape as keyof typeof SIZES][side];
  Object.defineProperty(panel, 'offsetWidth', { get: sizeAs(0) });
  Object.defineProperty(panel, 'offsetHeight', { get: sizeAs(1), configurable: true });
  see(1280, 800);
  onTop(() => []);
});

/** Sets which elements are at a point of the window: tests have no layout. */
function onTop(at: (x: number, y: number) => Element[]): void {
  const first = (x: number, y: number) => at(x, y)[0] ?? null;
  Object.assign(document, { elementsFromPoint: at, elementFromPoint: first });
}

/** Gives the window a size (px). */
function see(width: number, height: number): void {
  Object.assign(window, { innerWidth: width, innerHeight: height });
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(width);
}

/** Arranges a ring around each element with one of these ids. */
function arranged(ids: readonly string[], more: Partial<Drawn> = {}) {
  const rings = ids.map((id) => ({ ring: document.createElement('div'), target: byId(id) }));
  const placement = arrange({ panel, rings, folded: false, ...more }, window, null);
  return { placement, rings: rings.map(({ ring }) => ring) };
}

const drawnAt = ({ style }: HTMLElement): Box => ({
  x: Number.parseFloat(style.left),
  y: Number.parseFloat(style.top),
  width: Number.parseFloat(style.width),
  height: Number.parseFloat(style.height),
});

const panelAt = (placement: Placement | null): Box => {
  const [width, height] = SIZES[placement?.shape ?? 'full'];
  return { x: placement?.x ?? 0, y: placement?.y ?? 0, width, height };
};

describe('a ring', () => {
  it('surrounds its target, with a little space', () => {
    pageIn('<input id="it" data-box="100 200 300 40">');
    const [ring] = arranged(['it']).rings;
    expect(ring && drawnAt(ring)).toEqual({ x: 96, y: 196, width: 308, height: 48 });
  });

  it('has its number before the target, after it or at an end of it, and never over another target', () => {
    const badge = (box: string, neighbour = '0 0 1 1') => {
      pageIn(`<i id="it" data-box="${box}"></i><i id="other" data-box="${neighbour}"></i>`);
      return arranged(['it', 'other']).rings[0]?.dataset.badge;
    };
    expect(badge('100 200 300 40')).toBe('before');
    expect(badge('10 200 300 40')).toBe('after');
    expect(badge('100 200 300 40', '50 200 45 40')).toBe('after');
    expect(badge('10 200 1260 40')).toBe('below-right');
    expect(badge('10 200 1260 40', '10 242 1260 28')).toBe('above-right');
  });

  it('has a small number in the margin of a phone’s page', () => {
    const small = (box: string) => {
      pageIn(`<i id="it" data-box="${box}"></i>`);
      const [ring] = arranged(['it']).rings;
      return ring && [ring.dataset.badge, ring.hasAttribute('data-small')];
    };
    expect(small('100 200 300 40')).toEqual(['before', false]);
    expect(small('26 200 1228 40')).toEqual(['before', true]);
  });
});

describe('a header that stays at the top while the page goes by under it', () => {
  const under = (position: string, field: string) => {
    pageIn(`<header id="top" style="position: ${position}" data-box="0 0 1280 100"></header>
      <main><input id="it" data-box="${field}"></main>`);
    onTop((_, down) => [...(down < 100 ? [byId('top')] : []), document.body]);
    const { rings } = arranged(['it'], { now: [byId('it')] });
    return { cut: rings[0]?.style.clipPath, badge: rings[0]?.dataset.badge };
  };

  it.each([
    ['not drawn over a banner that lies over most of it', '0 690 1280 110', 'banner', 'hidden'],
    ['drawn where a banner lies over a third of it', '0 730 1280 70', 'banner', ''],
    ['drawn where that box holds it', '0 690 1280 110', 'holder', ''],
  ])('is %s', (_, box, id, visibility) => {
    const place = '<button id="it" data-box="100 700 200 45">Valider</button>';
    const fixed = (inside: string) =>
      `<div id="${id}" style="position: fixed" data-box="${box}">${inside}</div>`;
    pageIn(id === 'holder' ? fixed(place) : `${place}${fixed('')}`);
    onTop((_x, y) => (y > 690 ? [byId(id)] : []));
    const now = [byId('it')];
    expect(arranged(['it'], { now }).rings[0]?.style.visibility).toBe(visibility);
    expect(panel.dataset.away).toBe(visibility === 'hidden' ? 'below' : undefined);
  });

  it('is drawn where its dialog stands over that banner', () => {
    pageIn(`<div id="banner" style="position: fixed" data-box="0 690 1280 110"></div>
      <button id="it" data-box="100 700 200 45">Valider</button>`);
    onTop((_x, y) => (y > 690 ? [byId('it'), byId('banner')] : []));
    expect(arranged(['it']).rings[0]?.style.visibility).toBe('');
  });

  it.each(['sticky', 'fixed'])('covers the ring too: %s', (position) => {
    expect(under(position, '440 80 400 40').cut).toBe('inset(24px -40px -40px)');
    expect(under(position, '440 80 400 40').badge).toBe('below-right');
    expect(under(position, '440 300 400 40').cut).toBe('');
    expect(under('static', '440 80 400 40').cut).toBe('');
  });

  it('keeps what is under it out of sight', () => {
    const away = (field: string) => {
      under('sticky', field);
      return panel.dataset.away;
    };
    expect(away('440 20 400 40')).toBe('above');
    expect(away('440 120 400 40')).toBeUndefined();
  });

  it('does not cover what it holds', () => {
    pageIn(`<header id="top" style="position: sticky" data-box="0 0 1280 100">
      <a id="it" href="/" data-box="900 20 300 40">Se connecter</a></header>`);
    onTop((_, down) => [...(down < 100 ? [byId('top')] : []), document.body]);
    const { rings } = arranged(['it'], { now: [byId('it')] });
    expect(rings[0]?.style.clipPath).toBe('');
    expect(panel.dataset.away).toBeUndefined();
  });

  it('does not cover what a part of it holds in a shadow root', () => {
    pageIn(`<header id="top" style="position: sticky" data-box="0 0 1280 100">
      <site-links id="host"></site-links></header><a id="it" href="/" data-box="900 20 300 40">A</a>`);
    byId('host').attachShadow({ mode: 'open' }).append(byId('it'));
    const link = byId('host').shadowRoot?.firstElementChild as Element;
    onTop((_, down) => [...(down < 100 ? [byId('top')] : []), document.body]);
    const ring = document.createElement('div');
    arrange({ panel, rings: [{ ring, target: link }], folded: false }, window, null);
    expect(ring.style.clipPath).toBe('');
  });
});

describe('the panel', () => {
  it('is drawn where it covers no target', () => {
    pageIn('<input id="i" data-box="440 200 400 40"><input id="p" data-box="440 300 400 40">');
    const { placement } = arranged(['i', 'p']);
    expect(placement?.shape).toBe('full');
    expect(panel.dataset.shape).toBe('full');
    expect([panel.style.left, panel.style.top]).toEqual([`${placement?.x}px`, `${placement?.y}px`]);
    for (const id of ['i', 'p']) expect(shared(panelAt(placement), boxOf(byId(id)))).toBe(0);
  });

  it.each([
    [1280, 800],
    [360, 640],
  ])(
    'keeps off a fixed button in a corner, even when folded, at a width of %i px',
    (width, height) => {
      see(width, height);
      const corner = `${width - 72} ${height - 72} 56 56`;
      const field = `16 ${height / 2 - 20} ${width - 32} 40`;
      pageIn(`<input id="it" data-box="${field}">
      <div style="position: fixed" data-box="0 0 ${width} ${height}">
        <button id="chat" style="position: fixed" data-box="${corner}">?</button></div>`);
      panel.innerHTML = '<p data-brief="step">Tape ton identifiant.</p>';
      const chat = byId('chat');
      const { x, y } = boxOf(chat);
      onTop((across, down) => (across >= x && down >= y ? [chat, document.body] : [document.body]));
      for (const folded of [false, true]) {
        const { placement } = arranged(['it'], { folded });
        expect(shared(panelAt(placement), boxOf(chat))).toBe(0);
        expect(shared(panelAt(placement), boxOf(byId('it')))).toBe(0);
        expect(placement?.shape === 'handle').toBe(folded);
      }
    },
  );

  it('hides nothing that may be needed next: labels, other fields, messages, what a note speaks of', () => {
    pageIn(`<header><a href="/" data-box="900 0 300 700">Aide</a></header><main>
      <label for="it" data-box="440 160 400 30">Identifiant</label>
      <input id="it" data-box="440 200 400 40">
      <button id="other" data-box="850 10 400 300">Annuler</button>
      <p role="alert" data-box="850 400 400 300">Refusé</p>
      <a id="named" href="/profil" data-box="10 10 300 780">Changer de profil</a></main>`);
    const { placement } = arranged(['it'], { named: [byId('named')] });
    for (const box of document.querySelectorAll('main [data-box]')) {
      expect(shared(panelAt(placement), boxOf(box))).toBe(0);
    }
  });

  it('keeps off the title, the paragraphs, the name of the site and the links of its header', () => {
    pageIn(`<header><strong data-box="10 10 300 380">ENT</strong>
      <a href="/" data-box="900 10 370 100">Se déconnecter</a></header>
      <main><h1 data-box="900 120 370 100">Connexion</h1><p data-box="10 400 300 390">Tapez.</p>
      <input id="it" data-box="440 200 400 40"></main>`);
    const { placement } = arranged(['it']);
    expect(placement?.shape).toBe('full');
    for (const box of document.querySelectorAll('[data-box]')) {
      expect(shared(panelAt(placement), boxOf(box))).toBe(0);
    }
  });

  it('stands beside what a page says that keeps its main part hidden', () => {
    pageIn(`<h1 data-box="400 150 300 40">Indisponible</h1>
      <main hidden><h1 data-box="0 0 0 0">Mon compte</h1></main>`);
    for (const main of document.querySelectorAll('main')) main.checkVisibility = () => false;
    const { placement } = arranged([]);
    expect(apart(panelAt(placement), boxOf(document.querySelector('h1') as Element))).toBeLessThan(
      20,
    );
  });

  it('covers the title rather than a field, or than to say less', () => {
    pageIn(`<main><h1 data-box="850 10 420 780">Connexion</h1>
      <input data-box="10 10 420 780"><input id="it" data-box="440 20 400 760"></main>`);
    const { placement } = arranged(['it']);
    expect(placement?.shape).toBe('full');
    expect(panelAt(placement).x).toBeGreaterThan(840);
  });

  it('covers the title rather than the rules that stand between the fields', () => {
    const rules = '<p data-box="10 10 420 780">Au moins 12 caractères</p>';
    const xOf = (above: string, between: string) => {
      pageIn(`<main><h1 data-box="850 300 420 100">Mot de passe</h1>${above}
        <input id="it" data-box="440 20 400 380">${between}
        <input id="again" data-box="440 410 400 370"></main>`);
      return panelAt(arranged(['it', 'again']).placement).x;
    };
    expect(xOf('', rules)).toBeGreaterThan(840);
    expect(xOf(rules, '')).toBeLessThan(440);
  });

  it.each(['06 39 ** ** 34', '06 •• •• •• 12', 'm***@exemple.fr'])(
    'never covers what its user compares with their own: %s',
    (masked) => {
      pageIn(`<main><p data-box="850 10 420 780">Envoyé à ${masked}.</p>
        <p data-box="10 10 420 780">Cliquez.</p><input id="it" data-box="440 20 400 760"></main>`);
      expect(panelAt(arranged(['it']).placement).x).toBeLessThan(440);
    },
  );

  it('makes room for what the page opens over itself', () => {
    pageIn(`<div popover id="menu" data-box="850 10 420 780">Aide</div>
      <main><input id="it" data-box="440 200 400 40"></main>`);
    expect(panelAt(arranged(['it']).placement).x).toBeLessThan(440);
    pageIn(
      `<div popover data-box="10 10 1260 780"><input id="it" data-box="440 200 400 40"></div>`,
    );
    expect(arranged(['it']).placement?.shape).toBe('full');
  });

  it('keeps off the lines of a list in a shadow root', () => {
    pageIn('<main><the-list></the-list><i id="it" data-box="440 200 400 40"></i></main>');
    const root = document.querySelector('the-list')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<a href="/autre" data-box="850 10 420 780">Personnel</a>';
    const { placement } = arranged(['it']);
    expect(shared(panelAt(placement), { x: 850, y: 10, width: 420, height: 780 })).toBe(0);
  });

  it('bears no number over a neighbouring button, nor minds the label it stands in', () => {
    const badgeBeside = (neighbour: string) => {
      pageIn(`<main><label data-box="60 180 900 80"><input id="it" data-box="400 200 300 40"></label>
        ${neighbour}</main>`);
      return arranged(['it']).rings[0]?.dataset.badge;
    };
    expect(badgeBeside('')).toBe('before');
    expect(badgeBeside('<button data-box="300 205 90 30">Précédent</button>')).toBe('after');
  });

  it('leaves the number of a ring in sight', () => {
    pageIn('<main><i id="it" data-box="390 100 880 600"></i></main>');
    const { placement, rings } = arranged(['it']);
    expect(rings[0]?.dataset.badge).toBe('before');
    const badge = { x: 356, y: 385, width: 30, height: 30 };
    expect(shared(panelAt(placement), badge)).toBe(0);
  });

  it('stays where it is while the page moves under its user, and follows once it rests', () => {
    pageIn('<main><input id="it" data-box="440 200 400 40"></main>');
    const { placement } = arranged(['it']);
    byId('it').dataset.box = '850 10 400 780';
    const ring = document.createElement('div');
    const drawn = { panel, rings: [{ ring, target: byId('it') }], folded: false };
    expect(arrange(drawn, window, placement, { busy: true })).toEqual(placement);
    expect(drawnAt(ring).x).toBe(846);
    const after = arrange(drawn, window, placement);
    expect(shared(panelAt(after), boxOf(byId('it')))).toBe(0);
  });

  it('is not measured again for each letter of somebody who types', () => {
    pageIn('<main><input id="it" data-box="440 200 400 40"></main>');
    const sizes = createSizes();
    const drawn = { panel, rings: [], folded: false };
    const placement = arrange(drawn, window, null, { sizes });
    const measured = vi.fn(() => null);
    const counted = { ...sizes, of: () => measured };
    panel.innerHTML = '<p>8 caractères au moins</p>';
    expect(arrange(drawn, window, placement, { sizes: counted, busy: true })).toEqual(placement);
    expect(measured).not.toHaveBeenCalled();
  });

  it('goes over a fixed header, and points into a fixed box', () => {
    see(1280, 800);
    pageIn(`<header id="top" style="position: fixed" data-box="0 0 1280 80">Élève</header>
      <div id="box" style="position: fixed" data-box="16 16 300 700"><i id="it" data-box="40 40 100 40"></i></div>`);
    onTop((x, y) => [...(x < 316 ? [byId('box')] : []), ...(y < 80 ? [byId('top')] : [])]);
    const { placement } = arranged(['it']);
    expect(placement?.shape).toBe('full');
    expect(placement?.y).toBeLessThan(80);
  });

  it('never covers the focused control', () => {
    pageIn('<button id="it" data-box="900 20 360 760">Loin du formulaire</button>');
    byId('it').focus();
    const { placement } = arranged([]);
    expect(shared(panelAt(placement), boxOf(byId('it')))).toBe(0);
  });

  it('is a handle when folded', () => {
    pageIn('');
    expect(arranged([], { folded: true }).placement?.shape).toBe('handle');
    expect(panel.dataset.shape).toBe('handle');
  });

  it('opens even where only its handle fits, once asked to', () => {
    pageIn('<input id="i" data-box="10 10 1260 780">');
    expect(arranged(['i']).placement?.shape).toBe('handle');
    expect(arranged(['i'], { opened: true }).placement?.shape).toBe('full');
    expect(arranged(['i'], { opened: true, folded: true }).placement?.shape).toBe('handle');
  });

  it('shows one hint at a time on a phone, or on a page zoomed to 400 %', () => {
    see(360, 640);
    pageIn('');
    expect(arranged([]).placement?.shape).toBe('compact');
    see(320, 256);
    expect(arranged([]).placement?.shape).toBe('compact');
  });

  it.each([
    [360, 640],
    [640, 400],
  ])('is the sentence of the step where room lacks, whole once asked for: %i × %i', (...size) => {
    see(...size);
    pageIn('<main><input id="it" data-box="16 300 300 40"></main>');
    const sentence = document.createElement('p');
    sentence.dataset.brief = 'step';
    panel.append(sentence);
    const now = [byId('it')];
    expect(arranged(['it'], { now }).placement?.shape).toBe('brief');
    expect(arranged(['it'], { now, opened: true }).placement?.shape).toBe('compact');
  });

  it('says on which side the place of the step is out of sight', () => {
    see(360, 640);
    const awayOf = (box: string) => {
      pageIn(`<main><input id="it" data-box="${box}"></main>`);
      arranged(['it'], { now: [byId('it')] });
      return panel.dataset.away;
    };
    expect(awayOf('16 300 300 40')).toBeUndefined();
    expect(awayOf('16 700 300 40')).toBe('below');
    expect(awayOf('16 630 300 40')).toBe('below');
    expect(awayOf('16 -60 300 40')).toBe('above');
    expect(awayOf('16 -200 300 1400')).toBeUndefined();
  });

  it('stands within what a keyboard leaves of the view', () => {
    const keyboard = { offsetLeft: 0, offsetTop: 120, width: 360, height: 300 };
    see(360, 640);
    pageIn('<input id="it" data-box="16 140 328 40">');
    Object.assign(window, { visualViewport: keyboard });
    const { placement } = arranged(['it']);
    Object.assign(window, { visualViewport: undefined });
    const { y, height } = panelAt(placement);
    expect(y).toBeGreaterThanOrEqual(120);
    expect(y + height).toBeLessThanOrEqual(420);
    expect(shared(panelAt(placement), boxOf(byId('it')))).toBe(0);
  });

  it('is brief where its sentence of the moment would need scrolling', () => {
    see(360, 640);
    pageIn('');
    const body = scrollingBody({ compact: 180, lean: 180, brief: 180 });
    const shape = () => arranged([], { helps: true }).placement?.shape;
    expect(shape()).toBe('compact');
    heights = { compact: 210, lean: 190, brief: 180 };
    expect(shape()).toBe('brief');
    body.replaceChildren();
    expect(shape()).toBe('compact');
  });

  it('gives up what is secondary before it takes another shape, and gets it back with room', () => {
    pageIn('');
    scrollingBody({ compact: 210, lean: 180, brief: 180 });
    expect(arranged([]).placement).toMatchObject({ shape: 'full', lean: true });
    expect(panel.dataset.lean).toBe('');
    heights = { compact: 180, lean: 180, brief: 180 };
    expect(arranged([]).placement).toMatchObject({ shape: 'full', lean: false });
    expect(panel.dataset.lean).toBeUndefined();
  });

  it('has one form on a phone, with help or without: what is secondary is left out', () => {
    see(360, 640);
    pageIn('');
    scrollingBody({ compact: 180, lean: 180, brief: 180 });
    expect(arranged([], { helps: true }).placement).toMatchObject({ shape: 'compact', lean: true });
  });

  it('says its sentence without the way to its place, rather than nothing', () => {
    see(360, 640);
    pageIn('<input id="near" data-box="16 200 320 240"><input id="far" data-box="16 900 320 40">');
    scrollingBody({ compact: 180, lean: 180, brief: 180 });
    const tall = () => {
      if (panel.dataset.shape === 'handle') return 48;
      return panel.dataset.away === undefined ? 100 : 300;
    };
    Object.defineProperty(panel, 'offsetHeight', { get: tall });
    expect(arranged(['near'], { now: [byId('far')] }).placement?.shape).toBe('brief');
    expect(panel.dataset.away).toBeUndefined();
  });

  it('says its sentence without a second one, rather than nothing, until there is room again', () => {
    see(360, 640);
    pageIn('<input id="near" data-box="16 200 320 240">');
    scrollingBody({ compact: 180, lean: 180, brief: 180 });
    const tall = () => {
      if (panel.dataset.shape === 'handle') return 48;
      return panel.dataset.alone === undefined ? 300 : 100;
    };
    Object.defineProperty(panel, 'offsetHeight', { get: tall });
    expect(arranged(['near']).placement?.shape).toBe('brief');
    expect(panel.dataset.alone).toBe('');
    see(360, 1200);
    expect(arranged(['near']).placement?.shape).toBe('brief');
    expect(panel.dataset.alone).toBeUndefined();
  });

  it('scrolls once its user opened something in it', () => {
    see(360, 640);
    pageIn('');
    const body = scrollingBody({ compact: 400, lean: 400, brief: 180 });
    const button = document.createElement('button');
    button.setAttribute('aria-expanded', 'true');
    body.append(button);
    expect(arranged([], { helps: true }).placement?.shape).toBe('compact');
  });

  it('keeps the eye of the focused field in reach', () => {
    pageIn(`<div><input id="it" data-box="440 20 300 760">
      <button id="eye" data-box="750 20 500 760">Voir</button></div>`);
    byId('it').focus();
    const { placement } = arranged([]);
    expect(shared(panelAt(placement), boxOf(byId('eye')))).toBe(0);
  });

  it('may be missing: the rings are still drawn', () => {
    pageIn('<input id="it" data-box="100 200 300 40">');
    const { placement, rings } = arranged(['it'], { panel: null });
    expect(placement).toBeNull();
    expect(rings[0]?.style.left).toBe('96px');
  });

  it('leaves the page as it was', () => {
    pageIn('<input id="it" data-box="100 200 300 40"><p>Bonjour</p>');
    const before = document.documentElement.outerHTML;
    arranged(['it']);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('a panel made ready before it is on the page', () => {
  it('is given nothing more that all of it would be styled for once it is there', () => {
    pageIn('<main><h1 data-box="100 100 300 40">Je me connecte</h1></main>');
    const drawn = { panel, rings: [], folded: false };
    makeReady(drawn, { x: 0, y: 0, width: 1280, height: 800 });
    const before = panel.cloneNode() as HTMLElement;
    arrange(drawn, window, null);
    for (const name of ['left', 'top']) panel.style.removeProperty(name);
    expect(panel.outerHTML).toBe(before.outerHTML);
    expect(panel.dataset.shape).toBe('full');
  });
});
