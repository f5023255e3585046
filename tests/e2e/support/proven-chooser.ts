import type { ReplicaServer } from '../../harness/server';

const SSO = 'https://educonnect.education.gouv.fr/idp/profile/SAML2/Unsolicited/SSO?providerId=ent';

const HTML = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Connexion à l’ENT</title>
  <p>Vous souhaitez vous connecter en tant que :</p>
  <ul><li><a id="edu" href="${SSO}">Élève ou parent</a></li>
  <li><a href="/personnel">Enseignant</a></li></ul>`;

/**
 * Serves the chooser of an ENT that no directory knows, one of whose lines leads to ÉduConnect by its
 * own address. Made up.
 *
 * @returns its address
 */
export function showProvenChooser(server: ReplicaServer): string {
  const origin = 'https://ent.college-exemple.net';
  server.own(origin, () => ({ html: HTML }));
  return `${origin}/connexion`;
}
