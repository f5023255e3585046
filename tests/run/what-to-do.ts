import type { Where } from '../../lib/active-tab/where';
import type { Cause } from '../../lib/screens/boxes';
import type { ScreenId } from '../../lib/screens/ids';

/** What a helpdesk does where the guide says nothing, by kind of page. In French, as all of HELPDESK.md. */
export const ON_PAGES: Readonly<Record<Where['kind'], string>> = {
  educonnect: 'Le guide ne reconnaît pas cette page d’ÉduConnect. Se faire lire son titre.',
  ent: 'Le guide se tait ici. Faire ouvrir la page de connexion de l’ENT, par la bulle.',
  'other-ent': 'Vérifier d’abord que c’est le bon ENT. Sinon, donner l’adresse du bon.',
  moved: 'L’ENT a changé d’adresse. La bulle ouvre la nouvelle.',
  unknown: 'Donner l’adresse de l’ENT. La bulle propose de le chercher par école ou par ville.',
  nowhere: 'Aucune page ouverte. Faire ouvrir l’ENT, par la bulle.',
  imitation:
    'Faire fermer la page. Mot de passe déjà tapé : le faire changer tout de suite sur le vrai ÉduConnect.',
  doubtful: 'Ne rien faire taper. Repartir de l’adresse de l’ENT.',
  framed: 'Faire ouvrir ÉduConnect dans son propre onglet, depuis l’ENT.',
  checking: '',
};

/** What it does on a screen that refuses nothing. */
export const ON_SCREENS: Readonly<Partial<Record<ScreenId, string>>> = {
  'ent/chooser':
    'Faire cliquer sur l’entrée entourée. Aucune : l’école donne peut-être un autre compte.',
  'ent/signed-in': 'La connexion a réussi. Donner l’adresse du site de l’établissement.',
  'ent/unknown-account':
    'ÉduConnect a réussi, l’ENT n’a pas ce compte. Faire vérifier l’inscription dans l’ENT.',
  'ent/signed-out':
    'ÉduConnect peut rester ouvert. Sur un ordinateur partagé, faire fermer le navigateur.',
  'ent/staff-login': 'Page du personnel. Donner l’adresse de l’ENT pour les familles.',
  'educonnect/profile': 'Faire choisir le profil du compte : « Élève » ou « Responsable d’élève ».',
  'educonnect/login': 'Rien n’est encore refusé. Identifiant perdu : le donner.',
  'educonnect/change-required':
    'Le mot de passe est provisoire. En faire choisir un nouveau, que personne d’autre ne connaît.',
  'educonnect/sms-code': 'Code pas reçu : comparer le numéro de téléphone avec le dossier.',
  'educonnect/guardian-email': 'Message pas reçu : faire regarder dans les courriers indésirables.',
  'educonnect/activated': 'Le compte est prêt. Revenir à l’ENT par le bouton du guide.',
  'educonnect/account': 'C’est le compte, pas l’ENT. Revenir à l’ENT par le bouton du guide.',
  'educonnect/forgotten-identifier': 'Rien reçu : donner l’identifiant.',
  'educonnect/forgotten-password': 'Rien reçu : donner un mot de passe provisoire.',
  'educonnect/unavailable':
    'ÉduConnect est en panne. Réessayer plus tard ; rien à changer au compte.',
  'educonnect/translated': 'Le navigateur traduit la page. Faire afficher l’original.',
  'teleservices/home': 'Ce n’est pas l’ENT. Y revenir par le bouton du guide.',
};

/** What it does on any other screen. */
export const BY_DEFAULT = 'Rien n’est refusé. Faire suivre les étapes du guide.';

/** What it does about a refusal, on any screen. */
export const ON_CAUSES: Readonly<Record<Cause, string>> = {
  empty: 'Faire remplir la case que le guide entoure.',
  malformed: 'Faire relire la case signe par signe. Le guide dit quelle forme elle attend.',
  mismatch: 'Comparer ce qui est tapé avec le dossier de l’élève.',
  different: 'Faire taper deux fois la même chose.',
  expired: 'Faire demander un nouveau code, ou un nouveau lien.',
  taken: 'Faire choisir autre chose.',
  locked: 'Trop d’essais. Faire attendre le temps que dit la page.',
  unknown: 'Se faire lire le message en rouge : le guide ne le connaît pas.',
};

/** What it does about a refusal on one screen, where that is more precise. */
export const ON_BOTH: Readonly<Partial<Record<ScreenId, Partial<Record<Cause, string>>>>> = {
  'educonnect/login': {
    mismatch:
      'Vérifier le profil, puis l’identifiant. Mot de passe provisoire de plus de trois mois : en donner un autre.',
    expired: 'Le mot de passe n’est plus valable. En donner un autre.',
  },
  'educonnect/activation-form': {
    mismatch: 'Faire choisir un autre mot de passe, selon les règles de la page.',
    taken: 'Mot de passe : un qui n’a jamais servi. Adresse mail : une qui ne sert pas ailleurs.',
  },
  'educonnect/new-password': {
    mismatch: 'Vérifier le mot de passe actuel. Puis un nouveau, selon les règles de la page.',
    taken: 'Faire choisir un mot de passe qui n’a jamais servi.',
  },
  'educonnect/pupil-identity': {
    mismatch: 'Comparer la date de naissance avec le dossier.',
    taken: 'Faire donner une adresse mail qui ne sert pas ailleurs.',
  },
  'educonnect/guardian-identity': {
    mismatch:
      'Comparer nom, prénom et téléphone avec le dossier. Corriger le dossier s’il est faux.',
  },
  'educonnect/sms-code': {
    mismatch: 'Faire taper le dernier code reçu. Sinon, en faire demander un autre.',
    locked: 'Trop d’essais. Faire demander un nouveau code.',
  },
  'educonnect/guardian-children': {
    mismatch: 'C’est la date de naissance de l’enfant. La comparer avec le dossier.',
    empty: 'Faire répondre pour chaque enfant.',
  },
  'educonnect/guardian-email': {
    mismatch: 'Faire relire l’adresse mail, signe par signe.',
    expired: 'Le lien du message est trop vieux. Faire cliquer sur « Renvoyer le mail ».',
    taken: 'Faire donner une adresse mail qui ne sert pas ailleurs.',
  },
  'educonnect/birth-date-check': {
    mismatch: 'Parent : la date d’un enfant. Élève : la sienne. La comparer avec le dossier.',
  },
  'educonnect/account': {
    expired: 'Le lien du message est trop vieux. Faire cliquer sur « Renvoyer le mail ».',
  },
  'educonnect/forgotten-identifier': {
    mismatch: 'Comparer mail et téléphone avec le dossier. Sinon, donner l’identifiant.',
  },
  'educonnect/forgotten-password': {
    mismatch: 'Comparer avec le dossier. Sinon, donner un mot de passe provisoire.',
  },
};
