/** Answered by the fallback shell. */
export const prerender = false;
export const ssr = false;
