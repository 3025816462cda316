import { anchor, quote, type Talk } from '../talk.ts';

export const label = (talk: Talk) => talk.clean.basics?.label ?? talk.clean.work?.[0]?.position ?? '';

export const mine = (talk: Talk, words = 9) => quote(anchor(talk)?.text ?? label(talk), words);
