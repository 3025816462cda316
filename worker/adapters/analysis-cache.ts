import type { Redis } from '@upstash/redis/cloudflare';
import type { AnalysisResult } from '#core/analyze/schema.ts';
import type { AnalysisCache } from '../services/ports.ts';

/** A result is of its day; after that nobody can ask for it again. */
const seconds = 86_400;

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function digest(purpose: string, content: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytesOf(`${purpose}\n${content}`)));
}

const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Name and key both come of the content: who has not got the résumé can neither find its analysis nor read it. */
async function lockOf(content: string): Promise<{ name: string; key: CryptoKey }> {
  const [name, secret] = await Promise.all([digest('analysis name', content), digest('analysis key', content)]);
  const key = await crypto.subtle.importKey('raw', secret, 'AES-GCM', false, ['encrypt', 'decrypt']);
  return { name: `analysis:${hex(name)}`, key };
}

const through = (bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream) =>
  new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer();

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 0x8000) text += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(text);
}

const ivLength = 12;

async function seal(key: CryptoKey, result: AnalysisResult): Promise<string> {
  const packed = await through(bytesOf(JSON.stringify(result)), new CompressionStream('gzip'));
  const iv = crypto.getRandomValues(new Uint8Array(ivLength));
  const closed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, packed));
  const all = new Uint8Array(ivLength + closed.length);
  all.set(iv);
  all.set(closed, ivLength);
  return base64(all);
}

async function unseal(key: CryptoKey, sealed: string): Promise<AnalysisResult> {
  const all = Uint8Array.from(atob(sealed), (sign) => sign.charCodeAt(0));
  const iv = all.subarray(0, ivLength);
  const packed = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, all.subarray(ivLength));
  const text = await through(new Uint8Array(packed), new DecompressionStream('gzip'));
  return JSON.parse(new TextDecoder().decode(text)) as AnalysisResult;
}

/** Whatever goes wrong, with the cache or with what lies in it, is a miss: an analysis takes milliseconds (R9). */
export function createAnalysisCache(redis: Redis): AnalysisCache {
  return {
    async get(content) {
      try {
        const { name, key } = await lockOf(content);
        const sealed = await redis.get<unknown>(name);
        return typeof sealed === 'string' ? await unseal(key, sealed) : null;
      } catch {
        return null;
      }
    },
    async put(content, result) {
      try {
        const { name, key } = await lockOf(content);
        await redis.set(name, await seal(key, result), { ex: seconds });
      } catch {
        // The next one works it out again.
      }
    },
  };
}
