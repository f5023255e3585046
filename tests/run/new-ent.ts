import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { directoryEntry, newEntOf, replica, withEnt } from './ent-files';

const root = join(import.meta.dirname, '..', '..');

/** Writes a file that must be new. */
async function create(path: string, text: string): Promise<void> {
  const file = join(root, path);
  const exists = await access(file).then(
    () => true,
    () => false,
  );
  if (exists) throw new Error(`${path} existe déjà`);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
  console.log(`écrit    ${path}`);
}

async function change(path: string, edit: (text: string) => string): Promise<void> {
  const file = join(root, path);
  await writeFile(file, edit(await readFile(file, 'utf8')));
  console.log(`complété ${path}`);
}

try {
  const ent = newEntOf(process.argv.slice(2));
  const entry = `lib/ents/directory/${ent.family}/${ent.id}.ts`;
  const page = `tests/replicas/ent/${ent.id}/chooser.html`;
  await create(entry, directoryEntry(ent, new Date().toISOString().slice(0, 7)));
  await create(page, replica(ent));
  await change('lib/ents/directory/index.ts', (text) => withEnt(text, ent));
  console.log(`
À faire maintenant :
1. ${entry} : le territoire, les niveaux, qui utilise ÉduConnect, et le mois où vous l'avez vu (seen).
2. ${page} : les vraies lignes de la page, sans aucun nom de personne.
3. npm run format, puis npm run unit : les tests disent ce qui manque.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
