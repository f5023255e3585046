import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'vite';
import { strengthAssets } from '../../lib/build/strength-assets';

const ENTRY = 'virtual:entry';

/** Parts, each by the modules it is reached through. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  'page: criteria, verdict, sentences': [
    'password/read-criteria',
    'password/problem',
    'password/say',
    'texts/announce',
  ],
  'page: asking for the strength': ['password/strength/client'],
  'background: estimate and suggestions': [
    'password/strength/serve',
    'password/strength/estimator',
  ],
};

/**
 * Modules bundled as a page would load them.
 *
 * @param modules paths or names of packages
 */
export async function bundle(modules: readonly string[]): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [entryOf(modules)],
    build: {
      write: false,
      minify: true,
      lib: { entry: ENTRY, formats: ['iife'], name: 'bench' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error('nothing was built');
  return chunk.code;
}

function entryOf(modules: readonly string[]): Plugin {
  const exported = modules.map((path, index) => `export * as m${index} from '${path}';`);
  return {
    name: 'entry',
    resolveId: (id) => (id.endsWith(ENTRY) ? `\0${ENTRY}` : null),
    load: (id) => (id === `\0${ENTRY}` ? exported.join('\n') : null),
  };
}

/** @returns one line for each part, then the dictionaries against the plain packages */
export async function benchPasswordSize(): Promise<string[]> {
  const lines: string[] = [];
  for (const [name, modules] of Object.entries(PARTS)) {
    const paths = modules.map((one) => fromRoot(`lib/${one}.ts`));
    lines.push(`${name}: ${size(await bundle(paths))}`);
  }
  for (const { relativeDest, contents } of strengthAssets()) {
    lines.push(`package file ${relativeDest}: ${size(contents)}`);
  }
  const plain = ['core', 'language-common', 'language-fr'].map((one) => `@zxcvbn-ts/${one}`);
  lines.push(`plain zxcvbn-ts with the same dictionaries: ${size(await bundle(plain))}`);
  return lines;
}

function fromRoot(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

function size(text: string): string {
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  return `${kilobytes(Buffer.byteLength(text))}, ${kilobytes(gzipSync(text).length)} gz`;
}
