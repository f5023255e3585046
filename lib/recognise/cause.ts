import { once } from '../once';
import type { Box, Cause } from '../screens/boxes';
import { isAsserted } from './asserted';

/** « Vous devez saisir », « Veuillez renseigner », « Merci d’indiquer »: something is missing. */
const ASKING = String.raw`(?:devez|veuillez|merci d(?:e |')|pensez a|n'oubliez pas d(?:e |')|il faut)\s*(?:obligatoirement |bien )?`;
const GIVING =
  '(?:saisir|renseigner|remplir|indiquer|entrer|taper|cocher|choisir|selectionner|preciser|recopier|completer|fournir|donner|repondre|confirmer|attester|certifier|accepter|retaper|ressaisir)';

/**
 * What the words of a refusal prove, the surest first: « Veuillez saisir une adresse valide » asks
 * for something too, but is about its format. Words: replicas of the portal’s generations, and the
 * usual French messages of forms.
 */
const EVIDENCE = once((): readonly (readonly [Cause, RegExp])[] => [
  [
    'taken',
    /\bdeja (?:ete )?(?:utilise|pris|connu|associe|enregistre|attribue|rattache|employe|choisi)|existe deja|doit (?:etre differente?|differer) d(?!(?:e |u |')cel(?:le|ui) d.{0,15}(?:eleve|enfant|parent|responsable|mere|pere))|(?:trop (?:proche|semblable|ressemblant)|identique) (?:de |du |d'|a )?(?:l'|votre )?(?:ancien|actuel|precedent|provisoire)|ressemble trop/,
  ],
  [
    'expired',
    /(?<!\b(?:va|avant d'|qui) )\bexpire(?:e?s?)?\b(?! (?:dans|le|au|bientot|a)\b)|n'(?:est|etait) plus (?:valable|valide|actif|utilisable|disponible)|\bperime|trop (?:ancien|vieux|vieille)|(?:delai|duree) (?:de validite )?(?:est |a ete )?(?:depasse|ecoule)|(?:delai|duree) .{0,40}(?:depasse|ecoule)|a depasse (?:le|la|sa|son) (?:delai|duree)|caduc/,
  ],
  [
    'different',
    /ne sont pas (?:identiques|(?:exactement )?les memes|pareil|egaux|egales|semblables)|n'est pas (?:identique|la meme|le meme)|(?:sont|est) different(?:e?s?)\b|doivent etre (?:strictement )?(?:identiques|les memes)|doit etre (?:strictement )?(?:identique|la meme|le meme)|different(?:e?s?)? l'une? de l'autre|\b(?:deux|2|les|vos) (?:saisies|adresses|mots de passe|valeurs|champs|mails|e-?mails|courriels|entrees)\b.{0,60}(?:ne (?:correspondent|concordent|coincident) pas|different\b)|ne (?:correspond|concorde|coincide)(?:ent)? pas (?:entre|a l'adresse (?:mail |e-?mail )?saisie|au mot de passe (?:saisi|choisi|ci-dessus)|a la premiere|avec la premiere|a celle saisie|a celui saisi)|confirmation .{0,40}(?:ne (?:correspond|concorde|coincide)|differe)/,
  ],
  [
    'malformed',
    /\bformat\b|\bmal (?:ecrit|forme|saisi|orthographie|renseigne)|\binvalide|non valide|(?:pas|plus) (?:ete )?(?:une? )?(?:\S+ ){0,4}valide|\b(?:adresse|mail|courriel|date|numero|telephone|nom|prenom|code|valeur)\b.{0,30}\bvalide|syntaxe|ne respecte|(?:pas|non) conforme|caracteres? (?:interdit|non autorise|non permis|invalide|incorrect)|(?:doit|doivent) (?:contenir|comporter|comprendre|commencer|avoir|etre compose|etre au|etre de)|n'est pas une? (?:adresse|date|numero|mail)|date .{0,20}n'existe pas|(?:moins|exactement|plus) (?:de )?\d+(?!\d| ?ans)|\bmanque .{0,25}(?:@|arobase|signe|point|tiret|chiffre|lettre|caractere|indicatif)|(?:@|arobase|signe|indicatif)\W.{0,15}manqu|sans (?:@|arobase)|\b\d+ (?:chiffres|caracteres|lettres)|trop (?:court|long)|\bincomple|\bjj ?[/. -] ?mm|dans le futur|est posterieure|n'autorise|ne sont pas autorise/,
  ],
  [
    'mismatch',
    /ne correspond|ne concord|ne coincid|\binconnu|introuvable|(?:pas|pu) (?:vous |l'|les? |la |ete |etre )*(?:re)?(?:trouv|connu|identifi|retenu|authentifi)|echec de l'authentification|ne (?:vous |l'|les? |la )?(?:re)?(?:trouvons|connaissons|connait)|n'a pas permis|n'ont pas permis|ne permet(?:tent)? pas de (?:vous |l'|les? )?(?:identifi|retrouv|reconnai)|ne figure(?:nt)? pas|n'est pas (?:celle|celui|celles|ceux|enregistre|dans|associe|lie)|ne (?:font|fait) pas partie|\baucun(?:e)? (?:compte|utilisateur|eleve|responsable|resultat|dossier|usager|enfant)|(?<!\b(?:etre|soi(?:t|ent)) )\bdiffere(?!r)|\bincorrect|\berrone|\bfaux\b|\bfausse|inexact|\bmauvais|n'existe pas|pas (?:le |la )?bonn?e?\b|ne (?:va|vont) pas|ne convien/,
  ],
  // Too many tries: the portal’s own words are not known.
  [
    'locked',
    /(?:trop (?:de tentatives|d'essais)|(?:depasse|atteint) le nombre (?:maximal |maximum |autorise )?(?:de tentatives|d'essais)|nombre (?:maximal |maximum )?(?:de tentatives|d'essais) (?:autorise )?(?:est |a ete )?(?:depasse|atteint)|compte (?:(?:est|a ete) )?(?:temporairement |momentanement )?(?:bloque|verrouille))/,
  ],
  [
    'empty',
    new RegExp(
      String.raw`${ASKING}${GIVING}|\bobligatoire|\brequise?s?\b|doi(?:t|vent) etre (?:renseigne|rempli|saisi|complete|coche|indique)|(?:peut|peuvent|doit|doivent) pas (?:etre |rester )vide|\b(?:est|reste|sont) vides?\b|\bmanqu(?:e|ant)|\bnon (?:renseigne|rempli|saisi|coche)|n'(?:est|a) pas (?:ete )?(?:renseigne|rempli|saisi|coche|indique)|n'avez (?:pas|rien) (?:renseigne|saisi|rempli|coche|indique|choisi|recopie|tape|entre)|^(?:completez|remplissez|renseignez|saisissez|indiquez|cochez|choisissez|selectionnez|recopiez|entrez|tapez)\b|\baucune? (?:\S+ ){0,3}(?:saisi|renseigne|indique|coche|choisi)`,
    ),
  ],
]);

/** Where « incorrect » is about the format: the page knows no right value beforehand. */
const BY_FORMAT: readonly Box[] = ['email', 'confirm-email', 'phone'];

/** Where « invalide » means the wrong value: the format is not what matters. */
const BY_VALUE: readonly Box[] = [
  'sms-code',
  'captcha',
  'identifier',
  'password',
  'current-password',
];

/** « Incorrect » and its synonyms, which say no more. */
const WRONG = /\bincorrect|\berrone|inexact|\bfaux\b|\bfausse|\bmauvais/;

/** Words that say what is wrong with the format. */
const FORMAT = /\bformat\b|\bmal |caractere|chiffre|lettre|trop (?:court|long)|\bincomple|syntaxe/;

/** Words that mean a mismatch even beside « incorrect ». */
const NO_MATCH = /ne correspond|ne concord|introuvable|\binconnu|aucun/;

/**
 * Why a page refuses.
 *
 * @param words normalised words of its message
 * @param boxes what it refuses, known beforehand: the same word means one thing for an email
 *   address and another for a code
 */
export function causeOf(words: string, boxes: readonly Box[]): Cause {
  const proves = ([cause, pattern]: readonly [Cause, RegExp]) =>
    cause === 'expired' || cause === 'locked' ? isAsserted(words, pattern) : pattern.test(words);
  const cause = EVIDENCE().find(proves)?.[0] ?? 'unknown';
  const isOnly = (those: readonly Box[]) => boxes.every((box) => those.includes(box));
  if (boxes.length === 0) return cause;
  if (cause === 'malformed' && isOnly(BY_VALUE) && !FORMAT.test(words)) return 'mismatch';
  if (cause === 'mismatch' && isOnly(BY_FORMAT) && WRONG.test(words) && !NO_MATCH.test(words)) {
    return 'malformed';
  }
  return cause;
}
