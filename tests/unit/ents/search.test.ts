import { describe, expect, it } from 'vitest';
import { DIRECTORY, ENTS } from '../../../lib/ents/directory';
import type { SearchAnswer } from '../../../lib/ents/search/answer';
import { searchInNode } from '../../harness/search-in-node';
import { workOf } from '../work-of';
import { BY_NAME, BY_PLACE } from './search-cases';

const search = searchInNode();

const idsOf = ({ groups }: SearchAnswer) => groups.map(({ ents }) => ents.map(({ id }) => id));
const placesOf = ({ groups }: SearchAnswer) => groups.map(({ place }) => place);
const each = (cases: typeof BY_PLACE) =>
  cases.flatMap(([queries, ids]) => queries.map((query) => [query, ids] as const));

describe('searching an ENT by what it is called', () => {
  it.each(ENTS.map(({ id, name }) => [name, id]))('« %s » finds it first', (name, id) => {
    expect(idsOf(search(name))[0]?.[0]).toBe(id);
  });

  it.each(
    DIRECTORY.flatMap(({ ent: { id }, territory: { formerNames = [] } }) =>
      formerNames.map((name) => [name, id] as const),
    ),
  )('« %s » is what it was called: finds %s first', (name, id) => {
    expect(idsOf(search(name))[0]?.[0]).toBe(id);
  });

  it.each(each(BY_NAME))('« %s » finds %j', (query, ids) => {
    const answer = search(query);
    expect(placesOf(answer)[0]).toBeNull();
    expect(idsOf(answer)[0]).toEqual(ids);
  });

  it('says both where the name and the place have nothing to do with each other', () => {
    expect(idsOf(search('mbn marseille'))).toEqual([['eduprovence', 'atrium'], ['mbn']]);
    expect(placesOf(search('oze'))).toEqual(['Oze (05)', null]);
    expect(idsOf(search('oze'))[1]).toEqual(['enc92']);
  });
});

describe('searching an ENT by the school’s place', () => {
  it.each(each(BY_PLACE))('« %s » finds %j', (query, ids) => {
    const answer = search(query);
    expect(answer.said).toBe('found');
    expect(answer.groups[0]).toMatchObject({ place: expect.any(String), anywhere: false });
    expect(idsOf(answer)[0]).toEqual(ids);
  });

  it('shows towns of one name apart, the largest first', () => {
    const answer = search('Saint-Denis');
    expect(placesOf(answer)).toEqual(['Saint-Denis (93)', 'Saint-Denis (974)']);
    expect(idsOf(answer)).toEqual([
      ['webcollege93', 'monlycee'],
      ['reunion1d', 'reunion2d'],
    ]);
    expect(answer.places).toContain('Saint-Denis (11)');
    expect(placesOf(search('Vienne'))).toEqual(['Vienne (86)', 'Vienne (38)']);
  });

  it.each([
    ['Saint-Ouen', 'Saint-Ouen-sur-Seine (93)', 'Saint-Ouen (41)'],
    ['Villeneuve', "Villeneuve-d'Ascq (59)", 'Villeneuve (01)'],
    ['Boulogne', 'Boulogne-Billancourt (92)', 'Boulogne (85)'],
    ['Neuilly', 'Neuilly-sur-Seine (92)', 'Neuilly-sur-Marne (93)'],
    ['Asnières', 'Asnières-sur-Seine (92)', 'Asnières-sur-Oise (95)'],
    ['Aulnay', 'Aulnay-sous-Bois (93)', 'Aulnay (17)'],
    ['Marcq', 'Marcq-en-Barœul (59)', 'Marcq (78)'],
    ['L’Haÿ', "L'Haÿ-les-Roses (94)", 'La Haye (50)'],
    ['Cherbourg', 'Cherbourg-en-Cotentin (50)', 'Cherbourg-Octeville (50)'],
  ])('« %s » may be %s as well as %s: it names no ENT yet', (query, likely, exact) => {
    const answer = search(query);
    expect(answer).toMatchObject({ said: 'which', groups: [] });
    expect(answer.places[0]).toBe(likely);
    expect(answer.places).toContain(exact);
  });

  it('proposes places while their name is typed, the largest first', () => {
    expect(search('montp')).toMatchObject({ said: 'which', groups: [] });
    expect(search('montp').places[0]).toBe('Montpellier (34)');
    expect(placesOf(search('besan'))).toEqual(['Besançon (25)']);
    expect(search('lycée victor hugo besan').places).toEqual(['Besançon (25)']);
  });

  it('proposes the départements of a region that have ENTs of their own', () => {
    expect(search('Île-de-France').places).toHaveLength(8);
    expect(search('Lorraine').places).toContain('Vosges (88)');
    expect(search('Alsace').places).toEqual([]);
  });

  it.each(DIRECTORY.flatMap(({ territory }) => territory.departments ?? []))(
    'each place that it proposes finds its ENTs: %s',
    (code) => {
      const [label] = search(code).groups.map(({ place }) => place);
      expect(placesOf(search(label ?? ''))).toEqual([label]);
    },
  );

  it('tells the level, and answers for the one that is asked', () => {
    expect(search('Nantes').level).toBeNull();
    expect(search('Nantes').groups[0]?.ents.map(({ levels }) => levels)).toEqual([
      ['ecole'],
      ['college', 'lycee'],
    ]);
    expect(search('lycée Nantes').level).toBe('lycee');
    expect(idsOf(search('Nantes', 'ecole'))).toEqual([['e-primo']]);
    expect(idsOf(search('lycée Nantes', 'ecole'))).toEqual([['e-primo']]);
  });

  it('says that it knows none, and names those that any school may have', () => {
    for (const query of ['école Besançon', 'Koné', 'collège Limoges']) {
      const [group] = search(query).groups;
      expect(group?.anywhere).toBe(true);
      expect(group?.ents.length).toBeGreaterThan(1);
    }
    expect(idsOf(search('école Besançon'))[0]).toContain('ent-ecole');
    expect(idsOf(search('école Besançon'))[0]).not.toContain('eclat-bfc');
  });

  it('takes a town named after the school’s name, not the name', () => {
    expect(placesOf(search('lycée Descartes Tours'))).toEqual(['Tours (37)']);
    expect(placesOf(search('collège Saint-Denis Loches'))).toEqual(['Loches (37)']);
    expect(placesOf(search('Tours lycée Descartes'))).toEqual(['Tours (37)']);
  });
});

describe('a mistake in a name', () => {
  it.each([
    ['bezancon', 'Besançon (25)'],
    ['besnçon', 'Besançon (25)'],
    ['lycée Victor Hugo bezancon', 'Besançon (25)'],
    ['strasbourgg', 'Strasbourg (67)'],
    ['strasboug', 'Strasbourg (67)'],
    ['mosele', 'Moselle (57)'],
    ['monpellier', 'Montpellier (34)'],
  ])('« %s » asks whether %s is meant, and names no ENT', (query, label) => {
    expect(search(query)).toMatchObject({ said: 'meant', groups: [] });
    expect(search(query).places).toContain(label);
  });

  it.each([
    ['toutatise', 'toutatice'],
    ['tout attice', 'toutatice'],
    ['cybercolege', 'cybercolleges42'],
    ['eduprovnece', 'eduprovence'],
  ])('« %s » asks whether %s is meant', (query, id) => {
    expect(search(query).said).toBe('meant');
    expect(idsOf(search(query))[0]).toContain(id);
  });

  it.each(['Nantz', 'Bordo', 'Ljon', 'Metzz', 'e-liko'])(
    'is not guessed in « %s »: it is short',
    (query) => {
      expect(search(query).said).not.toBe('meant');
    },
  );

  it('is not looked for where the word is right', () => {
    for (const query of ['Talence', 'Vitré', 'Bron', 'Toul', 'Gien', 'Valence'])
      expect(search(query).said).toBe('found');
  });
});

describe('what names no place and no ENT', () => {
  it.each(['zzzzzz', 'Monaco', '98000', '<b>', '😀😀', '- ?', 'Scolastance', 'correlyce'])(
    '« %s » leads to the départements',
    (query) => {
      const answer = search(query);
      expect(answer).toMatchObject({ said: 'nothing', groups: [] });
      expect(answer.places).toHaveLength(107);
      expect(answer.places[0]).toBe('Ain (01)');
    },
  );

  it.each(['collège', 'lycée', 'école', 'école primaire'])('« %s » asks where', (query) => {
    expect(search(query)).toMatchObject({ said: 'where', groups: [] });
    expect(search(query).places).toHaveLength(107);
  });

  it.each([
    ['10 000 letters', 'a'.repeat(10_000)],
    ['10 000 words', 'ville '.repeat(10_000)],
    ['10 000 emoji', '😀'.repeat(10_000)],
    ['spaces', ' '.repeat(10_000)],
    ['a town among many words', `Besançon ${'rue '.repeat(3000)}`],
  ])('is answered calmly: %s', (_, query) => {
    const work = workOf(() => {
      expect(['nothing', 'found', 'which']).toContain(search(query).said);
    });
    expect(work).toBeLessThan(2000);
  });
});
