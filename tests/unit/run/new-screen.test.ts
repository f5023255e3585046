import { afterAll, describe, expect, it } from 'vitest';
import { recognise } from '../../../lib/recognise/recognise';
import type { Screen } from '../../../lib/screens/vocabulary';
import type { readReplica } from '../../harness/catalogue';
import { newScreenOf } from '../../run/screen-files';
import { pageOf } from '../ents/test-page';
import { copyProject } from './copy';

/** Two commands and a formatter, on a busy machine (ms). */
const PATIENCE = 60_000;

const ADDRESS = 'https://moncompte.educonnect.education.gouv.fr/educt-self-service/consentement';
const words = ['consent', `${ADDRESS}?x=1`, 'Conditions', "d'utilisation"];
const page = 'tests/replicas/account/2026/consent.html';

describe('a new screen', () => {
  const copy = copyProject();
  afterAll(copy.remove);

  it(
    'is written whole: recognised on its own replica, its translations owed',
    async () => {
      const said = copy.run('new-screen.ts', words);
      expect(said).toContain(`écrit    ${page}`);
      const { SCREENS } = await copy.load<{ SCREENS: Screen[] }>('lib/screens/index.ts');
      const catalogue = await copy.load<{ readReplica: typeof readReplica }>(
        'tests/harness/catalogue.ts',
      );
      const read = catalogue.readReplica('account/2026/consent.html', copy.read(page));
      expect(read).toHaveProperty('replica');
      if (!('replica' in read)) return;
      const { at, html } = read.replica;
      expect(at).toBe(ADDRESS);
      const found = recognise(pageOf(html, at), SCREENS);
      expect(found?.id).toBe('educonnect/consent');
      const texts = JSON.parse(copy.read('lib/texts/locales/fr/guide.json'));
      expect(texts.consent_title.message).toBe('Conditions d’utilisation');
      expect(found?.hints.map(({ text }) => text).filter((key) => !(key in texts))).toEqual([]);
      const owed = JSON.parse(copy.read('tests/unit/texts/untranslated.json'));
      expect(owed).toMatchObject({ consent_title: expect.arrayContaining(['ar', 'zh']) });
      expect(copy.read('lib/helpdesk/codes.ts')).toContain("'educonnect/consent': 'E24-CONSENT'");
      expect(copy.read('HELPDESK.md')).toContain(
        '| `E24-CONSENT-MESSAGE` | « Conditions d’utilisation » : ',
      );
      expect(copy.read('tests/e2e/support/scenes.ts')).toContain("'account/2026/consent.html'");
    },
    PATIENCE,
  );

  it(
    'never writes over one that is there, nor half of one',
    () => {
      const before = copy.read('lib/screens/ids.ts');
      expect(() => copy.run('new-screen.ts', words)).toThrow(/existe déjà/);
      expect(copy.read('lib/screens/ids.ts')).toBe(before);
    },
    PATIENCE,
  );

  it.each([
    [['Consent', ADDRESS, 'Conditions']],
    [['delete', ADDRESS, 'Conditions']],
    [['consent', ADDRESS]],
    [['consent', 'https://educonnect.education.gouv.fr.example/idp', 'Conditions']],
    [['consent', 'http://educonnect.education.gouv.fr/idp', 'Conditions']],
    [['consent', 'https://educonnect.education.gouv.fr/', 'Conditions']],
    [[]],
  ])('is refused with what to type: %j', (given) => {
    expect(() => newScreenOf(given)).toThrow(/npm run new-screen|il manque le chemin/);
  });
});
