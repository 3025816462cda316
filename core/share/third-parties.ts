import { sameForAll, type Mark } from './marks.ts';

const capitalised = "\\p{Lu}[\\p{L}'’-]*\\.?";
const particle = '(?:de|del|della|di|von|van|der|den|du|la|le)';

/** What tells, without a colon, that the name of somebody else follows. */
const cues =
  'managed by|supervised by|mentored by|led by|headed by|hired by|trained by|coached by|reported to|reporting to|reports to|assistant to|my manager|my boss|geleitet von|betreut von|geführt von|unterstellt|berichtete an|berichte an|berichtend an|dirigé par|encadré par|supervisé par|sous la direction de|rattaché à|rattachée à|dirigido por|dirigida por|supervisado por|supervisada por|bajo la dirección de|reportando a|reporté a|a las órdenes de';
/** The same as nouns. Only inside a sentence: "Supervisor Night Shift" and "Contact Center Agent" are titles. */
const nouns = 'supervisor|supervisora|contact|line manager|vorgesetzten|vorgesetzte|vorgesetzter|contacto';

const eitherCase = (cue: string) => `[${cue[0]?.toUpperCase()}${cue[0]}]${cue.slice(1)}`;
const cued = new RegExp(
  `(?<![\\p{L}\\p{N}])((?:${[...cues.split('|').map(eitherCase), ...nouns.split('|')].join('|')})\\s+)(${capitalised}(?:\\s+(?:${particle}\\s+){0,2}${capitalised}){1,3})`,
  'gu',
);

/** Words of posts, parts and kinds of companies: who has one of them in the name is no person. */
const institutions = new Set(
  'head chief vice president vp svp evp ceo cto cfo coo cio cmo director directors managing manager management officer board lead leader team group department division committee council office ministry bank university college school hospital clinic institute company inc ltd llc gmbh ag sa plc senior junior principal partner partners general regional national global european international engineering finance sales marketing operations product human resources it hr leiter leitung geschäftsführer geschäftsführung geschäftsleitung vorstand abteilung abteilungsleiter bereichsleiter directeur directrice direction chef responsable service équipe directora gerente jefe jefa equipo departamento dirección'.split(
    ' ',
  ),
);

/** Hides the name after a cue. A single capitalised word stays: "reported to Finance". */
export function hideThirdParties(text: string, mark: Mark = sameForAll): string {
  return text.replace(cued, (whole, cue: string, name: string) => {
    const words = name.toLowerCase().split(/[\s.]+/);
    return words.some((word) => institutions.has(word)) ? whole : cue + mark('name', name);
  });
}

const digits = /(?<![\p{L}\p{N}.,/$€£+-])\(?\d{2,4}\)?(?:[ .-]\d{2,4}){1,5}(?![\p{L}\p{N}%]|[.,/-]\d|\s?[%€$£])/gu;

/** Seven digits and more, in groups, that are neither dates, nor a sum, nor a span of round numbers. */
export function hidePhones(text: string, mark: Mark = sameForAll): string {
  return text.replace(digits, (found) => (isPhone(found) ? mark('phone', found) : found));
}

function isPhone(found: string): boolean {
  const groups = found.match(/\d+/g) ?? [];
  if (groups.join('').length < 7) return false;
  if (groups.some((group) => /^(19|20)\d\d$/.test(group))) return false;
  const isSum = /^[1-9]\d{0,2}([ .]\d{3})+$/.test(found);
  const isSpan = groups.length === 2 && groups.every((group) => group.endsWith('00'));
  return !isSum && !isSpan;
}

/** Codes as they are written before or after a town: 75011, D-10115, 00-950, 1011 AB, SW1A 1AA, K1A 0B1, 62704-1234. */
const postalCode =
  /(?<![\p{L}\p{N}])(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|(?:[A-Z]{1,2}-)?\d{2}-\d{3}|\d{4} [A-Z]{2}|(?:[A-Z]{1,2}-)?\d{3} ?\d{2}|(?:[A-Z]{1,2}-)?\d{4,6}(?:-\d{3,4})?)(?![\p{L}\p{N}])/gu;

/** A town without the code that was written beside it. */
export function withoutPostalCode(town: string): string {
  return town
    .replace(postalCode, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;–-]+|[\s,;–-]+$/g, '');
}
