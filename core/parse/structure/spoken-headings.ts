import { foldWord } from '../../resume/month-names.ts';
import type { SectionKind } from './headings.ts';

/** Headings that are sentences speak of the person, or ask: "Where I have worked", "Was ich kann", "Mes expériences". */
const speaks =
  /(?<!\p{L})(?:i|ive|my|me|what|where|who|how|ich|mich|meine?|was|wo|wer|woran|das bin|je|j|mes|mon|ma|moi|qui|ou|ce que|he|mi|mis|yo|soy|lo que|donde|que|quien|eu|minha|minhas|meus?|onde|quem|sou|ho|io|mio|mia|mie|cosa|dove|chi|ik|mijn|wat|waar|wie|gdzie|co|czego|kim|moje|moja)(?!\p{L})/u;

const senses: [SectionKind, RegExp][] = [
  ['languages', /language|sprache|langue|idioma|lingu|\btalen\b|jezyk|i speak/],
  ['certificates', /certificat|licen[cs]e|zertifi|certificad|certificaz|uprawnien|diplome/],
  ['publications', /writt?en|publish|publi[ck]|geschrieben|veroffentlich|ecrit|escrito|scritto|geschreven|napisa/],
  ['projects', /project|projekt|projet|proyect|projet|progett|built|made|gebaut|gemacht|realise/],
  ['volunteer', /give back|giving back|volunt|ehrenamt|engagier|benevol/],
  ['awards', /\bwon\b|award|prize|gewonnen|premi/],
  [
    'education',
    /stud(?:y|i)|learn|school|educat|train|gelernt|lern|schul|scolaire|appris|etud|estud|aprend|impar|geleerd|opgeleid|uczy|szkol/,
  ],
  [
    'work',
    /work|experience|employ|career|been|job|gearbeit|arbeit|beruf|experienc|parcours|travail|emploi|trabaj|trabalh|lavor|gewerkt|werk|pracowa|doswiadcz/,
  ],
  [
    'skills',
    /good at|can do|can offer|\bskill|\bknow|bring|able|\bkann\b|konnen|competence|sais|savoir|\bse hacer\b|\bsei\b|\bsaber\b|habilidad|so fare|\bsaper|\bkan\b|goed in|potrafi|umiem/,
  ],
  ['interests', /enjoy|love|free time|freizeit|mag\b|passion|aime|gusta|piace|leuk|lubi/],
  ['contact', /reach|contact|find me|erreich|joindre|encontrar|trovar/],
  [
    'summary',
    /who i am|am i|about|bin ich|uber|qui suis|propos|soy|quien|sou|quem|chi sono|wie ik ben|ik ben|kim jestem|jestem/,
  ],
];

/** The section that a heading in the person's own words opens, or null. For lines that look like headings only. */
export function sectionSpokenOf(text: string): SectionKind | null {
  const folded = foldWord(text).replace(/[’']/g, ' ');
  if (folded.split(/\s+/).length < 2 || text.length > 50 || /[\d@;]/.test(text) || !speaks.test(folded)) return null;
  return senses.find(([, form]) => form.test(folded))?.[0] ?? null;
}
