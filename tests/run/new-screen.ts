// Writes everything a new screen of the portal needs: `npm run new-screen`.
import { join } from 'node:path';
import { writeAll } from './project';
import { filesOf, newScreenOf, screenEdits } from './screen-files';

const root = process.env.EVIDENT_PROJECT ?? join(import.meta.dirname, '..', '..');

try {
  const screen = newScreenOf(process.argv.slice(2));
  const { data, replica } = filesOf(screen);
  const seen = new Date().toISOString().slice(0, 7);
  for (const line of writeAll(root, screenEdits(screen, seen))) console.log(line);
  console.log(`
L'écran est complet, avec un bouton « Valider » inventé : npm run check doit réussir tel quel.
À faire maintenant :
1. ${replica} : la vraie page, sans aucun nom de personne ; ce qui est inventé, dites-le dans about.
2. ${data} : ce qui se voit et prouve que c'est cet écran (landmark), puis ce qu'il y a à y faire (hints).
3. lib/texts/locales/fr/guide.json : ses phrases, en « vous », et en « tu » dans les clés _pupil.
4. lib/screens/routes.ts, si l'écran est une étape du chemin vers l'ENT.
5. npm run check, puis la réplique dans un navigateur :
   npm run build && npm run e2e -- replicas --project=chromium -g ${replica.replace('tests/replicas/', '')}
Les traductions peuvent venir après : elles sont notées dans tests/unit/texts/untranslated.json.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
