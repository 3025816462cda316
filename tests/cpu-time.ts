/**
 * Milliseconds of CPU that this process has used since `start` (or ever). What else the machine is doing does not count,
 * so that a bound on it holds on a busy machine too.
 */
export const cpuTime = (start = 0): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000 - start;
};
