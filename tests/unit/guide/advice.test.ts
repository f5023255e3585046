// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { type Advice, type Circumstances, isWaiting } from '../../../lib/guide/advice/advice';
import { adviseOnPortal } from '../../../lib/guide/advice/portal-advice';
import { mend, note, step, warning } from '../../../lib/screens/hints';
import { educonnect } from '../../../lib/screens/hosts';
import { heading, type Landmark, says, visible } from '../../../lib/screens/landmarks';
import type { Signal } from '../../../lib/screens/signal';
import { at, type Hint, type Screen } from '../../../lib/screens/vocabulary';
import { idsOf, pageIn } from '../page/in-dom';
import { nothingKnown } from './circumstances';

/** A hint of what went wrong, shown while a landmark is seen. */
const trouble = (name: string, when: Landmark): Hint => ({
  ...note(name, { when }),
  tone: 'trouble',
});

const screen = (hints: Screen['hints'], more: Partial<Screen> = {}): Screen => ({
  id: 'educonnect/login',
  seen: '2026-01',
  on: educonnect,
  landmark: visible('body'),
  title: 'login_title',
  hints,
  ...more,
});

const advice = (
  hints: Screen['hints'],
  html: string,
  known: Partial<Circumstances> = {},
  more: Partial<Screen> = {},
) => adviseOnPortal(screen(hints, more), pageIn(html), { ...nothingKnown, ...known });

const idsIn = ({ hints }: Advice) => hints.map(({ id }) => id);

const identifier = step('login.identifier', [at.css('#i')]);
const password = step('login.password', [at.css('#p')]);
const submit = step('login.submit', [at.css('#go')]);
const three = [identifier, password, submit];

const form = (i: string, p: string) =>
  `<input id="i" value="${i}"><input id="p" value="${p}"><button id="go">Se connecter</button>`;

describe('the steps of a screen', () => {
  const state = (html: string, hints = three) =>
    advice(hints, html).hints.map(({ id, rank, done, current }) => ({ id, rank, done, current }));

  it('are numbered, the first that is not done being current', () => {
    expect(state(form('', ''))).toEqual([
      { id: 'login.identifier', rank: 1, done: false, current: true },
      { id: 'login.password', rank: 2, done: false, current: false },
      { id: 'login.submit', rank: 3, done: false, current: false },
    ]);
    expect(state(form('p.dupont12', '')).map(({ current }) => current)).toEqual([
      false,
      true,
      false,
    ]);
    expect(state(form('p.dupont12', 'x')).map(({ current }) => current)).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('go back to one whose field was emptied', () => {
    expect(state(form('', 'x'))[0]).toMatchObject({ done: false, current: true });
  });

  it('are never current if optional', () => {
    const optional = [step('login.identifier', [at.css('#i')], { optional: true }), submit];
    expect(state(form('', ''), optional)).toMatchObject([
      { rank: 1, current: false },
      { rank: 2, current: true },
    ]);
  });

  it('are only those whose place exists', () => {
    expect(idsIn(advice(three, '<input id="p">'))).toEqual(['login.password']);
  });

  it('are numbered without counting other hints', () => {
    const mixed = [
      warning('login.caps-lock', 'caps-lock'),
      identifier,
      note('login.forgotten'),
      submit,
    ];
    const signals = () => new Set<Signal>(['caps-lock']);
    expect(advice(mixed, form('', ''), { signals }).hints.map(({ rank }) => rank)).toEqual([
      null,
      1,
      null,
      2,
    ]);
  });

  it('give way to what is to be done about something that went wrong', () => {
    const again = mend('login.refused', [at.css('#p')]);
    expect(state(form('', ''), [identifier, again, submit])).toMatchObject([
      { rank: 1, current: false },
      { rank: 2, current: true },
      { rank: 3, current: false },
    ]);
  });

  it('take turns where all of the places are meant, not where one is to be chosen', () => {
    const waiting = (each: 'all' | 'any', html: string) => {
      const [hint] = advice([step('login.identifier', [at.css('input')], { each })], html).hints;
      return hint?.places.map((_, index) => isWaiting(hint, index));
    };
    expect(waiting('all', form('', ''))).toEqual([false, true]);
    expect(waiting('all', form('p.nom12', ''))).toEqual([true, false]);
    expect(waiting('all', form('p.nom12', 'secret'))).toEqual([false, true]);
    expect(waiting('any', form('', ''))).toEqual([false, false]);
  });

  it('go on by child where each is to be seen to once for each child', () => {
    const asked = [
      step('guardian-children.link', [at.css('[value="yes"]')], { each: 'all' }),
      step('guardian-children.birth-date', [at.css('.date')], { each: 'all' }),
    ];
    const child = (name: string, mine: string, date: string) =>
      `<input type="radio" name="${name}" value="yes" ${mine}><input class="date" value="${date}">`;
    const ranks = (...children: string[]) =>
      advice(asked, children.join('')).hints.find(({ current }) => current)?.rank;
    expect(ranks(child('a', '', ''), child('b', '', ''))).toBe(1);
    expect(ranks(child('a', 'checked', ''), child('b', '', ''))).toBe(2);
    expect(ranks(child('a', 'checked', '2012'), child('b', '', ''))).toBe(1);
    expect(ranks(child('a', 'checked', '2012'), child('b', 'checked', ''))).toBe(2);
  });

  it('are done where another answer was given, which is the one to ring', () => {
    const asked = [step('guardian-children.link', [at.css('[value="yes"]')], { each: 'all' })];
    const html =
      '<input type="radio" name="a" value="yes"><input id="no" type="radio" name="a" checked>';
    const [hint] = advice(asked, html).hints;
    expect(hint?.done).toBe(true);
    expect(hint?.places.map(({ element }) => element.id)).toEqual(['no']);
  });

  it('are done once all their places are', () => {
    const each = [step('login.identifier', [at.css('.date')], { each: 'all' })];
    const dates = (one: string) =>
      `<input class="date" id="one" value="${one}"><input class="date" id="two" value="2014">`;
    expect(advice(each, dates('')).hints[0]).toMatchObject({ done: false, current: true });
    expect(advice(each, dates('2012')).hints[0]).toMatchObject({ done: true, current: false });
  });
});

describe('the places of a hint', () => {
  const places = (result: Advice) =>
    result.hints[0]?.places.map(({ element, profile }) => [element.id, profile]);

  it('are limited to one, unless the hint is for each', () => {
    const html = '<i class="x" id="one"></i><i class="x" id="two"></i>';
    const target = [at.css('.x')];
    expect(places(advice([step('login.submit', target)], html))).toEqual([['one', null]]);
    expect(places(advice([step('login.submit', target, { each: 'all' })], html))).toEqual([
      ['one', null],
      ['two', null],
    ]);
  });

  const choose = step('profile.choose', { pupil: [at.css('#e')], guardian: [at.css('#r')] });
  const buttons = '<button id="r">Responsable</button><button id="e">Élève</button>';

  it('are the user’s own when the profile is known', () => {
    expect(places(advice([choose], buttons, { profile: 'guardian' }))).toEqual([['r', 'guardian']]);
  });

  it('are one per profile when it is not', () => {
    expect(places(advice([choose], buttons))).toEqual([
      ['e', 'pupil'],
      ['r', 'guardian'],
    ]);
  });

  it('are ringed where there is something to do, not where a note helps', () => {
    const ringed = (hint: Screen['hints'][number]) => advice([hint], '').hints[0]?.ringed;
    expect(ringed(trouble('login.refused', visible('body')))).toBe(true);
    expect(ringed(note('login.forgotten'))).toBe(false);
  });

  it('of another way on are in sight, those of other notes on request', () => {
    const help = (hint: Screen['hints'][number]) => advice([hint], '').hints[0]?.help;
    expect(help(note('login.forgotten'))).toBe('on-request');
    expect(help(note('login.forgotten', { otherWay: true }))).toBe('in-sight');
    expect(help(trouble('login.refused', visible('body')))).toBeUndefined();
  });
});

describe('a hint', () => {
  it('is not shown once it is hidden', () => {
    const hiddenHints = new Set(['login.password']);
    const result = advice(three, form('', ''), { hiddenHints });
    expect(idsIn(result)).toEqual(['login.identifier', 'login.submit']);
    expect(result.hints.map(({ rank }) => rank)).toEqual([1, 2]);
  });

  it('is for its profile, or for an unknown one', () => {
    const hints = [note(['login.no-account', 'activated_mail'], { profile: 'guardian' })];
    expect(idsIn(advice(hints, '', { profile: 'pupil' }))).toEqual([]);
    expect(idsIn(advice(hints, '', { profile: 'guardian' }))).toEqual(['login.no-account']);
    expect(idsIn(advice(hints, ''))).toEqual(['login.no-account']);
  });

  it('is shown while its landmark is seen', () => {
    const hints = [trouble('login.refused', says('incorrect'))];
    expect(idsIn(advice(hints, '<p hidden>Mot de passe incorrect</p>'))).toEqual([]);
    expect(idsIn(advice(hints, '<p>Mot de passe incorrect</p>'))).toEqual(['login.refused']);
  });

  it('is shown while its signal is given', () => {
    const hints = [warning(['login.caps-lock', 'caps_lock'], 'caps-lock')];
    expect(idsIn(advice(hints, ''))).toEqual([]);
    expect(idsIn(advice(hints, '', { signals: () => new Set(['caps-lock']) }))).toEqual([
      'login.caps-lock',
    ]);
  });

  it('does not cause what is typed to be read unless one depends on it', () => {
    const signals = vi.fn(() => new Set<never>());
    advice(three, form('', ''), { signals });
    expect(signals).not.toHaveBeenCalled();
  });

  it('addresses the profile it concerns', () => {
    const text = (known: Partial<Circumstances>) =>
      advice([submit], form('', ''), known).hints[0]?.text;
    expect(text({ profile: 'pupil' })).toMatch(/^Clique /);
    expect(text({ profile: 'guardian' })).toMatch(/^Cliquez /);
    expect(text({})).toMatch(/^Cliquez /);
  });

  it('quotes the button as the page names it', () => {
    const go = [step(['login.go', 'go_on'], [at.css('#go')])];
    const text = (html: string) => advice(go, html).hints[0]?.text;
    expect(text('<button id="go" type="submit" value="1">\n  Suivant → </button>')).toContain(
      '«\u00a0Suivant\u00a0»',
    );
    expect(text('<input id="go" type="submit" value="Valider *">')).toContain(
      '«\u00a0Valider\u00a0»',
    );
  });

  it('never quotes what was typed', () => {
    const go = [step(['login.go', 'go_on'], [at.css('#p')])];
    const [hint] = advice(go, '<input id="p" type="password" value="Soleil!2025">').hints;
    expect(hint?.text).not.toContain('Soleil');
  });

  it('is left out if it would quote a button that does not exist', () => {
    const quoting = [note(['activated.dead-end', 'way_back_dead_end'], { target: [at.css('#x')] })];
    expect(idsIn(advice(quoting, ''))).toEqual([]);
    const plain = [note('login.forgotten', { target: [at.css('#x')] })];
    expect(idsIn(advice(plain, ''))).toEqual(['login.forgotten']);
  });
});

describe('the profile', () => {
  const pupilPage = { when: heading('Élève'), profile: 'pupil' } as const;
  const guardianPage = { when: heading('Responsable'), profile: 'guardian' } as const;

  it('is what the page says rather than what the user chose', () => {
    const more = { profileFrom: [pupilPage, guardianPage] };
    const html = '<h1>Responsable d’élève</h1>';
    const first = { profileFrom: [guardianPage, pupilPage] };
    expect(advice([], html, { profile: 'pupil' }, first).profile).toBe('guardian');
    expect(advice([], html, {}, more).profile).toBe('pupil');
    expect(advice([], '', { profile: 'pupil' }, more).profile).toBe('pupil');
    expect(advice([], '', {}, more).profile).toBeNull();
  });

  it('is what the badge on the portal says', () => {
    expect(advice([], '<p>Élève</p>').profile).toBe('pupil');
    expect(advice([], '<p>Représentant légal</p>').profile).toBe('guardian');
    expect(advice([], '<p hidden>Élève</p><p>Responsable d’élève</p>').profile).toBe('guardian');
  });
});

describe('a screen', () => {
  it('offers what its file says', () => {
    expect(advice([], '', {}, { offers: ['way-back'] }).offers).toEqual(['way-back']);
    expect(advice([], '').offers).toEqual([]);
  });

  it('is off the route when its file says so', () => {
    const offRoute = visible('#old');
    expect(advice([], '<input id="old">', {}, { offRoute }).offRoute).toBe(true);
    expect(advice([], '', {}, { offRoute }).offRoute).toBe(false);
    expect(advice([], '<input id="old">').offRoute).toBe(false);
  });

  it('leaves the page as it was', () => {
    const page = pageIn(form('p.dupont12', ''));
    const before = document.documentElement.outerHTML;
    adviseOnPortal(screen(three), page, nothingKnown);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(idsOf(page.find('input'))).toEqual(['i', 'p']);
  });
});
