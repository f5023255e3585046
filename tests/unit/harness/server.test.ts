import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ReplicaServer, startServer } from '../../harness/server';
import { ask } from './through-proxy';
import { folderOf, source } from './tiny-replicas';

const login = 'https://educonnect.education.gouv.fr/login';

const folder = folderOf({
  'educonnect/2025/login.html': source(
    {
      at: login,
      vars: { wrong: 'hidden' },
      headers: { 'content-security-policy': "default-src 'none'" },
      on: [
        { post: '/login', if: { word: '^é 1$' }, go: 'ent/nowhere.html' },
        { post: '/login', go: 'self', vars: { wrong: '' } },
      ],
    },
    '<p {{wrong}}>Refusé</p>',
  ),
  'negative/http.html': source({ at: 'http://educonnect.education.gouv.fr/' }),
  'negative/port.html': source(
    { at: 'https://educonnect.education.gouv.fr:8443/login' },
    'autre port',
  ),
  'educonnect/static/js/page.js': 'let page;',
  'educonnect/secret.txt': 'not served',
});

describe('the server of replicas', () => {
  let server: ReplicaServer;
  beforeAll(async () => {
    server = await startServer({ folder });
  });
  afterAll(() => server.close());
  beforeEach(() => server.reset());

  const outcomes = () => server.requests.map(({ outcome }) => outcome);

  it('serves a page at its real address, without its head comment, under a banner', async () => {
    const { status, body } = await ask(server.proxy, login);
    expect(status).toBe(200);
    expect(body).not.toContain('replica\n');
    expect(body).toMatch(/<body class="x"><p [^>]*>Réplique d'entraînement/);
    expect(body).toContain('<p hidden>Refusé</p>');
  });

  it('refuses a wrong answer as the page does, and forgets it when reset', async () => {
    const refusal = await ask(server.proxy, login, { method: 'POST', body: 'word=no' });
    expect(refusal).toMatchObject({ status: 303, location: login });
    expect((await ask(server.proxy, login)).body).toContain('<p >Refusé</p>');
    server.reset();
    expect((await ask(server.proxy, login)).body).toContain('<p hidden>Refusé</p>');
  });

  it('survives an answer that leads to no replica', async () => {
    const answer = await ask(server.proxy, login, { method: 'POST', body: 'word=%C3%A9+1' });
    expect(answer).toMatchObject({
      status: 500,
      body: expect.stringContaining('ent/nowhere.html'),
    });
    expect(outcomes()).toEqual(['missing']);
  });

  it('tells ports and schemes apart', async () => {
    const port = await ask(server.proxy, 'https://educonnect.education.gouv.fr:8443/login');
    expect(port.body).toContain('autre port');
    const http = await ask(server.proxy, 'http://educonnect.education.gouv.fr/');
    expect(http).toMatchObject({ status: 200, body: expect.stringContaining('Bonjour') });
  });

  it('serves the pages’ own scripts at their real address, and nothing beside them', async () => {
    const prefix = 'https://educonnect.education.gouv.fr/idp-static';
    expect((await ask(server.proxy, `${prefix}/js/page.js`)).body).toBe('let page;');
    expect((await ask(server.proxy, `${prefix}/..%2fsecret.txt`)).status).toBe(404);
    expect((await ask(server.proxy, `${prefix}/js`)).status).toBe(404);
  });

  it.each([
    'https://example.org/',
    'http://example.org/',
    'https://educonnect.education.gouv.fr:444/',
    'http://educonnect.education.gouv.fr:8080/',
  ])('refuses and records %s', async (address) => {
    expect((await ask(server.proxy, address)).status).toBe(403);
    expect(outcomes()).toEqual(['refused']);
  });

  it('records what a request was for, and who asked', async () => {
    const headers = { 'sec-fetch-dest': 'empty', origin: 'chrome-extension://abc' };
    await ask(server.proxy, `${login}/api`, { headers });
    expect(server.requests).toEqual([
      expect.objectContaining({
        url: `${login}/api`,
        outcome: 'missing',
        destination: 'empty',
        origin: 'chrome-extension://abc',
      }),
    ]);
  });

  it('serves the tests’s own pages', async () => {
    server.own('https://depart.evident.test', () => ({ html: '<p>départ</p>' }));
    expect((await ask(server.proxy, 'https://depart.evident.test/')).body).toBe('<p>départ</p>');
  });
});

describe('a folder with faults', () => {
  const broken = folderOf({ 'x.html': '<p>' });

  it('is not served', async () => {
    await expect(startServer({ folder: broken })).rejects.toThrow('x.html: does not begin');
  });

  it('is served as far as possible where that is asked for', async () => {
    const faults: string[] = [];
    const server = await startServer({ folder: broken, onFaults: (told) => faults.push(...told) });
    await server.close();
    expect(faults).toHaveLength(1);
  });
});
