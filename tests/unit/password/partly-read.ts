import fc from 'fast-check';
import type { CharacterClass } from '../../../lib/password/classes';

/** A rule that a page may state, and what becomes of its sentence in the reader's hands. */
type Rule = 'length' | Exclude<CharacterClass, 'letter'>;
type Fate = 'kept' | 'removed' | 'translated' | 'obscure';

/** A page of which not everything can be read, and what can. */
export interface PartlyRead {
  readonly html: string;
  readonly root: { readonly lang: string; readonly class: string };
  /** The rules that stand there in plain French, or in the field's attributes. */
  readonly stated: readonly Rule[];
  /** Whether nothing stands there besides. */
  readonly whole: boolean;
}

const RULES: readonly Rule[] = ['length', 'upper', 'lower', 'digit', 'special'];

/** What the page asks for, wherever it does: twelve characters, and marks of its own. */
export const ASKED = { length: 12, marks: '-_+.' };

const FRENCH: Readonly<Record<Rule, readonly string[]>> = {
  length: ['Doit contenir 12 caractères minimum', 'Au moins douze caractères'],
  upper: ['Doit contenir 1 majuscule', 'au moins une lettre majuscule'],
  lower: ['Doit contenir 1 minuscule', 'une minuscule'],
  digit: ['Doit contenir 1 chiffre', 'au moins un chiffre'],
  special: ['Doit contenir 1 caractère spécial parmi - _ + .', 'un caractère spécial (-_+.)'],
};

const TRANSLATED: Readonly<Record<Rule, readonly string[]>> = {
  length: [
    '12 حرفا على الأقل',
    '١٢ حرفا على الأقل',
    'At least 12 characters',
    '12 caracteres como mínimo',
    'cel puțin 12 caractere',
  ],
  upper: ['حرف كبير واحد على الأقل', 'At least one capital letter', '1 mayúscula'],
  lower: ['حرف صغير واحد على الأقل', 'At least one small letter', '1 minúscula como mínimo'],
  digit: ['رقم واحد على الأقل', 'At least one digit', '1 cifră'],
  special: [
    'رمز واحد على الأقل من بين: - _ + .',
    'At least one special character among - _ + .',
    '1 símbolo: - _ + .',
  ],
};

const OBSCURE: readonly string[] = [
  'Il ne doit pas contenir votre nom.',
  'Pas de date de naissance',
  'Différent des 3 derniers mots de passe',
  'Le premier caractère est une lettre.',
  'Deux caractères identiques ne se suivent pas.',
  'Évitez les chiffres à la fin.',
  'Exemple : un vers de poésie',
];

const fates = fc.tuple(
  ...RULES.map((rule) =>
    fc.record({
      rule: fc.constant(rule),
      fate: fc.constantFrom<Fate>('kept', 'kept', 'removed', 'translated', 'obscure'),
      french: fc.constantFrom(...FRENCH[rule]),
      translated: fc.constantFrom(...TRANSLATED[rule]),
      obscure: fc.constantFrom(...OBSCURE),
    }),
  ),
);

const FIELD = '<label for="new">Nouveau mot de passe</label><input id="new" type="password">';

const PLACES: readonly ((lines: readonly string[]) => string)[] = [
  (lines) => `<form>${FIELD}<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul></form>`,
  (lines) =>
    `<form><div><div>${FIELD}</div></div><div class="password-errors" hidden>${lines
      .map((line) => `<p class="password-errors__message">${line}</p>`)
      .join('')}</div></form>`,
  (lines) =>
    `<p id="rules">${lines.join('<br>')}</p><form>${FIELD.replace('<input', '<input aria-describedby="rules"')}</form>`,
];

/** What stays of a page's rules when its sentences are removed, translated or unknown. */
export const partlyRead: fc.Arbitrary<PartlyRead> = fc
  .record({ fates, place: fc.constantFrom(...PLACES), asTranslation: fc.boolean() })
  .map(({ fates: rules, place, asTranslation }) => {
    const lines = rules.flatMap(({ fate, ...texts }) => {
      if (fate === 'removed') return [];
      return [fate === 'kept' ? texts.french : texts[fate]];
    });
    const wrapped = asTranslation ? lines.map(inFonts) : lines;
    const kept = rules.filter(({ fate }) => fate === 'kept').map(({ rule }) => rule);
    return {
      html: place(wrapped),
      root: asTranslation ? { lang: 'ar', class: 'translated-rtl' } : { lang: 'fr', class: '' },
      stated: kept,
      whole: !asTranslation && rules.every(({ fate }) => fate === 'kept' || fate === 'removed'),
    };
  });

const ATTRIBUTES: Readonly<Record<Rule, string>> = {
  length: 'data-min-size="12"',
  upper: 'data-majuscules="A-Z" data-majuscules-min="1"',
  lower: 'data-minuscules="a-z" data-minuscules-min="1"',
  digit: 'data-chiffres="0-9" data-chiffres-min="1"',
  special: 'data-caracteres-speciaux="- _ + ." data-caracteres-speciaux-min="1"',
};

/** A page whose field carries some of its rules only. */
export const partlyCarried: fc.Arbitrary<PartlyRead> = fc.subarray([...RULES]).map((stated) => ({
  html: `<form><div><div><input id="new" type="password" ${stated
    .map((rule) => ATTRIBUTES[rule])
    .join(' ')}></div></div></form>`,
  root: { lang: 'fr', class: '' },
  stated,
  whole: true,
}));

function inFonts(line: string): string {
  const font = '<font style="vertical-align: inherit;">';
  return `${font}${font}${line}</font></font>`;
}
