import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chooserHints } from '../../../lib/ents/choosers/chooser-hints';
import { readChooser } from '../../../lib/ents/choosers/read-chooser';
import { entAt } from '../../../lib/ents/search/find';
import { pageOf } from './test-page';

interface State {
  readonly name: string;
  readonly do?: readonly unknown[];
  readonly screen: string | null;
  readonly ent?: string;
  readonly rings?: readonly { readonly target: string; readonly profile?: string }[];
  readonly never?: readonly string[];
}

const folder = new URL('../../replicas/ent/', import.meta.url).pathname;

/** The replicas that need no script to be whole, with the states that need no action. */
const served = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => ({ file, source: readFileSync(join(folder, file), 'utf8') }))
  .filter(({ source }) => !/id="saml-wayf"|customElements\.define/.test(source))
  .flatMap(({ file, source }) => {
    const [, header = '{}', html = ''] = /^<!--replica\n(.*?)\n-->\n(.*)$/s.exec(source) ?? [];
    const { at, states } = JSON.parse(header) as { at: string; states: readonly State[] };
    const first = states.find((state) => !state.do);
    return first ? [{ file, at, html, state: first }] : [];
  });

describe('the replicas of the ENTs', () => {
  it.each(served)('$file is read as it says', ({ at, html, state }) => {
    const page = pageOf(html.replace(/\{\{\w+\}\}/g, ''), at);
    const ent = entAt(page.url);
    const chooser = readChooser(page, ent);
    expect(chooser !== null).toBe(state.screen === 'ent/chooser');
    if (state.ent) expect(ent?.id).toBe(state.ent);
    const ringed = (chooser ? chooserHints(chooser, null) : [])
      .filter(({ tone }) => tone === 'step')
      .flatMap(({ places }) => places);
    // Rings on the ENT's other pages are not the chooser's.
    const rings = chooser ? (state.rings ?? []) : [];
    for (const { target, profile } of rings) {
      const [element] = page.find(target);
      expect(
        ringed.some(
          (one) => element && one.element.contains(element) && one.profile === (profile ?? null),
        ),
        `ring around ${target}`,
      ).toBe(true);
    }
    for (const selector of state.never ?? []) {
      for (const element of page.find(selector)) {
        expect(
          ringed.some((one) => one.element.contains(element)),
          `ring around ${selector}`,
        ).toBe(false);
      }
    }
  });
});
