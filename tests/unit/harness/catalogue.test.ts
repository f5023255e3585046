import { describe, expect, it } from 'vitest';
import { deadEnds, readCatalogue, readReplica, statesOf } from '../../harness/catalogue';
import { folderOf, source } from './tiny-replicas';

const at = 'https://educonnect.education.gouv.fr/idp/login';

describe('a folder of replicas', () => {
  const folder = folderOf({
    'b/2025/two.html': source({ at }),
    'a/one.html': source({ at, states: [{ name: 'x', screen: 'educonnect/login' }] }),
    'a/static/frame.html': '<p>no replica</p>',
    'a/broken.html': '<!doctype html>',
  });

  it('is read in order, without the assets', () => {
    const { replicas } = readCatalogue(folder);
    expect(replicas.map(({ path }) => path)).toEqual(['a/one.html', 'b/2025/two.html']);
  });

  it('tells which files are no replicas, and reads the others', () => {
    const { faults } = readCatalogue(folder);
    expect(faults).toEqual(['a/broken.html: does not begin with <!--replica {…} -->']);
  });

  it('gives every state to be walked', () => {
    const states = statesOf(readCatalogue(folder).replicas);
    expect(states.map(({ replica, state }) => `${replica.path} ${state.name}`)).toEqual([
      'a/one.html x',
      'b/2025/two.html as served',
    ]);
  });
});

describe('a replica', () => {
  it('is read without its head comment', () => {
    const read = readReplica('x.html', source({ at }));
    expect(read).toMatchObject({ replica: { at, path: 'x.html' } });
    expect('replica' in read && read.replica.html).toMatch(/^<!doctype html>/);
  });

  it.each([
    [{ at: 'nowhere' }, 'x.html: at: '],
    [{ at, colour: 'red' }, 'x.html: colour: unknown field'],
    [{ at, states: [] }, 'x.html: states: '],
    [{ at, states: [{ name: 'a', screen: 'educonnect/nothing' }] }, 'x.html: states.0.screen: '],
    [{ at, states: [{ name: 'a', screen: null, ring: [] }] }, 'x.html: states.0.ring: unknown'],
    [{ at, on: [{ go: 'self' }] }, 'x.html: on.0: needs either get or post'],
    [{ at, on: [{ get: 'login', go: 'self' }] }, 'x.html: on.0.get: must be a path'],
    [
      { at, on: [{ get: '/', if: { a: '(' }, go: 'self' }] },
      'x.html: on.0.if.a: must be a regular',
    ],
  ])('with a fault is refused, file and field named: %j', (head, fault) => {
    const read = readReplica('x.html', source(head));
    expect('faults' in read && read.faults).toEqual([expect.stringContaining(fault)]);
  });

  it('whose comment is not JSON is refused', () => {
    const read = readReplica('x.html', '<!--replica { at: 1 } --><p>');
    expect(read).toEqual({
      faults: [expect.stringContaining('x.html: its head comment is not JSON')],
    });
  });

  it('must have a default for each part that the server fills in', () => {
    expect(readReplica('x.html', source({ at }, '<p {{wrong}}>'))).toEqual({
      faults: ['x.html: vars.wrong: {{wrong}} has no default'],
    });
  });

  it('cannot fill in a part that it does not have', () => {
    const states = [{ name: 'a', screen: null, vars: { wrnog: '' } }];
    expect(readReplica('x.html', source({ at, states }))).toEqual({
      faults: ["x.html: states.0.vars.wrnog: not among the page's vars"],
    });
  });

  it('cannot have two states of the same name', () => {
    const state = { name: 'a', screen: null };
    expect(readReplica('x.html', source({ at, states: [state, state] }))).toEqual({
      faults: ['x.html: states: two are called « a »'],
    });
  });
});

describe('the project’s own replicas', () => {
  const { replicas, faults } = readCatalogue();

  it('have no faults', () => {
    expect(faults).toEqual([]);
  });

  it('answer with pages that exist', () => {
    expect(deadEnds(replicas)).toEqual([]);
  });

  it('have at least twenty pages on which nothing may appear', () => {
    const silent = replicas.filter(({ states }) => states.every(({ screen }) => screen === null));
    expect(silent.length).toBeGreaterThanOrEqual(20);
  });
});
