/** Marks that stand where something was hidden. The same in every language; the view explains them. */
export const hidden = {
  name: '[name]',
  email: '[email]',
  phone: '[phone]',
  link: '[link]',
  private: '[hidden]',
} as const;

/** What stands in the place of `found`. */
export type Mark = (kind: keyof typeof hidden, found: string) => string;

export const sameForAll: Mark = (kind) => hidden[kind];
