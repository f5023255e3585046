import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { MANAGED_SCHEMA, managedSchema } from '../../lib/build/managed-schema';
import { readManifest } from '../harness/extension';
import { built } from './paths';

it('the package for Chromium says what a school may set', () => {
  expect(readManifest(built('chrome')).storage).toEqual({ managed_schema: MANAGED_SCHEMA });
  const schema = readFileSync(join(built('chrome'), MANAGED_SCHEMA), 'utf8');
  expect(schema).toBe(managedSchema().contents);
});

it('the package for Firefox has no such key, of which Firefox complains, and no such file', () => {
  expect(readManifest(built('firefox'))).not.toHaveProperty('storage');
  expect(existsSync(join(built('firefox'), MANAGED_SCHEMA))).toBe(false);
});
