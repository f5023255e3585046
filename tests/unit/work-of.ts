/**
 * How much work something is, whatever else the machine does meanwhile.
 *
 * @returns the processor's time that this process took for it, in ms
 */
export function workOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
