/** SHA-256 over chunks as they pass. */
export interface Digest {
  update(chunk: Uint8Array): Promise<void>;
  /** Lower-case hex. */
  end(): Promise<string>;
}

/** workerd hashes a stream as it flows; elsewhere (tests) the chunks are kept and hashed at the end. */
interface DigestStream extends WritableStream<Uint8Array> {
  readonly digest: Promise<ArrayBuffer>;
}
type StreamingCrypto = { DigestStream?: new (algorithm: 'SHA-256') => DigestStream };

export function sha256(): Digest {
  const Streaming = (crypto as StreamingCrypto).DigestStream;
  return Streaming ? streamed(new Streaming('SHA-256')) : collected();
}

function streamed(stream: DigestStream): Digest {
  const writer = stream.getWriter();
  return {
    update: (chunk) => writer.write(chunk),
    end: async () => {
      await writer.close();
      return hex(await stream.digest);
    },
  };
}

function collected(): Digest {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  return {
    update: async (chunk) => void chunks.push(new Uint8Array(chunk)),
    end: async () => hex(await crypto.subtle.digest('SHA-256', await new Blob(chunks).arrayBuffer())),
  };
}

export function hex(buffer: ArrayBuffer): string {
  return Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export async function sha256Hex(text: string): Promise<string> {
  return hex(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
}
