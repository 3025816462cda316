import { sha256Hex } from '../upload/digest.ts';

/** 192 random bits, URL-safe. Only its hash is kept (S3). */
export function newToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(24));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}

export function hashToken(token: string): Promise<string> {
  return sha256Hex(token);
}
