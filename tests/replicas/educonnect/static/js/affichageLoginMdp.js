/**
 * Checks made before the login form leaves. The error paragraphs are always in the page, and the
 * real script shows them with `hidden="false"`, which still means hidden to the DOM: the class alone
 * makes them visible (login page v25.5).
 */
function montreErreur(id, visible) {
  const erreur = document.getElementById(id);
  if (!erreur) return;
  erreur.setAttribute('hidden', !visible);
  erreur.classList.toggle('fr-error-text', visible);
}

function verifieChamp(champ, groupe, idErreurVide, idErreurServeur) {
  const vide = champ.value.trim() === '';
  montreErreur(idErreurVide, vide);
  montreErreur(idErreurServeur, false);
  champ.classList.toggle('fr-input--error', vide);
  groupe.classList.toggle('fr-input-group--error', vide);
  if (vide) champ.setAttribute('aria-describedby', idErreurVide);
  return !vide;
}

/** Called by the form's `onsubmit`: false keeps the user on the page. */
window.checkLoginMdp = () => {
  const parId = (id) => document.getElementById(id);
  const captcha = parId('captchaFormulaireExtInput');
  const valides = [
    verifieChamp(
      parId('username'),
      parId('divUsername'),
      'erreurIdentifiantVide',
      'erreurIdentifiant',
    ),
    verifieChamp(parId('password'), parId('divPassword'), 'erreurMdpVide', 'erreurMdp'),
  ];
  if (captcha && !captcha.matches(':disabled'))
    valides.push(verifieChamp(captcha, parId('divCaptcha'), 'erreurCaptchaVide', 'erreurCaptcha'));
  return !valides.includes(false);
};
