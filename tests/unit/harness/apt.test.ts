import { describe, expect, it } from 'vitest';
import { commandsFor, runWhenFree } from '../../run/apt.mjs';

/** In the words of apt 2.6.1, one line each. */
const HELD =
  'E: Could not get lock /var/lib/apt/lists/lock. It is held by process 4711 (unattended-upgr)\n' +
  'E: Unable to lock directory /var/lib/apt/lists/\n';
const DPKG =
  'E: Unable to acquire the dpkg frontend lock (/var/lib/dpkg/lock-frontend), is another process using it?\n';
const UNKNOWN = 'E: Unable to locate package chromium\n';

/** Runs one command whose tries end as given, the last one for ever. */
async function tries(...outcomes: string[]) {
  const told: string[] = [];
  let run = 0;
  let waited = 0;
  const ok = await runWhenFree(['update'], {
    run() {
      const errors = outcomes[Math.min(run, outcomes.length - 1)] ?? '';
      run += 1;
      return { status: errors === '' ? 0 : 100, errors };
    },
    async pause(ms) {
      waited += ms;
    },
    say: (sentence) => told.push(sentence),
  });
  return { ok, run, waited, told };
}

describe('apt', () => {
  it('waits for the locks of dpkg by itself, in each of its commands', () => {
    const commands = commandsFor('chromium');
    expect(commands.map(([verb]) => verb)).toEqual(['update', 'install']);
    for (const words of commands) {
      const option = words.findIndex((word) => word.startsWith('DPkg::Lock::Timeout='));
      expect(words[option - 1]).toBe('-o');
    }
    expect(commands[1]?.at(-1)).toBe('chromium');
  });

  it('is not waited for where nobody holds it', async () => {
    expect(await tries('')).toEqual({ ok: true, run: 1, waited: 0, told: [] });
  });

  it('is tried again until it is free, and it is said once who holds it', async () => {
    const { ok, run, told } = await tries(HELD, HELD, DPKG, '');
    expect([ok, run]).toEqual([true, 4]);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('« unattended-upgr » (processus 4711)');
  });

  it('is given up after ten minutes', async () => {
    const { ok, waited } = await tries(DPKG);
    expect([ok, waited]).toEqual([false, 600_000]);
  });

  it('is not tried again where it failed for another reason', async () => {
    expect(await tries(UNKNOWN)).toEqual({
      ok: false,
      run: 1,
      waited: 0,
      told: [UNKNOWN.trim()],
    });
    expect(await tries(HELD, UNKNOWN)).toMatchObject({ ok: false, run: 2 });
  });
});
