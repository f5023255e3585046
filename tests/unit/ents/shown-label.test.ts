import { describe, expect, it } from 'vitest';
import { shownLabel } from '../../../lib/ents/choosers/shown-label';
import { pageOf } from './test-page';

function labelOf(html: string): string {
  const [element] = pageOf(html, 'https://ent.example/').find('body > *');
  return element ? shownLabel(element) : '';
}

describe('the label of an entry', () => {
  it.each([
    ['<button><span>Élève</span> <span aria-hidden="true">chevron_right</span></button>', 'Élève'],
    [
      '<a href="#"><!-- made by a script --><i aria-hidden="true">→</i>Élève\n ou  parent</a>',
      'Élève ou parent',
    ],
    ['<button><span>+</span> Élève ou parent</button>', 'Élève ou parent'],
    ['<input type="submit" value="Valider">', 'Valider'],
  ])('is its words, not its decoration: %s', (html, label) => {
    expect(labelOf(html)).toBe(label);
  });

  it.each([
    ['<a href="#" aria-label="Élève"><span aria-hidden="true">★</span></a>', 'Élève'],
    ['<a href="#"><img alt="Élève"></a>', 'Élève'],
    ['<a href="#"><span aria-hidden="true">Élève</span></a>', 'Élève'],
  ])('is what a screen reader says where nothing else is written: %s', (html, label) => {
    expect(labelOf(html)).toBe(label);
  });
});
