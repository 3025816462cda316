/** Host of a web address, address of a mail link. */
export function whereTo(href: string): string {
  const url = new URL(href);
  return url.protocol === 'mailto:' ? url.pathname : url.host;
}
