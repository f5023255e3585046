// Prepares a machine for `npm start` and `npm test`: dependencies and browsers.
// Plain JavaScript without dependencies, as it runs before there are any.
// Usage: node tests/run/setup.mjs [dependencies] [chromium] [firefox] [fonts]
// « dependencies » alone installs no browser; « fonts » are those of the languages that we speak.
// Fails if a named browser is missing; without names it tries both, and the tests tell later
// what they lacked.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { commandsFor, runWhenFree } from './apt.mjs';
import { findBrowser } from './browsers.mjs';
import { dependenciesInstalled } from './installed.mjs';

const root = join(import.meta.dirname ?? '.', '..', '..');
/** @type {('chromium' | 'firefox')[]} */
const browsers = ['chromium', 'firefox'];
const debianPackages = { chromium: 'chromium', firefox: 'firefox-esr' };

try {
  checkNode();
  installDependencies();
  const needed = process.argv.slice(2);
  for (const name of browsers.filter((one) => needed.length === 0 || needed.includes(one))) {
    if (await ensureBrowser(name)) continue;
    const message = lacking(name);
    if (needed.includes(name)) throw new Error(message);
    console.warn(`⚠ ${message}`);
  }
  if (needed.includes('fonts')) await ensureFonts();
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

/**
 * @param {'chromium' | 'firefox'} name
 * @returns {Promise<boolean>} whether there is one now
 */
async function ensureBrowser(name) {
  if (await findBrowser(name)) return true;
  console.log(`▸ Aucun ${name} trouvé : installation…`);
  if (canUseApt()) await installWithApt(debianPackages[name]);
  if (!(await findBrowser(name)) && name === 'chromium')
    run('npx', ['playwright', 'install', 'chromium']);
  return (await findBrowser(name)) !== null;
}

/** Of our languages, Chinese alone is drawn by no font of a bare Linux. */
async function ensureFonts() {
  if (process.platform !== 'linux' || start('fc-list', [':lang=zh-cn']).stdout?.trim()) return;
  console.log('▸ Aucune police pour le chinois : installation…');
  if (canUseApt()) await installWithApt('fonts-noto-cjk');
}

/** @param {string} name */
function lacking(name) {
  return (
    `Aucun ${name} n’a pu être installé. Installez-en un, ou indiquez-le : ` +
    `${name.toUpperCase()}_PATH=/chemin/vers/${name}`
  );
}

function canUseApt() {
  return process.getuid?.() === 0 && run('apt-get', ['--version'], 'ignore');
}

/** @param {string} name name of a Debian package */
async function installWithApt(name) {
  for (const words of commandsFor(name)) {
    await runWhenFree(words, { run: runApt, pause, say: console.log });
  }
}

/** @param {readonly string[]} words */
function runApt(words) {
  const { status, stderr } = start('apt-get', words, ['inherit', 'inherit', 'pipe'], {
    LC_ALL: 'C',
  });
  return { status, errors: stderr };
}

/**
 * @param {string} command
 * @param {string[]} words
 * @param {'inherit' | 'ignore'} stdio
 * @returns {boolean} whether it succeeded
 */
function run(command, words, stdio = 'inherit') {
  return start(command, words, stdio).status === 0;
}

/**
 * @param {string} command
 * @param {readonly string[]} words
 * @param {import('node:child_process').StdioOptions} [stdio]
 * @param {Record<string, string>} more additional environment variables
 */
function start(command, words, stdio = 'pipe', more = {}) {
  const shell = process.platform === 'win32';
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', ...more };
  return spawnSync(command, words, { stdio, cwd: root, shell, env, encoding: 'utf8' });
}
