import { describe, expect, it } from 'vitest';
import { readChooser } from '../../../lib/ents/choosers/read-chooser';
import { entById } from '../../../lib/ents/search/find';
import { pageOf, type TestPage } from './test-page';

const SSO =
  'https://educonnect.education.gouv.fr/idp/profile/SAML2/Unsolicited/SSO?providerId=urn%3Ax';

/** A chooser by Edifice: class name, address and label of each line. */
function dominos(...lines: (readonly [string, string, string])[]): string {
  const items = lines.map(
    ([name, href, label]) =>
      `<div class="item"><a class="domino ${name}" href="${href}"><i18n>${label}</i18n></a></div>`,
  );
  return `<section class="dominos">${items.join('')}</section>`;
}

/** A list by Edifice of 2026: name, colour and label of each button. */
function providers(...lines: (readonly [string, string, string])[]): string {
  const items = lines.map(
    ([name, colour, label]) =>
      `<li><button class="wayf-provider-btn wayf-provider-btn--${colour}" data-testid="wayf-button-${name}">${label}</button></li>`,
  );
  return `<ul class="wayf-provider-list">${items.join('')}</ul>`;
}

const BACK = '<button class="wayf-back-btn">Retour</button>';

function read(html: string, id: string | null) {
  const page = pageOf(html, 'https://ent.example/login');
  const chooser = readChooser(page, id ? entById(id) : null);
  return {
    page,
    chooser,
    picks: chooser?.picks.map(({ profile, entry }) => [profile, entry.label]) ?? [],
    locals: chooser?.localAccounts.map(({ profile, entry }) => [profile, entry.label]) ?? [],
    traps: chooser?.traps.map(({ kind, entry }) => [kind, entry.label]) ?? [],
  };
}

describe('choosers by Edifice', () => {
  it('says that pupils have a local account where their line leads to one', () => {
    const { picks, locals } = read(
      dominos(['loginstudent', '/auth/login', 'Élève'], ['otherrelative', SSO, 'Parent']),
      'toulon',
    );
    expect(picks).toEqual([['guardian', 'Parent']]);
    expect(locals).toEqual([['pupil', 'Élève']]);
  });

  it('says that nobody has ÉduConnect there', () => {
    const { picks, locals } = read(
      dominos(['student', '/auth/login', 'Élève'], ['relative', '/auth/openid/login', 'Parent']),
      'portivechju',
    );
    expect(picks).toEqual([]);
    expect(locals).toEqual([
      ['pupil', 'Élève'],
      ['guardian', 'Parent'],
    ]);
  });

  it('trusts a route to ÉduConnect only where the ENT is known to use it', () => {
    const html = dominos(
      ['student', '/auth/saml/authn/student?callBack=x', 'Élève'],
      ['relative', '/auth/saml/authn/relative', 'Parent'],
    );
    expect(read(html, 'karukera').picks).toEqual([
      ['pupil', 'Élève'],
      ['guardian', 'Parent'],
    ]);
    expect(read(html, 'nice').chooser).toBeNull();
    expect(read(html, null).chooser).toBeNull();
  });

  it('names the neighbours that look right', () => {
    const { picks, traps } = read(
      dominos(
        ['otherrelative', SSO, 'Parents et élèves (EduConnect)'],
        ['loginstudent', '/auth/login', 'Élèves et parents (connexion via NEO)'],
        ['student', '/auth/saml/authn/student', 'Parents et élèves (ATEN)'],
        ['loginrelative', '/auth/login', 'ÉLÈVE ET PARENT (écoles)'],
        ['otherpers', 'https://auth.educagri.fr/idp', 'Enseignement agricole (élève, parent)'],
      ),
      'ent04',
    );
    expect(picks).toEqual([[null, 'Parents et élèves (EduConnect)']]);
    expect(traps.map(([kind]) => kind)).toEqual(['local', 'local', 'primary', 'agricultural']);
  });

  it('is silent where class name and label contradict each other', () => {
    const html = dominos(
      ['student', '/auth/saml/authn/student', 'Représentant légal'],
      ['teacher', '/auth/saml/authn/teacher', 'Enseignant'],
    );
    expect(read(html, 'karukera').chooser).toBeNull();
  });

  it('waits for the labels to be translated', () => {
    const html = dominos(['otherstudent', SSO, 'otherstudent'], ['loginother', '/x', 'loginother']);
    expect(read(html, 'eduprovence').chooser).toBeNull();
  });

  it('does not take the front page of the portal for a sign-in', () => {
    const html = dominos(['otherstudent', 'https://educonnect.education.gouv.fr/', 'Élève']);
    expect(read(html, 'eduprovence').chooser).toBeNull();
  });
});

describe('choosers by Edifice of 2026', () => {
  const first = providers(
    ['student', 'student', 'Élève'],
    ['relative', 'relative', 'Représentant légal'],
    ['teacher', 'teacher', 'Enseignant'],
  );

  it('points at the profile, then at the school level', () => {
    expect(read(first, 'hdf').picks).toEqual([
      ['pupil', 'Élève'],
      ['guardian', 'Représentant légal'],
    ]);
    const below = read(
      BACK +
        providers(
          ['ecole', 'student', 'École'],
          ['college-lycee', 'student', 'Collège ou Lycée'],
          ['agri', 'student', 'Établissement agricole'],
          ['special', 'student', 'Établissement spécialisé'],
        ),
      'hdf',
    );
    expect(below.picks).toEqual([['pupil', 'Collège ou Lycée']]);
    expect(below.traps.map(([kind]) => kind)).toEqual(['primary', 'agricultural', 'local']);
  });

  it('goes by the colour where one name serves both profiles', () => {
    const html = BACK + providers(['college-lycee', 'relative', 'Collège ou Lycée']);
    expect(read(html, 'wilapa').picks).toEqual([['guardian', 'Collège ou Lycée']]);
  });

  it('points at ÉduConnect on the third level', () => {
    const { picks, traps } = read(
      BACK +
        providers(
          ['local', 'student', 'Compte de l’école'],
          ['educonnect', 'student', 'Compte EduConnect'],
        ),
      'normandie',
    );
    expect(picks).toEqual([['pupil', 'Compte EduConnect']]);
    expect(traps).toEqual([['local', 'Compte de l’école']]);
  });

  it('reads the first builds, whose classes say all there is to say', () => {
    const line = (key: string, label: string) =>
      `<li><button class="wayf-provider-btn wayf-provider-btn--${key}"><span>${label}</span></button></li>`;
    const list = (...lines: string[]) => `<ul class="wayf-provider-list">${lines.join('')}</ul>`;
    const top = list(line('student', 'Élève'), line('relative', 'Parent'), line('teacher', 'X'));
    expect(read(top, 'hdf').picks).toEqual([
      ['pupil', 'Élève'],
      ['guardian', 'Parent'],
    ]);
    const below = list(
      line('student-ecole', 'École'),
      line('student-college-lycee', 'Collège ou Lycée'),
      line('student-agri', 'Établissement agricole'),
    );
    expect(read(`<div>${BACK}</div>${below}`, 'hdf').picks).toEqual([
      ['pupil', 'Collège ou Lycée'],
    ]);
    const parents = list(line('relative-ecole-college-lycee', 'École, Collège ou Lycée'));
    expect(read(BACK + parents, 'hdf').picks).toEqual([['guardian', 'École, Collège ou Lycée']]);
    const primary = list(
      line('student-school-local', 'Compte de l’école'),
      line('student-educonnect', 'Compte EduConnect'),
    );
    expect(read(BACK + primary, 'normandie').picks).toEqual([['pupil', 'Compte EduConnect']]);
    const third = list(
      line('student-college-lycee-public', 'Public'),
      line('student-college-lycee-prive', 'Privé'),
    );
    expect(read(BACK + third, 'hdf').chooser).toBeNull();
    const staff = list(line('teacher-college-lycee', 'Collège ou lycée'), line('teacher-x', 'X'));
    expect(read(BACK + staff, 'hdf').chooser).toBeNull();
  });

  it('promises nothing for an ENT that the new chooser is not set up for', () => {
    const below = BACK + providers(['college-lycee', 'student', 'Collège ou Lycée']);
    expect(read(first, 'ent77').chooser).toBeNull();
    expect(read(below, 'ent77').chooser).toBeNull();
    const old = dominos(
      ['student', '/auth/saml/authn/student', 'Élève'],
      ['relative', '/auth/saml/authn/relative', 'Parent'],
    );
    expect(read(old, 'ent77').picks).toHaveLength(2);
  });

  it('says that pupils of primary schools have a local account', () => {
    const { picks, locals } = read(first, 'e-primo');
    expect(picks).toEqual([['guardian', 'Représentant légal']]);
    expect(locals).toEqual([['pupil', 'Élève']]);
  });

  it('waits for the end of a slide', () => {
    expect(read(first + first, 'hdf').chooser).toBeNull();
    expect(read(`${first}<div class="hide">${first}</div>`, 'hdf').chooser).toBeNull();
    expect(read(`<div inert>${first}</div>${first}`, 'hdf').picks).toHaveLength(2);
  });

  it('is silent on the levels for staff, and where the ENT is not known', () => {
    const staff =
      BACK + providers(['local', 'teacher', 'Compte local'], ['arena', 'teacher', 'ARENA']);
    expect(read(staff, 'hdf').chooser).toBeNull();
    expect(read(first, null).chooser).toBeNull();
    expect(read(first, 'amanaki').chooser).toBeNull();
  });
});

describe('choosers by Kosmos', () => {
  const radio = (value: string, label: string) =>
    `<div><input type="radio" name="selection" id="${value}" value="${value}"><label for="${value}">${label}</label></div>`;
  const group = (name: string, inner: string, isOpen = false) =>
    `<fieldset><legend><button class="js-wayftoggle" aria-expanded="${isOpen}">${name}</button></legend>
      <ul class="${isOpen ? '' : 'hide'}">${inner}</ul></fieldset>`;
  const form = (...lines: string[]) =>
    `<form>${lines.join('')}<input id="button-submit" type="submit" value="Valider"></form>`;
  const opens = ({ chooser }: ReturnType<typeof read>) =>
    chooser?.picks.map(({ open }) => open?.textContent ?? null);

  it('opens the group that holds the entries of the académies', () => {
    const both =
      radio('MONT-EDU_parent_eleve', 'Montpellier') + radio('TOULO-EDU_parent_eleve', 'Toulouse');
    const folded = read(
      form(group('Élève ou parent', both), radio('ENS', 'Enseignant')),
      'occitanie',
    );
    expect(folded.picks).toEqual([
      [null, 'Montpellier'],
      [null, 'Toulouse'],
    ]);
    expect(opens(folded)).toEqual(['Élève ou parent', 'Élève ou parent']);
    expect(opens(read(form(group('Élève ou parent', both, true)), 'occitanie'))).toEqual([
      null,
      null,
    ]);
  });

  it('opens the outer group first', () => {
    const inner = group('Académie de Lyon', radio('EDU', 'Élève ou parent'));
    expect(opens(read(form(group('Élève ou parent', inner)), 'aura'))).toEqual(['Élève ou parent']);
  });

  it('does not open a group for staff, nor one beside which the entry is hidden', () => {
    const hidden = `<div class="hide">${radio('EDU', 'Élève ou parent')}</div>`;
    expect(read(form(group('Enseignant', radio('EDU', 'Élève'))), 'aura').chooser).toBeNull();
    expect(
      read(form(hidden, group('Autres', radio('X', 'Invité'), true)), 'aura').chooser,
    ).toBeNull();
  });

  it('does not believe « EduConnect non activé »', () => {
    const html = form(
      radio('NEW', 'Élève ou parent (EduConnect non activé)'),
      radio('ENS', 'Enseignant'),
    );
    expect(read(html, 'aura').chooser).toBeNull();
  });

  it('takes « hors enseignement agricole » for what it says', () => {
    const html = form(radio('EDU', 'Élève ou parent (hors enseignement agricole)'));
    expect(read(html, 'aura').picks).toHaveLength(1);
  });

  it('takes « avec EduConnect » for pupils and guardians where it names nobody, and not its twin', () => {
    const html = form(
      radio('TOULO-A', 'de l’académie de Toulouse'),
      radio('TOULO-B', 'de l’académie de Toulouse avec EduConnect'),
      radio('MONT-A', 'de l’académie de Montpellier'),
      radio('MONT-EDU_parent_eleve', 'de l’académie de Montpellier avec EduConnect'),
      radio('ENS', 'Enseignant avec EduConnect'),
    );
    expect(read(html, 'occitanie').picks).toEqual([
      [null, 'de l’académie de Toulouse avec EduConnect'],
      [null, 'de l’académie de Montpellier avec EduConnect'],
    ]);
  });

  it('knows which line is ticked', () => {
    const { page, chooser } = read(
      form(radio('EDU', 'Élève ou parent'), radio('INV', 'Invité')),
      'mbn',
    );
    const [first] = page.find('#EDU');
    expect(chooser?.entries.map(({ chosen }) => chosen)).toEqual([false, false]);
    (first as HTMLInputElement).checked = true;
    expect(readChooser(page, entById('mbn'))?.entries.map(({ chosen }) => chosen)).toEqual([
      true,
      false,
    ]);
  });
});

describe("netO'Centre", () => {
  const link = (idp: string, label: string) =>
    `<li><a id="${idp}" href="?service=x&idpId=${idp}">${label}</a></li>`;
  const lines =
    link('catel-IdP', 'Personnel') +
    link('agri-IdP', 'Personnel (enseignement agricole)') +
    link('eleves-parents', 'Élève ou parent de l’enseignement agricole') +
    link('parentEleveEN-IdP', 'Élève ou parent (ÉduConnect)');

  function shadowed(): TestPage {
    const page = pageOf('<r-wayf></r-wayf>', 'https://ent.netocentre.fr/cas/login');
    const root = page.find('r-wayf')[0]?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = `<ul>${lines}</ul>`;
    return page;
  }

  it('is read through its open shadow root', () => {
    const chooser = readChooser(shadowed(), entById('netocentre'));
    expect(chooser?.picks.map(({ entry }) => entry.control.id)).toEqual(['parentEleveEN-IdP']);
    expect(chooser?.traps.map(({ kind }) => kind)).toEqual(['agricultural']);
  });

  it('is read in whatever open root it stands, and by the CAS’s own name for a line', () => {
    const page = pageOf('<ent-page></ent-page>', 'https://auth.recia.fr/cas/login');
    const outer = page.find('ent-page')[0]?.attachShadow({ mode: 'open' });
    if (outer) outer.innerHTML = '<section><x-list></x-list></section>';
    const inner = outer?.querySelector('x-list')?.attachShadow({ mode: 'open' });
    if (inner) {
      inner.innerHTML = ['parentEleveEN-IdP', 'catel-IdP']
        .map((name) => `<p><a href="/cas/clientredirect?client_name=${name}">${name}</a></p>`)
        .join('');
    }
    const chooser = readChooser(page, entById('netocentre'));
    expect(chooser?.picks.map(({ entry }) => entry.label)).toEqual(['parentEleveEN-IdP']);
    expect(chooser?.entries).toHaveLength(2);
  });

  it('is awaited while its shadow root is empty', () => {
    const page = pageOf('<r-wayf></r-wayf>', 'https://ent.netocentre.fr/cas/login');
    expect(readChooser(page, entById('netocentre'))).toBeNull();
  });

  it('was a plain list before', () => {
    const html = '<ul><li><a class="parentEleveEN-IdP" href="/x">Élève ou parent</a></li></ul>';
    expect(read(html, 'netocentre').picks).toEqual([[null, 'Élève ou parent']]);
  });
});

describe('a chooser in an open shadow root', () => {
  const radios = ['EDU', 'ENS'].map(
    (value) =>
      `<p><input type="radio" name="selection" id="${value}" value="${value}"><label for="${value}">${value === 'EDU' ? 'Élève ou parent' : 'Enseignant'}</label></p>`,
  );

  it.each([
    ['Kosmos', `${radios.join('')}<input id="button-submit" type="submit" value="Valider">`],
    ['Edifice', dominos(['otherrelative', SSO, 'Parent'], ['otherstudent', SSO, 'Élève'])],
    ['Edifice of 2026', providers(['student', 'student', 'Élève'], ['other', 'other', 'Invité'])],
    [
      'a federation',
      '<button name="idp" value="https://educonnect.education.gouv.fr/idp">ÉduConnect</button><button name="idp" value="x">Autre</button>',
    ],
  ])('is read as it is outside: %s', (_, html) => {
    const page = pageOf('<div id="app"></div>', 'https://ent.example/login');
    const root = page.find('#app')[0]?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = html;
    const outside = read(html, 'hdf').chooser;
    const inside = readChooser(page, entById('hdf'));
    expect(inside?.picks.length).toBeGreaterThan(0);
    expect(inside?.reasons).toEqual(outside?.reasons);
    expect(inside?.confirm?.id).toBe(outside?.confirm?.id);
  });
});

describe('federations', () => {
  it('reads the only button of a form that names ÉduConnect in secret', () => {
    const html = `<form method="post" action="/wayf/Ctrl"><input type="hidden" name="_saml_idp" value="educonnect">
      <button>Élève ou parent</button></form>
      <form><input type="hidden" name="_saml_idp" value="arena"><button>Personnel</button></form>`;
    expect(read(html, 'toutatice').picks).toEqual([[null, 'Élève ou parent']]);
  });
});
