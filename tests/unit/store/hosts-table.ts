import { DIRECTORY } from '../../../lib/ents/directory';
import { loginMatches } from '../../../lib/ents/search/matches';
import { educonnect, teleservices } from '../../../lib/screens/hosts';

/** Whose pages the extension runs on, one row per host, as `docs/HOSTS.md` has them. */
export function hostsTable(): string {
  const portal = [
    ...educonnect.map((host) => row(host, 'ÉduConnect', ['toutes'])),
    ...teleservices.map((host) => row(host, 'Scolarité services', ['toutes'])),
  ];
  const hosts = [...new Set(loginMatches.map((match) => new URL(match).host))].sort();
  const ents = hosts.map((host) => {
    const owners = DIRECTORY.map(({ ent }) => ({
      name: ent.name,
      pages: [...ent.logins, ...(ent.staffLogins ?? []), ...(ent.logouts ?? [])].filter(
        (page) => page.host === host,
      ),
    })).filter(({ pages }) => pages.length > 0);
    const paths = owners.flatMap(({ pages }) => pages.map(({ path }) => `\`${path}\``));
    return row(host, owners.map(({ name }) => name).join(', '), [...new Set(paths)].sort());
  });
  return ['| hôte | de qui | pages |', '|---|---|---|', ...portal, ...ents].join('\n');
}

const row = (host: string, owner: string, pages: readonly string[]): string =>
  `| ${host} | ${owner} | ${pages.join(', ')} |`;
