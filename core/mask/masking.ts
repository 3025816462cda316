/**
 * What is replaced before anything leaves for a model: nothing; name, contact data and links; or employers' names as
 * well. Apart from the schema, so that the first screen can offer the choice without a validator.
 */
export const maskings = ['off', 'contact', 'employers'] as const;
export type Masking = (typeof maskings)[number];

export const defaultMasking: Masking = 'contact';
