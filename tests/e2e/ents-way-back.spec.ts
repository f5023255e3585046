import type { Page } from '@playwright/test';
import type { Profile } from '../../lib/vocabulary';
import { act } from '../harness/act';
import { expect, test } from '../harness/fixtures';
import type { Overlay } from '../harness/overlay';
import type { Action } from '../harness/replica';
import type { ReplicaServer } from '../harness/server';
import { wayBackIn } from './support/in-guide';

/** An ENT that the tutorials show: its chooser, the entry of each profile, where it must lead back. */
interface FromEnt {
  readonly chooser: string;
  readonly pick: (profile: Profile) => readonly Action[];
  readonly site: string;
}

/** How somebody gets to a page that has no link to their ENT. */
interface RouteEnd {
  readonly title: string;
  readonly world: string;
  readonly profile: Profile;
  /** A page of somebody else on the way. */
  readonly through?: string;
  readonly last: string;
}

const radio = (value: string) => () => [
  { click: `label[for="idp-${value}"]` },
  { click: '#button-submit' },
];

const ENTS: readonly FromEnt[] = [
  {
    chooser: 'ent/mbn/chooser.html',
    pick: radio('EDU'),
    site: 'https://college-jules-ferry.monbureaunumerique.fr/',
  },
  {
    chooser: 'ent/aura/chooser-2023.html',
    pick: radio('EDU'),
    site: 'https://lycee-ampere.ent.auvergnerhonealpes.fr/',
  },
  {
    chooser: 'ent/cybercolleges42/chooser.html',
    pick: radio('EDU_parent_eleve'),
    site: 'https://college-jean-moulin.cybercolleges42.fr/',
  },
  {
    chooser: 'ent/eduprovence/chooser.html',
    pick: (profile) => [{ click: profile === 'pupil' ? 'a.otherstudent' : 'a.otherrelative' }],
    site: 'https://www.eduprovence.fr/',
  },
];

/** Doors that families meet since their ENT moved, or beside the one of its own. */
const OTHER_DOORS: readonly FromEnt[] = [
  {
    chooser: 'ent/chercan/chooser.html',
    pick: () => [{ click: '#parentEleveEN-IdP' }],
    site: 'https://www.chercan.fr/',
  },
  {
    chooser: 'ent/normandie/connexion.html',
    pick: (profile) => [
      { click: profile === 'pupil' ? '#eleve' : '#rl' },
      { click: '#college' },
      { click: '#go' },
    ],
    site: 'https://ent.l-educdenormandie.fr/',
  },
  {
    chooser: 'ent/ariane57/chooser.html',
    pick: () => [{ click: '#families' }],
    site: 'https://ariane57.moselle-education.fr/',
  },
  {
    chooser: 'ent/hdf/connexion.html',
    pick: () => [{ click: '#relative' }, { click: '#relative-ecole-college-lycee' }],
    site: 'https://enthdf.fr/',
  },
];

const BY_SMS: RouteEnd = {
  title: 'a guardian’s activation by SMS',
  world: '2025',
  profile: 'guardian',
  last: 'account/2025/guardian-activated.html',
};

const ROUTES: readonly RouteEnd[] = [
  {
    title: 'a pupil’s first sign-in, in 2021',
    world: '2021',
    profile: 'pupil',
    last: 'legacy/2021/activated.html',
  },
  {
    title: 'a pupil’s first sign-in, in 2022',
    world: '2022',
    profile: 'pupil',
    last: 'account/2022/activated.html',
  },
  BY_SMS,
  {
    title: 'a guardian’s activation with a provisional password',
    world: '2022',
    profile: 'guardian',
    last: 'account/2022/guardian-activated.html',
  },
  {
    title: 'a guardian’s activation through FranceConnect',
    world: '2025',
    profile: 'guardian',
    through: 'negative/franceconnect.html',
    last: 'account/2025/account-guardian.html',
  },
  {
    title: 'a pupil’s daily sign-in, where the portal has lost the ENT',
    world: '2025',
    profile: 'pupil',
    last: 'teleservices/2025/home.html',
  },
];

// Which address is whose is one function, tried on every ENT by tests/unit/my-ent: here, each way to get
// lost is gone once, and each ENT left at least once.
for (const [at, ent] of ENTS.entries()) {
  test.describe(`from ${ent.chooser}`, () => {
    for (const route of ROUTES.filter((_, turn) => turn % ENTS.length === at)) {
      test(`the way back is right after ${route.title}`, async ({ page, overlay, server }) => {
        await toPortal(page, overlay, server, ent, route);
        if (route.through) await page.goto(server.show(route.through).at);
        await page.goto(server.show(route.last).at);
        await expect.poll(() => wayBackIn(overlay)).toBe(ent.site);
        await overlay.click('a[data-way-back]');
        await expect.poll(() => new URL(page.url()).origin).toBe(new URL(ent.site).origin);
      });
    }
  });
}

for (const ent of OTHER_DOORS) {
  test(`the way back is right from ${ent.chooser}`, async ({ page, overlay, server }) => {
    await toPortal(page, overlay, server, ent, BY_SMS);
    await page.goto(server.show(BY_SMS.last).at);
    await expect.poll(() => wayBackIn(overlay)).toBe(ent.site);
  });
}

/** From the chooser to the portal's own page, by the entry that the guide points at. */
async function toPortal(
  page: Page,
  overlay: Overlay,
  server: ReplicaServer,
  { chooser, pick }: FromEnt,
  { world, profile }: RouteEnd,
): Promise<void> {
  server.play({ world });
  await page.goto(server.show(chooser).at);
  await expect.poll(async () => (await overlay.guide())?.screen).toBe('ent/chooser');
  for (const action of pick(profile)) await act(page, action);
  await expect
    .poll(async () => (await overlay.guide())?.screen)
    .toMatch(/^educonnect\/(profile|login)$/);
}
