import { featuresOf, hashFeature, spanTokens, type SpanToken } from './span-features.ts';

/** A line of a document; where it came as one line, what wide gaps and bullets part. Offsets are UTF-16. */
export interface Piece {
  start: number;
  end: number;
  text: string;
  /** Kind of the section it stands in, one letter; `-` above the first heading. */
  section: string;
}

const heading = /^[\p{L}&/ ,]{3,40}:?$/u;

const sections: [string, RegExp][] = [
  ['S', /skill|technolog|competenc|expertise|proficien|tools|strength|kenntnisse|compétences|fähigkeiten/i],
  ['W', /experience|employment|history|work|erfahrung|expérience|experiencia/i],
  ['E', /education|academic|qualif|certif|training|award|ausbildung|formation|formación/i],
  ['P', /project|projekt|projet|proyecto/i],
  ['U', /summary|profile|objective|about|profil|perfil/i],
  ['A', /additional|personal|links|interest|hobb|reference|publication/i],
];

export function* documentPieces(text: string): Generator<Piece> {
  let section = '-';
  for (const match of text.matchAll(/[^\n\t•●▪·]+?(?=\n|\t|[•●▪·]|\s\s|$)/g)) {
    const body = match[0].trim();
    if (body === '') continue;
    if (body.length < 45 && heading.test(body))
      section = sections.find(([, pattern]) => pattern.test(body))?.[0] ?? section;
    const start = match.index + match[0].indexOf(body);
    yield { start, end: start + body.length, text: body, section };
  }
}

/** How a piece is built: a list of short items, of longer ones, sentences with commas, a few words, a sentence. */
function buildOf(text: string): string {
  const separators = text.match(/[,;|]/g)?.length ?? 0;
  const words = text.split(/\s+/).length;
  if (separators < 2) return words <= 5 ? 't' : 'n';
  const each = words / (separators + 1);
  return each <= 3 ? 'l' : each <= 6 ? 'm' : 's';
}

const caseOf = ({ text }: SpanToken) => (/^\p{Lu}/u.test(text) ? 'X' : /^\p{L}/u.test(text) ? 'x' : text[0]);

/** Tokens of a piece and their features: those of a sentence, and where in the document and in what it stands. */
export function pieceFeatures({ text, section }: Piece): { tokens: SpanToken[]; features: Int32Array[] } {
  const tokens = spanTokens(text);
  const build = buildOf(text);
  const place = [`S${section}`, `D${build}`, `SD${section}${build}`].map(hashFeature);
  const features = featuresOf(text, tokens).map((list, i) => {
    const token = tokens[i]!;
    const own = [`SDw${section}${build}${caseOf(token)}`, `Sw${section}${token.lower}`].map(hashFeature);
    return Int32Array.from([...list, ...place, ...own]);
  });
  return { tokens, features };
}
