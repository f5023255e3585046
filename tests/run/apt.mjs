/** How long (s) another program may keep apt busy: a fresh machine upgrades itself for minutes. */
const PATIENCE = 600;

/** Pause (s) between two tries. */
const PAUSE = 2;

/** @param {string} name name of a Debian package */
export function commandsFor(name) {
  // It covers only dpkg's locks (apt 2.6): apt-get fails at once on the lists' lock, so it is
  // tried again here, with our own message about what it waits for.
  const quiet = ['-qq', '-o', 'Dpkg::Use-Pty=0', '-o', `DPkg::Lock::Timeout=${PAUSE}`];
  return [
    ['update', ...quiet],
    ['install', '-y', '--no-install-recommends', ...quiet, name],
  ];
}

export async function runWhenFree(words, { run, pause, say }) {
  for (let waited = 0; ; waited += PAUSE) {
    const { status, errors } = run(words);
    const holder = holderOf(errors);
    if (holder === null && errors !== '') say(errors.trim());
    if (status === 0 || holder === null) return status === 0;
    if (waited === 0)
      say(`▸ apt est occupé par ${holder} : attente de la fin, ${PATIENCE} s au plus…`);
    if (waited >= PATIENCE) return false;
    await pause(PAUSE * 1000);
  }
}

/**
 * Who holds apt's lock, as apt-get says it (`LC_ALL=C`); null when it failed for another reason.
 *
 * @param {string} errors
 */
function holderOf(errors) {
  const [, pid, name] = /held by process (\d+)(?: \((.+?)\))?/.exec(errors) ?? [];
  if (pid) return `« ${name ?? 'un programme'} » (processus ${pid})`;
  return /Could not get lock|Unable to (?:lock|acquire)/.test(errors) ? 'un autre programme' : null;
}
