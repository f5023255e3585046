import { describe, expect, it } from 'vitest';
import { DIRECTORY, ENTS } from '../../../lib/ents/directory';
import { searchEnts } from '../../../lib/ents/search/search';

const found = (query: string, limit?: number) => searchEnts(query, limit).map(({ id }) => id);

describe('searching an ENT', () => {
  it.each(ENTS.map(({ id, name }) => [name, id]))('« %s » finds it first', (name, id) => {
    expect(found(name)[0]).toBe(id);
  });

  it.each([
    ['MBN', 'mbn'],
    ['pcn', 'pcn'],
    ['enthdf', 'hdf'],
    ['neo', 'eduprovence'],
    ['neo', 'neoconnect'],
    ['liberscol', 'eclat-bfc'],
    ['57', 'mbn'],
    ['57', 'ariane57'],
    ['Moselle', 'ariane57'],
    ['2a', 'portivechju'],
    ['974', 'reunion1d'],
    ['Metz', 'mbn'],
    ['St-Étienne', 'sem'],
    ['saint etienne', 'cybercolleges42'],
    ['Marseille', 'eduprovence'],
    ['académie de Lille', 'hdf'],
    ['bretagne', 'toutatice'],
    ['collège Yvelines', 'ecollege78'],
    ['école reims', 'reims1d'],
    ['lycée Paris', 'monlycee'],
    ['mon bureau num', 'mbn'],
    ['eclat', 'eclat-bfc'],
    ['ÉCOLE DIRECTE', 'ecoledirecte'],
    ['toutatise', 'toutatice'],
    ['cybercolege', 'cybercolleges42'],
    ['eduprovnece', 'eduprovence'],
    ['mosele', 'ariane57'],
    ['strasbourgg', 'mbn'],
    ['elyco', 'e-lyco'],
    ['ENEJ', 'enc92'],
    ['ENEJ', 'enej86'],
    ['Docaposte', 'enc92'],
    ['Nanterre', 'enc92'],
    ['92', 'enc92'],
    ['86', 'enej86'],
    ['Poitiers', 'enej86'],
    ['Châteauroux', 'mon-e-college-36'],
    ['Mon e-collège', 'mon-e-college'],
    ['Espace Digital', 'valdoise95'],
  ])('« %s » finds %s', (query, id) => {
    expect(found(query)).toContain(id);
  });

  it.each(
    DIRECTORY.flatMap(({ ent: { id }, territory: { formerNames = [] } }) =>
      formerNames.map((name) => [name, id] as const),
    ),
  )('« %s » is what it was called: finds %s first', (name, id) => {
    expect(found(name)[0]).toBe(id);
  });

  it('asks that every word be found', () => {
    expect(found('collège Moselle')).not.toContain('ariane57');
    expect(found('mbn marseille')).toEqual([]);
  });

  it('does not guess mistakes where something fits exactly', () => {
    expect(found('lille')).toEqual(['hdf']);
    expect(found('metz')).toEqual(['mbn', 'ariane57']);
  });

  it('finds nothing for nothing', () => {
    for (const query of ['', '   ', 'de la', 'zzzzzz', '-', '<script>'])
      expect(found(query)).toEqual([]);
  });

  it('gives five at most, or as many as asked', () => {
    expect(found('collège')).toHaveLength(5);
    expect(found('collège', 2)).toHaveLength(2);
  });
});
