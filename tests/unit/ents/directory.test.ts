import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { DIRECTORY, ENTS } from '../../../lib/ents/directory';
import { ACADEMIES } from '../../../lib/ents/search/academies';
import { DEPARTMENTS } from '../../../lib/ents/search/geography';
import { LEFT_OUT } from './known-ents';

/** Domains under which many ENTs, or schools of many ENTs, have their hosts. */
const SHARED = [
  'edifice.io',
  'opendigitaleducation.com',
  'skolengo.com',
  'index-education.net',
  'itslearning.com',
  'kdecole.fr',
];

const host = z.string().check(z.regex(/^(?:[a-z0-9-]+\.)+[a-z]{2,}$/));
const https = z.string().check(z.regex(/^https:\/\/[^/?#:@]+\/[^?#]*$/));
const account = z.enum(['educonnect', 'local', 'unknown']);

/** A front page, or a path without its query. */
const page = { host, path: z.string().check(z.regex(/^\/(?:[\w./-]*\w)?$/)) };
const month = z.string().check(z.regex(/^20\d\d-(?:0[1-9]|1[0-2])$/));

const entSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)),
  name: z.string().check(z.minLength(3), z.maxLength(60)),
  family: z.enum(['kosmos', 'edifice', 'netocentre', 'discovery', 'other']),
  hosts: z.array(host),
  domains: z.array(host),
  schoolsUnder: z.optional(z.array(host)),
  oneSite: z.optional(z.literal(true)),
  logins: z.array(z.strictObject({ ...page, byProfile: z.optional(z.literal(true)) })),
  staffLogins: z.optional(z.array(z.strictObject(page))),
  logouts: z.optional(z.array(z.strictObject(page))),
  home: z.nullable(https),
  pupil: account,
  guardian: account,
  oldChooserOnly: z.optional(z.literal(true)),
  providerId: z.optional(z.string().check(z.regex(/^(?:urn:|https:\/\/)\S+$/))),
});

const territorySchema = z.strictObject({
  seen: month,
  name: z.string().check(z.minLength(3), z.maxLength(70)),
  academies: z.optional(z.array(z.enum(Object.keys(ACADEMIES) as [string]))),
  departments: z.optional(z.array(z.enum(Object.keys(DEPARTMENTS) as [string]))),
  towns: z.optional(z.array(z.string())),
  anywhere: z.optional(z.literal(true)),
  levels: z.array(z.enum(['ecole', 'college', 'lycee'])),
  aliases: z.optional(z.array(z.string())),
  formerNames: z.optional(z.array(z.string())),
  formerHosts: z.optional(z.array(host)),
});

const folder = new URL('../../../lib/ents/directory/', import.meta.url).pathname;

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.includes('/'))
  .map((file) => file.replace(/\.ts$/, ''));

/** What the list imports. */
const listed = [
  ...readFileSync(`${folder}index.ts`, 'utf8').matchAll(/^import \w+ from '\.\/(.+)';$/gm),
].map(([, file = '']) => file);

const sorted = (ids: readonly string[]) => [...ids].sort();

describe('the directory of ENTs', () => {
  it.each(ENTS.map((ent) => [ent.id, ent] as const))('%s is well formed', (_, ent) => {
    expect(z.safeParse(entSchema, ent).error?.issues).toBeUndefined();
  });

  it.each(DIRECTORY)('$ent.id has a territory', ({ territory }) => {
    expect(z.safeParse(territorySchema, territory).error?.issues).toBeUndefined();
  });

  it('leaves an ENT out only for a reason', () => {
    for (const [id, reason] of Object.entries(LEFT_OUT)) {
      expect(ENTS.map((ent) => ent.id)).not.toContain(id);
      expect(reason).not.toBe('');
    }
  });

  it('lists each of its files once, and nothing else', () => {
    expect(sorted(listed)).toEqual(sorted(files));
    expect(DIRECTORY).toHaveLength(files.length);
  });

  it.each(files)('%s is named after its ENT', async (file) => {
    const [folder, name] = file.split('/');
    const { default: one } = await import(`../../../lib/ents/directory/${folder}/${name}.ts`);
    expect(one.ent.id).toBe(name);
    expect(DIRECTORY).toContain(one);
  });

  it('brings nobody back to a page where one only signs in', () => {
    const doors = ENTS.flatMap(({ logins, staffLogins = [], logouts = [] }) => [
      ...logins.filter(({ path }) => path !== '/'),
      ...staffLogins,
      ...logouts,
    ]);
    const astray = ENTS.flatMap(({ id, home }) => {
      if (home === null) return [];
      const { hostname, pathname } = new URL(home);
      const signsIn =
        /^(?:cas|auth|sso|idp|connexion|hubeduconnect)\d*[.-]/.test(hostname) ||
        /\/(?:cas|auth|saml|idp|realms|discovery|wayf)(?:[/-]|$)|\/log(?:in|out)\/?$/i.test(
          pathname,
        );
      const isDoor = doors.some(({ host, path }) => host === hostname && pathname.startsWith(path));
      return signsIn || isDoor ? [`${id}: ${home}`] : [];
    });
    expect(astray).toEqual([]);
  });

  it('believes of a shared domain only what its schools’ ENT says', () => {
    for (const { schoolsUnder = [] } of ENTS) {
      expect(schoolsUnder.filter((domain) => !SHARED.includes(domain))).toEqual([]);
    }
  });

  it('has seen nothing yet to come', () => {
    const now = new Date().toISOString().slice(0, 7);
    const early = DIRECTORY.filter(({ territory }) => territory.seen > now);
    expect(early.map(({ ent }) => ent.id)).toEqual([]);
  });

  it('gives no ENT a domain that others share', () => {
    const taken = ENTS.flatMap(({ domains }) => domains).filter((domain) =>
      SHARED.some((shared) => domain === shared || shared.endsWith(`.${domain}`)),
    );
    const former = DIRECTORY.flatMap(({ territory }) => territory.formerHosts ?? []);
    expect(taken).toEqual([]);
    expect(former.filter((one) => SHARED.includes(one))).toEqual([]);
  });

  it('gives a host and a name at ÉduConnect to one ENT only', () => {
    const hosts = ENTS.flatMap((ent) => ent.hosts);
    const names = ENTS.flatMap(({ providerId }) => providerId ?? []);
    const former = DIRECTORY.flatMap(({ territory }) => territory.formerHosts ?? []);
    expect(new Set(hosts).size).toBe(hosts.length);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(former).size).toBe(former.length);
    expect(former.filter((one) => hosts.includes(one))).toEqual([]);
  });

  it('has one host for each login page that ENTs share', () => {
    const pages = ENTS.flatMap(({ logins }) => logins).map(({ host, path }) => `${host}${path}`);
    const shared = [...new Set(pages.filter((page, rank) => pages.indexOf(page) !== rank))];
    const hosts = shared.map((page) => page.replace(/\/.*$/, ''));
    const owners = hosts.map((host) => ENTS.filter((ent) => ent.hosts.includes(host)).length);
    expect(shared.length).toBeGreaterThan(1);
    expect(new Set(owners)).toEqual(new Set([1]));
  });

  it('knows a chooser wherever it says that ÉduConnect is used, or tells why not', () => {
    const silent = ENTS.filter(({ logins }) => logins.length === 0).map(({ id }) => id);
    expect(sorted(silent)).toEqual([
      'bordeaux',
      'calmecac',
      'ecoledirecte',
      'enc92',
      'enej86',
      'skolengo-ecoles',
      'toulouse-one',
    ]);
  });
});
