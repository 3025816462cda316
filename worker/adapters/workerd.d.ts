/** workerd's own stream class; the rest of its globals are not declared, so that nothing leans on them by accident. */
declare class FixedLengthStream extends TransformStream<Uint8Array, Uint8Array> {
  constructor(length: number);
}
