import { spawnSync } from 'node:child_process';

/** Tests that read files instead of importing them: the import graph does not lead to them. */
const READERS: readonly { readonly of: RegExp; readonly tests: readonly string[] }[] = [
  { of: /^(lib|components|entrypoints)\//, tests: ['tests/unit/texts'] },
  { of: /^public\//, tests: ['tests/unit/texts', 'tests/unit/package'] },
  { of: /\.css$/, tests: ['tests/unit/colours', 'tests/unit/layout'] },
  { of: /^lib\/screens\//, tests: ['tests/unit/screens/catalogue'] },
  { of: /^lib\/ents\//, tests: ['tests/unit/ents/directory', 'tests/unit/ents/complete'] },
  {
    of: /^tests\/replicas\//,
    tests: ['tests/unit/harness/catalogue', 'tests/unit/screens/catalogue', 'tests/unit/ents'],
  },
  { of: /^tests\/unit\/texts\/untranslated\.json$/, tests: ['tests/unit/texts'] },
];

/**
 * @param changed paths relative to the project's folder
 * @returns paths of the tests that read them, each once
 */
export function readersOf(changed: readonly string[]): string[] {
  const found = READERS.filter(({ of }) => changed.some((path) => of.test(path)));
  return [...new Set(found.flatMap(({ tests }) => tests))];
}

/**
 * Where the work in progress begins: the last commit shared with the main branch, or the
 * latest commit on the main branch itself.
 *
 * @param root the project's folder
 * @returns null without history, as in an archive of the sources
 */
export function startOfWork(root: string): string | null {
  const shared = ['origin/main', 'main'].flatMap((main) => git(root, 'merge-base', 'HEAD', main));
  return shared[0] ?? git(root, 'rev-parse', 'HEAD')[0] ?? null;
}

/** Files that differ from that commit, untracked ones included. */
export function changedSince(root: string, commit: string): string[] {
  return [
    ...git(root, 'diff', '--name-only', commit),
    ...git(root, 'ls-files', '--others', '--exclude-standard'),
  ];
}

/** @returns the lines that git prints; none when it fails */
function git(cwd: string, ...words: string[]): string[] {
  const { status, stdout } = spawnSync('git', words, { cwd, encoding: 'utf8' });
  return status === 0 ? stdout.split('\n').filter(Boolean) : [];
}
