export interface Piece {
  text: string;
  /** It stands for a word that was hidden. */
  token: boolean;
}

/** What was sent, laid out for reading; as it is when it is not JSON. */
export function prettyPayload(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}

/** The text cut at each `{{name1}}`. */
export function payloadPieces(text: string): Piece[] {
  return text
    .split(/(\{\{[a-z]+\d+\}\})/)
    .map((piece, index) => ({ text: piece, token: index % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}

/** Bytes that went over the line. */
export const sizeOf = (body: string): number => new TextEncoder().encode(body).length;
