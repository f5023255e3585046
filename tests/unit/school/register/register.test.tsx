// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { makeRegister } from '../../../../components/handout/make-register';
import { IDENTIFIER_RULES } from '../../../../lib/school/keys';
import type { SchoolPolicy } from '../../../../lib/school/policy';
import { registerSheet, registerText } from '../../../../lib/school/register/register';
import { INVENTORY } from '../../../../lib/storage/inventory';

const sheetOf = (school: SchoolPolicy) =>
  registerSheet({ school, version: '1.2', day: '27 novembre 2026' });

describe('the register’s sheet', () => {
  it('has every heading that a register asks for, none empty', () => {
    const titles = sheetOf({}).map(({ title }) => title);
    for (const asked of ['Finalité', 'Personnes', 'Données', 'Destinataires', 'Sécurité', 'Droits'])
      expect(titles.some((title) => title.startsWith(asked))).toBe(true);
    expect(sheetOf({}).every(({ lines }) => lines.length > 0)).toBe(true);
  });

  it('tells everything that is stored, and until when', () => {
    const text = registerText(sheetOf({})).toLowerCase();
    for (const { what, until } of INVENTORY)
      expect(text).toContain(`- ${what} : ${until}`.toLowerCase());
  });

  it('says what the school has set for identifiers', () => {
    const told = IDENTIFIER_RULES.map((identifiers) => registerText(sheetOf({ identifiers })));
    expect(new Set(told).size).toBe(told.length);
    expect(told[IDENTIFIER_RULES.indexOf('off')]).toContain('aucun identifiant n’est gardé');
    expect(told[IDENTIFIER_RULES.indexOf('off')]).not.toMatch(
      /identifiant, prénom|identifiants supprimés/i,
    );
    expect(told[IDENTIFIER_RULES.indexOf('session')]).toMatch(/identifiant, prénom.*: en mémoire/);
    expect(registerText(sheetOf({}))).toBe(told[IDENTIFIER_RULES.indexOf('ask')]);
  });

  it('judges nothing: no conformity, no legal basis', () => {
    expect(registerText(sheetOf({}))).not.toMatch(/conform|rgpd|anonym|garanti/i);
    expect(sheetOf({}).find(({ title }) => title === 'Base légale')?.lines).toEqual([
      'À compléter par l’école',
    ]);
  });

  it('is a page to print too, with the same lines, in which the school’s name is text', () => {
    const sheet = sheetOf({ schoolName: '<img src=x> & Cie' });
    const page = new DOMParser().parseFromString(makeRegister(sheet, ''), 'text/html');
    const shown = [...page.querySelectorAll('li')].map((line) =>
      line.textContent?.replaceAll('\u00a0', ' '),
    );
    expect(shown).toEqual(sheet.flatMap(({ lines }) => lines));
    expect(page.body.textContent).not.toMatch(/« | [»:;]/);
    expect(page.querySelector('img, script, form')).toBeNull();
    expect(page.documentElement.lang).toBe('fr');
  });
});
