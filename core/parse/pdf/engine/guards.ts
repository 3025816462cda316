import { budgetOf, shareBudget, type Budget, type PdfStream, type Xref } from './budget.ts';
import { onFirst, wrap, type Methods } from './classes.ts';
import { guardCharacterMaps } from './character-maps.ts';
import { guardFonts, leaveFontPrograms } from './fonts.ts';

const watches = [
  onFirst('_rawMinBufferLength', 'ensureBuffer', guardStreams),
  onFirst('codespaceRanges', 'mapBfRange', guardCharacterMaps),
  onFirst('_hexStringNumWarn', 'getHexString', guardTokens),
  onFirst('_xrefStms', 'readXRefStream', guardCrossReferences),
  onFirst('nonProcessedArgs', 'preprocessCommand', guardOperators),
  onFirst('builtInCMapCache', 'translateFont', guardEvaluator),
  onFirst('psName', 'checkAndRepair', leaveFontPrograms),
];
let documents = 0;

/**
 * Teaches pdf.js the limits of `pdfLimits` (S18). It has no such limits itself, a corrupt or hostile number makes it loop
 * for minutes, and nothing outside can stop it because it runs in this thread. Documents without an account are left
 * alone. Written against the pdf.js in unpdf 1.8; `guards.test.ts` fails when a newer one no longer fits.
 *
 * Say when the document is closed: with the last one, what still waits for a class is taken back, and the next document
 * waits for it again.
 */
export function placeGuards(): () => void {
  if (documents++ === 0) for (const watch of watches) watch.place();
  let closed = false;
  return () => {
    if (closed) return;
    closed = true;
    if (--documents === 0) for (const watch of watches) watch.remove();
  };
}

/** Every filter writes into a buffer that `ensureBuffer` makes larger. */
function guardStreams(stream: Methods): void {
  type Ensure = (this: PdfStream & { buffer: Uint8Array }, size: number) => Uint8Array;
  wrap<Ensure>(
    stream,
    'ensureBuffer',
    (original) =>
      function (size) {
        const before = this.buffer.byteLength;
        if (size <= before) return this.buffer;
        const budget = budgetOf(this);
        budget?.spend('inflated', size - before);
        const larger = original.call(this, size);
        budget?.spend('inflated', larger.byteLength - size);
        return larger;
      },
  );
  guardInflation(stream);
}

/**
 * The platform's decompression knows no limit, and would unfold whole fonts of which only the first bytes are looked at.
 * Told that it failed, pdf.js unfolds the stream itself, as far as it is read.
 */
function guardInflation(stream: Methods): void {
  type Part = PdfStream & { stream: { reset(): void; getBytes(): Uint8Array } };
  type Inflate = (this: Part, format: string) => Promise<unknown>;
  wrap<Inflate>(
    stream,
    'asyncGetBytesFromDecompressionStream',
    (original) =>
      async function (format) {
        const budget = budgetOf(this);
        if (!budget) return original.call(this, format);
        this.stream.reset();
        const compressed = this.stream.getBytes();
        shareBudget(budget, compressed);
        return { decompressed: null, compressed };
      },
  );
}

/** What a token costs beside its bytes. */
const perToken = 8;

function guardTokens(lexer: Methods): void {
  type Lexer = { stream: PdfStream & { pos: number }; account?: Budget | null };
  type Read = (this: Lexer) => unknown;
  wrap<Read>(
    lexer,
    'getObj',
    (original) =>
      function () {
        const account = (this.account ??= budgetOf(this.stream) ?? null);
        if (!account) return original.call(this);
        const start = this.stream.pos;
        const token = original.call(this);
        account.spend('tokens', Math.max(0, this.stream.pos - start) + perToken);
        return token;
      },
  );
}

function guardCrossReferences(xref: Methods): void {
  type State = { streamState: { entryRanges: unknown[] }; stream: PdfStream };
  type Read = (this: State, stream: PdfStream) => unknown;
  wrap<Read>(
    xref,
    'readXRefStream',
    (original) =>
      function (stream) {
        const ranges = this.streamState.entryRanges;
        for (let i = 1; i < ranges.length; i += 2) budgetOf(this.stream)?.spend('objects', Number(ranges[i]) || 0);
        return original.call(this, stream);
      },
  );
}

function guardOperators(preprocessor: Methods): void {
  type Read = (this: { parser: { xref?: Xref } }, operation: unknown) => boolean;
  wrap<Read>(
    preprocessor,
    'read',
    (original) =>
      function (operation) {
        budgetOf(this.parser.xref?.stream)?.spend('operators', 1);
        return original.call(this, operation);
      },
  );
}

function guardEvaluator(evaluator: Methods): void {
  type Evaluator = { xref: Xref };
  type Text = (this: Evaluator, text: string, state: unknown) => unknown;
  wrap<Text>(
    evaluator,
    'handleText',
    (original) =>
      function (text, state) {
        budgetOf(this.xref.stream)?.spend('operators', text.length);
        return original.call(this, text, state);
      },
  );
  type List = (this: Evaluator, parts: unknown) => Promise<unknown>;
  wrap<List>(
    evaluator,
    'getOperatorList',
    (original) =>
      async function (parts) {
        budgetOf(this.xref.stream)?.spend('forms', 1);
        return original.call(this, parts);
      },
  );
  noteImages(evaluator);
  guardFonts(evaluator);
}

/** OPS.paintImageXObject. */
const paintImage = 85;

/** Where a picture stands is wanted, what it shows is not: it is never unpacked. */
function noteImages(evaluator: Methods): void {
  type Parts = { operatorList: { addOp(code: number, args: unknown[]): void } };
  type Build = (this: { xref: Xref }, parts: Parts) => Promise<unknown>;
  wrap<Build>(
    evaluator,
    'buildPaintImageXObject',
    (original) =>
      async function (parts) {
        if (!budgetOf(this.xref.stream)) return original.call(this, parts);
        parts.operatorList.addOp(paintImage, []);
        return undefined;
      },
  );
}
