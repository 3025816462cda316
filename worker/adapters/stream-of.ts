/** A stream of what a generator yields, at the reader's pace. */
export function streamOf<T>(source: Iterable<T> | AsyncIterable<T>): ReadableStream<T> {
  const items = Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
  return new ReadableStream<T>({
    async pull(controller) {
      const { value, done } = await items.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => void (await items.return?.()),
  });
}
