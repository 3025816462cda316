export const phone = /(?:\+|\b00)?\(?\d[\d\s().\-/]{5,18}\d/;

export const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.[\p{L}]{2,}/u;

export const halfEmail = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]*\b(?!\.[\p{L}]{2,})/u;

export const url =
  /\b(?:https?:\/\/)?(?:www\.)?(?:linkedin\.com|github\.com|gitlab\.com|[\p{L}\p{N}-]+\.(?:com|net|org|io|dev|me|example|eu|de|fr|es|co\.uk)(?=\/|\b))[^\s,]*/iu;

/** Whether a message carries new contact data. */
export const nameIn = (say: string): string | null =>
  /\bmy name is (?:now |actually |spelled |spelt )*(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)+)/u.exec(say)?.[1] ?? null;

export function hasContact(say: string, low: string): boolean {
  if (nameIn(say) || addressIn(say)) return true;
  if (/@/.test(say) && (email.test(say) || halfEmail.test(say))) return true;
  if (
    /\b(?:phone|mobile|cell|number|telefon\w*|handy\w*|nummer|telephone|portable|numero|tel|movil|telefono)\b/.test(
      low,
    ) &&
    phoneIn(say)
  )
    return true;
  return (/\b(?:linkedin|github|website|portfolio|link)\b/.test(low) && url.test(say)) || cityIn(say) !== null;
}

export function phoneIn(say: string): string | null {
  const found = phone.exec(say)?.[0].trim() ?? null;
  const digits = found?.replace(/\D/g, '').length ?? 0;
  return digits >= 6 && digits <= 15 && !/^(?:19|20)\d\d\s?[-–]\s?(?:19|20)\d\d$/.test(found ?? '') ? found : null;
}

/** "My new address is 22 Oak St, Dublin OH 43017": the street, and of the rest the town and the postal code. */
export function addressIn(
  say: string,
): { address: string; city?: string; region?: string; postalCode?: string } | null {
  const given =
    /\b(?:(?:new|my|home|current|street|postal) )*address (?:is|to|:)(?: now)?|\b(?:meine )?(?:neue )?(?:adresse|anschrift) (?:ist|lautet|:)(?: jetzt)?|\b(?:mon )?(?:nouvelle )?adresse (?:est|:)|\b(?:mi )?(?:nueva )?direcci[oó]n (?:es|:)/iu.exec(
      say,
    );
  const text = given ? say.slice(given.index + given[0].length).replace(/^[:\s]+|[.!\s]+$/g, '') : '';
  if (!/\d/.test(text) || /@/.test(text)) return null;
  const [street = '', ...rest] = text.split(/,\s*|\n/);
  const tail = rest.join(', ');
  const postalCode = /\b(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|\d{4,5}(?:-\d{4})?)\b/.exec(tail)?.[0];
  const places = (postalCode ? tail.replace(postalCode, ' ') : tail)
    .replace(/\s{2,}/g, ' ')
    .replace(/^[\s,]+|[\s,]+$/g, '');
  const region = /(?:^|[\s,])([A-Z]{2})$/.exec(places)?.[1];
  const city = (region ? places.slice(0, -2) : places).replace(/[\s,]+$/, '').split(',')[0];
  return {
    address: street,
    ...(city ? { city } : {}),
    ...(region ? { region } : {}),
    ...(postalCode ? { postalCode } : {}),
  };
}

export const cityIn = (say: string): string | null =>
  /\b(?:i (?:moved|live|am moving|relocated) (?:to|in)|new (?:city|town)(?: is)?|my city is|ich wohne (?:jetzt )?in|j['’]habite (?:à|maintenant à)|vivo en|me mudé a)\s+(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)/u.exec(
    say,
  )?.[1] ?? null;

/** A national number takes over the country code of the one it replaces, when both are equally long without it. */
export function withCountryCode(fresh: string, old: string | undefined): string {
  const code = /^\+\d{1,3}(?=[\s(])/.exec(old ?? '')?.[0];
  if (!code || fresh.startsWith('+') || fresh.startsWith('00')) return fresh;
  const national = (old ?? '').slice(code.length).replace(/\D/g, '');
  const digits = fresh.replace(/\D/g, '').replace(/^0/, '');
  return digits.length === national.replace(/^0/, '').length ? `${code} ${fresh.trim().replace(/^0/, '')}` : fresh;
}
