/** One JSON object a line. Ids and codes only: never résumé text, e-mail, token or file name. */
export function log(level: 'info' | 'warn' | 'error', event: string, fields: Record<string, unknown> = {}): void {
  console[level](JSON.stringify({ level, event, ...fields }));
}

/** What may be told of an unexpected error: its class and where it was thrown, not its message. */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: typeof error };
  // The message stands before the first frame, and may have several lines: drizzle's quotes the parameters.
  const frames = error.stack?.split('\n').filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line));
  return { error: error.name, at: frames?.slice(0, 3).join(' ').trim() };
}
