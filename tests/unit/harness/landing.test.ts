import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GUARDIAN, PUPIL } from '../../../lib/practice/accounts';
import { ROUTES } from '../../harness/routes';
import { type ReplicaServer, startServer } from '../../harness/server';
import { LANDING, serveLanding } from '../../run/landing';
import { ask } from './through-proxy';

describe('the landing page', () => {
  let server: ReplicaServer;
  beforeAll(async () => {
    server = await startServer();
    serveLanding(server, ROUTES);
  });
  afterAll(() => server.close());

  it('offers every route, and says what to type', async () => {
    const { body } = await ask(server.proxy, LANDING);
    for (const { id } of ROUTES) expect(body).toContain(`href="/parcours/${id}"`);
    for (const word of [PUPIL.identifier, PUPIL.provisional, GUARDIAN.smsCode])
      expect(body).toContain(word);
  });

  it.each(ROUTES)('starts the route $id on its chooser', async ({ id, start, session }) => {
    const { location } = await ask(server.proxy, `${LANDING}parcours/${id}`);
    expect(location).toBe(server.replicas.find(({ path }) => path === start)?.at);
    expect(server.session).toMatchObject(session);
  });
});
