/** Stable labels of the coach; its sentences are composed in core/coach. */
export const coach = {
  'coach.unscored': 'This figure cannot be worked out from what is there.',
} as const;
