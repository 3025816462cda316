/** Marks that stand where something was hidden. The same in every language; the view explains them. */
export const hidden = {
  name: '[name]',
  email: '[email]',
  phone: '[phone]',
  link: '[link]',
  private: '[hidden]',
} as const;
