// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { namedOn } from '../../../lib/guide/password/named-on';
import { pageIn } from '../page/in-dom';

const kept = ['Zinédine', 'z.belmadani77', 'Line', 'l.line1', 'Zoé Le Goff', '', 'Li'];

const named = (words: string) => namedOn(pageIn(`<p>${words}</p>`), kept);

describe('the names on a page', () => {
  it.each([
    ['Bonjour ZINEDINE !', ['Zinédine']],
    ['Votre identifiant : Z.BELMADANI77', ['z.belmadani77']],
    ['Compte de Zoé  Le Goff', ['Zoé Le Goff']],
  ])('are found in « %s »', (words, found) => {
    expect(named(words)).toEqual(found);
  });

  it.each(['Linéaire', 'en ligne', 'Zoé', 'Li', 'z.belmadani7'])('are not in « %s »', (words) => {
    expect(named(words)).toEqual([]);
  });
});
