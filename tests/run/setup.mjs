// Makes a machine ready for `npm start` and `npm test`: dependencies and a browser.
// Plain JavaScript without dependencies, as it runs before there are any.
// Usage: node tests/run/setup.mjs [--firefox]
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findBrowser } from './browsers.mjs';
import { dependenciesInstalled } from './installed.mjs';

const root = join(import.meta.dirname ?? '.', '..', '..');
const debianPackages = { chromium: 'chromium', firefox: 'firefox-esr' };

try {
  checkNode();
  installDependencies();
  await ensureBrowser('chromium');
  if (process.argv.includes('--firefox')) await ensureBrowser('firefox');
} catch (error) {
  console.error(`\n✖ ${error.message}\n`);
  process.exit(1);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Error(
    `Il faut Node.js 20.19 ou plus récent. Ici : ${process.versions.node}. Voir https://nodejs.org`,
  );
}

function installDependencies() {
  if (dependenciesInstalled(root)) return;
  console.log('▸ Installation des dépendances (npm ci)…');
  if (!run('npm', ['ci']))
    throw new Error('« npm ci » a échoué. Vérifiez la connexion au réseau, puis recommencez.');
}

/** @param {'chromium' | 'firefox'} name */
async function ensureBrowser(name) {
  if (await findBrowser(name)) return;
  console.log(`▸ Aucun ${name} trouvé : installation…`);
  if (canUseApt()) installWithApt(debianPackages[name]);
  if (!(await findBrowser(name)) && name === 'chromium')
    run('npx', ['playwright', 'install', 'chromium']);
  if (await findBrowser(name)) return;
  throw new Error(
    `Aucun ${name} n’a pu être installé. Installez-en un, ou indiquez-le : ` +
      `${name.toUpperCase()}_PATH=/chemin/vers/${name}`,
  );
}

function canUseApt() {
  return process.getuid?.() === 0 && run('apt-get', ['--version'], 'ignore');
}

/** @param {string} name name of a Debian package */
function installWithApt(name) {
  const quiet = ['-qq', '-o', 'Dpkg::Use-Pty=0'];
  run('apt-get', ['update', ...quiet]);
  run('apt-get', ['install', '-y', '--no-install-recommends', ...quiet, name]);
}

/**
 * @param {string} command
 * @param {string[]} words
 * @param {'inherit' | 'ignore'} stdio
 * @returns {boolean} whether it succeeded
 */
function run(command, words, stdio = 'inherit') {
  const shell = process.platform === 'win32';
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, words, { stdio, cwd: root, shell, env }).status === 0;
}
