/** A link in an answer that somebody wants to follow. It is shown first: a model's words may lead anywhere. */
class AskedLink {
  href = $state<string | null>(null);
}
export const askedLink = new AskedLink();

/** Host of a web address, address of a mail link. */
export function whereTo(href: string): string {
  const url = new URL(href);
  return url.protocol === 'mailto:' ? url.pathname : url.host;
}
