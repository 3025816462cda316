import { genderMark } from './line-cues.ts';
import type { TextLine } from './lines.ts';
import { headingKind } from './sections.ts';

const role =
  /\b(?:engineer|developer|manager|nurse|teacher|driver|assistant|analyst|accountant|designer|technician|specialist|consultant|administrator|coordinator|supervisor|director|lead|officer|chef|cook|clerk|representative|advisor|adviser|electrician|mechanic|scientist|architect|operator|operative|worker|carer|therapist|lawyer|solicitor|paralegal|attorney|recruiter|partner|executive|planner|buyer|associate|intern|apprentice|trainee|head of|editor|writer|journalist|researcher|pharmacist|physician|doctor|surgeon|dentist|plumber|welder|carpenter|cleaner|receptionist|secretary|barista|bartender|waiter|waitress|salesperson|cashier|agent|inspector|instructor|tutor|lecturer|professor|librarian|counsellor|counselor|strategist|producer|photographer|translator|controller|auditor|underwriter|broker|banker|trader|pilot|captain|guard|firefighter|joiner|fitter|machinist|programmer|tester|owner|master|generalist|professional|practitioner|midwife|physiotherapist|psychologist|biologist|chemist|surveyor|estimator|foreman|handler|packer|picker|steward|porter|host|stylist|hairdresser)s?\b|(?:ingenieur|entwickler|leiter|pfleger|krankenschwester|lehrer|fahrer|kaufmann|kauffrau|kraft|techniker|mechaniker|mechatroniker|elektroniker|berater|sachbearbeiter|verkäufer|koch|fachkraft|mitarbeiter|arzt|buchhalter|assistent|referent|monteur)(?:in|\/in|\*in|:in)?\b|\b(?:ingénieur|développeur|infirmi|professeur|chauffeur|comptable|responsable|chargé|technicien|vendeur|conseill|cuisini|chef de|directeur|assistant|agent|gestionnaire|ingenier|desarrollador|enfermer|profesor|conductor|contable|técnico|vendedor|administrativo|cocinero|director|jefe|encargado|auxiliar|dependiente)/i;

const place = /\b(?:remote|hybrid|on-?site|standort|location|lieu|ubicación)\b/i;

/** Title, company and place as the top of a job description names them. Each may be absent. */
export interface JobHeader {
  title?: string;
  company?: string;
  location?: string;
  /** How many lines at the top belong to it. */
  lines: number;
}

const labelled = (lines: TextLine[], label: RegExp): string | undefined => {
  for (const { text } of lines) {
    const match = label.exec(text);
    if (match?.[1]) return match[1].trim();
  }
  return undefined;
};

/** A title is short, names a role, and is no sentence. */
function isTitle(text: string): boolean {
  return (
    text.length <= 90 &&
    text.split(/\s+/).length <= 11 &&
    !/[.!?:]$/.test(text) &&
    (role.test(text) || genderMark.test(text)) &&
    !/^(?:we|our|you|the|as|this|join|are)\b/i.test(text)
  );
}

function hiringSentence(text: string): string | undefined {
  return /(?:looking for|hiring|seeking|recruiting|suchen|recherche|buscamos)(?: for)?(?: an?| our| the| eine?n?| une?| un| una)? ((?:[\p{L}/&+#-]+ ){0,5}[\p{L}/&+#-]+?)(?= (?:to|who|with|for|in|at|join|based|zur|für|pour|para|que|\()|[.,!]|$)/iu.exec(
    text,
  )?.[1];
}

/** Terms of the contract that stand behind a title: "(Night Shift)", ", maternity cover, from January". */
const terms =
  /\s*\((?:(?:night|day|evening|weekend|late|early|rotating|split|twilight)s?(?: and \w+)?[ -]shifts?|shifts?|nights?|days?|weekends?|part[- ]time|full[- ]time|hybrid|remote|on-?site|temporary|permanent|contract|fixed[- ]term|maternity cover|parental leave cover|seasonal|casual|bank|vollzeit|teilzeit|befristet|temps (?:plein|partiel)|cdi|cdd|jornada (?:completa|parcial))[^)]*\)|,\s*(?:maternity|parental|paternity|sick)[ -](?:leave )?cover\b.*$|,\s*(?:part[- ]time|full[- ]time|temporary|permanent|fixed[- ]term|from (?:january|february|march|april|may|june|july|august|september|october|november|december|\d)|starting|immediate start|job share|\d(?:\.\d)? fte)\b.*$/gi;

/** "Site Electrician – Oslo, Norway (m/f/d), full time" without what is no title; the place goes to the header. */
function plainTitle(text: string, header: JobHeader): string {
  const bare = text
    .replace(genderMark, ' ')
    .replace(terms, '')
    .replace(/\s+(?:in )?(?:vollzeit|teilzeit|à temps plein|full[- ]time|part[- ]time)\b.*$/i, '')
    .replace(/\s+/g, ' ')
    .trim();
  const [, title, rest] = /^(.{4,}?)\s+[|–—-]\s+(.+)$/.exec(bare) ?? [];
  if (!title || !rest || role.test(rest) || !role.test(title)) return bare;
  if (/^\p{Lu}[\p{L}.' -]+(?:, [\p{L}.' -]+){0,2}$/u.test(rest)) header.location ??= rest;
  return title;
}

/** What stands in brackets behind a place says how one works there: "Wrocław (hybrid, 3 days in the office)". */
const aside = /\s*\((?:hybrid|remote|on-?site|office|home|mobil|télétravail|teletrabajo)[^)]*\)\s*$/i;

const legalForm =
  /\b(?:ltd|limited|inc|llc|llp|plc|gmbh|ag|kg|se|as|asa|ab|oy|bv|nv|sa|sas|sarl|srl|sl|s\.l\.|s\.a\.|spa|pty|group|holding|hospital|school|academy|university|council|trust|foundation)\.?$/i;

export function readHeader(lines: TextLine[], company?: string): JobHeader {
  const top = lines.slice(0, 8);
  const header: JobHeader = { lines: 0, company };
  header.title = labelled(top, /^(?:job title|position|role|title|stelle|poste|puesto)\s*:\s*(.{3,80})$/i);
  const headed = top.findIndex(({ text }) => headingKind(text) !== undefined);
  const above = headed < 0 ? top : top.slice(0, headed + 1);
  const at = above.findIndex(({ text, part, bulleted }) => !part && !bulleted && isTitle(text));
  if (!header.title && at >= 0 && at < 5) {
    header.title = plainTitle(top[at]?.text ?? '', header);
    header.lines = at + 1;
  }
  if (!header.title) {
    const said = lines
      .slice(0, 12)
      .map(({ text }) => hiringSentence(text))
      .find((title) => title !== undefined && role.test(title));
    if (said) header.title = said;
  }
  header.location ??= labelled(
    lines.slice(0, 25),
    /^(?:location|standort|lieu|ubicación|place of work|based in)\s*:\s*(.{2,80})$/i,
  );
  header.company ??= labelled(
    lines.slice(0, 25),
    /^(?:company|employer|unternehmen|entreprise|empresa)\s*:\s*(.{2,80})$/i,
  );
  header.location = header.location?.replace(aside, '');
  readSecondLine(lines[header.lines], header);
  return header;
}

/** Under the title often stands "Company – Place" or "Company, Place (hybrid)". */
function readSecondLine(line: TextLine | undefined, header: JobHeader): void {
  if (
    !line ||
    header.lines === 0 ||
    line.part ||
    line.text.length > 90 ||
    /[.!?]$/.test(line.text) ||
    headingKind(line.text)
  )
    return;
  const [first = '', ...rest] = line.text.split(/\s+[–—|·-]\s+|,\s+(?!\d)/);
  if (rest.length === 0 && legalForm.test(line.text)) header.company ??= line.text;
  if (!/^\p{Lu}/u.test(first) || (rest.length === 0 && !place.test(line.text))) return;
  header.lines += 1;
  if (place.test(first)) header.location ??= line.text;
  else {
    header.company ??= first.replace(/\s*\(.*\)$/, '');
    const places = rest.filter((part) => !/[£$€]|\d{2},?\d{3}/.test(part));
    if (places.length > 0) header.location ??= places.join(', ').replace(aside, '');
  }
}
