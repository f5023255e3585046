import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { ENTS } from '../../../lib/ents/directory/ents';
import { PLACES } from '../../../lib/ents/directory/places';
import { ACADEMIES } from '../../../lib/ents/search/academies';
import { DEPARTMENTS } from '../../../lib/ents/search/geography';
import { ACTIVE, LEFT_OUT } from './known-ents';

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
  logins: z.array(z.strictObject({ ...page, byProfile: z.optional(z.literal(true)) })),
  staffLogins: z.optional(z.array(z.strictObject(page))),
  logouts: z.optional(z.array(z.strictObject(page))),
  home: z.nullable(https),
  pupil: account,
  guardian: account,
  oldChooserOnly: z.optional(z.literal(true)),
  providerId: z.optional(z.string().check(z.regex(/^(?:urn:|https:\/\/)\S+$/))),
});

const placeSchema = z.strictObject({
  id: z.string(),
  seen: month,
  territory: z.string().check(z.minLength(3), z.maxLength(70)),
  academies: z.optional(z.array(z.enum(Object.keys(ACADEMIES) as [string]))),
  departments: z.optional(z.array(z.enum(Object.keys(DEPARTMENTS) as [string]))),
  towns: z.optional(z.array(z.string())),
  levels: z.array(z.enum(['ecole', 'college', 'lycee'])),
  aliases: z.optional(z.array(z.string())),
  formerNames: z.optional(z.array(z.string())),
  formerHosts: z.optional(z.array(host)),
});

const sorted = (ids: readonly string[]) => [...ids].sort();

describe('the directory of ENTs', () => {
  it.each(ENTS.map((ent) => [ent.id, ent] as const))('%s is well formed', (_, ent) => {
    expect(z.safeParse(entSchema, ent).error?.issues).toBeUndefined();
  });

  it.each(PLACES.map((place) => [place.id, place] as const))('%s has a place', (_, place) => {
    expect(z.safeParse(placeSchema, place).error?.issues).toBeUndefined();
  });

  it('has every active ENT, and leaves one out only for a reason', () => {
    expect(sorted(ENTS.map(({ id }) => id))).toEqual(sorted(ACTIVE));
    for (const [id, reason] of Object.entries(LEFT_OUT)) {
      expect(ACTIVE).not.toContain(id);
      expect(reason).not.toBe('');
    }
  });

  it('says of each ENT both how it works and where it is, once', () => {
    expect(new Set(ENTS.map(({ id }) => id)).size).toBe(ENTS.length);
    expect(PLACES.map(({ id }) => id)).toEqual(ENTS.map(({ id }) => id));
  });

  it('has one file for each ENT, named after it, and no other', () => {
    const folder = new URL('../../../lib/ents/directory/', import.meta.url).pathname;
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.includes('/'))
      .map((file) => file.replace(/^.*\//, '').replace(/\.ts$/, ''));
    expect(sorted(files)).toEqual(sorted(ACTIVE));
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
    expect(PLACES.filter(({ seen }) => seen > now).map(({ id }) => id)).toEqual([]);
  });

  it('gives no ENT a domain that others share', () => {
    const taken = ENTS.flatMap(({ domains }) => domains).filter((domain) =>
      SHARED.some((shared) => domain === shared || shared.endsWith(`.${domain}`)),
    );
    const former = PLACES.flatMap(({ formerHosts = [] }) => formerHosts);
    expect(taken).toEqual([]);
    expect(former.filter((one) => SHARED.includes(one))).toEqual([]);
  });

  it('gives a host and a name at ÉduConnect to one ENT only', () => {
    const hosts = ENTS.flatMap((ent) => ent.hosts);
    const names = ENTS.flatMap(({ providerId }) => providerId ?? []);
    const former = PLACES.flatMap(({ formerHosts = [] }) => formerHosts);
    expect(new Set(hosts).size).toBe(hosts.length);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(former).size).toBe(former.length);
    expect(former.filter((one) => hosts.includes(one))).toEqual([]);
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
