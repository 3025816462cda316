export const analyze = {} as const;
