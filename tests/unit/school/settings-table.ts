import { type KeyFacts, SCHOOL_KEY_NAMES, SCHOOL_KEYS } from '../../../lib/school/keys';

/** The table of the settings, as DEPLOYMENT.md must have it. */
export function settingsTable(): string {
  const rows = SCHOOL_KEY_NAMES.map((key) => {
    const facts: KeyFacts = SCHOOL_KEYS[key];
    return `| \`${key}\` | ${valuesOf(facts)} | ${facts.about} | \`${JSON.stringify(facts.example)}\` |`;
  });
  return ['| réglage | valeurs | effet | exemple |', '|---|---|---|---|', ...rows].join('\n');
}

function valuesOf(facts: KeyFacts): string {
  switch (facts.kind) {
    case 'text':
      return `texte, ${facts.longest} signes au plus`;
    case 'one-of':
      return facts.among.map((one) => `\`${one}\``).join(', ');
    case 'some-of':
      return `liste de ${facts.among.map((one) => `\`${one}\``).join(', ')}`;
    case 'yes-no':
      return '`true`, `false`';
    case 'ent':
      return 'identifiant du répertoire';
    case 'ent-address':
    case 'web':
      return 'adresse https';
    case 'phone':
      return 'téléphone';
    case 'mail':
      return 'adresse mail';
  }
}
