import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readChooser } from '../../../lib/ents/choosers/read-chooser';
import { entAt } from '../../../lib/ents/search/find';
import { directoryEntry, newEntOf, replica, withEnt } from '../../run/ent-files';
import { pageOf } from './test-page';

const words = ['mon-ent', 'kosmos', 'cas.mon-ent.fr', "L'ENT", 'à', 'moi'];

describe('a new ENT', () => {
  it('is described by four things', () => {
    expect(newEntOf(words)).toEqual({
      id: 'mon-ent',
      family: 'kosmos',
      host: 'cas.mon-ent.fr',
      name: "L'ENT à moi",
    });
  });

  it.each([
    [['Mon ENT', 'kosmos', 'cas.mon-ent.fr', 'Mon ENT']],
    [['../mon-ent', 'kosmos', 'cas.mon-ent.fr', 'Mon ENT']],
    [['mon-ent', 'skolengo', 'cas.mon-ent.fr', 'Mon ENT']],
    [['mon-ent', 'kosmos', 'https://cas.mon-ent.fr/login', 'Mon ENT']],
    [['mon-ent', 'kosmos', 'cas.mon-ent.fr']],
    [[]],
  ])('is refused with what to type: %j', (given) => {
    expect(() => newEntOf(given)).toThrow(/npm run new-ent|kosmos, edifice, other/);
  });

  it('claims nothing that is not known yet', () => {
    const entry = directoryEntry(newEntOf(words), '2026-04');
    expect(entry).toContain("domain: 'mon-ent.fr'");
    expect(entry).toContain("pupil: 'unknown'");
    expect(entry).toContain("seen: '2026-04'");
    expect(entry).toContain('name: "L\'ENT à moi"');
  });

  it.each(['kosmos', 'edifice', 'other'])('gets a page that is read at once: %s', (family) => {
    const [, , html = ''] =
      /^<!--replica\n(.*?)\n-->\n(.*)$/s.exec(
        replica(newEntOf(['mon-ent', family, 'ent.example.fr', 'Mon ENT'])),
      ) ?? [];
    const page = pageOf(html, 'https://ent.example.fr/login');
    expect(entAt(page.url)).toBeNull();
    const picks = readChooser(page, null)?.picks ?? [];
    expect(picks.map(({ entry }) => entry.control.id)).toEqual(['right-entry']);
  });

  it('is added to the one list, once', () => {
    const ent = newEntOf(words);
    const list = new URL('../../../lib/ents/directory/index.ts', import.meta.url);
    const index = withEnt(readFileSync(list, 'utf8'), ent);
    expect(index).toContain("import entMonEnt from './kosmos/mon-ent';");
    expect(index).toMatch(/\n {2}entMonEnt,\n\];\n/);
    expect(index.match(/entMonEnt/g)).toHaveLength(2);
  });
});
