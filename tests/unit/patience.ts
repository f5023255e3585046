import { vi } from 'vitest';

/** How long (ms) a test waits for what comes: a second, as by default, is short on a busy machine. */
const TIMEOUT = 15_000;

const { waitFor } = vi;

vi.waitFor = (callback, options) =>
  waitFor(callback, typeof options === 'number' ? options : { timeout: TIMEOUT, ...options });
