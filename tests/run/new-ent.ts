// Writes everything a new ENT needs: `npm run new-ent`.
import { join } from 'node:path';
import { directoryEntry, newEntOf, replica, withEnt } from './ent-files';
import { writeAll } from './project';

const root = process.env.EVIDENT_PROJECT ?? join(import.meta.dirname, '..', '..');

try {
  const ent = newEntOf(process.argv.slice(2));
  const entry = `lib/ents/directory/${ent.family}/${ent.id}.ts`;
  const page = `tests/replicas/ent/${ent.id}/chooser.html`;
  const seen = new Date().toISOString().slice(0, 7);
  const written = writeAll(root, {
    created: { [entry]: directoryEntry(ent, seen), [page]: replica(ent) },
    changed: { 'lib/ents/directory/index.ts': (text) => withEnt(text, ent) },
  });
  for (const line of written) console.log(line);
  console.log(`
À faire maintenant :
1. ${entry} : le territoire, les niveaux, qui utilise ÉduConnect, et le mois où vous l'avez vu (seen).
2. ${page} : les vraies lignes de la page, sans aucun nom de personne.
3. npm run check : les tests disent ce qui manque.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
