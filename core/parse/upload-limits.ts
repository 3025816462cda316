/**
 * Limits of S15: bytes, pages and characters of one file; `lines` are what that many pages hold at most. Apart from the
 * schema, so that the first screen can tell what a text is without a validator.
 */
export const uploadLimits = { bytes: 10 * 1024 * 1024, pages: 50, characters: 200_000, lines: 5_000 } as const;
