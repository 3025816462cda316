import { findPeriods } from '#core/resume/date-spans.ts';
import { parseDate } from '#core/resume/dates.ts';
import { valueAt } from '#core/resume/pointer.ts';
import type { Resume } from '#core/resume/schema.ts';
import { m } from '../paraglide/messages.js';
import { isDate, isEmail, isPhone, isUrl } from './field-kind.ts';

/**
 * What the person typed, as it is kept. `present`: an end date that says the job goes on, so the field goes. `doubt`: it
 * looks odd and is kept only when they say so again; `refused`: it cannot be kept.
 */
export type TypedValue = { value: string; doubt?: string } | { present: true } | { refused: string };

export function typedValue(pointer: string, typed: string, resume: Resume): TypedValue {
  const value = typed.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  if (value === '') return { refused: m.typed_empty() };
  if (isDate(pointer)) return typedDate(pointer, value, resume);
  if (isEmail(pointer) && !/^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/u.test(value)) return { value, doubt: m.typed_email() };
  if (isPhone(pointer) && !looksLikePhone(value)) return { value, doubt: m.typed_phone() };
  if (isUrl(pointer) && !looksLikeUrl(value)) return { value, doubt: m.typed_url() };
  return { value };
}

function typedDate(pointer: string, typed: string, resume: Resume): TypedValue {
  const isEnd = pointer.endsWith('/endDate');
  if (isEnd && findPeriods(`2019 – ${typed}`)[0]?.present) return { present: true };
  const value = parseDate(typed)?.iso;
  if (!value) return { refused: isEnd ? m.typed_end_date() : m.typed_date() };
  const other = valueAt(resume, pointer.replace(/(?:start|end)Date$/, isEnd ? 'startDate' : 'endDate'));
  const [start, end] = isEnd ? [other, value] : [value, other];
  const turned = typeof start === 'string' && typeof end === 'string' && end < start.slice(0, end.length);
  return turned ? { value, doubt: m.typed_turned() } : { value };
}

function looksLikePhone(value: string): boolean {
  const digits = value.match(/\p{Nd}/gu)?.length ?? 0;
  return digits >= 6 && digits <= 15 && /^\+?[\p{Nd}\s()./-]+(?:(?:ext\.?|x)\s?\d+)?$/iu.test(value);
}

function looksLikeUrl(value: string): boolean {
  return /^(?:https?:\/\/)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::\d+)?(?:[/?#]\S*)?$/u.test(value);
}
