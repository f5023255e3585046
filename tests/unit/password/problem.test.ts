import { describe, expect, it } from 'vitest';
import type { OwnCredentials } from '../../../lib/password/check';
import type { Criteria } from '../../../lib/password/criteria';
import { judge, type Typed } from '../../../lib/password/problem';
import { sayProblem } from '../../../lib/password/say';
import frMessages from '../../../lib/texts/locales/fr/password.json';
import { createTexts } from '../../../lib/texts/texts';
import { LISTS, unstatedOn } from './lists';

const voice = { texts: createTexts('fr', frMessages), profile: 'pupil' } as const;

/** What is said of what was typed; null where nothing is. */
function said(
  typed: string | Partial<Typed>,
  criteria: Criteria = LISTS.B,
  known: OwnCredentials = {},
): string | null {
  const whole = typeof typed === 'string' ? { value: typed } : typed;
  const { problem } = judge({ value: '', confirmation: '', ...whole }, criteria, known);
  return problem && sayProblem(problem, voice).replaceAll('\u00a0', ' ');
}

describe('what is wrong, in one sentence', () => {
  it.each([
    ['', null],
    ['Chaton42!', null],
    ['Chaton42', 'Encore un caractère spécial.'],
    ['chaton', 'Encore 2 caractères, une majuscule, un chiffre et un caractère spécial.'],
    ['Chatons!', 'Encore un chiffre.'],
    ['Chato4!', 'Encore un caractère.'],
    ['Zoé', 'Remplace « é » : cette lettre n’est pas dans la liste.'],
    ['Chaton42€', 'Enlève « € » : il n’est pas dans la liste.'],
    ['Chaton-(42)', 'Enlève « - », « ( » et « ) » : la liste de la page ne les a pas.'],
    ['Mon chat', 'Enlève l’espace : la page ne le compte pas.'],
    ['Chaton42! ', 'Efface l’espace de la fin.'],
    [' Chaton42!', 'Efface l’espace du début.'],
    ['Chaton\u00a042!', 'Efface le caractère 7 : c’est un espace spécial.'],
    ['Chat\u200bon42!', 'Retape ton mot de passe : son caractère 5 est invisible.'],
    ['Chaton😀', 'Enlève « 😀 » : il n’est pas dans la liste.'],
  ])('%j: %s', (value, sentence) => expect(said(value)).toBe(sentence));

  it('names the decomposed accent as the composed one', () => {
    expect(said('Zoe\u0301')).toBe(said('Zoé'));
  });

  it('offers the choice where some kinds are enough', () => {
    expect(said('chaton', LISTS.A)).toBe(
      'Encore 2 caractères. Ajoute 2 de ces sortes : une majuscule, un chiffre ou un caractère spécial.',
    );
    expect(said('Chaton', LISTS.A)).toBe(
      'Encore 2 caractères. Il manque aussi un chiffre ou un caractère spécial.',
    );
    expect(said('Chatonne', LISTS.A)).toBe('Encore un chiffre ou un caractère spécial.');
  });

  it('does not speak of a list where the page lists nothing', () => {
    expect(said('Chaton42!é', { ...LISTS.B, specials: null })).toBe(
      'Enlève « é » : la page n’en parle pas.',
    );
  });

  it('says what the page forbids as forbidden', () => {
    expect(said('Zoé2012!', { ...LISTS.B, forbids: ['accent'] })).toBe(
      'Enlève « é » : la page l’interdit.',
    );
    expect(said('Zo 2012!', { ...LISTS.B, forbids: ['space'] })).toBe(
      'Enlève l’espace : la page l’interdit.',
    );
    expect(
      said('Xp.dupont12!', { ...LISTS.C, forbids: ['identifier'] }, { identifier: 'p.dupont12' }),
    ).toBe('Enlève ton identifiant : la page l’interdit.');
  });

  it('says how many are too many', () => {
    expect(said('Chaton42!Lapin', { ...LISTS.B, maxLength: 12 })).toBe(
      'Enlève 2 caractères : la page en accepte 12 au maximum.',
    );
  });

  it('knows the identifier and the provisional password, before anything to mend in them', () => {
    const known = { identifier: 'p.dupont12', previous: 'Slip-2025' };
    expect(said('P.DUPONT12', LISTS.C, known)).toBe('Choisis autre chose : c’est ton identifiant.');
    for (const list of Object.values(LISTS)) {
      expect(said('Slip-2025', list, known)).toBe(
        'Choisis-en un nouveau : c’est le mot de passe provisoire.',
      );
    }
  });
});

describe('a password worth going on with', () => {
  const likely = (value: string, criteria: Criteria) =>
    judge({ value, confirmation: '' }, criteria).likely;

  it('meets the rules of a page that was read as a whole, and has nothing to mend in it', () => {
    expect(likely('Chaton42!', LISTS.B)).toBe(true);
    expect(likely('Chaton42!é', LISTS.B)).toBe(false);
    expect(likely('Chaton', LISTS.B)).toBe(false);
  });

  it('meets what is usual on a page that states nothing', () => {
    const nothing = unstatedOn({ singleForm: false, profile: 'pupil' });
    expect(likely('Chaton42!', nothing)).toBe(true);
    expect(likely('C', nothing)).toBe(false);
    expect(likely('chaton42', nothing)).toBe(false);
    const guessed = { ...nothing, guessed: { length: 12, specials: null } };
    expect(likely('Chaton42!', guessed)).toBe(false);
  });
});

describe('caps lock', () => {
  it('is told first where only capitals were typed', () => {
    expect(said({ value: 'CHAT', capsLock: true })).toBe(
      'Appuie sur la touche Verr. Maj. : elle est activée.',
    );
    expect(said({ value: 'chAT', capsLock: true })).toMatch(/^Encore 4 caractères/);
    expect(said({ value: 'CHAT', capsLock: false })).toMatch(/^Encore 4 caractères/);
  });

  it('is told where it explains a difference, or where all is well otherwise', () => {
    const whole = { value: 'Chaton42!', capsLock: true };
    expect(said({ ...whole, confirmation: 'cHATON42!' })).toBe(
      'Appuie sur la touche Verr. Maj. : elle est activée.',
    );
    expect(said(whole)).toBe('Appuie sur la touche Verr. Maj. : elle est activée.');
  });
});

describe('the two entries', () => {
  const confirmed = (confirmation: string, confirmationLeft = false) =>
    said({ value: 'Chaton42!', confirmation, confirmationLeft });

  it.each([
    ['', null],
    ['Chaton42!', null],
    ['Chatom42!', 'Corrige le caractère 6 : il n’est pas pareil dans les deux cases.'],
    ['chaton42!', 'Corrige le caractère 1 : majuscule dans une case, minuscule dans l’autre.'],
    ['Chaton42!!', 'Enlève le caractère 10 de la deuxième case : il est de trop.'],
  ])('%j: %s', (confirmation, sentence) => expect(confirmed(confirmation)).toBe(sentence));

  it('are not compared beyond what is still being typed', () => {
    expect(confirmed('Chat')).toBeNull();
    expect(confirmed('Chat', true)).toBe('Complète la deuxième case : il manque la fin.');
  });

  it('are the same whether accents are composed or not', () => {
    const typed = { value: 'Zoé2012!', confirmation: 'Zoe\u03012012!' };
    const accents: Criteria = {
      ...LISTS.B,
      classes: LISTS.B.classes.map((rule) => ({ ...rule, characters: [...rule.characters, 'é'] })),
    };
    expect(said(typed, accents)).toBeNull();
  });

  it('are compared only once the password meets the rules', () => {
    expect(said({ value: 'Chaton', confirmation: 'Chien' })).toMatch(/^Encore/);
  });
});
