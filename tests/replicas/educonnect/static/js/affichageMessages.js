/**
 * Banners and the « indisponible » state, from a list of messages. The real page asks its server for
 * the list; here the server writes it in `#messages`, so that no request is made.
 */
function bandeau({ typeMessage, titre, detail, id }) {
  const avertissement = typeMessage === 'AVERTISSEMENT';
  const bloc = document.createElement('div');
  bloc.id = `${{ AVERTISSEMENT: 'avertissement', DEGRADE: 'degrade' }[typeMessage] ?? 'info'}${id}`;
  bloc.className = 'fr-callout';
  const h2 = document.createElement('h2');
  h2.className = 'fr-callout__title';
  h2.textContent = titre;
  const texte = document.createElement('p');
  texte.className = 'fr-callout__text';
  texte.textContent = detail;
  bloc.append(h2, texte);
  document.getElementById(avertissement ? 'sidebar_parent' : 'contenu').prepend(bloc);
}

function indisponible({ titre, detail }) {
  document.querySelector('#titreIndispo h1').textContent = titre;
  document.getElementById('texteIndispo').textContent = detail;
  document.getElementById('indispo').classList.remove('hidden-item');
  document.getElementById('contenu').classList.add('hidden-item');
  document.getElementById('header_profil').classList.add('hidden-item');
  document.getElementById('header_connexion').classList.remove('hidden-item');
  document.body.className = 'fr-header-padding-top--minimized';
  document.title = 'Application indisponible - ÉduConnect';
}

// Registered after the profile's script: an outage has the last word on what is shown.
document.addEventListener('DOMContentLoaded', () => {
  for (const message of JSON.parse(document.getElementById('messages').textContent))
    (message.typeMessage === 'INDISPONIBILITE' ? indisponible : bandeau)(message);
});
