// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PasswordHelp } from '../../../components/password/password-help';
import type { Strength } from '../../../lib/messages/strength';
import type { Criteria } from '../../../lib/password/criteria';
import { judge } from '../../../lib/password/problem';
import { sayNow } from '../../../lib/password/say-now';
import type { CopiedSuggestion, Suggestion } from '../../../lib/password/suggestion';
import { frOnPage } from '../../../lib/texts/locales/fr/on-page';
import { createTexts } from '../../../lib/texts/texts';
import { LISTS, unstatedOn } from './lists';

const voice = { texts: createTexts('fr', frOnPage), profile: 'pupil' } as const;

const ideas: Suggestion[] = [
  {
    password: 'LutinHarpe42!',
    words: ['Lutin', 'Harpe'],
    digits: '42',
    marks: '!',
    mnemonic: 'scene',
  },
  {
    password: 'NuageRadis77;',
    words: ['Nuage', 'Radis'],
    digits: '77',
    marks: ';',
    mnemonic: 'story',
  },
  {
    password: 'PandaLuge36/',
    words: ['Panda', 'Luge'],
    digits: '36',
    marks: '/',
    mnemonic: 'drawing',
  },
];

interface Shown {
  typed?: string;
  /** The second entry. */
  again?: string;
  /** Whether another box comes first. */
  waits?: boolean;
  rank?: number | null;
  criteria?: Criteria;
  strength?: Strength | null;
  suggestions?: Suggestion[] | 'waiting' | null;
  copied?: CopiedSuggestion | null;
  announcement?: string;
  onAsk?: () => void;
  onCopy?: (password: string) => void;
}

function show({ typed = '', again = '', criteria = LISTS.B, ...others }: Shown): HTMLElement {
  const judgement = judge({ value: typed, confirmation: again, confirmationLeft: true }, criteria);
  act(() =>
    render(
      <PasswordHelp
        criteria={criteria}
        judgement={judgement}
        said={sayNow({ criteria, judgement, strength: null, next: null, eye: null }, voice)}
        rank={null}
        confirmed={null}
        waits={false}
        voice={voice}
        strength={null}
        suggestions={null}
        copied={null}
        announcement=""
        onAsk={() => undefined}
        onCopy={() => undefined}
        {...others}
      />,
      document.body,
    ),
  );
  return document.body;
}

const spoken = (element: Element | null) => (element?.textContent ?? '').replaceAll('\u00a0', ' ');
const heard = (element: Element | null) =>
  [...(element?.querySelectorAll('.unseen') ?? [])].map(spoken);
const rule = (id: string) => document.querySelector(`[data-criterion="${id}"]`);

afterEach(() => render(null, document.body));

describe('the checklist', () => {
  it('has a word beside the icon, met or not', () => {
    show({ typed: 'chaton4' });
    expect(heard(rule('length'))).toEqual(['8 caractères ou plus', 'pas encore']);
    expect(heard(rule('lower'))).toEqual(['une minuscule', 'c’est fait']);
    expect(rule('lower')?.querySelector('svg')).not.toBeNull();
    expect(rule('length')?.querySelector('svg')).toBeNull();
  });

  it('says each rule shortly to the eye, and in full to a screen reader', () => {
    show({});
    const chips = [...document.querySelectorAll('[data-criterion]')];
    expect(chips.map((chip) => spoken(chip.querySelector('bdi')))).toEqual([
      '8 caractères',
      'A',
      'a',
      '1',
      '! ? @ #…',
    ]);
    expect(chips.every((chip) => chip.querySelector('bdi[aria-hidden="true"]'))).toBe(true);
    expect(heard(rule('special'))[0]).toBe(
      "un caractère spécial parmi ! ? @ # $ % & ' * < > = | / : ;",
    );
    show({ criteria: { ...LISTS.B, specials: null } });
    expect(spoken(rule('special')?.querySelector('bdi') ?? null)).toBe('un caractère spécial');
  });

  it('says how many kinds are enough', () => {
    expect(spoken(show({ criteria: LISTS.A }))).toContain('3 de ces 4 sortes :');
    expect(spoken(show({ criteria: LISTS.B }))).not.toContain('sortes');
  });

  it('calls a kind optional once enough others are met', () => {
    show({ criteria: LISTS.A, typed: 'chaton42' });
    expect(spoken(rule('special'))).toContain('pas encore');
    show({ criteria: LISTS.A, typed: 'Chaton42' });
    expect(spoken(rule('special'))).toContain('facultatif');
  });

  it('says nothing before something is typed', () => {
    const page = show({ typed: '' });
    expect(page.querySelector('[data-verdict], [data-problem], [data-done]')).toBeNull();
  });

  it('states the one problem, or that all is there', () => {
    show({ typed: 'Chaton42é' });
    expect(spoken(document.querySelector('[data-problem="unlisted"]'))).toContain('« é »');
    show({ typed: 'Chaton42!' });
    expect(spoken(document.querySelector('[data-done]'))).toBe(
      'Tout ce que la page demande y est.',
    );
  });

  it('does not present what is still missing as an error', () => {
    show({ typed: 'Chaton' });
    expect(document.querySelector('[data-care]')).toBeNull();
  });

  it('keeps what was typed out of the page', () => {
    const page = show({ typed: 'Kanari-Secret' });
    expect(page.innerHTML).not.toContain('Kanari');
  });
});

describe('the checklist of a page that was not read as a whole', () => {
  const nothing = unstatedOn({ singleForm: false, profile: 'pupil' });

  it('ticks nothing and concludes nothing where the page states nothing', () => {
    for (const typed of ['', 'abc', 'Chaton42!']) {
      const page = show({ criteria: nothing, typed });
      expect(page.querySelector('[data-criterion], [data-done], [data-problem]')).toBeNull();
      expect(spoken(page)).toContain('Cette page ne dit pas ses règles.');
      expect(spoken(page).match(/D’habitude/g)).toHaveLength(1);
    }
  });

  it('lists what was read, and says to look at the page for the rest', () => {
    const page = show({ criteria: { ...LISTS.B, reading: 'part' }, typed: 'Chaton42!' });
    expect(spoken(rule('length'))).toContain('c’est fait');
    expect(page.querySelector('[data-done]')).toBeNull();
    expect(spoken(page.querySelector('[data-unsure]'))).toBe(
      'Vérifie aussi les règles écrites sur la page.',
    );
    show({ criteria: { ...LISTS.B, reading: 'part' }, typed: 'Chaton' });
    expect(spoken(page.querySelector('[data-problem]'))).toContain('Encore');
    expect(spoken(page.querySelector('.password__unread'))).toContain('Vérifie aussi');
  });

  it('calls no kind optional while others may be required', () => {
    show({ criteria: { ...LISTS.A, reading: 'part' }, typed: 'Chaton42' });
    expect(spoken(rule('special'))).not.toContain('facultatif');
  });

  it('says that the page is translated', () => {
    const page = show({ criteria: { ...nothing, reading: 'part', translated: true } });
    expect(spoken(page.querySelector('.password__unread'))).toMatch(/^La page est traduite\./);
  });
});

describe('the strength', () => {
  it('is said in a word, with its reasons', () => {
    show({ typed: 'Azertyuiop1!', strength: { score: 1, reasons: ['azerty', 'short'] } });
    const meter = spoken(document.querySelector('.password__strength'));
    expect(meter).toContain('facile à deviner');
    expect(meter).toContain('Ces touches se suivent sur le clavier azerty.');
    expect(meter).toContain('Un mot de plus');
  });

  it.each(['azerty', 'Azertyuiop1^'])(
    'is not explained before the page would take the password: one thing at a time (%s)',
    (typed) => {
      show({ typed, strength: { score: 0, reasons: ['azerty'] } });
      const meter = spoken(document.querySelector('.password__strength'));
      expect(meter).toContain('facile à deviner');
      expect(meter).not.toContain('azerty');
      expect(meter).not.toContain('Un mot de plus');
    },
  );

  it('gives no advice that the page would refuse', () => {
    show({
      typed: 'Azertyuiop1!',
      criteria: { ...LISTS.B, maxLength: 14 },
      strength: { score: 1, reasons: ['azerty'] },
    });
    expect(spoken(document.querySelector('.password__strength'))).not.toContain('Un mot de plus');
  });

  it('is left out while nothing is typed, and says to wait until it is known', () => {
    expect(show({}).querySelector('.password__strength')).toBeNull();
    expect(spoken(show({ typed: 'Chaton42!' }).querySelector('.password__strength'))).toContain(
      'en cours',
    );
  });
});

describe('the sentence of the moment', () => {
  it('bears the number of the place that it speaks of', () => {
    const sentence = show({ typed: 'Chaton', rank: 1 }).querySelector('.password__sentence');
    expect(spoken(sentence)).toMatch(/^1 ?Encore/);
  });
});

describe('the rules', () => {
  const areThere = (page: HTMLElement) => page.querySelector('.password__chips') !== null;

  it('wait while another box comes first', () => {
    expect(areThere(show({ waits: true }))).toBe(false);
    expect(areThere(show({}))).toBe(true);
  });

  it('give way once the password is typed again, right or wrong', () => {
    expect(areThere(show({ typed: 'Chaton42!', again: 'Chatom42!' }))).toBe(false);
    expect(areThere(show({ typed: 'Chaton42!', again: 'Chaton42!' }))).toBe(false);
    expect(areThere(show({ typed: 'Chaton', again: 'Chaton' }))).toBe(true);
  });
});

describe('the suggestions', () => {
  it('are said to be on their way, not to be none, while nobody answers', () => {
    const page = spoken(show({ suggestions: 'waiting' }).querySelector('.password__suggestions'));
    expect(page).toContain('Un instant');
    expect(page).not.toContain('Aucune idée');
  });

  it('are requested, then shown with a mnemonic each', () => {
    const onAsk = vi.fn();
    show({ onAsk }).querySelector<HTMLElement>('[data-suggest]')?.click();
    expect(onAsk).toHaveBeenCalledOnce();
    const page = show({ suggestions: ideas });
    expect([...page.querySelectorAll('code')].map(spoken)).toEqual(
      ideas.map(({ password }) => password),
    );
    expect([...page.querySelectorAll('.password__mnemonic')].map(spoken)).toEqual([
      'Imagine une scène avec « Lutin » et « Harpe ». Finis par 42 puis ! (point d’exclamation).',
      'Invente une histoire avec « Nuage » et « Radis ». Elle finit par 77 puis ; (point-virgule).',
      'Dessine dans ta tête « Panda » et « Luge ». Ajoute 36 puis / (barre oblique).',
    ]);
  });

  it('are copied one by one, and say so', () => {
    const onCopy = vi.fn();
    const [, second] = show({ suggestions: ideas, onCopy }).querySelectorAll<HTMLElement>(
      '.password__idea button',
    );
    expect(spoken(second ?? null)).toBe('Copier NuageRadis77;');
    second?.click();
    expect(onCopy).toHaveBeenCalledExactlyOnceWith('NuageRadis77;');
    show({ suggestions: ideas, copied: { password: 'NuageRadis77;', done: true } });
    expect([...document.querySelectorAll('.password__idea button')].map(spoken)[1]).toMatch(
      /^Copié/,
    );
  });

  it('say so when the page does not let them be copied', () => {
    const copied = { password: 'NuageRadis77;', done: false };
    const ideasShown = show({ suggestions: ideas, copied }).querySelectorAll('.password__idea');
    expect([...ideasShown].map((idea) => spoken(idea.querySelector('[role=alert]')))).toEqual([
      '',
      'La copie a échoué. Tape le mot de passe toi-même.',
      '',
    ]);
    expect(spoken(ideasShown[1]?.querySelector('button') ?? null)).toMatch(/^Copier/);
  });

  it('say so when none fits the page', () => {
    expect(spoken(show({ suggestions: [] }))).toContain('Aucune idée ne va');
  });
});

describe('the live region', () => {
  it('exists before its text, and is polite', () => {
    const said = () =>
      [...document.querySelectorAll('[role="status"]')].map((status) => spoken(status)).join('');
    show({});
    const [status] = document.querySelectorAll('.unseen[role="status"]');
    expect(said()).toBe('');
    show({ announcement: 'Encore un chiffre.' });
    expect(spoken(status ?? null)).toBe('Encore un chiffre.');
  });
});
