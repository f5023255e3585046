// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { adviseOnPortal } from '../../../lib/guide/advice/portal-advice';
import { tellCover } from '../../../lib/guide/advice/tell-cover';
import { step } from '../../../lib/screens/hints';
import { educonnect } from '../../../lib/screens/hosts';
import { visible } from '../../../lib/screens/landmarks';
import { at } from '../../../lib/screens/vocabulary';
import { frOnPortal } from '../../../lib/texts/locales/fr/on-portal';
import { createTexts } from '../../../lib/texts/texts';
import { byId, pageIn } from '../page/in-dom';
import { nothingKnown } from './circumstances';

/** What is said of a field of 40 px under a layer of some height (px). */
function saidUnder(height: number, place: string): string | undefined {
  const page = pageIn(`${place}<div id="over"></div>`);
  const sized = (id: string, px: number) =>
    Object.defineProperty(byId(id), 'clientHeight', { value: px });
  sized('it', 40);
  sized('over', height);
  const known = {
    ...nothingKnown,
    texts: createTexts('fr', frOnPortal),
    covered: () => byId('over'),
  };
  const screen = {
    id: 'educonnect/login',
    seen: '2026-01',
    on: educonnect,
    landmark: visible('body'),
    title: 'login_title',
    hints: [step('login.identifier', [at.css('#it')])],
  } as const;
  return tellCover(adviseOnPortal(screen, page, known), known).hints[0]?.text;
}

const COVERED = 'Quelque chose cache «\u00a0Date de naissance\u00a0». Fermez-le d’abord.';

describe('a field under something that is not the page’s own', () => {
  const field = '<label for="it">Date de naissance</label><input id="it">';

  it('is said to be hidden by a window, not by an icon, past which one types', () => {
    expect(saidUnder(290, field)).toBe(COVERED);
    expect(saidUnder(40, field)).not.toContain('cache');
  });

  it('keeps its step where the page gives it no name to look for', () => {
    expect(saidUnder(290, '<input id="it">')).not.toContain('cache');
  });

  it('is named by the words of the group, where it has several boxes', () => {
    const legend = '<fieldset><legend>Date de naissance</legend>';
    expect(saidUnder(290, `${legend}<div id="it"><input><input></div></fieldset>`)).toBe(COVERED);
  });
});
