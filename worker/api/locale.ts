import type { Context } from 'hono';
import { locales } from '#core/messages/catalogue.ts';

/** The session's language: the first of Accept-Language that there is a catalogue for. Not the résumé's language. */
export function localeOf(c: Context): string {
  const wanted = (c.req.header('accept-language') ?? '').split(',').map((part) => part.split(';')[0]?.trim() ?? '');
  for (const tag of wanted) {
    const known = locales.find((locale) => locale === tag || locale === tag.split('-')[0]);
    if (known) return known;
  }
  return 'en';
}
