/** Words that are looked for at once; more make a search no sharper. */
const mostWords = 8;
/** Characters shown before and after the first word that was found. */
const around = { before: 30, after: 90 };

/** What was typed, word by word. */
export function wordsOf(query: string | undefined): string[] {
  return (query ?? '').split(/\s+/).filter(Boolean).slice(0, mostWords);
}

/** The text around the first of these words; `json`: a JSON array of texts. */
export function snippetOf(json: string, words: string[]): string {
  const text = (JSON.parse(json) as string[]).join(' ').replace(/\s+/g, ' ').trim();
  const low = text.toLowerCase();
  const places = words.map((word) => low.indexOf(word.toLowerCase())).filter((place) => place >= 0);
  const place = Math.min(...places, text.length);
  const from = place <= around.before ? 0 : text.lastIndexOf(' ', place - around.before) + 1;
  const to = place + around.after >= text.length ? text.length : text.lastIndexOf(' ', place + around.after);
  return `${from > 0 ? '…' : ''}${text.slice(from, to > place ? to : undefined)}${to < text.length ? '…' : ''}`;
}
