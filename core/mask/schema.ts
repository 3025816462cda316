import { z } from 'zod';
import { maskings } from './masking.ts';

export { defaultMasking, maskings, type Masking } from './masking.ts';

export const maskingSchema = z.enum(maskings);
