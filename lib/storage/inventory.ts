/** One thing that is stored: under which key, what it is, and where and until when (in French). */
interface StoredThing {
  readonly key: string;
  readonly what: string;
  readonly until: string;
}

/**
 * Everything that the extension stores, as PRIVACY.md tells it and as a school's register has it. Tests
 * hold it against the keys of the code, and the document against it.
 */
export const INVENTORY: readonly StoredThing[] = [
  {
    key: 'settings',
    what: 'profil, ENT et son adresse, langue, façon de lire, conseils cachés, « ordinateur partagé »',
    until: 'sur l’appareil, après un clic, jusqu’à « Tout effacer »',
  },
  {
    key: 'people',
    what: 'pour chaque personne que vous ajoutez : identifiant, prénom ou surnom, profil, l’ENT (pour un parent : le prénom et l’ENT de chaque enfant)',
    until: 'sur l’appareil, après un clic ; en mémoire seulement sur un ordinateur partagé',
  },
  {
    key: 'setAside',
    what: 'ce qui n’a pas pu être relu, pour que rien ne soit perdu',
    until: 'comme ci-dessus, jusqu’à « Tout effacer »',
  },
  {
    key: 'school',
    what: 'les derniers réglages que l’école a donnés au navigateur, pour ne pas les attendre',
    until: 'sur l’appareil, tant que l’école les donne',
  },
  {
    key: 'draft',
    what: 'un formulaire de la bulle laissé au milieu',
    until: 'en mémoire',
  },
  {
    key: 'undo',
    what: 'les derniers identifiants supprimés, pour pouvoir les reprendre',
    until: 'en mémoire',
  },
  {
    key: 'learnt',
    what: 'l’ENT d’où vient l’onglet, et le site de l’établissement',
    until: 'en mémoire',
  },
  {
    key: 'doubted',
    what: 'l’ENT que vous avez refusé dans un onglet',
    until: 'en mémoire',
  },
  {
    key: 'codePages',
    what: 'l’heure où un code a été demandé, jamais le code',
    until: 'en mémoire, un quart d’heure au plus',
  },
  {
    key: 'refused',
    what: 'le nom des cases refusées, jamais leur contenu',
    until: 'en mémoire, un quart d’heure au plus',
  },
  {
    key: 'newAccounts',
    what: 'qu’un onglet active un compte',
    until: 'en mémoire',
  },
];
