import { afterAll, describe, expect, it } from 'vitest';
import type { Ent } from '../../../lib/ents/ent';
import { copyProject } from './copy';

/** Two commands and a formatter, on a busy machine (ms). */
const PATIENCE = 60_000;

const words = ['mon-ent', 'kosmos', 'cas.mon-ent.fr', "L'ENT", 'à', 'moi'];

describe('the command that adds an ENT', () => {
  const copy = copyProject();
  afterAll(copy.remove);

  it(
    'adds it to the directory, with a page to fill in',
    async () => {
      const said = copy.run('new-ent.ts', words);
      expect(said).toContain('écrit    tests/replicas/ent/mon-ent/chooser.html');
      const { ENTS } = await copy.load<{ ENTS: Ent[] }>('lib/ents/directory/index.ts');
      expect(ENTS.find(({ id }) => id === 'mon-ent')).toMatchObject({ name: "L'ENT à moi" });
      expect(copy.read('tests/replicas/ent/mon-ent/chooser.html')).toContain('"ent": "mon-ent"');
    },
    PATIENCE,
  );

  it(
    'says what is in the way',
    () => {
      expect(() => copy.run('new-ent.ts', words)).toThrow(/existe déjà/);
      expect(() => copy.run('new-ent.ts', [])).toThrow(/npm run new-ent/);
    },
    PATIENCE,
  );
});
