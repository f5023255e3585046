import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGuideState } from '../../../lib/active-tab/read-guide-state';
import { helpdeskReport, type ReportFacts } from '../../../lib/helpdesk/report';
import { PAGE_WORDS } from '../../../lib/helpdesk/words';
import { SCHOOL_KEY_NAMES } from '../../../lib/school/keys';
import type { SchoolPolicy } from '../../../lib/school/policy';
import { BOXES, CAUSES } from '../../../lib/screens/boxes';
import { SCREEN_IDS } from '../../../lib/screens/ids';
import { type Settings, settingsValue } from '../../../lib/storage/settings-value';
import { LANGUAGES, PROFILES, TEXT_SIZES } from '../../../lib/vocabulary';
import { holdsOwn, ownText } from './secrets';

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:142.0) Gecko/20100101 Firefox/142.0';

const facts: ReportFacts = {
  where: { kind: 'educonnect' },
  state: {
    screen: 'educonnect/login',
    profile: 'pupil',
    refusals: [{ boxes: ['identifier', 'password'], cause: 'mismatch' }],
    hints: ['login.refused-identifier-password', 'login.identifier', 'login.identifier'],
  },
  settings: { ...settingsValue.initial, entId: 'mbn', textSize: 'large', sharedComputer: true },
  policy: { schoolName: 'Collège des Tilleuls', identifiers: 'session' },
  language: 'ar',
  userAgent: FIREFOX,
  version: '0.1.0',
  now: new Date(2026, 10, 27, 9, 5),
};

describe('the report for a helpdesk', () => {
  it('says in French what it takes to help, by ids', () => {
    const [head, ...lines] = helpdeskReport(facts).split('\n');
    expect(head).toBe('Compte rendu d’Évid’ENT pour l’assistance');
    expect(lines.slice(0, -1)).toEqual([
      'Code : E7-LOGIN-REFUS',
      'Profil : élève',
      'Page : ÉduConnect',
      'Écran : educonnect/login',
      'Refus de la page : identifiant, mot de passe : ce n’est pas ce qui est enregistré (mismatch)',
      'Conseils donnés : login.refused-identifier-password, login.identifier',
      'ENT choisi : Mon Bureau Numérique (mbn)',
      'Navigateur : Firefox 142, Linux',
      'Évid’ENT : 0.1.0',
      'Langue : ar',
      'Texte : large, espacé : non',
      'Lecture à voix haute : non',
      'Ordinateur partagé : oui',
      'Réglages de l’école : schoolName, identifiers',
    ]);
    expect(lines.at(-1)).toMatch(/^Date : 27\/11\/2026 09:05 \(UTC[+-][\d.]+\)$/);
  });

  it('says plainly that the guide is not on the page', () => {
    const report = helpdeskReport({ ...facts, where: { kind: 'unknown' }, state: null });
    expect(report).toContain('Code : E0-AILLEURS');
    expect(report).toContain('Écran : le guide ne montre rien sur cette page');
    expect(report).toContain('Refus de la page : aucun');
  });

  it.each([
    [
      'Mozilla/5.0 (Windows NT 10.0) Chrome/141.0.0.0 Safari/537.36 Edg/141.0.0.0',
      'Edge 141, Windows',
    ],
    ['Mozilla/5.0 (X11; CrOS x86_64 1) Chrome/140.0.0.0 Safari/537.36', 'Chrome 140, ChromeOS'],
    [
      'Mozilla/5.0 (Android 14; Mobile; rv:142.0) Gecko/142.0 Firefox/142.0',
      'Firefox 142, Android',
    ],
    ['Lina Dupont', 'autre navigateur, autre système'],
  ])('names the browser of %s', (userAgent, name) => {
    expect(helpdeskReport({ ...facts, userAgent })).toContain(`Navigateur : ${name}\n`);
  });

  it('holds nothing that anybody typed, or that a page says, whatever is stored or answered', () => {
    const nullable = fc.option(ownText);
    const settings: fc.Arbitrary<Settings> = fc.record({
      version: fc.constant(2),
      profile: fc.option(fc.constantFrom(...PROFILES)),
      entId: fc.oneof(nullable, fc.constant('mbn')),
      entHome: nullable,
      language: fc.option(fc.constantFrom(...LANGUAGES)),
      sharedComputer: fc.boolean(),
      hiddenHints: fc.array(ownText),
      folded: fc.constant([]),
      textSize: fc.constantFrom(...TEXT_SIZES),
      spacing: fc.boolean(),
      readAloud: fc.boolean(),
      own: fc.array(ownText),
    });
    const policy = fc.dictionary(fc.oneof(fc.constantFrom(...SCHOOL_KEY_NAMES), ownText), ownText);
    const answered = fc.record({
      screen: fc.constantFrom(...SCREEN_IDS),
      profile: fc.option(fc.constantFrom(...PROFILES)),
      refusals: fc.array(
        fc.record({
          boxes: fc.array(fc.constantFrom(...BOXES)),
          cause: fc.constantFrom(...CAUSES),
          message: ownText,
        }),
      ),
      hints: fc.array(fc.oneof(ownText, fc.constant('login.identifier'))),
      title: ownText,
    });
    const kinds = Object.keys(PAGE_WORDS) as (keyof typeof PAGE_WORDS)[];
    const where = fc.record({
      kind: fc.constantFrom(...kinds),
      entId: ownText,
      entName: ownText,
      movedTo: ownText,
    });
    fc.assert(
      fc.property(settings, policy, answered, where, ownText, (stored, set, told, at, agent) => {
        const report = helpdeskReport({
          ...facts,
          where: at,
          state: readGuideState(told),
          settings: stored,
          policy: set as SchoolPolicy,
          userAgent: agent,
        });
        expect(holdsOwn(report), report).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });
});
