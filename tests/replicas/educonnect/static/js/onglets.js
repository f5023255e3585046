/** Tabs « Connexion » and « Inscription » of the login page seen since 2026. */
for (const onglet of document.querySelectorAll('[role=tab]'))
  onglet.addEventListener('click', () => {
    for (const autre of document.querySelectorAll('[role=tab]')) {
      const choisi = autre === onglet;
      autre.setAttribute('aria-selected', choisi);
      autre.tabIndex = choisi ? 0 : -1;
      document
        .getElementById(autre.getAttribute('aria-controls'))
        .classList.toggle('fr-tabs__panel--selected', choisi);
    }
  });
