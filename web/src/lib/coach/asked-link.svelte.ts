/** A link in an answer that somebody wants to follow. It is shown first: a model's words may lead anywhere. */
class AskedLink {
  href = $state<string | null>(null);
}
export const askedLink = new AskedLink();
