import { fold, tokenize, type Token } from '../skills/tokens.ts';
import { certificateLines } from './data/certificates.ts';

/** A certificate of the list: its name, what it proves besides itself, and what it may stand for. */
export interface Certificate {
  id: string;
  name: string;
  proves: string[];
  mayStandFor: string[];
}

export interface FoundCertificate {
  id: string;
  start: number;
  end: number;
}

interface Form {
  tokens: { key: string; raw: string }[];
  exact: boolean;
  id: string;
}

interface Catalogue {
  byId: Map<string, Certificate>;
  /** Forms by the key of their first token, longest first. */
  forms: Map<string, Form[]>;
}

const idOf = (name: string) => fold(name).replace(/\s+/g, '-');

const namesOf = (field = '') =>
  field
    .split(';')
    .map((name) => idOf(name.trim()))
    .filter((id) => id !== '');

/** Short names in capitals are words of another kind in small letters ("bls", "cap", "tips"). */
const isAcronym = (text: string) => /^[A-Z][A-Z0-9+&./-]{1,7}$/.test(text);

function readLine(line: string, { byId, forms }: Catalogue): void {
  const [head = '', related = ''] = line.split(' ~ ');
  const [names = '', proved] = head.split(' > ');
  const aliases = names.split('|').map((name) => name.trim());
  const id = idOf(aliases[0] ?? '');
  byId.set(id, { id, name: aliases[0] ?? '', proves: namesOf(proved), mayStandFor: namesOf(related) });
  for (const field of aliases) {
    const alias = field.replace(/!$/, '');
    const tokens = tokenize(alias).map(({ key, raw }) => ({ key, raw }));
    const first = tokens[0]?.key ?? '';
    forms.set(first, [...(forms.get(first) ?? []), { tokens, exact: alias !== field || isAcronym(alias), id }]);
  }
}

let known: Catalogue | undefined;

function catalogue(): Catalogue {
  if (known) return known;
  known = { byId: new Map(), forms: new Map() };
  for (const line of certificateLines.split('\n')) if (line.trim() !== '') readLine(line, known);
  for (const forms of known.forms.values()) forms.sort((a, b) => b.tokens.length - a.tokens.length);
  return known;
}

/** A licence or two: the plural is the same name. */
const sameWord = (given: string, key: string) => given === key || (key.length > 3 && given === `${key}s`);

const fits = (form: Form, tokens: Token[], from: number, capitals: boolean) =>
  form.tokens.every(({ key, raw }, k) => {
    const token = tokens[from + k];
    return token !== undefined && sameWord(token.key, key) && (!form.exact || capitals || token.raw === raw);
  });

/** Certificates that a text names, in order, longest name first. Time grows with the text's length. */
export function findCertificates(text: string): FoundCertificate[] {
  const { forms } = catalogue();
  const tokens = tokenize(text);
  const capitals = !/\p{Ll}/u.test(text) && tokens.length > 3;
  const found: FoundCertificate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const form = forms.get(tokens[i]!.key)?.find((one) => fits(one, tokens, i, capitals));
    if (!form) continue;
    const last = tokens[i + form.tokens.length - 1]!;
    found.push({ id: form.id, start: tokens[i]!.start, end: last.end });
    i += form.tokens.length - 1;
  }
  return found;
}

export const certificateById = (id: string): Certificate | undefined => catalogue().byId.get(id);

/** How one certificate speaks for another: `proves` it, may `stand` for it, or not at all. */
export function certificateSpeaksFor(held: string, wanted: string): 'proves' | 'stands' | undefined {
  const certificate = certificateById(held);
  if (held === wanted || certificate?.proves.includes(wanted)) return 'proves';
  return certificate?.mayStandFor.includes(wanted) ? 'stands' : undefined;
}
