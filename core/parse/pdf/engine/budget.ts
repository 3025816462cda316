/**
 * What one PDF may ask of pdf.js, counted and not timed: a Worker's clock stands still while it computes. Each is a
 * multiple of what 50 full pages need; together they keep a file made to hang under about a second. Own measures.
 */
export const pdfLimits = {
  /** Operators of all pages and of the forms they paint, plus the characters they show. */
  operators: 500_000,
  /** Bytes read as objects and operators; damaged files are read again and again from other places. */
  tokens: 24 * 1024 * 1024,
  /** Forms, patterns and glyph programs entered: forms that paint forms grow like powers. */
  forms: 4_000,
  /** Bytes that streams unfold to, images left out. */
  inflated: 32 * 1024 * 1024,
  /** Characters that the maps of all fonts name. */
  mapped: 1_000_000,
  /** Widths that all fonts list, written out. */
  widths: 1_000_000,
  /** Objects that cross-reference streams announce. */
  objects: 1_000_000,
} as const;

export type Resource = keyof typeof pdfLimits;

/** Thrown into pdf.js, which may swallow it: `Budget.exceeded` tells all the same. */
export class BudgetExceeded extends Error {}

/** One document's account. Once it is overdrawn every further use is refused, so that pdf.js comes to an end. */
export class Budget {
  exceeded: Resource | null = null;
  private readonly stop = new BudgetExceeded('more than this file may ask for');
  private readonly spent: Record<Resource, number> = {
    operators: 0,
    tokens: 0,
    forms: 0,
    inflated: 0,
    mapped: 0,
    widths: 0,
    objects: 0,
  };

  used(resource: Resource): number {
    return this.spent[resource];
  }

  spend(resource: Resource, amount: number): void {
    this.spent[resource] += amount;
    if (this.spent[resource] > pdfLimits[resource]) this.exceeded ??= resource;
    if (this.exceeded) throw this.stop;
  }
}

const budgets = new WeakMap<ArrayBufferLike, Budget>();

/** Opens the account of a document, known by the buffer that holds its bytes. */
export function openBudget(bytes: Uint8Array): Budget {
  const budget = new Budget();
  budgets.set(bytes.buffer, budget);
  return budget;
}

/** Decrypted bytes stand in a buffer of their own. */
export function shareBudget(budget: Budget, bytes: Uint8Array): void {
  budgets.set(bytes.buffer, budget);
}

/** A stream of pdf.js: filters stand on `stream`, the innermost has the file's bytes. */
export interface PdfStream {
  stream?: PdfStream;
  bytes?: Uint8Array;
}

/** A document's table of objects in pdf.js. */
export interface Xref {
  stream: PdfStream;
  fetchIfRef(value: unknown): unknown;
}

/** The account of the document that a stream was cut from; none for documents that others opened. */
export function budgetOf(stream: PdfStream | undefined): Budget | undefined {
  let innermost = stream;
  for (let depth = 0; innermost?.stream && depth < 20; depth++) innermost = innermost.stream;
  return innermost?.bytes && budgets.get(innermost.bytes.buffer);
}
