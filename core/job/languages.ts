/** Languages people speak, as ISO 639-1 code and the words for them in English, German, French and Spanish. */
const names: Record<string, string> = {
  en: 'english|englisch\\w*|anglais\\w*|inglés|ingles',
  de: 'german|deutsch\\w*|allemand\\w*|alemán|aleman',
  fr: 'french|französisch\\w*|franzosisch\\w*|français\\w*|francais\\w*|francés',
  es: 'spanish|spanisch\\w*|espagnol\\w*|español|castellano',
  it: 'italian|italienisch\\w*|italien|italiano',
  pt: 'portuguese|portugiesisch\\w*|portugais|portugués',
  nl: 'dutch|niederländisch\\w*|néerlandais|neerlandés|holandés',
  pl: 'polish|polnisch\\w*|polonais|polaco',
  zh: 'mandarin|chinese|cantonese|chinesisch\\w*|chinois|chino',
  ja: 'japanese|japanisch\\w*|japonais|japonés',
  ko: 'korean|koreanisch\\w*|coréen|coreano',
  ar: 'arabic|arabisch\\w*|arabe|árabe',
  ru: 'russian|russisch\\w*|russe|ruso',
  uk: 'ukrainian|ukrainisch\\w*',
  tr: 'turkish|türkisch\\w*|turc|turco',
  hi: 'hindi',
  ur: 'urdu',
  cy: 'welsh',
  ga: 'irish(?= (?:language|fluent|speaker))|gaeilge|irish',
  sv: 'swedish|schwedisch\\w*|suédois|sueco',
  da: 'danish|dänisch\\w*|danois|danés',
  no: 'norwegian|norwegisch\\w*|norvégien|noruego',
  fi: 'finnish|finnisch\\w*',
  cs: 'czech|tschechisch\\w*|tchèque|checo',
  el: 'greek|griechisch\\w*|grec|griego',
  he: 'hebrew|hebräisch\\w*',
  ro: 'romanian|rumänisch\\w*|roumain|rumano',
  hu: 'hungarian|ungarisch\\w*|hongrois|húngaro',
  vi: 'vietnamese',
  th: 'thai',
  id: 'indonesian|bahasa indonesia',
  tl: 'tagalog|filipino',
  sw: 'swahili|kiswahili',
  rw: 'kinyarwanda',
  zu: 'isizulu|zulu',
  af: 'afrikaans',
  ca: 'catalan|catalán|katalanisch',
  eu: 'basque|euskera',
  sgn: 'sign language|gebärdensprache|\\bbsl\\b|\\basl\\b',
};

const patterns = Object.entries(names).map(
  ([code, words]) => [code, new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu')] as const,
);
const suspended =
  /(?<!\p{L})(deutsch|englisch|französisch|spanisch|italienisch|polnisch|niederländisch)-(?=\s*(?:und|oder|,|\/))/giu;

/** Words that show that a language is meant as something one speaks, not as a market, a school subject or a people. */
export const languageCue =
  /fluen|speak|spoken|written|language|native|mother tongue|proficien|conversational|bilingual|working knowledge|knowledge of|command of|c[12]\b|b[12]\b|a[12]\b|excellent|good|level|kenntnisse|fließend|verhandlungssicher|muttersprach|wort und schrift|sprach|courant|maîtrise|bilingue|niveau|langue|parlé|nivel|idioma|dominio|hablad/i;

/** Codes of the languages that a text names. */
export function languagesIn(text: string): string[] {
  const plain = text.replace(suspended, '$1kenntnisse ');
  return patterns.filter(([, pattern]) => pattern.test(plain)).map(([code]) => code);
}
