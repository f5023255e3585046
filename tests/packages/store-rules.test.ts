import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { STORE_IDS } from '../../lib/store-ids';
import { chromiumId } from '../harness/extension';
import { built, root, type Target } from './paths';
import { archive } from './zip';

interface Manifest {
  readonly version: string;
  readonly key?: string;
  readonly update_url?: string;
  readonly action: { readonly default_title: string };
}

const TARGETS: readonly Target[] = ['chrome', 'firefox'];

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const open = (target: Target) => JSZip.loadAsync(archive(root, target));

const manifestIn = async (target: Target): Promise<Manifest> =>
  JSON.parse((await (await open(target)).file('manifest.json')?.async('string')) ?? '{}');

describe('an archive for a store', () => {
  it.each(TARGETS)('brings no key and no address of updates: %s', async (target) => {
    const manifest = await manifestIn(target);
    expect(manifest).not.toHaveProperty('key');
    expect(manifest).not.toHaveProperty('update_url');
  });

  it('is, but for the key, what developers load', async () => {
    const { key, ...loaded } = JSON.parse(
      readFileSync(join(built('chrome'), 'manifest.json'), 'utf8'),
    );
    expect(key).toEqual(expect.any(String));
    expect(await manifestIn('chrome')).toEqual(loaded);
  });

  it('has, as developers load it, the id that Chrome’s store gave it', () => {
    const loaded = chromiumId(
      JSON.parse(readFileSync(join(built('chrome'), 'manifest.json'), 'utf8')),
    );
    expect(loaded).toBe(STORE_IDS.chrome ?? loaded);
  });

  it.each(TARGETS)('has the version of the project: %s', async (target) => {
    expect((await manifestIn(target)).version).toBe(version);
  });

  it.each(TARGETS)('names itself in the browser’s language: %s', async (target) => {
    expect((await manifestIn(target)).action.default_title).toMatch(/^__MSG_\w+__$/);
  });

  it.each(TARGETS)(
    'carries neither source maps nor what only developers need: %s',
    async (target) => {
      const names = Object.keys((await open(target)).files);
      expect(names.filter((name) => /\.(?:map|ts|tsx|md)$|^tests\//.test(name))).toEqual([]);
    },
  );
});
