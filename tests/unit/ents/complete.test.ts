import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DIRECTORY, ENTS } from '../../../lib/ents/directory';
import { WITHOUT_REPLICA } from './known-ents';

const replicas = new URL('../../replicas/ent/', import.meta.url).pathname;

const ids = new Set(ENTS.map(({ id }) => id));

describe('every ENT is complete', () => {
  it.each(ENTS.map(({ id }) => id))(
    '%s has a replica of its chooser, or is waiting for one',
    (id) => {
      const files = existsSync(join(replicas, id)) ? readdirSync(join(replicas, id)) : [];
      const hasReplica = files.some((file) => /chooser|connexion/.test(file));
      const advice = hasReplica
        ? `take ${id} off WITHOUT_REPLICA in known-ents.ts`
        : `add tests/replicas/ent/${id}/chooser.html`;
      expect(WITHOUT_REPLICA.includes(id), advice).toBe(!hasReplica);
    },
  );

  it('waits for no replica of an ENT that it does not know', () => {
    expect(WITHOUT_REPLICA.filter((id) => !ids.has(id))).toEqual([]);
  });

  it.each(DIRECTORY)('$ent.id says where it is and for which schools', ({ ent, territory }) => {
    expect(territory.name).not.toContain('à écrire');
    if (ent.id !== 'calmecac') expect(territory.levels).not.toEqual([]);
  });

  it('leaves nothing to write in the replicas', () => {
    const unfinished = readdirSync(replicas, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.html'))
      .filter((file) => /to.write\b/.test(readFileSync(join(replicas, file), 'utf8')));
    expect(unfinished).toEqual([]);
  });
});
