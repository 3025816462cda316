import { foldWord } from '../../resume/month-names.ts';

const usStates =
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC';
const provinces = 'ON QC BC AB MB SK NS NB NL PE YT NT NU NSW VIC QLD WA SA TAS ACT';
const regionCodes = new Set(`${usStates} ${provinces}`.split(' '));
const regionNames = new Set(
  'alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming|ontario|quebec|british columbia|alberta|manitoba|saskatchewan|nova scotia|england|scotland|wales|northern ireland|greater london|west midlands|west yorkshire|bayern|bavaria|hessen|sachsen|nordrhein-westfalen|baden-wurttemberg|niedersachsen|gauteng|western cape|kwazulu-natal|cataluna|catalunya|andalucia|comunidad de madrid|madrid|ile-de-france|auvergne-rhone-alpes|occitanie|lombardia|lazio|toscana|piemonte|sao paulo|rio de janeiro|minas gerais|new south wales|victoria|queensland|mazowieckie|malopolskie|noord-holland|zuid-holland|utrecht|maharashtra|karnataka|tamil nadu|telangana'.split(
    '|',
  ),
);
const otherNames: Record<string, string> = {
  usa: 'US',
  'u.s.a': 'US',
  'u.s': 'US',
  us: 'US',
  uk: 'GB',
  'u.k': 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  uae: 'AE',
  holland: 'NL',
  brd: 'DE',
  'czech republic': 'CZ',
  中国: 'CN',
  日本: 'JP',
  台湾: 'TW',
  香港: 'HK',
};
const nameLanguages = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'sv', 'da', 'nb', 'zh', 'ja', 'ar'];
const countryCodes =
  'AD AE AF AL AM AO AR AT AU AZ BA BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DO DZ EC EE EG ER ES ET FI FJ FR GA GB GE GH GM GN GR GT GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KR KW KZ LA LB LI LK LR LS LT LU LV LY MA MC MD ME MG MK ML MM MN MO MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NZ OM PA PE PG PH PK PL PR PS PT PY QA RO RS RU RW SA SC SD SE SG SI SK SL SN SO SR SS SV SY SZ TD TG TH TJ TM TN TR TT TW TZ UA UG US UY UZ VE VN YE ZA ZM ZW';

let names: Map<string, string> | null = null;

/** Names of countries in the languages that are read, folded → ISO 3166 code. Built once, on first need. */
function countryNames(): Map<string, string> {
  if (names) return names;
  names = new Map(Object.entries(otherNames));
  for (const language of nameLanguages) {
    const display = new Intl.DisplayNames([language], { type: 'region' });
    for (const code of countryCodes.split(' ')) names.set(foldWord(display.of(code) ?? code), code);
  }
  return names;
}

let languages: Set<string> | null = null;

/** Whether a text names a human language, in any of the languages that are read: "Deutsch", "French (Canada)". */
export function isLanguageName(text: string): boolean {
  languages ??= new Set(
    nameLanguages.flatMap((locale) => {
      const display = new Intl.DisplayNames([locale], { type: 'language' });
      return languageCodes.split(' ').map((code) => foldWord(display.of(code) ?? code));
    }),
  );
  const name = foldWord(text).trim();
  return languages.has(name) || languages.has(name.split(/[^\p{L}]/u)[0] ?? '') || /[语語]$|^英文$|^中文$/u.test(text);
}

const languageCodes =
  'af am ar as az be bg bn bs ca cs cy da de el en es et eu fa fi fil fr ga gl gu ha he hi hr hu hy id ig is it ja ka kk km kn ko ky lb lo lt lv mg mi mk ml mn mr ms mt my nb ne nl nn no or pa pl ps pt ro ru rw sd si sk sl sn so sq sr st sv sw ta te tg th tk tl tn tr ts uk ur uz vi wo xh yi yo zh zu';

/** ISO code of a country named in full, in any of the languages; "US", "UK", "USA" count. */
export function countryCode(text: string): string | undefined {
  return countryNames().get(foldWord(text.trim().replace(/\.$/, '')));
}

export function isRegion(text: string): boolean {
  const trimmed = text.trim().replace(/\.$/, '');
  return regionCodes.has(trimmed) || regionNames.has(foldWord(trimmed));
}

export function isUsState(text: string): boolean {
  return usStates.split(' ').includes(text.trim());
}

export const postalCode =
  /(?<![\d-])(?:\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}|[A-Z]\d[A-Z]\s?\d[A-Z]\d|\d{4}\s?[A-Z]{2}|\d{2}-\d{3}|\d{5}-\d{3}|\d{4}-\d{3}|\d{4})(?![\d-])/;

const streetWords =
  /\b(?:street|st\.?|avenue|ave\.?|road|rd\.?|lane|ln\.?|drive|dr\.?|boulevard|blvd\.?|court|ct\.?|way|place|apt\.?|suite|unit|close|terrace|crescent|rue|avenida|calle|via|viale|piazza|rua|plaza|ulica|ul\.|al\.|allee|platz|weg|straat|laan|plein|gracht|carrer|paseo|chemin|impasse|quai|cours|viale|largo|travessa|corso|calzada|camino|osiedle|kade|dreef|singel)\b|(?<!\p{L})(?:ul|al|os|pl|av|avda|avd|r|str|c)(?:\.|\/)\s?(?=\p{L})|\p{L}+(?:straße|strasse|str\.|gasse|weg|platz|allee|straat|laan|gade|vej|gatan)\b/iu;

export function isStreet(text: string): boolean {
  return /\d/.test(text) && streetWords.test(text) && text.length < 70;
}

const remote =
  /^(?:(?:fully |100 ?% )?remote|hybrid|on-?site|home ?office|teletrabajo|télétravail|zdalnie|smart working|thuiswerk)(?:\s*[(,/–-].{0,30})?$/iu;

/**
 * Whether a short text is surely a place: "City, ST", "City, Country", a postal code with a city, a country, "Remote".
 * A bare city name is not sure, see `mayBePlace`.
 */
export function isPlace(text: string): boolean {
  const trimmed = text.trim().replace(/^\((.*)\)$/u, '$1');
  if (trimmed.length > 70 || /[@:]|https?|www\./i.test(trimmed) || trimmed.split(/\s+/).length > 10) return false;
  if (/\(/.test(trimmed) && !remote.test(trimmed)) return false;
  if (remote.test(trimmed) || countryCode(trimmed) !== undefined || isStreet(trimmed)) return true;
  if (loosePlace(trimmed) !== null) return true;
  const parts = trimmed.split(/\s*[,，]\s*|\s+[–-]\s+/);
  const last = (parts.at(-1) ?? '').replace(/\s*\(.*\)$/, '');
  if (parts.length > 1 && parts.length < 5) {
    const bare = last.replace(postalCode, '').trim();
    // "Memphis, TN United States"
    const state = /^([A-Z]{2})\s+(.+)$/.exec(bare);
    const tail = state && isRegion(state[1] ?? '') && countryCode(state[2] ?? '') ? (state[2] ?? '') : bare;
    if (remote.test(tail)) return true;
    if (
      (isRegion(tail) || countryCode(tail) !== undefined) &&
      parts.every((part) => looksLikeName(part.replace(postalCode, '')))
    )
      return true;
  }
  if (parts.length > 1 && parts.length < 6 && isHouse(parts[0] ?? '') && hasTown(parts.slice(1))) return true;
  // A street and number, whatever the street is called, before a postal code and a town.
  if (parts.length > 1 && parts.length < 5 && /^(?:[A-Z]{1,2}-)?\d{4,5}\s+\p{Lu}[\p{L} .'-]{2,30}$/u.test(last))
    return true;
  const code = postalCode.exec(trimmed)?.[0] ?? '';
  if (
    code.length >= 5 &&
    trimmed.replace(code, '').trim() !== '' &&
    parts.every((part) => looksLikeName(part.replace(code, '')))
  )
    return true;
  return /^(?:[A-Z]{1,2}-)?\d{4,5}\s+\p{Lu}[\p{L} .'-]{2,30}$/u.test(trimmed) || /[市区県都府省]$/u.test(trimmed);
}

/** "Am Hang 7", "12 Beckett Row": a street of any name with its number. */
function isHouse(text: string): boolean {
  return (
    /^\d{1,4}[a-z]?,?\s+[\p{L}][\p{L} .'’-]+$/u.test(text) ||
    /^(?:\p{Ll}{1,4}\.\s|C\/\s)?\p{Lu}[\p{L} .'’-]+\s\d{1,4}\s?[a-z]?(?:[/-]\d{1,4}[a-z]?){0,2}$/u.test(text)
  );
}

/** "2.º B", "Apt 4": the door within a house. */
function isFloor(text: string): boolean {
  return /^(?:\d{1,2}\s?\.?[ºªo°]?\s?\p{L}{0,5}\.?|(?:apt|flat|unit|piso|bte|bus|m\.)\.?\s?\d{1,4}\p{L}?)$/iu.test(
    text.trim(),
  );
}

/** Towns, regions and countries with a postal code among them. */
function hasTown(parts: string[]): boolean {
  const codes = parts.map((part) => postalCode.exec(part)?.[0] ?? '');
  return (
    codes.some((code) => code.length >= 5) &&
    parts.every(
      (part, i) => isFloor(part) || looksLikeName(part.replace(codes[i] ?? '', '').replace(/^[A-Z]{1,2}-/, '')),
    )
  );
}

export interface LoosePlace {
  address?: string;
  city?: string;
  region?: string;
  postalCode?: string;
  country?: string;
}

/**
 * An address without commas, read from its end: "San Francisco CA US", "14 Beckett Row Leeds LS6 3QA GB". Null unless it
 * ends in a country and has a region or postal code before it. With a house number the town cannot be told from the
 * street, so both stay in `address`.
 */
export function loosePlace(text: string): LoosePlace | null {
  const words = text.replaceAll(',', ' ').trim().split(/\s+/);
  const country = words.at(-1) ?? '';
  const known = countryCodes.split(' ').includes(country) ? country : countryCode(country);
  if (words.length < 3 || words.length > 12 || !known) return null;
  let rest = words.slice(0, -1).join(' ');
  const place: LoosePlace = { country };
  const code = postalCode.exec(rest)?.[0];
  if (code && code.length >= 4 && rest.endsWith(code)) {
    place.postalCode = code;
    rest = rest.slice(0, -code.length).trim();
  }
  for (const count of [2, 1]) {
    const region = rest.split(' ').slice(-count).join(' ');
    if (place.region || region === rest || !isRegion(region)) continue;
    place.region = region;
    rest = rest.slice(0, -region.length).trim();
  }
  if (!place.region && !place.postalCode) return null;
  if (/\d/.test(rest)) place.address = rest;
  else place.city = rest;
  return place;
}

/** One to four capitalised words without digits: it can be a city where nothing speaks against it. */
export function mayBePlace(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length <= 40 && trimmed.split(/[\s,]+/).length <= 5 && trimmed.split(/,\s*/).every(looksLikeName);
}

function looksLikeName(text: string): boolean {
  return (
    text.trim() === '' ||
    /^[\p{Lu}\p{Lo}][\p{L}'’.-]*(?:\s+(?:(?:de|del|da|do|dos|am|an|der|im|upon|on|la|le|los|las|sur|den|und|and|of)\s+)*[\p{Lu}\p{Lo}(][\p{L}'’.)-]*)*$/u.test(
      text.trim(),
    )
  );
}
