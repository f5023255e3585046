// Builds the extension and opens it on the replicas; without a display (or with --tour), walks every
// route itself and writes an illustrated report.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { openByHand } from './by-hand';
import { tour } from './tour';

const root = join(import.meta.dirname, '..', '..');

build();
if (process.argv.includes('--tour')) {
  process.exitCode = (await tour()) ? 0 : 1;
} else if (hasDisplay()) {
  await openByHand();
} else {
  console.log('▸ Pas d’écran ici : les parcours sont faits automatiquement.');
  process.exitCode = (await tour()) ? 0 : 1;
}

function build(): void {
  console.log('▸ Construction de l’extension…');
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  console.error('✖ L’extension n’a pas pu être construite : voir « npm run build ».');
  process.exit(1);
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
