import { describe, expect, it } from 'vitest';
import type { Guide } from '../../harness/overlay';
import type { Route } from '../../harness/route';
import { asExpected, type Sight, tourReport } from '../../run/tour-report';

const box = { x: 0, y: 0, width: 1, height: 1 };
const guide: Guide = {
  screen: 'educonnect/login',
  profile: null,
  ent: null,
  hints: [],
  rings: [],
  quoted: [],
  broken: [],
  panel: { text: '', box },
};
const route: Route = {
  id: 'daily',
  title: 'Tous les jours <vite>',
  session: {},
  start: 'ent/mbn/chooser.html',
  steps: [
    { title: 'La connexion', screen: 'educonnect/login' },
    { title: 'L’ENT', screen: null },
  ],
  ends: 'ent.example',
};
const [login, ent] = route.steps as [Route['steps'][0], Route['steps'][0]];
const there: Sight = {
  step: login,
  number: 1,
  guide,
  text: 'Clique sur « Se connecter »\n1\n\n·',
  host: 'portal.example',
  picture: 'daily-1.png',
};
const silent: Sight = { ...there, step: ent, number: 2, guide: null, text: '' };

describe('a step of the tour', () => {
  it('is as expected when the guide shows its screen, or nothing where nothing may appear', () => {
    expect(asExpected(there)).toBe(true);
    expect(asExpected(silent)).toBe(true);
  });

  it('is not when the guide shows another screen, or anything where nothing may appear', () => {
    expect(asExpected({ ...there, guide: null })).toBe(false);
    expect(asExpected({ ...silent, guide })).toBe(false);
  });
});

describe('the report of the tour', () => {
  const report = tourReport([{ route, sights: [there, silent], stopped: null }]);

  it('shows each step with its picture, its host and what the guide says', () => {
    expect(report).toContain('src="daily-1.png"');
    expect(report).toContain('<code>portal.example</code>');
    expect(report).toContain('<li>Clique sur « Se connecter »</li></ul>');
    expect(report).toContain('Le guide ne dit rien ici.');
  });

  it('has no markup from texts', () => {
    expect(report).toContain('Tous les jours &lt;vite&gt;');
    expect(report).not.toContain('<vite>');
  });

  it('says what went wrong', () => {
    const wrong = { ...there, guide: null };
    const troubled = tourReport([{ route, sights: [wrong], stopped: 'plus de bouton' }]);
    expect(troubled).toContain('Attendu : educonnect/login. Vu : rien.');
    expect(troubled).toContain('Arrêté en chemin : plus de bouton');
  });
});
