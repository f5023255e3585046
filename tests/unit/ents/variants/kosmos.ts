import type { Random } from './random';
import { around, classes, perhapsRooted, right, type Variant, written } from './variant';

const HOSTS = [
  'cas.monbureaunumerique.fr',
  'cas.ent.auvergnerhonealpes.fr',
  'cas.cybercolleges42.fr',
  'cas.mon-ent-occitanie.fr',
  'cas.eclat-bfc.fr',
  'cas.college.example',
];

const VALUES = ['EDU', 'EDU_parent_eleve', 'MONT-EDU_parent_eleve'];

const RIGHT = [
  "Élève ou parent de l'Education Nationale",
  'Élève ou parent avec EduConnect',
  'Élève ou parent',
  'Élève ou responsable légal avec EduConnect',
  'Parent ou élève (ÉduConnect)',
  'Élèves et responsables d’élèves',
  'Student or parent',
  'Pupil or guardian with EduConnect',
  'Élève ou parent (hors enseignement agricole)',
  'Académie de Montpellier',
  'de l’académie de Toulouse avec EduConnect',
];

const WRONG: readonly (readonly [string, string])[] = [
  ['ATS_parent_eleve', 'Élève ou responsable légal sans EduConnect'],
  ['ATS_parent_eleve', 'Élève ou parent sans ÉduConnect'],
  ['AGRI_parent_eleve', 'Enseignement agricole'],
  ['AGRI_EDU', 'Élève ou parent de l’enseignement agricole (EduConnect)'],
  ['OLD_parent_eleve', 'Élève ou parent (EduConnect non activé)'],
  ['OLD_parent_eleve', 'Élève ou parent n’ayant pas EduConnect'],
  ['ENSEIGNANT', 'Enseignant'],
  ['ACA_personnel', "Personnel de l'Education Nationale"],
  ['CORRESPONDANT', 'Correspondant ENT'],
  ['INVITE', 'Partenaire ou Invité'],
  ['ACCEL', 'Accélérateur'],
  ['TEACHER', 'Teacher'],
  ['LOCAL_parent_eleve', 'Élève ou parent'],
  ['TOULO-ENT_parent_eleve', 'de l’académie de Toulouse'],
  ['TOULO-ENT_parent_eleve', 'de l’académie de Toulouse sans EduConnect'],
];

/** A chooser by Kosmos: radios, groups, « Valider ». */
export function kosmosVariant(random: Random): Variant {
  const first = line(random, random.one(VALUES), random.one(RIGHT), right('pupil', 'guardian'));
  const rights = random.chance(0.1)
    ? [first, line(random, 'TOULO-EDU_parent_eleve', random.one(RIGHT), right('pupil', 'guardian'))]
    : [first];
  const wrongs = random
    .some(WRONG, 0.5)
    .map(([value, label]) =>
      random.chance(0.25)
        ? group(random, random.one(['Enseignant', 'Personnel non enseignant', 'Autres']), [
            line(random, value, label),
          ])
        : line(random, value, label),
    );
  const inGroup = random.chance(0.25);
  const inner = random.shuffled(rights).join('');
  const entry = inGroup
    ? group(random, random.one(['Élève ou parent', 'Académie : élève ou parent', 'Connexion']), [
        random.chance(0.3) ? group(random, 'Élève ou parent', [inner]) : inner,
      ])
    : inner;
  const submit = `<input ${random.chance(0.7) ? 'id="button-submit"' : ''} type="submit" name="submit" value="${random.one(['Valider', 'Confirm'])}">`;
  const service = 'https://college-a.example/sg.do?PROC=IDENTIFICATION_FRONT';
  const address = `https://${random.one(HOSTS)}/login?service=${encodeURIComponent(service)}`;
  const form = `<form ${classes(random, 'cas__wayf-form')} method="get">
    <input type="hidden" name="service" value="${service}">
    <div>${random.shuffled([entry, ...wrongs]).join('')}</div><hr>${submit}</form>`;
  const { html, shadows } = perhapsRooted(random, form);
  return { address, html: around(random, html), shadows, expected: ['pupil', 'guardian'] };
}

function line(random: Random, value: string, label: string, mark = ''): string {
  const text = written(random, label);
  const box = classes(random, random.one(['cas__wayf-idp', 'cas__wayf-categorie']));
  const radio = (id: string) =>
    `<input type="radio" name="selection" ${id} value="${value}" ${classes(random, 'js-wayf-composant')} ${mark}>`;
  if (random.chance(0.15)) return `<div ${box}>${radio('')} <span>${text}</span></div>`;
  if (random.chance(0.15)) return `<div ${box}><label>${radio('')} ${text}</label></div>`;
  return `<div ${box}>${radio(`id="idp-${value}"`)}
    <label class="form__label" for="idp-${value}">${text}</label></div>`;
}

function group(random: Random, name: string, lines: readonly string[]): string {
  const isOpen = random.chance(0.3);
  return `<fieldset ${classes(random, 'form__fieldset')}><legend>
    <button type="button" ${classes(random, 'btn', ...random.some(['js-wayftoggle'], 0.8))} ${random.chance(0.8) ? `aria-expanded="${isOpen}"` : ''}>
      <span class="icon--plus"></span> ${name}</button></legend>
    <ul ${classes(random, 'list-radio', 'js-wayfchoices', ...(isOpen ? [] : ['hide']))}>
      ${lines.map((one) => `<li>${one}</li>`).join('')}</ul></fieldset>`;
}
