/** Compiles the messages without a build, for the type check. */
import { compile } from '@inlang/paraglide-js';
import { options } from './messages.ts';

await compile(options);
