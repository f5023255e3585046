// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Sheet } from '../../../components/sheet/sheet';
import { ROUTES } from '../../../components/ui/routes';
import { routesTo } from '../../../components/ui/routes-to';
import { TextsProvider } from '../../../components/ui/texts';
import { ENTS } from '../../../lib/ents/directory';
import { entOf, type OwnEnt } from '../../../lib/my-ent/own-ent';
import { fr } from '../../../lib/texts/locales/fr';
import { createTexts } from '../../../lib/texts/texts';
import { PROFILES, type Profile } from '../../../lib/vocabulary';

const texts = createTexts('fr', fr);
const titles = ROUTES.map(({ title }) => title);
const routesOf = (profile: Profile) =>
  ROUTES.filter(({ reader }) => reader === profile).map(({ title }) => title);

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

/** The sheet for an ENT, as it is read; no-break spaces read as spaces do. */
function sheetOf(ent: OwnEnt | null, reader: Profile | null = null): string {
  render(
    <TextsProvider texts={texts} profile={reader}>
      <Sheet ent={ent} onReader={() => {}} onLanguage={() => {}} onPrint={() => {}} />
    </TextsProvider>,
    root,
  );
  return (root.textContent ?? '').replaceAll('\u00a0', ' ');
}

const known = ENTS.flatMap((ent) => {
  const own = entOf({ entId: ent.id, entHome: null });
  return own ? [[ent.id, { ent, own }] as const] : [];
});

describe.each(known)('the sheet for %s', (_, { ent, own }) => {
  it('names it, with its whole address or where that comes from', () => {
    const { host, pathname } = new URL(ent.home ?? 'https://none.example/');
    const address = pathname === '/' ? host : host + pathname;
    const said = ent.home === null ? 'adresse donnée par l’école' : address;
    expect(sheetOf(own)).toContain(`${ent.name} : ${said}`);
  });

  it.each(PROFILES)('sends a %s to ÉduConnect only where they have an account there', (profile) => {
    const shown = routesTo(own).map(({ title }) => title);
    const own_ = routesOf(profile);
    if (ent[profile] === 'local') {
      expect(shown.filter((title) => own_.includes(title))).toEqual([]);
      const people = profile === 'pupil' ? 'les élèves' : 'les parents';
      expect(sheetOf(own)).toContain(`Sur ${ent.name}, ${people} n’utilisent pas ÉduConnect.`);
    } else {
      expect(shown).toEqual(expect.arrayContaining(own_));
    }
  });
});

it('is the same for an ENT that nothing is known of, and for none', () => {
  expect(routesTo(null).map(({ title }) => title)).toEqual(titles);
  const unlisted = entOf({ entId: null, entHome: 'https://ent.example.fr/' });
  expect(routesTo(unlisted).map(({ title }) => title)).toEqual(titles);
});

it.each<readonly [readonly Profile[], readonly string[]]>([
  [[], titles],
  [['pupil'], ['pupil_profile', ...routesOf('guardian'), 'daily_guardians']],
  [['guardian'], [...routesOf('pupil'), 'guardian_profile', 'daily_pupils']],
  [PROFILES, ['pupil_profile', 'guardian_profile']],
])(
  'where %s have an account of the ENT’s own, says so in the place of their routes',
  (local, shown) => {
    const ent: OwnEnt = { name: 'X', href: null, place: null, local };
    expect(routesTo(ent).map(({ title }) => title)).toEqual(shown);
  },
);

it.each(PROFILES)('for a %s alone, leaves out what is for the other', (reader) => {
  const ent: OwnEnt = { name: 'X', href: null, place: null, local: ['pupil'] };
  const other = PROFILES.find((profile) => profile !== reader) as Profile;
  const shown = routesTo(null, reader).map(({ title }) => title);
  expect(shown).toEqual([...routesOf(reader), 'help_daily']);
  expect(shown.filter((title) => routesOf(other).includes(title))).toEqual([]);
  const local = routesTo(ent, reader).map(({ title }) => title);
  expect(local).toEqual(
    reader === 'pupil' ? ['pupil_profile'] : [...routesOf('guardian'), 'daily_guardians'],
  );
  expect(sheetOf(null, 'pupil')).not.toContain('SMS');
  expect(sheetOf(null, 'pupil')).toContain('Note l’identifiant affiché.');
});

it('says how an address is to be typed, its path and query included', () => {
  const at = (href: string) => sheetOf({ name: 'X', href, place: 'ent', local: [] });
  expect(at('https://cas.example.fr/cas-asp/login')).toContain('X : cas.example.fr/cas-asp/login');
  expect(at('https://ent.example.fr/?school=1')).toContain('X : ent.example.fr/?school=1');
  expect(at('https://ent.example.fr/')).toContain('X : ent.example.frÉduConnect');
});
