// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeHandout } from '../../../components/handout/make-handout';
import { routesTo } from '../../../components/ui/routes-to';
import { ENTS } from '../../../lib/ents/directory';
import { entOf, type OwnEnt } from '../../../lib/my-ent/own-ent';
import { writtenAddress } from '../../../lib/my-ent/written-address';
import type { SchoolPolicy } from '../../../lib/school/policy';
import { readPolicy } from '../../../lib/school/read-policy';
import { PROFILES } from '../../../lib/vocabulary';
import { GOOD_POLICY } from '../school/good-policy';
import { rulesOf } from '../styles/rules';
import { EVERY_LANGUAGE, textsIn } from './every-language';

/** Most bytes of a handout: a school's web site takes it, and a phone opens it at once. */
const LARGEST = 200_000;

const css = rulesOf('components/handout/handout.css')
  .map(({ selector, body }) => `${selector}{${body}}`)
  .join('');
const french = textsIn('fr');
const good = readPolicy(GOOD_POLICY).policy;
const mbn = entOf({ entId: 'mbn', entHome: null });

const madeOf = (school: SchoolPolicy, ent: OwnEnt | null, languages = [french] as const) =>
  makeHandout({ languages: [...languages], school, ent }, css);
const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const wordsOf = (html: string) =>
  (parsed(html).body.textContent ?? '').replace(/[\u00a0\u2068\u2069]/g, ' ');

describe.each(ENTS.map((ent) => [ent.id, ent] as const))('the handout for %s', (_, ent) => {
  const own = entOf({ entId: ent.id, entHome: null });
  const page = parsed(madeOf({}, own));

  it('has the routes of both profiles, or says that they have another account', () => {
    const titles = [...page.querySelectorAll('h3')].map((one) => one.textContent);
    expect(titles).toEqual(
      expect.arrayContaining(routesTo(own).map(({ title }) => french.get(title))),
    );
    const locals = PROFILES.filter((profile) => ent[profile] === 'local');
    expect(page.querySelectorAll('.route__note')).toHaveLength(locals.length);
  });

  it('leads to ÉduConnect’s help, and is called its way, only where somebody uses it', () => {
    const isUsed = PROFILES.some((profile) => ent[profile] !== 'local');
    expect(page.querySelector('a[href^="https://educonnect."]') !== null).toBe(isUsed);
    expect(page.querySelector('h1')?.textContent?.includes('ÉduConnect')).toBe(isUsed);
    const written = page.querySelector('.handout__written')?.textContent ?? '';
    expect(written.includes('educonnect.education.gouv.fr/educt-aide/aide')).toBe(isUsed);
  });

  it('leads to its entry, written in letters too', () => {
    const link = page.querySelector('.handout__entry');
    expect(link?.getAttribute('href') ?? null).toBe(own?.href ?? null);
    const written = page.querySelector('.handout__address')?.textContent ?? null;
    expect(written).toBe(own?.href ? writtenAddress(own.href) : null);
  });
});

describe('the handout', () => {
  it('has a section for each language, in that language and its direction', () => {
    const page = parsed(makeHandout({ languages: EVERY_LANGUAGE, school: good, ent: mbn }, css));
    for (const { language, direction, get } of EVERY_LANGUAGE) {
      const section = page.getElementById(language);
      expect(section?.getAttribute('lang')).toBe(language);
      expect(section?.getAttribute('dir')).toBe(direction);
      expect(section?.textContent).toContain(get('help_daily'));
      const title = language === 'fr' ? 'h1' : `#${language} .handout__title`;
      expect(page.querySelector(title)?.textContent).toBe(get('sheet_title'));
      expect(page.querySelector(`nav a[href="#${language}"]`)?.getAttribute('lang')).toBe(language);
      expect(section?.textContent).toContain(good.helpPhone);
    }
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    const anchors = [...page.querySelectorAll('a[href^="#"]')].map((one) =>
      one.getAttribute('href'),
    );
    expect(anchors.filter((href) => !ids.includes(String(href).slice(1)))).toEqual([]);
  });

  it('offers no other language where there is only one', () => {
    const page = parsed(madeOf(good, mbn));
    expect(page.querySelector('header nav')).toBeNull();
    expect(page.body.textContent).not.toContain(french.get('guide_other_language'));
  });

  it('says that it is not official, names the school, and has no script nor anything to load', () => {
    const html = madeOf(good, mbn);
    expect(wordsOf(html)).toContain('Évid’ENT (non officiel)');
    expect(wordsOf(html)).toContain('Collège des Tilleuls');
    expect(html).toContain(
      `content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"`,
    );
    expect(html).toContain('<meta name="referrer" content="no-referrer">');
    expect(html).not.toMatch(/<script|<link|<img|<iframe|<form|\son\w+=|url\(|@import/i);
  });

  it('leaves out the way to an ENT that has not been chosen, and whom nobody says to call', () => {
    const page = parsed(madeOf({}, null));
    expect(page.querySelector('.handout__entry')).toBeNull();
    expect(page.body.textContent).not.toContain(french.get('school_contact'));
    expect(page.querySelectorAll('h3').length).toBeGreaterThan(4);
  });

  it(`is of ${LARGEST} bytes at most with every language, for any ENT`, () => {
    const longest: SchoolPolicy = { ...good, schoolName: 'é'.repeat(80), helpName: 'é'.repeat(80) };
    const sentences = { helpPupils: 'é'.repeat(200), helpParents: 'é'.repeat(200) };
    for (const id of ['mbn', 'e-primo', 'e-lyco']) {
      const ent = entOf({ entId: id, entHome: null });
      const html = makeHandout(
        { languages: EVERY_LANGUAGE, school: { ...longest, ...sentences }, ent },
        css,
      );
      expect(new TextEncoder().encode(html).length).toBeLessThan(LARGEST);
    }
  });

  it('has what a school has typed as text, whatever that is', () => {
    const shape = (html: string) => [...parsed(html).querySelectorAll('*')].map(describe_);
    const named = { schoolName: 'x', helpName: 'x', helpHours: 'x', helpPhone: 'x' };
    const told = { helpPupils: 'x', helpParents: 'x' };
    const plain = shape(madeOf({ ...named, ...told }, mbn));
    const hostile = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.constantFrom(
        '<script>alert(1)</script>',
        '"><img src=x onerror=alert(1)>',
        '</title><base href=https://x.example>',
        '</style><svg onload=alert(1)>',
        '&lt;b&gt;',
        '<!--',
        ']]>',
      ),
    );
    fc.assert(
      fc.property(hostile, (typed) => {
        const filled = Object.fromEntries(
          Object.keys({ ...named, ...told }).map((key) => [key, typed]),
        );
        const html = madeOf(filled, mbn);
        expect(shape(html)).toEqual(plain);
      }),
      { numRuns: 25 },
    );
  });
});

/** An element and its attributes, without what a school's phone number makes of its link. */
const describe_ = ({ localName, attributes }: Element): string =>
  [
    localName,
    ...[...attributes].map(({ name, value }) =>
      value.startsWith('tel:') ? name : `${name}=${value}`,
    ),
  ].join(' ');
