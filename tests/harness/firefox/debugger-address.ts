import { createServer } from 'node:http';
import { join } from 'node:path';
import { listen } from '../listen';
import type { DebuggerAddress } from './debugger-client';

/**
 * An address where a new Firefox's debugger may listen: a Unix socket if the system has them,
 * as short packets on a port wait for one another, 40 ms each.
 *
 * @param profile folder of the browser's profile
 */
export async function debuggerAddress(profile: string): Promise<DebuggerAddress> {
  if (process.platform !== 'win32') return join(profile, 'debugger');
  const { port, close } = await listen(createServer());
  await close();
  return port;
}
