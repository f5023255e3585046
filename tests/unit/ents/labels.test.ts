import { describe, expect, it } from 'vitest';
import { audienceOf, promisesEduconnect, trapOf } from '../../../lib/ents/choosers/labels';
import { normalise } from '../../../lib/page/normalise';

function speaksTo(label: string): string {
  const { pupil, guardian, staff } = audienceOf(normalise(label));
  return [pupil && 'pupil', guardian && 'guardian', staff && 'staff'].filter(Boolean).join(' ');
}

describe('whom a label speaks to', () => {
  it.each([
    ['Élève', 'pupil'],
    ['ELEVES', 'pupil'],
    ['Collégien(ne)', 'pupil'],
    ['Lycéen·ne', 'pupil'],
    ['Élève(s)', 'pupil'],
    ['Elevu', 'pupil'],
    ['Student', 'pupil'],
    ['Parent', 'guardian'],
    ["Parents d'élèves", 'guardian'],
    ['Parent de l’élève', 'guardian'],
    ['Représentant légal', 'guardian'],
    ['Représentant(e) légal(e)', 'guardian'],
    ['Représentants légaux', 'guardian'],
    ["Responsable d'élève", 'guardian'],
    ['Responsable de l’élève', 'guardian'],
    ['Responsable légal (parent)', 'guardian'],
    ['Rappresentante legale', 'guardian'],
    ['Familles', 'guardian'],
    ['Élève ou parent', 'pupil guardian'],
    ['Parents et élèves (EduConnect)', 'pupil guardian'],
    ['Élève ou parent d’élève', 'pupil guardian'],
    ['Élèves et responsables d’élèves', 'pupil guardian'],
    ['Enseignant(e)', 'staff'],
    ['Équipe éducative', 'staff'],
    ['Équipes pédagogiques', 'staff'],
    ["Personnel de l'Education Nationale", 'staff'],
    ['Partenaire ou Invité', 'staff'],
    ['Correspondant ENT', 'staff'],
    ['Autre public (utilisateur local, entreprise,...)', 'staff'],
    ['Responsable administratif', 'staff'],
    ['Vie scolaire', 'staff'],
    ['Guichet académique', 'staff'],
    ['Services académiques', 'staff'],
    ['Élève, parent ou personnel', 'pupil guardian staff'],
    ['Académie de Montpellier', ''],
    ['ÉduConnect', ''],
  ])('« %s »: %s', (label, audience) => {
    expect(speaksTo(label)).toBe(audience);
  });
});

describe('what is wrong with a label', () => {
  it.each([
    ['Élève ou parent sans ÉduConnect', 'without-educonnect'],
    ['Parent sans compte EduConnect', 'without-educonnect'],
    ['Student without EduConnect', 'without-educonnect'],
    ['Enseignement agricole', 'agricultural'],
    ['Établissement agricole', 'agricultural'],
    ['Élèves et parents (connexion via NEO)', 'local'],
    ['Parents et élèves (ATEN)', 'local'],
    ['Identifiants Colibri', 'local'],
    ['Compte local ENT', 'local'],
    ['ÉLÈVE ET PARENT (écoles)', 'primary'],
    ['De la maternelle au CM1', 'primary'],
    ['École', 'primary'],
    ['École, Collège ou Lycée', null],
    ['Du CM2 au lycée', null],
    ['Collège ou Lycée', null],
    ['Invité ou établissement agricole', 'agricultural'],
    ['Parent ou enseignant de l’enseignement agricole', 'agricultural'],
    ['Personnel (enseignement agricole)', null],
    ['Professeur des écoles', null],
    ['Enseignant sans EduConnect', null],
    ['Vie scolaire (école)', null],
    ['Compte académique sans EduConnect', null],
    ['Élève ou parent (hors enseignement agricole)', null],
    ['Élève ou parent avec EduConnect', null],
    ['Élève ou parent', null],
  ])('« %s »: %s', (label, trap) => {
    expect(trapOf(normalise(label))).toBe(trap);
  });

  it.each([
    ['Élève ou parent avec EduConnect', true],
    ['Élève (ÉduConnect)', true],
    ['Compte Edu-Connect', true],
    ['Élève ou parent sans EduConnect', false],
    ['Élève (EduConnect non activé)', false],
    ['Parent n’ayant pas ÉduConnect', false],
    ['Élève', false],
  ])('« %s » promises ÉduConnect: %s', (label, promise) => {
    expect(promisesEduconnect(normalise(label))).toBe(promise);
  });
});
