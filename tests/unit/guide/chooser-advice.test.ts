import { describe, expect, it } from 'vitest';
import { readChooser } from '../../../lib/ents/choosers/read-chooser';
import { entById } from '../../../lib/ents/search/find';
import type { Circumstances } from '../../../lib/guide/advice/advice';
import { adviseOnChooser } from '../../../lib/guide/on-ents/chooser-advice';
import { frOnChooser } from '../../../lib/texts/locales/fr/on-chooser';
import { createTexts } from '../../../lib/texts/texts';
import { pageOf } from '../ents/test-page';
import { nothingKnown } from './circumstances';

const chooser = `<form>
  <div id="row-EDU"><input type="radio" name="selection" id="EDU" value="EDU">
    <label for="EDU">Élève ou parent</label></div>
  <div id="row-ATS"><input type="radio" name="selection" id="ATS" value="ATS">
    <label for="ATS">Élève ou parent sans EduConnect</label></div>
  <input id="go" type="submit" value="Valider"></form>`;

const advice = (known: Partial<Circumstances> = {}, html = chooser) =>
  adviseOnChooser(
    pageOf(html, 'https://cas.monbureaunumerique.fr/login'),
    {
      ...nothingKnown,
      texts: createTexts('fr', frOnChooser),
      ent: entById('mbn'),
      profile: 'pupil',
      ...known,
    },
    readChooser,
  );

describe('the advice on the chooser of an ENT', () => {
  it('is for the first screen of the route, and names its ENT', () => {
    expect(advice()).toMatchObject({ screen: 'ent/chooser', entId: 'mbn', profile: 'pupil' });
  });

  it('ranks the entry, then the button; an entry to avoid is no step and has no ring', () => {
    const hints = advice()?.hints.map(({ tone, rank, current, places }) => ({
      tone,
      rank,
      current,
      on: places.map(({ element }) => element.id),
    }));
    expect(hints).toEqual([
      { tone: 'step', rank: 1, current: true, on: ['row-EDU'] },
      { tone: 'step', rank: 2, current: false, on: ['go'] },
      { tone: 'note', rank: null, current: false, on: [] },
    ]);
  });

  it('says whom an entry is for, unless its own words do to whoever reads French', () => {
    const first = (label: string, texts = createTexts('fr', frOnChooser)) =>
      advice({ profile: null, texts }, chooser.replace('Élève ou parent', label))?.hints[0]?.text;
    const whom = /^Élève ou parent\u00a0: choisissez/;
    expect(first('Élève ou parent')).toMatch(/^Choisissez /);
    expect(first('Parents et élèves')).toMatch(/^Choisissez /);
    expect(first('Student or parent')).toMatch(whom);
    expect(first('Élève ou parent', createTexts('en', frOnChooser))).toMatch(whom);
  });

  it('tells those who have just activated their account that they are nearly there', () => {
    const local = '<a href="/login?local">Autre public</a>';
    const almost = 'Presque fini\u00a0! Le compte est prêt.';
    expect(advice({ newAccount: true })?.title).toBe(almost);
    expect(advice({})?.title).toBe('La bonne entrée');
    expect(advice({ newAccount: true }, local)).toBeNull();
    const [first] = advice()?.hints ?? [];
    const hiddenHints = new Set([first?.id ?? '']);
    expect(advice({ newAccount: true, hiddenHints })?.title).toBe(almost);
  });

  it('is a step of the way through ÉduConnect only where all that it shows leads there', () => {
    const primary = `<section id="credentials-content"><div class="dominos">
      <a class="domino loginstudent" href="/auth/login">Élève</a>
      <a class="domino relative" href="/auth/saml/authn/relative">Représentant légal</a>
      </div></section>`;
    const onEprimo = (profile: Circumstances['profile']) =>
      adviseOnChooser(
        pageOf(primary, 'https://ent.e-primo.fr/auth/saml/wayf'),
        {
          ...nothingKnown,
          texts: createTexts('fr', frOnChooser),
          ent: entById('e-primo'),
          profile,
        },
        readChooser,
      );
    expect(advice()?.offRoute).toBe(false);
    expect(onEprimo('guardian')?.offRoute).toBe(false);
    expect(onEprimo('pupil')?.offRoute).toBe(true);
    expect(onEprimo(null)?.offRoute).toBe(true);
  });

  it('gives each hint its own key, even when two share an id', () => {
    const keys = advice()?.hints.map(({ key }) => key) ?? [];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('leaves out a hidden hint', () => {
    const [first] = advice()?.hints ?? [];
    const left = advice({ hiddenHints: new Set([first?.id ?? '']) });
    expect(left?.hints.map(({ id }) => id)).not.toContain(first?.id);
  });

  it('is null without a chooser, or with nothing left to say', () => {
    expect(advice({}, '<h1>Actualités</h1>')).toBeNull();
    const all = new Set(advice()?.hints.map(({ id }) => id));
    expect(advice({ hiddenHints: all })).toBeNull();
  });
});
