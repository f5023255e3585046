import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../lib/vocabulary';
import { baseOf, byKey, textsOf } from './catalogues';
import { sentencesOf, unquoted, wordsIn } from './sentences';

/** Most words in a sentence: a pupil of eleven takes it in at a glance. */
const LONGEST = 15;

/** Texts that say where to go on a page: what they box is to be found there. */
const PAGE_AREAS = ['guide', 'ents', 'overlay', 'way-back'];

const french = textsOf('fr');
const toPupils = french.filter(({ key }) => key.endsWith('_pupil'));
const toOthers = french.filter(({ key }) => !key.endsWith('_pupil'));

/** « Cliquez », « Tapez »… and not « vous pouvez », which asks for nothing. */
const ORDER = /(?<!vous )(?<!\p{L})(?!assez|chez|nez)\p{L}+ez(?!\p{L})/giu;
const POLITE = /(?<!\p{L})(vous|votre|vos|vôtre)(?!\p{L})/iu;
const FAMILIAR = /(?<!\p{L})(tu|te|t’\p{L}+|toi|ton|ta|tes|tien|tienne)(?!\p{L})/iu;

/** « Vous êtes connecté », « t’a reconnu », « le responsable » : agreed with a man or a boy. */
const MASCULINE =
  /(?<!\p{L})(?:(?:êtes|es) (?:\p{L}+[éiu](?!\p{L})|les? \p{L}+)|(?:vous |t’)a \p{L}+[éiu](?!\p{L}))/iu;

/**
 * Texts that no pupil sees: those of the guardians' own screens and routes, and those that name
 * whom they address because the profile is unknown.
 */
const NEVER_TO_A_PUPIL = [
  /^guardian_/,
  /^sms_/,
  /^check_(code|email|phone|first_name|last_name)/,
  /^help_(sms|franceconnect|provisional)/,
  /^stuck_(sms|child)_/,
  /^ent_choose_(shared|each|for_pupils|for_guardians)$/,
  /^ent_local_guardians$/,
  /^birth_date_not_yours$/,
  /^account_children$/,
  /^login_(no_account|france_connect|sign_up|sign_up_button)$/,
  /_guardian$/,
  /^(?:message|policy|setup)_/,
  /^practice_task_(?:code|children|franceconnect)$/,
];

/** The account is ready, or nearly, or every exercise is done: the only moments of joy. */
const CELEBRATES = /^(?:activated_title_pupil|ent_almost|practice_all_done)$/;

describe.each(LANGUAGES)('every sentence in %s', (language) => {
  it(`has at most ${LONGEST} words`, () => {
    const long = textsOf(language).flatMap(({ key, message }) =>
      sentencesOf(message)
        .filter((sentence) => wordsIn(sentence, language) > LONGEST)
        .map((sentence) => `${key}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  it('boxes nothing but words of the page in front', () => {
    const onPages = PAGE_AREAS.flatMap((area) => textsOf(language, area));
    const boxed = onPages.flatMap(({ message }) => message.match(/«[^»]*»/g) ?? []);
    expect(boxed.length).toBeGreaterThan(20);
    expect(boxed.filter((words) => !/^«\s\$\d\s»$/.test(words))).toEqual([]);
  });

  it('uses typographic apostrophes and ellipses', () => {
    expect(textsOf(language).filter(({ message }) => /['"]|\.\.\./.test(message))).toEqual([]);
  });

  it('never exclaims, but where something is to be celebrated', () => {
    const loud = textsOf(language).filter(({ message }) => /[!！¡]/.test(message));
    expect(loud.filter(({ key }) => !CELEBRATES.test(key))).toEqual([]);
  });
});

describe('a French text', () => {
  it('asks for one thing per sentence', () => {
    const busy = toOthers.flatMap(({ key, message }) =>
      sentencesOf(unquoted(message))
        .filter((sentence) => (sentence.match(ORDER)?.length ?? 0) > 1)
        .map((sentence) => `${key}: ${sentence}`),
    );
    expect(busy).toEqual([]);
  });

  it('says « tu » to a pupil, never « vous »', () => {
    const polite = toPupils.filter(({ message }) => {
      const own = unquoted(message);
      return POLITE.test(own) || own.match(ORDER);
    });
    expect(polite).toEqual([]);
  });

  it('says « vous » to anybody else, never « tu »', () => {
    expect(toOthers.filter(({ message }) => FAMILIAR.test(unquoted(message)))).toEqual([]);
  });

  it('agrees with nobody’s gender, where it speaks of its reader', () => {
    for (const spoken of [
      'Tu es connecté',
      'ÉduConnect vous a reconnu',
      'vous êtes le responsable',
    ])
      expect(spoken).toMatch(MASCULINE);
    const easy = textsOf('fr-simple');
    const gendered = [...french, ...easy].filter(({ message }) =>
      MASCULINE.test(unquoted(message)),
    );
    expect(gendered).toEqual([]);
  });

  it('has a variant for pupils wherever it speaks to a pupil with « vous »', () => {
    const keys = byKey('fr');
    const lacking = toOthers
      .filter(({ key }) => !keys.has(`${key}_pupil`))
      .filter(({ key }) => !NEVER_TO_A_PUPIL.some((pattern) => pattern.test(key)))
      .filter(({ message }) => POLITE.test(unquoted(message)) || unquoted(message).match(ORDER));
    expect(lacking).toEqual([]);
  });

  it('has no placeholder in a profile’s variant that its base lacks', () => {
    const places = (message = ''): string[] => message.match(/\$\d/g) ?? [];
    const keys = byKey('fr');
    const beyond = french.filter(({ key, message }) => {
      const base = places(keys.get(baseOf(key)) ?? message);
      return places(message).some((one) => !base.includes(one));
    });
    expect(beyond).toEqual([]);
  });

  it('puts labels of the page in guillemets with their spaces', () => {
    const ill = french.filter(({ message }) => /«(?! )|(?<! )»|[“”]/.test(message));
    expect(ill).toEqual([]);
  });

  it('uses no administrative or technical word where there is a plain one', () => {
    const jargon = /authentifi|e-?mail|login|usager|renseign|saisiss|notification|formulaire/i;
    expect(french.filter(({ message }) => jargon.test(unquoted(message)))).toEqual([]);
  });
});
