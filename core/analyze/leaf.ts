/** A string of the résumé with its JSON pointer. */
export interface Leaf {
  pointer: string;
  text: string;
}
