/**
 * « Confirmation de l'identité »: the button wakes up only when the three boxes are full *and* one of
 * them has been left, and the date is joined in `#password-input` (observed by several public
 * scripts, 2025–2026).
 */
const cases = ['jour', 'mois', 'annee'].map((id) => document.getElementById(id));
const confirmer = document.getElementById('submit-button');

function complete() {
  return cases.every((champ) => new RegExp(`^\\d{${champ.maxLength}}$`).test(champ.value));
}

for (const champ of cases) {
  champ.addEventListener('input', () => {
    if (!complete()) confirmer.disabled = true;
  });
  champ.addEventListener('blur', () => {
    confirmer.disabled = !complete();
    document.getElementById('password-input').value = cases.map((c) => c.value).join('');
  });
}
