import { z } from 'zod';

/**
 * What is replaced before anything leaves for a model: nothing; name, contact data and links; or employers' names as
 * well.
 */
export const maskings = ['off', 'contact', 'employers'] as const;
export const maskingSchema = z.enum(maskings);
export type Masking = z.infer<typeof maskingSchema>;

export const defaultMasking: Masking = 'contact';
