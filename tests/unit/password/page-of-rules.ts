import fc from 'fast-check';
import type { Rules } from './rules';

/** How a page writes its list of special characters. */
const LISTS: readonly ((marks: readonly string[]) => string)[] = [
  (marks) => `parmi ${marks.join(' ')}`,
  (marks) => `parmi ( ${marks.join(' ')} )`,
  (marks) => `parmi « ${marks.join(' ')} »`,
  (marks) => `parmi : ${marks.join('\u00a0')}`,
  (marks) => `parmi ${marks.join('')}`,
  (marks) => `(${marks.join('')})`,
  (marks) => `: ${marks.join(', ')}`,
  (marks) => `parmi les suivants : ${marks.slice(0, -1).join(' ')} ou ${marks.at(-1)}`,
  (marks) => `choisi dans la liste [ ${marks.join(' ')} ].`,
];

/** How a page writes its sentences. */
const SENTENCES: readonly ((count: number, noun: string) => string)[] = [
  (count, noun) => `Doit contenir ${count} ${noun}`,
  (count, noun) => `au moins ${['', 'un', 'deux', 'trois'][count]} ${noun}`,
  (count, noun) => `- ${count} ${noun}`,
  (count, noun) => `Il faut au moins ${count} ${noun}.`,
];

/** Where a page puts its sentences around the field. */
const PLACES: readonly ((lines: readonly string[]) => string)[] = [
  (lines) => `<form><ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>${FIELD}</form>`,
  (lines) => `<div>${lines.join('<br>')}</div><form><div><div>${FIELD}</div></div></form>`,
  (lines) =>
    `<form><div><div>${FIELD}</div></div><div class="password-errors" hidden>${lines
      .map((line) => `<span class="password-errors__message">${line}</span>`)
      .join('')}</div></form>`,
  (lines) =>
    `<p id="rules" hidden>${lines.join('<br>')}</p><input id="new" type="password" aria-describedby="rules">`,
  (lines) =>
    `<table><tr><td>Nouveau mot de passe</td><td>${FIELD}</td></tr></table>${lines
      .map((line) => `<p><b>•</b> ${line}</p>`)
      .join('')}`,
];

const FIELD = '<label for="new">Mot de passe</label><input id="new" type="password">';

const NOUNS = { upper: 'majuscule', lower: 'minuscule', digit: 'chiffre' } as const;

/** A page that writes the rules in sentences, in one of many ways. */
export function pageOfLines(given: Rules): fc.Arbitrary<string> {
  return fc
    .record({
      list: fc.constantFrom(...LISTS),
      sentence: fc.constantFrom(...SENTENCES),
      place: fc.constantFrom(...PLACES),
    })
    .map(({ list, sentence, place }) => {
      const many = (count: number, noun: string) => sentence(count, count > 1 ? `${noun}s` : noun);
      const { mins } = given;
      const special = `caractère${mins.special > 1 ? 's spéciaux' : ' spécial'} ${list(given.specials)}`;
      return place(
        [
          `Le mot de passe doit comporter au moins ${given.minLength} caractères`,
          `et respecter ${given.required} des 4 critères suivants :`,
          many(mins.upper, NOUNS.upper),
          many(mins.lower, NOUNS.lower),
          many(mins.digit, NOUNS.digit),
          sentence(mins.special, special),
        ].map(escapeHtml),
      );
    });
}

/** A page whose field carries the rules, all kinds being asked for. */
export function pageOfAttributes({ minLength, mins, specials }: Rules): string {
  const attributes = {
    'data-min-size': minLength,
    'data-caracteres-speciaux': specials.join(' '),
    'data-caracteres-speciaux-min': mins.special,
    'data-majuscules': 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
    'data-majuscules-min': mins.upper,
    'data-minuscules': 'a-z',
    'data-minuscules-min': mins.lower,
    'data-chiffres': '0-9',
    'data-chiffres-min': mins.digit,
  };
  const written = Object.entries(attributes).map(
    ([name, value]) => `${name}="${escapeHtml(`${value}`)}"`,
  );
  return `<div><div><input id="new" type="password" ${written.join(' ')}></div></div>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
