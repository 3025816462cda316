import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** An international number in the groups of its country: "+447700900318" → "+44 7700 900318"; all else as it stands. */
export function printedPhone(phone: string): string {
  if (!/^\+\d{7,15}$/.test(phone)) return phone;
  const number = parsePhoneNumberFromString(phone);
  return number?.isPossible() ? number.formatInternational() : phone;
}
