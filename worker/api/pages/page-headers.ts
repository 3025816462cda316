/**
 * For pages of the static build. What may run is told by the page's own meta policy, by hash; this adds what a meta
 * element cannot say (S9).
 */
export const pageHeaders = {
  'Content-Security-Policy':
    "object-src 'none'; base-uri 'none'; frame-ancestors 'none'; img-src 'self' blob: data:; form-action 'self'",
} as const;
