import { beforeEach, describe, expect, it } from 'vitest';
import { type Answer, Services } from '../../../lib/practice/services';
import { readCatalogue } from '../../harness/catalogue';
import { folderOf, source } from '../harness/tiny-replicas';

const portal = 'https://educonnect.education.gouv.fr';
const chooser = 'https://cas.ent.example/login?service=x';

const { replicas, faults } = readCatalogue(
  folderOf({
    'ent/one/chooser.html': source({
      at: chooser,
      on: [{ get: '/login', if: { selection: '^EDU$' }, set: { ent: 'one' }, go: '{loginPage}' }],
    }),
    'ent/one/home.html': source({ at: 'https://school.ent.example/' }),
    'educonnect/2022/login.html': source({ at: `${portal}/sso?execution=e1s2` }),
    'educonnect/2025/login.html': source(
      {
        at: `${portal}/sso?execution=e1s2`,
        vars: { wrong: 'hidden' },
        on: [
          { post: '/sso', if: { word: '^first$' }, go: 'account/{world}/activated.html' },
          { post: '/sso', if: { word: '^own$' }, set: { profile: 'pupil' }, go: 'ent' },
          { post: '/sso', if: { word: '^elsewhere$' }, go: 'https://example.org/' },
          { post: '/sso', if: { word: '^check$' }, go: 'educonnect/2025/check.html' },
          { post: '/sso', go: 'self', vars: { wrong: '' }, status: 403 },
        ],
      },
      '<p {{wrong}}>',
    ),
    'educonnect/2025/check.html': source({
      at: `${portal}/sso?execution=e1s3`,
      on: [
        { post: '/sso', if: { 'session.profile': '^pupil$' }, go: 'account/2022/activated.html' },
        { post: '/sso', go: 'ent' },
      ],
    }),
    'account/2022/activated.html': source({ at: 'https://account.example/done' }),
  }),
);

function fieldsOf(fields: Record<string, string>): URLSearchParams {
  return new URLSearchParams(fields);
}

describe('the services', () => {
  let services: Services;
  beforeEach(() => {
    services = new Services(replicas);
  });

  const get = (address: string): Answer => {
    const url = new URL(address);
    return services.answer({ method: 'GET', url, fields: url.searchParams });
  };
  const post = (address: string, fields: Record<string, string>): Answer =>
    services.answer({ method: 'POST', url: new URL(address), fields: fieldsOf(fields) });
  const path = (answer: Answer) => (answer.kind === 'page' ? answer.replica.path : answer.kind);

  it('are tried on replicas without faults', () => {
    expect(faults).toEqual([]);
  });

  it('show the page of the session’s generation', () => {
    services.play({ world: '2022' });
    expect(path(get(`${portal}/sso?execution=e1s2`))).toBe('educonnect/2022/login.html');
    services.play({ world: '2026' });
    expect(path(get(`${portal}/sso?execution=e1s2`))).toBe('educonnect/2025/login.html');
  });

  it('tell pages of one path apart by their query, else show the login page', () => {
    expect(path(get(`${portal}/sso?execution=e1s3`))).toBe('educonnect/2025/check.html');
    expect(path(get(`${portal}/sso?execution=e7s7`))).toBe('educonnect/2025/login.html');
  });

  it('show what is pinned, with what is filled in', () => {
    services.show('educonnect/2025/login.html', { wrong: 'shown' });
    expect(get(`${portal}/sso?execution=e1s2`)).toMatchObject({ vars: { wrong: 'shown' } });
    services.reset();
    expect(get(`${portal}/sso?execution=e1s2`)).toMatchObject({ vars: { wrong: 'hidden' } });
  });

  it('refuse a wrong answer on the same page', () => {
    get(`${portal}/sso?execution=e1s2`);
    const answer = post(`${portal}/sso?execution=e1s2`, { word: 'nonsense' });
    expect(answer).toEqual({ kind: 'redirect', to: `${portal}/sso?execution=e1s2` });
    expect(get(`${portal}/sso?execution=e1s2`)).toMatchObject({ vars: { wrong: '' }, status: 403 });
  });

  it('lead on to the nearest generation of the next page', () => {
    services.play({ world: '2025' });
    expect(post(`${portal}/sso`, { word: 'first' })).toEqual({
      kind: 'redirect',
      to: 'https://account.example/done',
    });
  });

  it('learn the ENT at the chooser, and lead back to it', () => {
    services.play({ world: '2025' });
    expect(get(`${chooser}&selection=EDU`)).toEqual({
      kind: 'redirect',
      to: `${portal}/sso?execution=e1s2`,
    });
    expect(services.session).toMatchObject({ ent: 'one' });
    expect(post(`${portal}/sso`, { word: 'own' })).toEqual({
      kind: 'redirect',
      to: 'https://school.ent.example/',
    });
  });

  it('answer as the page does on which the user stands', () => {
    services.play({ world: '2025', profile: 'pupil' });
    post(`${portal}/sso`, { word: 'check' });
    get(`${portal}/sso?execution=e1s3`);
    expect(post(`${portal}/sso?execution=e1s3`, { word: 'first' })).toEqual({
      kind: 'redirect',
      to: 'https://account.example/done',
    });
  });

  it('can send away from the replicas', () => {
    expect(post(`${portal}/sso`, { word: 'elsewhere' })).toEqual({
      kind: 'redirect',
      to: 'https://example.org/',
    });
  });

  it('have no page at an unknown address, nor for a post that nothing answers', () => {
    expect(get(`${portal}/other`)).toEqual({ kind: 'missing' });
    expect(post('https://account.example/done', {})).toEqual({ kind: 'missing' });
  });

  it('cannot go to an ENT that the session does not know', () => {
    expect(() => post(`${portal}/sso`, { word: 'own' })).toThrow('no ENT');
  });
});
