/**
 * What every page of the portal shares: the fixed header, the eye of a password field, the menu of
 * small screens, modals, and the focus kept inside the first modal of the page.
 */
const ouverte = 'fr-modal--opened';

function basculeOeil(bouton) {
  const champ = document.getElementById(bouton.dataset.input);
  const montre = champ.type === 'password';
  champ.type = montre ? 'text' : 'password';
  bouton.setAttribute('aria-label', `${montre ? 'Cacher' : 'Afficher'} le mot de passe`);
  bouton.classList.toggle('showPwd--visible', montre);
}

/** Tab goes round inside the first modal; its first control takes the focus when it can. */
function gardeFocus(modale) {
  const dernierEtPremier = () => {
    const tous = [...modale.querySelectorAll('a[href], button, input')];
    return [tous.at(-1), tous[0]];
  };
  modale.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab') return;
    const [dernier, premier] = dernierEtPremier();
    const [bord, suivant] = event.shiftKey ? [premier, dernier] : [dernier, premier];
    if (document.activeElement !== bord) return;
    event.preventDefault();
    suivant.focus();
  });
  dernierEtPremier()[1]?.focus();
}

document.addEventListener('click', (event) => {
  const oeil = event.target.closest('.showPwd');
  if (oeil) basculeOeil(oeil);

  const ouvre = event.target.closest('[data-fr-opened]');
  if (ouvre) document.getElementById(ouvre.getAttribute('aria-controls')).classList.add(ouverte);

  if (event.target.closest('.fr-link--close, .js-retour'))
    event.target.closest('.fr-modal').classList.remove(ouverte);
});

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') document.querySelector(`.${ouverte}`)?.classList.remove(ouverte);
});

document.addEventListener('scroll', () =>
  document.body.classList.toggle('scrolled', window.scrollY > 0),
);

document.addEventListener('DOMContentLoaded', () => {
  const premiere = document.querySelector('.fr-modal');
  if (premiere) gardeFocus(premiere);
});
