// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Circumstances } from '../../../lib/guide/advice/advice';
import { lookAtPortal } from '../../../lib/guide/advice/look-at-portal';
import { adviseOnPortal } from '../../../lib/guide/advice/portal-advice';
import type { Box } from '../../../lib/screens/boxes';
import { step, warning } from '../../../lib/screens/hints';
import { educonnect } from '../../../lib/screens/hosts';
import { visible } from '../../../lib/screens/landmarks';
import { refused } from '../../../lib/screens/refusals';
import type { Signal } from '../../../lib/screens/signal';
import { at, type Screen } from '../../../lib/screens/vocabulary';
import { idsOf, pageIn, SELF_SERVICE } from '../page/in-dom';
import { nothingKnown } from './circumstances';

const name = step('login.identifier', [at.field('last-name')]);
const mail = step(['login.mail', 'login_password'], [at.field('email')]);
const go = step('login.submit', [at.css('#go')]);

const screen = (more: Partial<Screen> = {}): Screen => ({
  id: 'educonnect/login',
  seen: '2026-01',
  on: educonnect,
  landmark: visible('body'),
  title: 'login_title',
  hints: [name, mail, go],
  ...more,
});

const form = (underName: string, underMail: string, typed = '') =>
  `<form><label for="nom">Nom</label><input id="nom" value="${typed}">${underName}
   <label for="mail">Adresse mail</label><input id="mail">${underMail}
   <button id="go">Suivant</button></form>`;

const error = (words: string) => `<p class="fr-error-text" id="error">${words}</p>`;

const told = (html: string, more: Partial<Screen> = {}, known: Partial<Circumstances> = {}) =>
  adviseOnPortal(screen(more), pageIn(html, SELF_SERVICE), { ...nothingKnown, ...known }).hints;

const cards = (html: string, more: Partial<Screen> = {}) =>
  told(html, more).map(
    ({ id, tone, rank, current, places }) =>
      `${id} ${tone} ${rank}${current ? ' now' : ''} ${idsOf(places.map(({ element }) => element)).join('+')}`,
  );

describe('a click that a refusal asks for', () => {
  it('is not asked for where the page has nothing to click', () => {
    const choose = refused(['email'], ['empty'], 'forgotten_refused_choose', {
      first: [at.css('#again')],
    });
    const empty = error('Ce champ est obligatoire');
    const texts = (html: string) => told(html, { refusals: [choose] }).map(({ text }) => text);
    expect(texts(`${form('', empty)}<a href="#" id="again">SMS</a>`).join()).toContain(
      'recommence',
    );
    expect(texts(form('', empty)).join()).not.toContain('recommence');
  });
});

describe('the step of a refused box', () => {
  it('gives the reason, keeping its rank, and comes before the others', () => {
    expect(cards(form('', error('Ce champ est obligatoire')))).toEqual([
      'login.identifier step 1 nom',
      'login.refused-email trouble 2 now mail',
      'login.submit step 3 go',
    ]);
  });

  it('asks for an empty box in its own words, unless it leaves the choice', () => {
    const html = form('', error('Ce champ est obligatoire'), 'Martin');
    const textOf = (hints: Screen['hints']) =>
      told(html, { hints }).find(({ id }) => id === 'login.refused-email')?.text;
    const asked = told(form('', '')).find(({ id }) => id === 'login.mail')?.text;
    expect(textOf([name, mail, go])).toBe(asked);
    const free = step(['login.mail', 'login_password'], [at.field('email')], { optional: true });
    expect(textOf([name, free, go])).toBe('Remplissez\u00a0: Adresse mail.');
  });

  it('gives one order, its own; a box before it that is empty too is asked for next', () => {
    const page = pageIn(form('', error('Adresse mail incorrecte')), SELF_SERVICE);
    const now = () =>
      adviseOnPortal(screen({ hints: [name, mail, go] }), page, nothingKnown).hints.find(
        ({ current }) => current,
      );
    expect(now()?.id).toBe('login.refused-email');
    expect(now()?.text).not.toMatch(/case 1/);
    (page.find('#mail')[0] as HTMLInputElement).value = 'a.dupont@exemple.fr';
    expect(now()?.id).toBe('login.identifier');
  });

  it('is done once one of the boxes refused together has changed, and none is empty', () => {
    const both = '<p class="fr-error-text">Nom ou adresse mail inconnu</p>';
    const page = pageIn(form('', both, 'Dupont'), SELF_SERVICE);
    const [box] = page.find('#mail');
    const first = () => adviseOnPortal(screen(), page, nothingKnown).hints[0];
    expect(first()).toMatchObject({ id: 'login.refused-last-name-email', done: false });
    (box as HTMLInputElement).value = 'a.dupont@exemple.fr';
    expect(first()).toMatchObject({ done: true, current: false });
  });

  it('begins with what is to be clicked, until its user goes on to the box', () => {
    const refusals = [
      refused(['email'], [], 'refusal_email_malformed', { first: [at.css('#other')] }),
    ];
    const html = `<button id="other">Autre</button>${form('', error('Refusé'))}`;
    expect(cards(html, { refusals })[1]).toBe('login.refused-email trouble 2 now other+mail');
    const page = pageIn(html, SELF_SERVICE);
    (page.find('#mail')[0] as HTMLInputElement).focus();
    const places = adviseOnPortal(screen({ refusals }), page, nothingKnown).hints[1]?.places;
    expect(places?.map(({ done }) => done)).toEqual([true, false]);
  });

  it('keeps a warning about one of the boxes refused together', () => {
    const warned = warning(['login.mailbox', 'email_ent_mailbox'], 'ent-mailbox', {
      target: [at.field('email')],
    });
    const both = '<p class="fr-error-text">Nom ou adresse mail inconnu</p>';
    const known = { signals: () => new Set<Signal>(['ent-mailbox']) };
    const hints = told(form('', both), { hints: [warned, name, mail, go] }, known);
    expect(hints.map(({ id, rank }) => `${id} ${rank}`)).toEqual([
      'login.refused-last-name-email 1',
      'login.mailbox 2',
      'login.submit 3',
    ]);
  });

  it('is restored once what was missing is there', () => {
    expect(cards(form(error('Vous devez saisir votre nom'), '', 'Dupont'))).toEqual([
      'login.identifier step 1 nom',
      'login.mail step 2 now mail',
      'login.submit step 3 go',
    ]);
  });

  it('is left to do while the page shows again what it refused', () => {
    const html = form(error('Nom inconnu'), '', 'Dupont');
    expect(cards(html)[0]).toBe('login.refused-last-name trouble 1 now nom');
    const page = pageIn(html, SELF_SERVICE);
    (page.find('#nom')[0] as HTMLInputElement).value = 'Dupond';
    const [first] = adviseOnPortal(screen(), page, nothingKnown).hints;
    expect(first).toMatchObject({ id: 'login.refused-last-name', done: true, current: false });
  });

  it('is unchanged for users who have hidden the reason', () => {
    const hiddenHints = new Set(['login.refused-last-name']);
    const hints = told(form(error('Nom inconnu'), ''), {}, { hiddenHints });
    expect(hints.map(({ id }) => id)).toEqual(['login.identifier', 'login.mail', 'login.submit']);
  });

  it('gives way, with those of all boxes refused together, to one card', () => {
    const both = '<p class="fr-error-text">Nom ou adresse mail inconnu</p>';
    expect(cards(form('', both))).toEqual([
      'login.refused-last-name-email trouble 1 now nom+mail',
      'login.submit step 2 go',
    ]);
  });

  it('gives way to one card for what is typed and what is refused', () => {
    const warned = warning(['login.mailbox', 'email_ent_mailbox'], 'ent-mailbox', {
      target: [at.field('email')],
    });
    const hints = [warned, name, mail, go];
    const signals = () => new Set<Signal>(['ent-mailbox']);
    const ids = (html: string) => told(html, { hints }, { signals }).map(({ id }) => id);
    expect(ids(form('', ''))).toEqual(['login.identifier', 'login.mailbox', 'login.submit']);
    expect(ids(form('', error('Adresse inconnue')))).toEqual([
      'login.identifier',
      'login.refused-email',
      'login.submit',
    ]);
  });

  it('keeps the places that are not refused', () => {
    const each = step('login.identifier', [at.css('input')], { each: 'all' });
    expect(cards(form(error('Nom inconnu'), ''), { hints: [each, go] })).toEqual([
      'login.refused-last-name trouble 1 now nom',
      'login.identifier step 2 mail',
      'login.submit step 3 go',
    ]);
  });
});

describe('a refusal', () => {
  it('of no box in particular points at its message, before the steps', () => {
    const alert = '<div role="alert" id="alert">Une erreur est survenue.</div>';
    expect(cards(alert + form('', ''))[0]).toBe('login.refused-page trouble null now alert');
  });

  it('is worded by the screen’s own rules before the common ones', () => {
    const refusals = [refused(['last-name'], ['mismatch'], 'forgotten_refused')];
    expect(told(form(error('Nom inconnu'), ''), { refusals })[0]?.text).toMatch(
      /^La page ne reconnaît pas votre réponse/,
    );
    expect(told(form(error('Nom inconnu'), ''))[0]?.text).toMatch(
      /^Retapez\s: Nom\. La page ne reconnaît pas/,
    );
    const silent = [refused(['last-name'], ['mismatch'], null)];
    expect(cards(form(error('Nom inconnu'), ''), { refusals: silent })[0]).toBe(
      'login.identifier step 1 now nom',
    );
  });

  it('says what to check, unless the page only marks the box', () => {
    const checks = ['check_last_name', 'check_first_name'] as const;
    const refusals = [refused(['last-name'], [], 'refusal_mismatch', { checks })];
    const checked = (html: string) => told(html, { refusals })[0]?.checks;
    expect(checked(form(error('Nom inconnu'), ''))).toHaveLength(checks.length);
    expect(checked(form('', '').replace('id="nom"', 'id="nom" aria-invalid="true"'))).toBe(
      undefined,
    );
  });

  it('quotes a button only if the page has it', () => {
    const refusals = [
      refused(['last-name'], [], 'refusal_captcha_change', { quotes: [at.action('Changer')] }),
      refused(['last-name'], [], 'refusal_captcha'),
    ];
    const text = (html: string) => told(html + form(error('Refusé'), ''), { refusals })[0]?.text;
    expect(text('<button>Changer le nom</button>')).toContain(
      '« Changer le nom »'.replace(/ (?=»)|(?<=«) /g, '\u00a0'),
    );
    expect(text('')).not.toContain('«');
  });

  it('says to read the red message only if there is one', () => {
    expect(told(form('', error('Erreur 12')))[1]?.text).toContain('Lisez le message de la page.');
    const marked = form('', '').replace('id="mail"', 'id="mail" aria-invalid="true"');
    expect(told(marked)[1]?.text).not.toContain('rouge');
  });

  it('names the school office the second time, if its record decides', () => {
    const again = (words: string, box: Box) =>
      told(form(error(words), ''), {}, { refusedAgain: new Set([box]) })[0]?.text;
    expect(again('Nom inconnu', 'last-name')).toContain('secrétariat');
    expect(again('Nom inconnu', 'phone')).not.toContain('secrétariat');
    expect(again('Ce champ est obligatoire', 'last-name')).not.toContain('secrétariat');
  });
});

describe('two entries that must be the same', () => {
  const words = (one: string, other: string) => {
    const html = `<h1>Activation du compte</h1><form>
      <label for="m">Adresse mail</label><input id="m" value="${one}">
      <label for="n">Confirmation</label><input id="n" value="${other}">
      ${error('Les deux adresses ne sont pas identiques.')}<button>Suivant</button></form>`;
    const advice = lookAtPortal(pageIn(html, SELF_SERVICE), nothingKnown);
    return advice?.hints.map(({ id }) => id);
  };

  it('are refused until they are', () => {
    expect(words('a@b.fr', 'a@c.fr')).toContain('guardian-email.refused-confirm-email');
    expect(words('a@b.fr', 'a@b.fr')).not.toContain('guardian-email.refused-confirm-email');
  });
});
