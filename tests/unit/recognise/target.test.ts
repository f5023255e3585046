// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { locateAll } from '../../../lib/recognise/target';
import { nextButton } from '../../../lib/screens/parts';
import { at, type Target } from '../../../lib/screens/vocabulary';
import { idsOf, pageIn } from '../page/in-dom';

const located = (target: Target, html: string) => idsOf(locateAll(target, pageIn(html)));

describe('a place of the page', () => {
  it('is what the best evidence finds', () => {
    const target = [at.css('#go'), at.action('Valider')];
    expect(
      located(target, '<button id="other">Valider</button><button id="go">Ok</button>'),
    ).toEqual(['go']);
  });

  it('is what the next evidence finds, if the best is hidden', () => {
    const target = [at.css('#go'), at.action('Valider')];
    expect(located(target, '<b id="go" hidden></b><button id="other">Valider</button>')).toEqual([
      'other',
    ]);
  });

  it('is nowhere if nothing finds it', () => {
    expect(located([at.css('#go'), at.action('Valider')], '<p>Valider</p>')).toEqual([]);
    expect(located([], '<p>Valider</p>')).toEqual([]);
  });

  it('is everywhere it occurs', () => {
    const html =
      '<i class="day" id="one"></i><i class="day" hidden></i><i class="day" id="two"></i>';
    expect(located([at.css('.day')], html)).toEqual(['one', 'two']);
  });

  it('is one button or link: the one with exactly that name, or else the first', () => {
    const html = '<a id="first" href="#">Aide pour valider</a><button id="exact">Valider</button>';
    expect(located([at.action('Valider')], html)).toEqual(['exact']);
    expect(located([at.action('Pour valider', 'Valider')], html)).toEqual(['exact']);
    expect(located([at.action('Aide')], html)).toEqual(['first']);
  });

  it('is not another button whose name contains it', () => {
    const html = '<button id="g">Responsable d’élève</button><button id="p">Élève</button>';
    expect(located([at.actionBut(['Responsable'], 'Élève')], html)).toEqual(['p']);
    expect(located([at.actionBut(['Responsable'], 'Élève')], html.slice(0, 45))).toEqual([]);
  });

  it('is the smallest text that says it', () => {
    const html = '<div id="out"><p id="in">Un mail vous a été envoyé</p></div>';
    expect(located([at.says('Un mail vous a été envoyé')], html)).toEqual(['in']);
  });

  it('is a field, or its label if the field is hidden', () => {
    const radio = (style: string) =>
      `<input id="it" type="radio" style="${style}">
       <label id="label" for="it">Je suis responsable de cet élève</label>`;
    expect(located([at.field('legal-link')], radio(''))).toEqual(['it']);
    expect(located([at.field('legal-link')], radio('opacity: 0'))).toEqual(['label']);
  });

  it.each([
    '<form role="search"><input><button>Chercher</button></form>',
    '<form><input type="search"><button>Chercher</button></form>',
  ])('is the only button that leads on, beside a search of the site: %s', (search) => {
    const html = `${search}<form><input><button id="it">Étape suivante</button></form>`;
    expect(located(nextButton, html)).toEqual(['it']);
  });

  it('is the submit button of a field’s form', () => {
    const html = `<form><input type="search"><button id="search">Chercher</button></form>
      <form><input type="password"><button type="button">Voir</button><button id="it">Oui</button></form>`;
    expect(located([at.submitOf('password')], html)).toEqual(['it']);
    expect(
      located([at.submitOf('password')], '<input type="password"><button>Oui</button>'),
    ).toEqual([]);
  });
});
