import type { Job } from '../job/schema.ts';
import type { Resume } from '../resume/schema.ts';

/** Names of countries, as they or their neighbours write them, and their large cities: what ends a line of address. */
const places: Record<string, string> = {
  US: 'united states|usa|u\\.s\\.a?\\.?|new york|chicago|los angeles|san francisco|seattle|boston|austin|houston|dallas|denver|atlanta|philadelphia|phoenix|miami',
  CA: 'canada|kanada|toronto|montr[eé]al|vancouver|ottawa|calgary|edmonton|winnipeg|qu[eé]bec',
  GB: 'united kingdom|great britain|england|scotland|wales|northern ireland|uk|royaume-uni|reino unido|großbritannien|london|manchester|birmingham|leeds|glasgow|edinburgh|liverpool|bristol|cardiff|belfast|sheffield',
  IE: 'ireland|irland|irlande|irlanda|dublin|cork|galway|limerick',
  AU: 'australia|australien|australie|sydney|melbourne|brisbane|perth|adelaide|canberra',
  NZ: 'new zealand|aotearoa|neuseeland|auckland|wellington|christchurch',
  DE: 'germany|deutschland|allemagne|alemania|berlin|hamburg|m[uü]nchen|munich|k[oö]ln|cologne|frankfurt|stuttgart|d[uü]sseldorf|leipzig|dresden|hannover|n[uü]rnberg|bremen|dortmund|augsburg',
  AT: 'austria|österreich|autriche|wien|vienna|graz|linz|salzburg|innsbruck',
  CH: 'switzerland|schweiz|suisse|suiza|svizzera|zürich|zurich|genève|geneva|genf|basel|bern|lausanne|luzern',
  FR: 'france|frankreich|francia|paris|lyon|marseille|toulouse|bordeaux|nantes|lille|strasbourg|rennes|montpellier|grenoble',
  BE: 'belgium|belgique|belgië|belgien|bélgica|brussels?|bruxelles|brussel|antwerpen|gent|liège',
  NL: 'netherlands|nederland|niederlande|pays-bas|países bajos|amsterdam|rotterdam|utrecht|eindhoven|den haag|the hague|groningen',
  ES: 'spain|españa|spanien|espagne|madrid|barcelona|valencia|sevilla|seville|zaragoza|málaga|bilbao|murcia|alicante|granada',
  PT: 'portugal|lisboa|lisbon|porto|braga|coimbra',
  IT: 'italy|italia|italien|italie|roma|rome|milano|milan|torino|turin|napoli|naples|bologna|firenze|florence',
  PL: 'poland|polska|polen|pologne|polonia|warszawa|warsaw|kraków|krakow|wrocław|wroclaw|gdańsk|gdansk|poznań|poznan|łódź|lodz|katowice',
  SE: 'sweden|sverige|schweden|suède|suecia|stockholm|göteborg|gothenburg|malmö|uppsala',
  NO: 'norway|norge|norwegen|norvège|noruega|oslo|bergen|trondheim|stavanger|tromsø',
  DK: 'denmark|danmark|dänemark|danemark|dinamarca|københavn|copenhagen|aarhus|odense',
  FI: 'finland|suomi|finnland|finlande|finlandia|helsinki|espoo|tampere|turku|oulu',
  IN: 'india|indien|inde|mumbai|bombay|delhi|bengaluru|bangalore|hyderabad|chennai|kolkata|pune|ahmedabad|kochi|gurgaon|noida',
  JP: 'japan|japon|japón|日本|tokyo|東京|osaka|大阪|yokohama|kyoto|nagoya',
};

const states =
  'AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC';
const americanTown = new RegExp(`\\p{L}, ?(?:${states})(?: \\d{5}(?:-\\d{4})?)?$`, 'u');

const patterns = Object.entries(places).map(
  ([country, names]) => [country, new RegExp(`(?<![\\p{L}-])(?:${names})(?![\\p{L}-])`, 'iu')] as const,
);

/** The country that a place lies in, as far as its name says so: "Oslo" → NO, "Austin, TX" → US. The last one named wins. */
export function countryOfPlace(place: string): string | undefined {
  if (americanTown.test(place.trim())) return 'US';
  const parts = place.split(/[,;/|·–—()]|\s-\s/).reverse();
  for (const part of parts) {
    const found = patterns.find(([, pattern]) => pattern.test(part));
    if (found) return found[0];
  }
  return undefined;
}

const dialled: Record<string, string> = {
  44: 'GB', 353: 'IE', 61: 'AU', 64: 'NZ', 49: 'DE', 43: 'AT', 41: 'CH', 33: 'FR', 32: 'BE', 31: 'NL', 34: 'ES',
  351: 'PT', 39: 'IT', 48: 'PL', 46: 'SE', 47: 'NO', 45: 'DK', 358: 'FI', 91: 'IN', 81: 'JP',
}; // prettier-ignore

function countryOfPhone(phone: string): string | undefined {
  const digits = /^\s*(?:\+|00)\s*([\d ]+)/.exec(phone)?.[1]?.replace(/ /g, '') ?? '';
  return [3, 2].map((length) => dialled[digits.slice(0, length)]).find(Boolean);
}

/** Where somebody applies, and what says so. */
export interface Applying {
  country: string;
  from: 'job' | 'resume';
}

/** The country of the job, else that of the person; undefined when neither says. Never guessed from a language or a name. */
export function countryOf(resume: Resume, job: Job | null): Applying | undefined {
  const ofJob = job?.location ? countryOfPlace(job.location) : undefined;
  if (ofJob) return { country: ofJob, from: 'job' };
  const { location, phone } = resume.basics ?? {};
  const { countryCode, city, region, address } = location ?? {};
  const named = [countryCode, countryOfPlace([city, region, address].filter(Boolean).join(', '))];
  const country = named.find(Boolean)?.toUpperCase() ?? (phone ? countryOfPhone(phone) : undefined);
  return country ? { country, from: 'resume' } : undefined;
}
