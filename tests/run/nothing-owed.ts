// Stops a release while a text is still to be translated: `npm run release`.
import { join } from 'node:path';
import { debts, OWED_FILE, readOwed } from './owed-texts';

const owed = debts(readOwed(join(import.meta.dirname, '..', '..')));
if (owed.length > 0) {
  console.error(`✖ Pas de version tant que ces textes ne sont pas traduits (${OWED_FILE}) :`);
  for (const line of owed) console.error(`  ${line}`);
  process.exitCode = 1;
}
