import type { Page } from '@playwright/test';
import type { SettingsPatch } from '../../../lib/storage/settings';
import { readCatalogue } from '../../harness/catalogue';
import { enter } from '../../harness/expectations';
import { expect } from '../../harness/fixtures';
import type { Overlay } from '../../harness/overlay';
import type { ReplicaServer } from '../../harness/server';
import { attributeIn, textsIn } from './in-guide';
import { storeSettings } from './settings';

/** What the guide looks like in one place, with all that it can unfold there. */
export interface Scene {
  /** Path of the replica. */
  readonly replica: string;
  /** Name of one of its states. */
  readonly state: string;
  readonly settings?: SettingsPatch;
  /** What must be there before anything is pressed, as a CSS selector: it moves the rest. */
  readonly after?: string;
  /** Buttons to press in the guide, as CSS selectors. */
  readonly press?: readonly string[];
  /** What is typed after that. */
  readonly type?: string;
  /** What shows that all of it is there, as a CSS selector inside the guide. */
  readonly until?: string;
}

/** A password that is refused, judged, and others proposed: the guide has nowhere more to say. */
export const IDEAS: Scene = {
  replica: 'account/2025/new-password.html',
  state: 'accent and space',
  after: '.password__strength[data-score]',
  press: ['[data-suggest]'],
  until: '.password__idea',
};

/** Each screen once at least, with what the guide adds to it and what can go wrong on it. */
export const SCENES: readonly Scene[] = [
  { replica: 'ent/mbn/chooser.html', state: 'wrong entry chosen' },
  { replica: 'educonnect/2026/login.html', state: 'profile' },
  {
    replica: 'educonnect/2026/login.html',
    state: 'guardian login',
    press: ['[data-problems]', '[data-help=on-request] [data-choose]'],
    until: '.choice__answer',
  },
  { replica: 'educonnect/2026/login.html', state: 'wrong password' },
  { replica: 'legacy/2021/change-required.html', state: 'as served' },
  { replica: 'legacy/2021/activation-form.html', state: 'refused character' },
  IDEAS,
  {
    replica: 'account/2025/new-password.html',
    state: 'valid',
    until: '.password__strength[data-score]',
  },
  { replica: 'account/2025/pupil-identity.html', state: 'wrong date' },
  { replica: 'account/2025/guardian-identity.html', state: 'refused' },
  { replica: 'account/2025/sms-code.html', state: 'empty', until: '.clock' },
  { replica: 'account/2025/guardian-children.html', state: 'a child is not theirs' },
  { replica: 'account/2025/guardian-email.html', state: 'link sent' },
  { replica: 'educonnect/2026/birth-date-check.html', state: 'complete' },
  {
    replica: 'account/2025/activated.html',
    state: 'as served',
    settings: { profile: 'pupil', entId: 'mbn' },
    until: '[data-keep]',
  },
  {
    replica: 'account/2025/guardian-activated.html',
    state: 'as served',
    press: ['[data-keep]', '#ent-search'],
    type: 'col',
    until: '.found__ent',
  },
  {
    replica: 'account/2025/activated.html',
    state: 'as served',
    settings: { profile: 'pupil', entId: 'arsene76' },
    press: ['#school-address', 'button[type=submit]'],
    until: '.way-back__problem:not(:empty)',
  },
  { replica: 'ent/arsene76/signed-in.html', state: 'as served', until: '.way-back' },
  { replica: 'ent/netocentre/unknown-account.html', state: 'as served' },
  { replica: 'ent/arsene76/signed-out.html', state: 'as served' },
  { replica: 'ent/lyceeconnecte/staff-login.html', state: 'as served' },
  { replica: 'account/2025/account.html', state: 'as served' },
  { replica: 'account/variant/translated-mail-ar.html', state: 'as served' },
  { replica: 'account/2025/forgotten-identifier-guardian.html', state: 'choice' },
  { replica: 'account/2025/forgotten-password-pupil.html', state: 'unknown' },
  { replica: 'educonnect/2025/unavailable.html', state: 'down' },
  { replica: 'teleservices/2025/home.html', state: 'as served' },
];

/** Several scenes may be played in one test: a busy machine takes a while for each. */
const PATIENT = { timeout: 15_000 };

/** What a scene is called in a report. */
export const nameOf = ({ replica, state, settings, type }: Scene): string =>
  [replica, state, settings?.entId, type && `« ${type} »`].filter(Boolean).join(' · ');

/** The screen that a scene shows. */
export function screenOf({ replica, state }: Scene): string | null {
  return stateOf(replica, state).state.screen;
}

/**
 * Sets a scene up, at its real address.
 *
 * @param settings what the reader has chosen before
 */
export async function play(
  scene: Scene,
  on: { page: Page; overlay: Overlay; server: ReplicaServer; extensionPage: Page },
  settings: SettingsPatch = {},
): Promise<void> {
  const { page, overlay, server, extensionPage } = on;
  const { replica, state } = stateOf(scene.replica, scene.state);
  await storeSettings(extensionPage, { ...scene.settings, ...settings });
  await enter(page, server, replica, state);
  await expect.poll(async () => (await overlay.guide())?.screen, PATIENT).toBe(state.screen);
  const shows = (part: string) =>
    expect
      .poll(() => attributeIn(overlay, part, 'class'), { ...PATIENT, message: part })
      .toBeTruthy();
  if (scene.after) await shows(scene.after);
  if (scene.press) await open(overlay, scene.press[0]);
  for (const button of scene.press ?? []) await overlay.click(button);
  if (scene.type) await page.keyboard.type(scene.type);
  if (scene.until) await shows(scene.until);
}

/**
 * Opens the guide, as its reader can where there is room for its handle or one sentence only.
 *
 * @param part what is to be there, as a CSS selector
 */
export async function open(overlay: Overlay, part = '.panel'): Promise<void> {
  const shape = () => attributeIn(overlay, '[data-screen]', 'data-shape');
  // It follows what is typed a moment later, and may say less by then.
  await expect
    .poll(async () => {
      const now = await shape();
      // Between the look and the press it may take another shape: it is looked at again.
      const press = (button: string) => overlay.click(button).catch(() => null);
      const isThere = (await textsIn(overlay, part)).length > 0;
      if (now === 'brief' || (now === 'compact' && !isThere)) await press('[data-more]');
      if (now === 'handle') await press('[data-unfold]');
      return isThere ? now : '';
    }, PATIENT)
    .toMatch(/full|compact/);
}

const { replicas } = readCatalogue();

function stateOf(path: string, name: string) {
  const replica = replicas.find((one) => one.path === path);
  const state = replica?.states.find((one) => one.name === name);
  if (!replica || !state) throw new Error(`No state « ${name} » in ${path}`);
  return { replica, state };
}
