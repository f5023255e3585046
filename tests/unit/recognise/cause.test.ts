import { describe, expect, it } from 'vitest';
import { normalise } from '../../../lib/page/normalise';
import { causeOf } from '../../../lib/recognise/cause';
import type { Box, Cause } from '../../../lib/screens/boxes';

type Said = readonly [words: string, box: Box, cause: Cause];

/** What pages may say, in words of no replica; each about a known box. */
const SAID: readonly Said[] = [
  ['Vous devez saisir votre date de naissance.', 'birth-date', 'empty'],
  ['Veuillez renseigner votre adresse e-mail.', 'email', 'empty'],
  ['Ce champ est obligatoire', 'email', 'empty'],
  ['La date de naissance est obligatoire.', 'birth-date', 'empty'],
  ['Champ requis', 'first-name', 'empty'],
  ['Merci d’indiquer votre prénom.', 'first-name', 'empty'],
  ['Le nom doit être renseigné.', 'last-name', 'empty'],
  ['Le numéro de téléphone ne peut pas être vide.', 'phone', 'empty'],
  ['Vous n’avez pas saisi de code.', 'sms-code', 'empty'],
  ['Le code est manquant.', 'sms-code', 'empty'],
  ['Aucune date saisie', 'birth-date', 'empty'],
  ['Saisissez votre nom', 'last-name', 'empty'],
  ['Vous devez indiquer votre lien avec chaque élève.', 'legal-link', 'empty'],
  ['Veuillez cocher une réponse pour chaque enfant.', 'legal-link', 'empty'],
  ['Veuillez recopier les caractères de l’image.', 'captcha', 'empty'],
  ['Il faut saisir un mot de passe.', 'new-password', 'empty'],
  ['Votre prénom n’est pas renseigné.', 'first-name', 'empty'],

  ['Le format de l’adresse mail est incorrect.', 'email', 'malformed'],
  ['Adresse électronique incorrecte', 'email', 'malformed'],
  ['L’adresse mail saisie n’est pas valide.', 'email', 'malformed'],
  ['Veuillez saisir une adresse mail valide.', 'email', 'malformed'],
  ['Merci de saisir une adresse e-mail au bon format', 'email', 'malformed'],
  ['L’adresse de messagerie est mal formée.', 'email', 'malformed'],
  ['Courriel invalide', 'email', 'malformed'],
  ['L’adresse doit contenir un @.', 'email', 'malformed'],
  ['La date doit être au format JJ/MM/AAAA.', 'birth-date', 'malformed'],
  ['Date invalide', 'birth-date', 'malformed'],
  ['Cette date n’existe pas.', 'birth-date', 'malformed'],
  ['Vous devez saisir une date de naissance valide.', 'birth-date', 'malformed'],
  ['La date saisie est incomplète.', 'birth-date', 'malformed'],
  ['Le numéro de téléphone est incorrect.', 'phone', 'malformed'],
  ['Le numéro doit comporter 10 chiffres.', 'phone', 'malformed'],
  ['Numéro erroné', 'phone', 'malformed'],
  ['Le code doit comporter 6 chiffres.', 'sms-code', 'malformed'],
  ['Le nom contient des caractères non autorisés.', 'last-name', 'malformed'],
  ['Votre mot de passe ne respecte pas les règles de sécurité.', 'new-password', 'malformed'],
  ['Le mot de passe est trop court.', 'new-password', 'malformed'],

  ['La date de naissance saisie ne correspond pas à celle connue.', 'birth-date', 'mismatch'],
  ['La date de naissance saisie est incorrecte.', 'birth-date', 'mismatch'],
  ['Cette date n’est pas celle enregistrée par le collège.', 'birth-date', 'mismatch'],
  ['Nous n’avons pas trouvé cet élève.', 'birth-date', 'mismatch'],
  ['Cette date ne figure pas dans notre base.', 'birth-date', 'mismatch'],
  ['Ces informations ne permettent pas de vous identifier.', 'last-name', 'mismatch'],
  ['La valeur n’est pas conforme.', 'phone', 'malformed'],
  ['Adresse mail inconnue', 'email', 'mismatch'],
  ['Aucun compte ne correspond à cette adresse.', 'email', 'mismatch'],
  ['Le numéro ne correspond pas à celui que connaît l’école.', 'phone', 'mismatch'],
  ['Nous ne retrouvons pas ce nom dans les dossiers.', 'last-name', 'mismatch'],
  ['Prénom introuvable', 'first-name', 'mismatch'],
  ['Le code de sécurité saisi est incorrect.', 'sms-code', 'mismatch'],
  ['Code invalide', 'sms-code', 'mismatch'],
  ['Le code n’est pas valide. Veuillez saisir le dernier code reçu.', 'sms-code', 'mismatch'],
  ['Mauvais code', 'sms-code', 'mismatch'],
  ['Les caractères saisis ne correspondent pas à l’image.', 'captcha', 'mismatch'],
  ['Captcha invalide', 'captcha', 'mismatch'],
  ['Identifiant ou mot de passe incorrect.', 'password', 'mismatch'],
  ['Identifiant inconnu', 'identifier', 'mismatch'],
  ['Le mot de passe actuel est erroné.', 'current-password', 'mismatch'],
  ['L’identifiant n’a pas été reconnu.', 'identifier', 'mismatch'],

  ['Les deux mots de passe ne sont pas identiques.', 'confirm-password', 'different'],
  ['Les mots de passe saisis sont différents.', 'confirm-password', 'different'],
  ['Les mots de passe ne correspondent pas.', 'confirm-password', 'different'],
  ['Les deux adresses mail ne correspondent pas.', 'confirm-email', 'different'],
  ['Les adresses saisies diffèrent : elles ne sont pas les mêmes.', 'confirm-email', 'different'],
  ['L’adresse de confirmation est différente.', 'confirm-email', 'different'],
  ['La confirmation ne correspond pas à l’adresse.', 'confirm-email', 'different'],
  ['Les deux saisies doivent être identiques.', 'confirm-email', 'different'],
  ['Cette adresse n’est pas identique à la première.', 'confirm-email', 'different'],

  ['Le code de sécurité a expiré.', 'sms-code', 'expired'],
  ['Votre code est périmé.', 'sms-code', 'expired'],
  ['Ce code n’est plus valable.', 'sms-code', 'expired'],
  ['Le délai de validité du code est dépassé.', 'sms-code', 'expired'],
  ['Le lien de confirmation est expiré.', 'email', 'expired'],
  ['Votre mot de passe provisoire a expiré.', 'password', 'expired'],

  ['Cette adresse mail est déjà utilisée.', 'email', 'taken'],
  ['Un compte existe déjà avec ce numéro.', 'phone', 'taken'],
  ['Le mot de passe doit être différent de l’ancien.', 'new-password', 'taken'],
  ['Ce mot de passe a déjà été utilisé.', 'new-password', 'taken'],

  ['Il manque le signe @ dans l’adresse.', 'email', 'malformed'],
  ['Le signe @ est manquant.', 'email', 'malformed'],
  ['Le numéro a moins de 10 chiffres.', 'phone', 'malformed'],
  ['Les moins de 15 ans doivent utiliser l’adresse d’un parent.', 'email', 'unknown'],
  ['Cette adresse doit être différente de celle de l’élève.', 'email', 'unknown'],
  ['Le mail doit être différent de celui de votre enfant.', 'email', 'unknown'],
  ['Le nom diffère de celui du dossier.', 'last-name', 'mismatch'],

  ['Si le code a expiré, demandez-en un autre.', 'sms-code', 'unknown'],
  ['Passé 30 minutes, le code n’est plus valable.', 'sms-code', 'unknown'],
  ['Code incorrect. Si le code a expiré, cliquez sur Renvoyer.', 'sms-code', 'mismatch'],
  ['Le mot de passe provisoire a expiré.', 'password', 'expired'],

  ['Une erreur est survenue.', 'birth-date', 'unknown'],
  ['Opération refusée (code 12).', 'sms-code', 'unknown'],
];

describe('the cause of a refusal', () => {
  it.each(SAID)('« %s », for the %s, is %s', (words, box, cause) => {
    expect(causeOf(normalise(words), [box])).toBe(cause);
  });

  it('is not expiry just because a code will expire one day', () => {
    expect(causeOf(normalise('Ce code expire dans 30 minutes'), ['sms-code'])).toBe('unknown');
  });

  it('is what the words alone say where the refused box is unknown', () => {
    expect(causeOf(normalise('Les informations saisies sont incorrectes.'), [])).toBe('mismatch');
    const unknown = 'Les informations saisies ne correspondent pas à celles connues de l’école.';
    expect(causeOf(normalise(unknown), [])).toBe('mismatch');
    expect(causeOf(normalise('Merci de remplir tous les champs'), [])).toBe('empty');
  });
});
