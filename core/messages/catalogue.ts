import type { Message } from './message.ts';
import { analyze as deAnalyze } from './de/analyze.ts';
import { job as deJob } from './de/job.ts';
import { analyze } from './en/analyze.ts';
import { chat } from './en/chat.ts';
import { cli } from './en/cli.ts';
import { coach } from './en/coach.ts';
import { errors } from './en/errors.ts';
import { job } from './en/job.ts';
import { parse } from './en/parse.ts';
import { render } from './en/render.ts';
import { analyze as esAnalyze } from './es/analyze.ts';
import { job as esJob } from './es/job.ts';
import { analyze as frAnalyze } from './fr/analyze.ts';
import { job as frJob } from './fr/job.ts';

export type Catalogue = Readonly<Record<string, string>>;

const catalogues: Record<string, Catalogue> = {
  en: { ...analyze, ...chat, ...cli, ...coach, ...errors, ...job, ...parse, ...render },
  de: { ...deAnalyze, ...deJob },
  es: { ...esAnalyze, ...esJob },
  fr: { ...frAnalyze, ...frJob },
};

/** Locales that have a catalogue of their own; what it lacks is said in English. */
export const locales = Object.keys(catalogues);

/** A number with the decimal sign of the language. */
const spoken = (value: string | number, locale: string) =>
  typeof value === 'number' && /^(?:de|es|fr)\b/.test(locale) ? String(value).replace('.', ',') : String(value);

/**
 * The sentence of a message. `{name}` is replaced by its value; `{count|one form|other form}` picks a plural form by
 * the value's CLDR category. A key without text is returned as it is, so that a missing one is seen in tests.
 */
export function say(message: Message, locale = 'en'): string {
  const catalogue = catalogues[locale] ?? catalogues[locale.split('-')[0] ?? ''] ?? catalogues.en;
  const pattern = catalogue?.[message.key] ?? catalogues.en?.[message.key] ?? message.key;
  const said = pattern.replace(
    /\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g,
    (_, name: string, one?: string, other?: string) => {
      const value = message.values?.[name];
      if (one !== undefined && other !== undefined) return Number(value) === 1 ? one : other;
      return value === undefined ? '' : spoken(value, locale);
    },
  );
  // A value that ends with a stop ("Pvt. Ltd.") brings the sentence's own.
  return said.replace(/(?<!\.)\.\.(?!\.)/g, '.');
}
