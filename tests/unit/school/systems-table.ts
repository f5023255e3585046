import { SYSTEMS } from '../../../lib/school/samples/systems';

/** Stands for the extension's id, which each store chooses. */
const ID = 'IDENTIFIANT';

/** What a school does with the files that the School page makes, as DEPLOYMENT.md must have it. */
export function systemsTable(): string {
  const rows = Object.values(SYSTEMS).map(({ name, sample }) => {
    const { apply, check } = sample({ policy: { ent: 'mbn' }, install: 'normal', id: ID });
    return `| ${name} | ${listOf(apply)} | ${listOf(check)} |`;
  });
  return ['| système | où, ou quelle commande | vérifier |', '|---|---|---|', ...rows].join('\n');
}

const listOf = (lines: readonly string[]): string =>
  lines.map((line) => `\`${line}\``).join('<br>');
