/** Version of the rules, and a digest of the taxonomy and of what both say of the fixtures. Taken by its test. */
export const figuresDigest = '3-ef46e7798e7a1e61';
