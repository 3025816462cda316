import { valueAt } from '../../resume/pointer.ts';
import { anchor, list, quote, tell, type Answer, type Talk } from '../talk.ts';

const countries: [RegExp, string, Record<'en' | 'de' | 'fr' | 'es', string>][] = [
  [/\b(?:us|usa|u\.s|america|american|states)\b/, 'US', { en: 'in the US', de: 'in den USA', fr: 'aux États-Unis', es: 'en EE. UU.' }],
  [/\b(?:uk|britain|british|england)\b/, 'GB', { en: 'in the UK', de: 'in Großbritannien', fr: 'au Royaume-Uni', es: 'en el Reino Unido' }],
  [/\b(?:canad\w+)\b/, 'CA', { en: 'in Canada', de: 'in Kanada', fr: 'au Canada', es: 'en Canadá' }],
  [/\b(?:australia\w*)\b/, 'AU', { en: 'in Australia', de: 'in Australien', fr: 'en Australie', es: 'en Australia' }],
  [/\b(?:ireland|irish|irland|irlande|irlanda)\b/, 'IE', { en: 'in Ireland', de: 'in Irland', fr: 'en Irlande', es: 'en Irlanda' }],
  [/\b(?:new zealand|nz)\b/, 'NZ', { en: 'in New Zealand', de: 'in Neuseeland', fr: 'en Nouvelle-Zélande', es: 'en Nueva Zelanda' }],
  [/\b(?:german\w*|deutschland|allemagne|alemania)\b/, 'DE', { en: 'in Germany', de: 'in Deutschland', fr: 'en Allemagne', es: 'en Alemania' }],
  [/\b(?:switzerland|swiss|schweiz|suisse|suiza)\b/, 'CH', { en: 'in Switzerland', de: 'in der Schweiz', fr: 'en Suisse', es: 'en Suiza' }],
  [/\b(?:austria|osterreich|autriche)\b/, 'AT', { en: 'in Austria', de: 'in Österreich', fr: 'en Autriche', es: 'en Austria' }],
  [/\b(?:france|frankreich|francia)\b/, 'FR', { en: 'in France', de: 'in Frankreich', fr: 'en France', es: 'en Francia' }],
  [/\b(?:spain|spanien|espagne|espana)\b/, 'ES', { en: 'in Spain', de: 'in Spanien', fr: 'en Espagne', es: 'en España' }],
  [/\b(?:netherlands|holland|dutch|niederlande|pays-bas|paises bajos)\b/, 'NL', { en: 'in the Netherlands', de: 'in den Niederlanden', fr: 'aux Pays-Bas', es: 'en los Países Bajos' }],
]; // prettier-ignore
const anglo = /\b(?:us|usa|u\.s|american|america|uk|british|canada|canadian|australia|ireland|irish)\b/;
const keys = ['image', 'birthDate', 'maritalStatus', 'nationality', 'religion', 'fatherName', 'gender'];

interface Subject {
  form: RegExp;
  name: { en: string; de: string; fr: string; es: string };
  /** Never needed before a contract, in any country. */
  never?: boolean;
}

const subjects: Subject[] = [
  { form: /\b(?:ni number|national insurance|passport|ssn|social security|id (?:card|number)|ausweis\w*|sozialversicherung\w*|numero de securite|dni|nie)\b/, never: true, name: { en: 'an identity number', de: 'Eine Ausweis- oder Versicherungsnummer', fr: 'Un numéro d’identité', es: 'Un número de identidad' } },
  { form: /\b(?:photo|picture|headshot|foto|bild)\b/, name: { en: 'a photo', de: 'Ein Bewerbungsfoto', fr: 'La photo', es: 'La foto' } },
  { form: /\b(?:dob|date of birth|birth ?(?:date|day)|age|(?:over |almost |nearly |am |i'?m |im )[4-7]\d|years old|too old|geburts\w*|alter|date de naissance|fecha de nacimiento|edad)\b/, name: { en: 'a date of birth', de: 'Das Geburtsdatum', fr: 'La date de naissance', es: 'La fecha de nacimiento' } },
  { form: /\b(?:marital|married|verheiratet|familienstand|situation de famille|estado civil|casad[oa])\b/, name: { en: 'marital status', de: 'Den Familienstand', fr: 'La situation de famille', es: 'El estado civil' } },
  { form: /\b(?:nationality|staatsangehorigkeit|nationalite|nacionalidad)\b/, name: { en: 'nationality', de: 'Die Staatsangehörigkeit', fr: 'La nationalité', es: 'La nacionalidad' } },
  { form: /\b(?:father'?s?|mother'?s?|vater\w*|mutter\w*|pere|mere|padre|madre) (?:names?|name\w*)?|\bnom du pere\b/, name: { en: 'the father’s name', de: 'Den Namen der Eltern', fr: 'Le nom des parents', es: 'El nombre de los padres' } },
  { form: /\b(?:religion|konfession)\b/, name: { en: 'religion', de: 'Die Konfession', fr: 'La religion', es: 'La religión' } },
]; // prettier-ignore

/** What of a personal nature stands in the résumé, by name and value. */
function held(talk: Talk): { paths: string[]; names: string[] } {
  const found = keys.filter((key) => valueAt(talk.input.resume, `/basics/${key}`) !== undefined);
  const german: Record<string, string> = { image: 'Foto', birthDate: 'Geburtsdatum', maritalStatus: 'Familienstand' };
  const name = (key: string) =>
    talk.language === 'de' ? (german[key] ?? key) : key.replace(/([A-Z])/g, ' $1').toLowerCase();
  return {
    paths: found.map((key) => `/basics/${key}`),
    names: found.map((key) => `${name(key)} (${String(valueAt(talk.input.resume, `/basics/${key}`))})`),
  };
}

/** Photo, birth date, marital status, numbers of papers: what was asked about, and what of it stands there. */
export function personal(talk: Talk): Answer {
  const named = countries.find(([form]) => form.test(talk.low));
  const country = named?.[1] ?? talk.input.resume.basics?.location?.countryCode ?? '';
  const place = named?.[2];
  const leave = (!named && anglo.test(talk.low)) || ['US', 'GB', 'CA', 'AU', 'IE', 'NZ'].includes(country);
  const asked = subjects.filter(({ form }) => form.test(talk.low));
  const { paths, names } = held(talk);
  const mine = (words: number) => quote(anchor(talk)?.text ?? talk.clean.basics?.label ?? '', words);
  const name = (language: 'en' | 'de' | 'fr' | 'es') =>
    list(
      { ...talk, language },
      (asked.length > 0 ? asked : subjects.slice(1, 3)).map((one) => one.name[language]),
    );
  const upper = (text: string) => text.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
  const first = asked[0]?.never
    ? tell(talk, {
        en: `No: ${name('en')} is for the contract, never for a résumé that travels through many hands, and next to ${mine(5)} it adds nothing.`,
        de: `Nein: ${name('de')} gehört in den Vertrag, nie in einen Lebenslauf, der durch viele Hände geht.`,
        fr: `Non : ${name('fr')} sert au contrat, jamais à un CV qui circule.`,
        es: `No: ${name('es')} es para el contrato, nunca para un currículum que pasa por muchas manos.`,
      })
    : tell(talk, {
        en: leave
          ? `Leave ${asked.length === 2 ? 'both' : asked.length > 2 ? 'them all' : 'it'} out${place ? ` ${place.en}` : ' there'}: ${name('en')} is not expected next to ${mine(5)}, and employers prefer not to see it.`
          : `${upper(name('en'))}: that depends on the country. ${place ? upper(place.en) : `In ${country || 'most of continental Europe'}`} it is optional, in the US or the UK better left out; nobody may demand it beside ${mine(5)}.`,
        de: `${name('de')} musst du nicht angeben: Das ist freiwillig und darf neben ${mine(4)} nicht verlangt werden.`,
        fr: `${name('fr')} : c’est facultatif et ne peut pas être exigé à côté de ${mine(4)}.`,
        es: `${name('es')}: es opcional y nadie puede exigirlo junto a ${mine(4)}.`,
      });
  const second =
    names.length > 0
      ? tell(talk, {
          en: `Yours holds ${list(talk, names)}${leave ? `, which say nothing about ${quote(talk.lines[0]?.text ?? '', 5)}. Shall I take them out?` : '; any of it can go. Shall I take something out?'}`,
          de: `Bei dir stehen ${list(talk, names)}; wichtiger ist ${mine(8)} Soll davon etwas weg?`,
          fr: `Votre CV contient ${list(talk, names)}. J’en enlève ?`,
          es: `El tuyo tiene ${list(talk, names)}. ¿Quito algo?`,
        })
      : tell(talk, {
          en: `Yours has none of it, and ${mine(6)} does the talking.`,
          de: `Dein Lebenslauf mit ${mine(8)} kommt ohne aus.`,
          fr: `Votre CV, avec ${mine(8)}, s’en passe bien.`,
          es: `El tuyo, con ${mine(8)}, va bien sin ello.`,
        });
  return { intent: 'personal-data', about: paths, asks: second.includes('?'), text: `${first} ${second}` };
}
