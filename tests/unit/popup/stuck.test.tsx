// @vitest-environment happy-dom
import { describe, expect, it, onTestFinished } from 'vitest';
import { Stuck } from '../../../components/ui/stuck';
import { stuckCases } from '../../../components/ui/stuck-cases';
import { TextsProvider } from '../../../components/ui/texts';
import type { OwnEnt } from '../../../lib/my-ent/own-ent';
import { fr } from '../../../lib/texts/locales/fr';
import { createTexts } from '../../../lib/texts/texts';
import { PROFILES, type Profile } from '../../../lib/vocabulary';
import { openPage } from './open-page';

const titlesOf = (reader: Profile | null, local: readonly Profile[]) =>
  stuckCases(reader, local).map(({ title }) => title);

describe('« Ça bloque ? »', () => {
  it('has a case for each thing that families ask about', () => {
    expect(titlesOf(null, [])).toEqual([
      'stuck_password',
      'stuck_identifier',
      'stuck_tries',
      'stuck_sms',
      'stuck_child',
      'stuck_local',
    ]);
  });

  it.each(stuckCases(null, []).map((one) => [one.title, one] as const))(
    'has three steps at most for %s, and the last names who can help',
    (_, { steps, reader }) => {
      expect(steps.length).toBeLessThanOrEqual(3);
      const texts = createTexts('fr', fr);
      const last = steps.at(-1);
      for (const profile of reader ? [reader] : PROFILES) {
        expect(last && texts.get(last, [], profile)).toMatch(/l’école/);
      }
    },
  );

  it('tells a pupil nothing of what happens to parents only', () => {
    expect(titlesOf('pupil', [])).not.toContain('stuck_sms');
    expect(titlesOf('pupil', [])).not.toContain('stuck_child');
    expect(titlesOf('guardian', [])).toEqual(titlesOf(null, []));
  });

  it('sends nobody to ÉduConnect who has no account there', () => {
    expect(titlesOf('pupil', ['pupil'])).toEqual(['stuck_local']);
    expect(titlesOf(null, PROFILES)).toEqual(['stuck_local']);
    expect(titlesOf('guardian', ['pupil'])).toEqual(titlesOf('guardian', []));
    expect(titlesOf(null, ['guardian'])).not.toContain('stuck_child');
  });

  it('leads nobody to ÉduConnect’s help who has no account there', async () => {
    const ent: OwnEnt = { name: 'X', href: null, place: null, local: PROFILES };
    const page = await openPage(
      <TextsProvider texts={createTexts('fr', fr)} profile={null}>
        <main>
          <Stuck ent={ent} />
        </main>
      </TextsProvider>,
    );
    onTestFinished(page.close);
    expect(document.querySelectorAll('details')).toHaveLength(1);
    expect(document.querySelectorAll('details a')).toHaveLength(0);
  });

  it('speaks to whoever reads it, and leads from each case to ÉduConnect’s own help', async () => {
    const ent: OwnEnt = { name: 'X', href: null, place: null, local: [] };
    const page = await openPage(
      <TextsProvider texts={createTexts('fr', fr)} profile="pupil">
        <main>
          <Stuck ent={ent} />
        </main>
      </TextsProvider>,
    );
    onTestFinished(page.close);
    expect(page.text()).toContain('Clique sur « Mot de passe oublié ? »');
    const links = [...document.querySelectorAll<HTMLAnchorElement>('details a')];
    expect(links).toHaveLength(titlesOf('pupil', []).length);
    expect(new Set(links.map(({ href }) => href))).toEqual(
      new Set(['https://educonnect.education.gouv.fr/educt-aide/aide']),
    );
  });
});
