import { line } from './clean.ts';

const scheme = /^[a-z][a-z0-9+.-]*:/i;

/** The address as it is printed: without `https://`, `www.` is kept, no slash at the end. */
export function printedUrl(url: string): string {
  return line(url)
    .replace(/^https?:\/\//i, '')
    .replace(/\/$/, '');
}

/**
 * An address safe to click, or undefined. Only http, https, mailto and tel pass; anything else (`javascript:`) stays
 * plain text. A bare host gets `https://`. Signs outside ASCII are percent-encoded, as PDF and DOCX ask.
 */
export function hrefOf(url: string): string | undefined {
  const address = line(url).replaceAll(' ', '%20');
  if (address === '') return undefined;
  if (/^(https?:\/\/|mailto:|tel:)[^\s]+$/i.test(address)) return encoded(address);
  if (scheme.test(address) && !/^[\w.-]+:\d+(\/|$)/.test(address)) return undefined;
  return /^[\w-]+(\.[\w-]+)+([/:?#]|$)/u.test(address) ? encoded(`https://${address}`) : undefined;
}

export const mailHref = (email: string): string | undefined =>
  /^[^\s@:<>"]+@[^\s@:<>"]+$/.test(email) ? encoded(`mailto:${email}`) : undefined;

export function phoneHref(phone: string): string | undefined {
  const digits = phone.replace(/\(0\)/g, '').replace(/(?!^\+)[^\d]/g, '');
  return digits.length >= 5 ? `tel:${digits}` : undefined;
}

function encoded(address: string): string | undefined {
  try {
    return encodeURI(decodeSafely(address)).replace(
      /[()<>\\]/g,
      (c) => '%' + c.charCodeAt(0).toString(16).toUpperCase(),
    );
  } catch {
    return undefined; // half of a surrogate pair
  }
}

/** Keeps an existing `%20` from becoming `%2520`. */
function decodeSafely(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address; // a lone percent sign
  }
}
