/**
 * The « forgotten » links go nowhere by themselves (`href="#"`): this script follows `hrefcible`, or
 * explains in a modal that the service is under maintenance. The real page asks its server which;
 * here the server writes `data-lecture-seule` on the body.
 */
document.addEventListener('click', (event) => {
  const lien = event.target.closest('[hrefcible]');
  if (!lien) return;
  event.preventDefault();
  if (document.body.dataset.lectureSeule !== 'true') {
    window.location.assign(lien.getAttribute('hrefcible'));
    return;
  }
  const modale = document.getElementById('modalMaintenance');
  document.getElementById('modalMaintenance-title').textContent = lien.getAttribute('titremodale');
  document.getElementById('texteMaintenance').textContent = lien.getAttribute('corpsmodale');
  modale.classList.add('fr-modal--opened');
  modale.querySelector('button').focus();
});
