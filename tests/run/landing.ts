import { GUARDIAN, PUPIL } from '../../lib/practice/accounts';
import type { Route } from '../harness/route';
import type { ReplicaServer } from '../harness/server';
import { setOut } from '../harness/walk';
import { escapeHtml, htmlPage } from './html';

/** Address of the page from which the routes are walked by hand. */
export const LANDING = 'https://depart.evident.test/';

/**
 * Serves the page from which a user starts each route. A link to a route restarts it.
 *
 * @param routes the routes to offer
 */
export function serveLanding(server: ReplicaServer, routes: readonly Route[]): void {
  server.own(new URL(LANDING).origin, ({ pathname }) => {
    const route = routes.find(({ id }) => pathname === `/parcours/${id}`);
    return route ? { to: setOut(server, route) } : { html: landingPage(routes) };
  });
}

function landingPage(routes: readonly Route[]): string {
  const cards = routes.map(
    ({ id, title, steps }) => `<li class="card">
<a href="/parcours/${id}">${escapeHtml(title)}</a>
<span class="soft">${steps.length} étapes</span></li>`,
  );
  return htmlPage(
    'Évid’ENT : les parcours d’essai',
    `<header><h1>Évid’ENT : les parcours d’essai</h1>
<p>Choisissez un parcours. Les pages sont des répliques : rien ne sort de cet ordinateur.</p></header>
<main><ul class="cards routes">${cards.join('\n')}</ul>
<h2>Ce qu’il faut taper</h2>
<div class="card">${accounts}</div>
<p class="soft">Toute autre réponse est refusée, comme sur le vrai site. L’accueil de l’extension est dans l’autre onglet.</p></main>`,
  );
}

const birth = PUPIL.birth.join('/');

const accounts = table([
  ['', 'Élève', 'Parent'],
  ['Identifiant', PUPIL.identifier, GUARDIAN.identifier],
  ['Mot de passe provisoire (première connexion)', PUPIL.provisional, GUARDIAN.provisional],
  ['Mot de passe personnel (tous les jours)', PUPIL.personal, GUARDIAN.personal],
  ['Nom et prénom', '', `${GUARDIAN.surname}, ${GUARDIAN.firstName}`],
  ['Téléphone et code reçu par SMS', '', `${GUARDIAN.phone}, ${GUARDIAN.smsCode}`],
  ['Date de naissance de l’élève', birth, birth],
]);

function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  const cell = (text: string) => `<td>${text ? `<code>${escapeHtml(text)}</code>` : ''}</td>`;
  const lines = rows.map(
    ([name = '', ...cells]) =>
      `<tr><th scope="row">${escapeHtml(name)}</th>${cells.map(cell).join('')}</tr>`,
  );
  const columns = head.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('');
  return `<table><thead><tr>${columns}</tr></thead><tbody>${lines.join('')}</tbody></table>`;
}
