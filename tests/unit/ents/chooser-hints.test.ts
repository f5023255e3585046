import { describe, expect, it } from 'vitest';
import { chooserHints } from '../../../lib/ents/choosers/chooser-hints';
import { readChooser } from '../../../lib/ents/choosers/read-chooser';
import { entById } from '../../../lib/ents/search/find';
import english from '../../../lib/texts/locales/en/ents.json';
import french from '../../../lib/texts/locales/fr/ents.json';
import type { Profile } from '../../../lib/vocabulary';
import { pageOf } from './test-page';

const SSO =
  'https://educonnect.education.gouv.fr/idp/profile/SAML2/Unsolicited/SSO?providerId=urn%3Ax';

/** The hints as [what it says, what it says it of, ids of what it is about]. */
function advice(html: string, id: string, profile: Profile | null) {
  const chooser = readChooser(pageOf(html, 'https://ent.example/login'), entById(id));
  return (chooser ? chooserHints(chooser, profile) : []).map(({ text, values, places, tone }) => ({
    says: [text, ...values].join(': '),
    on: places.map((place) => place.element.id + (place.profile ? ` ${place.profile}` : '')),
    tone,
  }));
}

const said = (...given: Parameters<typeof advice>) => advice(...given).map(({ says }) => says);

const kosmos = (ticked = '') => {
  const line = (value: string, label: string) =>
    `<div id="row-${value}"><input type="radio" name="selection" id="${value}" value="${value}" ${ticked === value ? 'checked' : ''}><label for="${value}">${label}</label></div>`;
  return `<form>${line('EDU', 'Élève ou parent')}${line('ATS', 'Élève ou parent sans EduConnect')}
    <input id="go" type="submit" value="Valider"></form>`;
};

const edifice = `<section class="dominos">
  <a id="p" class="domino otherstudent" href="${SSO}">Élève</a>
  <a id="g" class="domino otherrelative" href="${SSO}">Représentant légal</a></section>`;

describe('the advice on a chooser', () => {
  it('names the line, then the button, then the neighbour to avoid', () => {
    expect(advice(kosmos(), 'mbn', 'pupil')).toEqual([
      { says: 'ent_choose: Élève ou parent', on: ['row-EDU'], tone: 'step' },
      { says: 'ent_confirm: Valider', on: ['go'], tone: 'step' },
      {
        says: 'ent_trap_without_educonnect: Élève ou parent sans EduConnect',
        on: ['row-ATS'],
        tone: 'note',
      },
    ]);
  });

  it('keeps the button back while a wrong line is ticked', () => {
    const hints = advice(kosmos('ATS'), 'mbn', 'pupil');
    expect(hints.map(({ says }) => says)).not.toContain('ent_confirm: Valider');
    expect(hints.at(-1)?.tone).toBe('trouble');
    expect(said(kosmos('EDU'), 'mbn', 'pupil')).toContain('ent_confirm: Valider');
  });

  it('names a button without a type too, and no line that is out of order', () => {
    const plain = kosmos('EDU').replace(
      '<input id="go" type="submit" value="Valider">',
      '<button id="go">Poursuivre</button>',
    );
    expect(said(plain, 'mbn', 'pupil')).toContain('ent_confirm: Poursuivre');
    for (const state of ['disabled', 'aria-disabled="true"']) {
      const html = plain.replace('value="EDU"', `value="EDU" ${state}`);
      expect(said(html, 'mbn', 'pupil')).toEqual([]);
    }
  });

  it.each(['radio', 'option'])(
    'names the button after cards, which may be buttons too: %s',
    (role) => {
      const card = (id: string, label: string, state: boolean) =>
        `<p><button role="${role}" aria-checked="${state}" id="${id}">${label}</button></p>`;
      const cards = (right: boolean) =>
        `<main><form><h1>Vous êtes</h1>${card('edu', 'Élève ou parent avec ÉduConnect', right)}
       ${card('staff', 'Enseignant', !right)}<button id="go">Poursuivre</button></form></main>`;
      const confirmed = (right: boolean) =>
        advice(cards(right), 'laclasse', 'pupil').filter(({ says }) =>
          says.startsWith('ent_confirm'),
        );
      expect(confirmed(true)).toEqual([
        { says: 'ent_confirm: Poursuivre', on: ['go'], tone: 'step' },
      ]);
      expect(confirmed(false)).toEqual([]);
    },
  );

  it('names the button of the form around a group, not one before it nor of another form', () => {
    const found = (before: string, after: string) =>
      said(
        `<main><form><h1>Vous êtes</h1>${before}<fieldset>
         <label><input type="radio" name="who" checked>Élève ou parent avec ÉduConnect</label>
         <label><input type="radio" name="who">Enseignant</label></fieldset>${after}</form>
         <form><button>Chercher</button></form></main>`,
        'laclasse',
        'pupil',
      ).filter((says) => says.startsWith('ent_confirm'));
    const button = '<button>Continuer</button>';
    expect(found('', button)).toEqual(['ent_confirm: Continuer']);
    expect(found('<button>Rechercher</button>', button)).toEqual(['ent_confirm: Continuer']);
    expect(found('<button>Rechercher</button>', '')).toEqual([]);
  });

  it('names no link that is out of order', () => {
    const off = edifice.replace('id="p"', 'id="p" aria-disabled="true"');
    expect(said(edifice, 'eduprovence', 'pupil')).toEqual(['ent_choose: Élève']);
    expect(said(off, 'eduprovence', 'pupil')).toEqual([]);
  });

  it('speaks to both where the profile is not known', () => {
    expect(said(kosmos(), 'mbn', null)[0]).toBe('ent_choose_shared: Élève ou parent');
    expect(advice(edifice, 'eduprovence', null)).toEqual([
      {
        says: 'ent_choose_each: Élève: Représentant légal',
        on: ['p pupil', 'g guardian'],
        tone: 'step',
      },
    ]);
  });

  it('speaks to one where it is known', () => {
    expect(advice(edifice, 'eduprovence', 'guardian')).toEqual([
      { says: 'ent_choose: Représentant légal', on: ['g guardian'], tone: 'step' },
    ]);
  });

  it('asks to open the group first', () => {
    const html = `<form><fieldset><button id="open" aria-expanded="false">+ Élève ou parent</button>
      <ul class="hide"><li><input type="radio" name="selection" id="EDU" value="EDU"><label for="EDU">Lyon</label></li></ul>
      </fieldset><input id="go" type="submit" value="Valider"></form>`;
    expect(advice(html, 'aura', null)).toEqual([
      { says: 'ent_open_group: Élève ou parent', on: ['open'], tone: 'step' },
    ]);
  });

  it('leaves the choice of the académie to the user', () => {
    const line = (value: string, label: string) =>
      `<div><input type="radio" name="selection" id="${value}" value="${value}"><label for="${value}">${label}</label></div>`;
    const html = `<form>${line('MONT-EDU', 'Montpellier')}${line('TOULO-EDU', 'Toulouse')}</form>`;
    expect(said(html, 'occitanie', 'pupil')).toEqual(['ent_choose_one_of']);
  });

  describe('where each right line has a twin', () => {
    const page = (lines: readonly string[], ticked = -1) =>
      `<form>${lines
        .map((label, index) => {
          const value = `A${index}-${/educonnect/i.test(label) ? 'EDU' : 'ENT'}_parent_eleve`;
          return `<div><input type="radio" name="selection" id="${value}" value="${value}" ${index === ticked ? 'checked' : ''}><label for="${value}">${label}</label></div>`;
        })
        .join('')}<input id="go" type="submit" value="Valider"></form>`;
    const twins = ['Toulouse', 'Toulouse avec EduConnect', 'Albi', 'Albi avec EduConnect'];

    it('names the word that tells them apart, as the page writes it', () => {
      expect(said(page(twins), 'occitanie', 'pupil')[0]).toBe('ent_choose_one_with: EduConnect');
    });

    it('names none that a right line lacks, or that a twin has', () => {
      const unlike = ['Toulouse', 'Toulouse (EduConnect)', 'Albi', 'Albi EduConnect'];
      expect(said(page(unlike), 'occitanie', 'pupil')[0]).toBe('ent_choose_one_of');
    });

    it('is about the one that was chosen, once there is one', () => {
      const on = (ticked: number) => advice(page(twins, ticked), 'occitanie', 'pupil')[0]?.on;
      expect(on(-1)).toHaveLength(2);
      expect(on(3)).toHaveLength(1);
    });

    it('says that the twin is not the one, once it is chosen', () => {
      const hints = advice(page(twins, 0), 'occitanie', 'pupil');
      expect(hints.map(({ says, tone }) => `${tone} ${says}`)).toEqual([
        'step ent_choose_one_with: EduConnect',
        'trouble ent_chosen_wrong',
      ]);
    });
  });

  describe('a wrong entry that misleads nobody', () => {
    const answer = 'https://educonnect.education.gouv.fr/idp';
    const radios = (ticked: string) =>
      ['local', answer].map(
        (value) =>
          `<div><input type="radio" name="origin" id="${value}" value="${value}" ${value === ticked ? 'checked' : ''}><label for="${value}">${value === answer ? 'Élève ou parent' : 'Autre compte'}</label></div>`,
      );
    const form = (inside: string) =>
      `<form>${inside}<input id="go" type="submit" value="Valider"></form>`;

    it('is named once it is chosen', () => {
      const hints = advice(form(radios('local').join('')), 'e-lyco', null);
      expect(hints.map(({ says, tone }) => `${tone} ${says}`)).toEqual([
        'step ent_choose_shared: Élève ou parent',
        'trouble ent_chosen_wrong',
      ]);
      expect(said(form(radios('').join('')), 'e-lyco', null).join()).not.toContain('ent_chosen');
    });

    it('is not named while a list shows it because it is the first', () => {
      const options = ['local', 'other', answer].map(
        (value) =>
          `<option value="${value}">${value === answer ? 'Élève ou parent' : value}</option>`,
      );
      const list = form(`<select name="origin">${options.join('')}</select>`);
      expect(said(list, 'e-lyco', null)).toEqual(['ent_choose_shared: Élève ou parent']);
      const chosen = list.replace('value="other"', 'value="other" selected');
      expect(said(chosen, 'e-lyco', null)).toContain('ent_chosen_wrong');
    });

    it('is the one of the other profile, too', () => {
      const ofEach = ['Élève', 'Parent'].map(
        (label) =>
          `<div><input type="radio" name="origin" id="${label}" value="${answer}" ${label === 'Parent' ? 'checked' : ''}><label for="${label}">${label}</label></div>`,
      );
      expect(said(form(ofEach.join('')), 'e-lyco', 'pupil')).toEqual([
        'ent_choose: Élève',
        'ent_chosen_wrong',
      ]);
      // Whose it is may be unknown: the entry of the other one stays in sight.
      const [entry] = advice(form(ofEach.join('')), 'e-lyco', null);
      expect(entry?.on.map((place) => place.split(' ').at(-1))).toEqual(['pupil', 'guardian']);
    });
  });

  describe('a list by Kosmos', () => {
    const LIST = `<form><select id="list" name="selection"><option value="">Choisir</option>
      <option value="AGRI">Élève ou parent de l’enseignement agricole</option>
      <option value="EDU">Élève ou parent</option><option value="ENS">Enseignant</option></select>
      <input id="go" type="submit" value="Valider"></form>`;

    const chosenIn = (html: string, value: string) => {
      const page = pageOf(html, 'https://ent.example/login');
      const list = page.document.querySelector('select');
      if (list) list.value = value;
      const chooser = readChooser(page, entById('mbn'));
      return (chooser ? chooserHints(chooser, null) : []).map(({ text, places }) =>
        [text, ...places.map(({ element }) => element.id)].join(' '),
      );
    };

    it('has its right line named, then the button; not a line that only the open list shows', () => {
      expect(chosenIn(LIST, '')).toEqual(['ent_choose_shared list']);
      expect(chosenIn(LIST, 'EDU')).toEqual(['ent_choose_shared list', 'ent_confirm go']);
    });

    it('has its wrong line told once it is chosen', () => {
      expect(chosenIn(LIST, 'AGRI')).toEqual([
        'ent_choose_shared list',
        'ent_chosen_agricultural list',
      ]);
      expect(chosenIn(LIST, 'ENS')).toEqual(['ent_choose_shared list', 'ent_chosen_wrong list']);
    });

    it('is left alone where its right line is out of order', () => {
      for (const line of ['"EDU" disabled', '"EDU" aria-disabled="true"'])
        expect(chosenIn(LIST.replace('"EDU"', line), '')).toEqual([]);
      expect(chosenIn(LIST.replace('id="list"', 'id="list" disabled'), '')).toEqual([]);
    });
  });

  it('says who has a local account, to them only', () => {
    const html = `<section class="dominos"><a class="domino loginstudent" href="/auth/login">Élève</a>
      <a class="domino otherrelative" href="${SSO}">Parent</a></section>`;
    expect(said(html, 'toulon', 'pupil')).toEqual(['ent_local_pupils: Élève']);
    expect(said(html, 'toulon', 'guardian')).toEqual(['ent_choose: Parent']);
    expect(said(html, 'toulon', null)).toEqual([
      'ent_choose_for_guardians: Parent',
      'ent_local_pupils: Élève',
    ]);
  });
});

describe('the texts of the chooser', () => {
  it('are in English too', () => {
    const keys = Object.keys(french).filter((key) => !key.endsWith('_pupil'));
    expect(Object.keys(english).sort()).toEqual(keys.sort());
  });

  it('have sentences of at most 15 words, labels aside', () => {
    const sentences = Object.values(french).flatMap(({ message }) => message.split(/(?<=[.!?])\s/));
    const long = sentences.filter(
      (one) => one.replace(/[«»:]/g, ' ').trim().split(/\s+/).length > 15,
    );
    expect(long).toEqual([]);
  });
});
