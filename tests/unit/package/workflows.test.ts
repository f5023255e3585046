import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = join(import.meta.dirname, '..', '..', '..', '.github', 'workflows');

const workflows = readdirSync(FOLDER).map((name): [string, string] => [
  name,
  readFileSync(join(FOLDER, name), 'utf8'),
]);

/** The part of a workflow from each job to the next. */
const jobsOf = (text: string): string[] =>
  text
    .slice(text.indexOf('\njobs:\n') + '\njobs:\n'.length)
    .split(/^ {2}(?=[a-z-]+:\n)/m)
    .filter((job) => job.trim() !== '');

/** Lines that run a command, with those that continue them. */
const commandsOf = (text: string): string[] =>
  text.match(/(?:- | {8})run: (?:[>|].*\n(?: {10,}.*\n?)+|.*)/g) ?? [];

describe.each(workflows)('the workflow %s', (_, text) => {
  it('uses each action at one commit, and says which version that is', () => {
    const used = text.match(/uses: .*/g) ?? [];
    expect(used.length).toBeGreaterThan(0);
    for (const one of used) expect(one).toMatch(/^uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('may do nothing but what each job says that it needs', () => {
    expect(text).toMatch(/^permissions: \{\}$/m);
    for (const job of jobsOf(text)) expect(job).toMatch(/^ {4}permissions:\n {6}\w/m);
  });

  it('writes nowhere for a change that somebody proposes', () => {
    expect(text).not.toContain('pull_request_target');
    if (text.includes('pull_request')) expect(text).not.toMatch(/: write/);
  });

  it('leaves its key to no later step, and each job ends', () => {
    const checkouts = text.split('actions/checkout@').slice(1);
    for (const after of checkouts) expect(after).toMatch(/^.*\n.*\n +persist-credentials: false/);
    for (const job of jobsOf(text)) expect(job).toMatch(/timeout-minutes: \d+/);
  });

  it('lets Chromium have its sandbox, which Ubuntu 24.04 forbids, before the tests of browsers', () => {
    const allowed = 'run: sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0\n';
    for (const job of jobsOf(text).filter((one) => one.includes('npm run e2e'))) {
      expect(job).toContain(allowed);
      expect(job.indexOf(allowed)).toBeLessThan(job.indexOf('npm run e2e'));
    }
  });

  it('runs no words that somebody else wrote', () => {
    const commands = commandsOf(text);
    expect(commands.length).toBeGreaterThan(0);
    for (const command of commands) expect(command).not.toMatch(/\$\{\{(?! matrix\.)/);
  });
});

describe('the job of the stores', () => {
  const jobs = new Map(workflows).get('release.yml') ?? '';
  const [, job = ''] = /^ {2}stores:\n([\s\S]*)/m.exec(jobs) ?? [];

  it('is agreed to on its own, and may read alone', () => {
    expect(job).toMatch(/^ {4}environment: stores$/m);
    expect(job).toMatch(/^ {4}permissions:\n {6}contents: read\n {6}attestations: read\n {4}\w/m);
  });

  it('sends what was released and attested, and builds nothing', () => {
    const commands = commandsOf(job).join('\n');
    expect(commands).toContain('gh release download');
    expect(commands).toContain('sha256sum --check');
    expect(commands).toContain('gh attestation verify');
    expect(commands).not.toMatch(/npm run|wxt|npx (?!--no-install)/);
    const sent = commands.match(/--[a-z-]+zip \S+/g) ?? [];
    expect(sent).toHaveLength(4);
    for (const one of sent) expect(one).toMatch(/ released\/evident-\*-\w+\.zip$/);
  });

  it('alone has their secrets, in one step alone', () => {
    const steps = jobs.split(/^ {6}- /m);
    const secret = steps.filter((step) => step.includes('secrets.'));
    expect(secret).toHaveLength(1);
    expect(job).toContain(secret[0]);
    expect(secret[0]).not.toContain('uses:');
  });

  it('uses options that the tool has', () => {
    const { stdout } = spawnSync('node_modules/.bin/publish-extension', ['--help'], {
      encoding: 'utf8',
    });
    for (const [option] of job.matchAll(/--(?:chrome|edge|firefox)[a-z-]*/g))
      expect(stdout).toContain(`${option} `);
    for (const [, name = ''] of job.matchAll(/^ {10}((?:CHROME|EDGE|FIREFOX)_\w+):/gm))
      expect(stdout).toContain(`--${name.toLowerCase().replaceAll('_', '-')} `);
  });
});
