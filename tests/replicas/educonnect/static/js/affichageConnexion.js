/**
 * Profile and login are one document: each block is shown or hidden, the address never changes, and
 * the tab remembers the profile (login pages v24.3 and v25.5). The generations differ by the class
 * that hides (`data-masque`) and by the title's pattern (`data-titre`), given on the script tag.
 */
const { masque = 'hidden-item', titre = '% - ÉduConnect' } = document.currentScript.dataset;

const connexion = ['header_connexion', 'div_connexion'];

/** Blocks shown for each profile; a block named nowhere here is never touched. */
const blocs = {
  choix: ['header_profil', 'div_profil', 'sidebar_responsable'],
  eleve: [
    ...connexion,
    'titre_eleve',
    'identifiant_perdu_eleve',
    'password_perdu_eleve',
    'sidebar_eleve',
  ],
  responsable: [
    ...connexion,
    'titre_responsable',
    'identifiant_perdu_responsable',
    'password_perdu_responsable',
    'div_pas_compte',
    'onglet-inscription',
    'div_franceconnect',
  ],
};

const titres = {
  choix: 'Sélection du profil',
  eleve: 'Connexion élève',
  // Two spaces in the real script as well; `document.title` gives one back.
  responsable: 'Connexion responsable ',
};

function selectionProfil(profil) {
  sessionStorage.profilEduConnect = profil;
  for (const id of new Set(Object.values(blocs).flat()))
    document.getElementById(id)?.classList.toggle(masque, !blocs[profil].includes(id));

  document.body.classList.toggle('fr-header-padding-top', profil === 'choix');
  document.body.classList.toggle('fr-header-padding-top--minimized', profil !== 'choix');
  document.title = titre.replace('%', titres[profil]);

  const typeUser = document.querySelector('[name=typeUser]');
  if (typeUser) typeUser.value = profil;
  document.getElementById('onglet-connexion')?.click();
  document.querySelector('.fr-modal--opened')?.classList.remove('fr-modal--opened');
  window.scrollTo(0, 0);
}

document.addEventListener('DOMContentLoaded', () => {
  const garde = sessionStorage.profilEduConnect;
  selectionProfil(garde in blocs ? garde : 'choix');
});

document.addEventListener('click', (event) => {
  if (event.target.closest('[id=bouton_profil]')) selectionProfil('choix');
});
