import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SCREENS } from '../../../lib/screens';
import { ents } from '../../../lib/screens/hosts';
import { SCREEN_IDS, type ScreenId } from '../../../lib/screens/ids';
import { ENT_SCREENS } from '../../../lib/screens/on-ent';
import { pictureOf } from '../../../lib/screens/picture';
import type { Screen } from '../../../lib/screens/vocabulary';
import { fr } from '../../../lib/texts/locales/fr';
import { createTexts } from '../../../lib/texts/texts';
import { readCatalogue, statesOf } from '../../harness/catalogue';

/** Read by the ENT families (`lib/ents`), as each vendor writes its own. */
const READ_ELSEWHERE: readonly ScreenId[] = ['ent/chooser'];

/** Screens that no pupil meets (tutorials 001 and 002). */
const GUARDIANS_ONLY = /^educonnect\/(guardian-|sms-code$)/;

const folder = join(import.meta.dirname, '../../../lib/screens');
const files = await Promise.all(
  readdirSync(folder).map(async (file) => {
    const { default: screen } = (await import(join(folder, file))) as { default?: Screen };
    return { file, screen };
  }),
);
const screens = files.flatMap(({ file, screen }) => (screen ? [{ file, screen }] : []));
const expected = SCREEN_IDS.filter((id) => !READ_ELSEWHERE.includes(id));
const states = statesOf(readCatalogue().replicas);

describe('the catalogue of screens', () => {
  it('has one file for each screen, named after it', () => {
    const wanted = expected.map((id) => `${id.replace('/', '-')}.ts`);
    expect(screens.map(({ file }) => file).sort()).toEqual(wanted.sort());
    for (const { file, screen } of screens) expect(file).toBe(`${screen.id.replace('/', '-')}.ts`);
  });

  it('holds each screen once', () => {
    const all = [...SCREENS, ...ENT_SCREENS];
    expect(all.map(({ id }) => id).sort()).toEqual([...expected].sort());
    for (const { screen } of screens) expect(all).toContain(screen);
  });
});

describe.each(screens)('the screen of $file', ({ screen }) => {
  const name = nameOf(screen.id);

  it('is on hosts of its own, or on the pages of ENTs', () => {
    expect(screen.on === ents || screen.on.length > 0).toBe(true);
  });

  it('has hints named after it, each once', () => {
    const ids = screen.hints.map(({ id }) => id);
    expect(ids.filter((id) => !id.startsWith(`${name}.`))).toEqual([]);
    expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
    expect(ids).not.toEqual([]);
  });

  it('has a picture for each hint that asks for something', () => {
    expect(screen.hints.filter((hint) => pictureOf(hint) === null).map(({ id }) => id)).toEqual([]);
  });

  it('has French texts, in the register of its readers', () => {
    const titles = [screen.title, ...(screen.titleWhen ?? []).map(({ title }) => title)];
    const keys = [...titles, ...screen.hints.map(({ text }) => text)];
    expect(keys.filter((key) => !(key in fr))).toEqual([]);
    const texts = createTexts('fr', fr);
    if (!GUARDIANS_ONLY.test(screen.id)) {
      const toPupils = [...titles, ...screen.hints.filter(isForPupils).map(({ text }) => text)];
      const polite = toPupils.map((key) => unquoted(texts.get(key, [], 'pupil'))).filter(saysVous);
      expect(polite, 'said to a pupil').toEqual([]);
    }
    const toOthers = keys.map((key) => unquoted(texts.get(key, [], 'guardian')));
    expect(toOthers.filter(saysTu), 'said to a guardian').toEqual([]);
  });

  it('is shown by at least one replica', () => {
    const shown = states.filter(({ state }) => state.screen === screen.id);
    expect(shown.length, `no replica in tests/replicas shows ${screen.id}`).toBeGreaterThan(0);
  });
});

describe('the replicas', () => {
  it('cover every host of the catalogue', () => {
    const hosts = new Set(states.map(({ replica }) => new URL(replica.at).hostname));
    const lacking = SCREENS.flatMap(({ on }) => on).filter((host) => !hosts.has(host));
    expect([...new Set(lacking)]).toEqual([]);
  });
});

/** For the portal and the ENTs, the end of the screen's id; for another service, the service. */
function nameOf(id: ScreenId): string {
  const [service = '', rest = ''] = id.split('/');
  return service === 'educonnect' || service === 'ent' ? rest : service;
}

const isForPupils = ({ profile }: Screen['hints'][number]) => profile !== 'guardian';

/** Without quotations: the page’s own words are in the page’s register. */
const unquoted = (text: string) => text.replace(/«[^»]*»/g, '«»');

/** « Nous » and names of pages aside, only « vous » takes these endings. */
const saysVous = (text: string) =>
  /(^|[^\p{L}])(vous|votre|vos)(?!\p{L})|\p{L}ez(?!\p{L})/iu.test(text);

const saysTu = (text: string) => /(^|[^\p{L}])(tu|ton|ta|tes|toi)(?!\p{L})/iu.test(text);
