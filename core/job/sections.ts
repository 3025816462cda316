/** What the lines under a heading are, unless a line says otherwise itself. */
export type SectionKind = 'required' | 'preferred' | 'duty' | 'boilerplate' | 'education' | 'header';

/**
 * Headings of job descriptions in English, German, French and Spanish, tried in this order: "Preferred qualifications"
 * is preferred before it is a qualification.
 */
const headings: [SectionKind, RegExp][] = [
  [
    'preferred',
    /nice[- ]to[- ]have|good to have|\bpreferred\b|\bpreferable|\bdesir(?:able|ed)\b|\bbonus\b(?! scheme)|plus points|\bpluses\b|\ba plus\b|\badvantage|\bideally\b|extra credit|would be great|brownie|we(?:'|’)d love|\badditional (?:skills|assets)|\bassets?\b$|von vorteil|wünschenswert|idealerweise|pluspunkte|das wäre (?:toll|schön)|\bnice\b|les plus\b|\batouts?\b|souhaité|appréciés?|un plus\b|se valor|deseable|valorable|\bplus\b$/i,
  ],
  [
    'boilerplate',
    /^(?:about (?:us|the company|our|the (?:team|organi[sz]ation|employer|group|school|trust|practice|firm|client))|about(?! (?:you|the (?:role|job|position)))\b.*|who we are|our (?:company|story|mission|values|culture|client|team|promise|commitment|process)|company(?: overview| description| profile)?|the company|why (?:us|join|work|you)|what we offer|what(?:'|’)s in it|what is in it|we offer|our offer|what you(?:'|’)ll get|what you get|benefits?|perks?|compensation|salary|pay|remuneration|package|rewards?|contract|terms?(?: and conditions)?|conditions|how to apply|apply|application|to apply|the process|(?:selection|hiring|interview|recruitment) process|next steps|contact|equal|eeo|diversity|equality|inclusion|privacy|data protection|disclaimer|safeguarding statement|additional information|other information|legal|note|wir bieten|das bieten wir|unser angebot|was wir (?:dir |ihnen )?bieten|deine vorteile|ihre vorteile|benefits|über uns|wir über uns|unternehmen|das unternehmen|wer wir sind|kontakt|bewerbung|ihre bewerbung|so bewerben|vergütung|gehalt|avantages|nous offrons|nous vous offrons|ce que nous (?:offrons|proposons)|rémunération|salaire|à propos|qui sommes|l(?:'|’)entreprise|notre entreprise|postuler|comment postuler|contact|conditions|ofrecemos|qué ofrecemos|que ofrecemos|te ofrecemos|beneficios|salario|sobre nosotros|quiénes somos|la empresa|empresa|contacto|condiciones|cómo solicitar)\b/i,
  ],
  [
    'duty',
    /responsibilit|^(?:key |main |core |your |primary |principal |essential )?(?:duties|tasks|functions|accountabilities|activities)\b|what you(?:'|’)ll (?:do|be doing|own|work)|what you will (?:do|be doing)|what (?:the job|you do)|day[- ]to[- ]day|your (?:mission|role|job|impact|day|work|challenge)|^(?:about )?the (?:role|job|position|opportunity|work)|^job (?:description|summary|purpose|duties)|^(?:role|position) (?:overview|summary|purpose|description)|^purpose|^in this role|^duties|^(?:the )?mission|what to expect|aufgaben|tätigkeit|ihr einsatz|das erwartet (?:dich|sie)|was (?:dich|sie) erwartet|stellenbeschreibung|verantwortung|missions?\b|responsabilit|vos (?:tâches|activités)|tâches|activités|le poste|descriptif du poste|funciones|tareas|tus retos|qué harás|que harás|responsabilidades|descripción del puesto|el puesto/i,
  ],
  [
    'education',
    /^(?:education(?:al)?|academic|degree|training|studies|bildung|formation|formación|estudios|diplômes?)\b.{0,30}$/i,
  ],
  [
    'required',
    /require(?:d|ments?)?\b|\bqualifications?\b|\bmust[- ]haves?\b|essential|what you(?:'|’)?(?:ll)? (?:need|bring|have|should)|what you will (?:need|bring)|you(?:'|’)?(?:ll)? (?:have|bring|need|are|should)\b|you are\b|about you|who you are|your (?:profile|background|skills|experience|qualifications)|we(?:'|’)?re looking for|we are looking for|what we(?:'|’)?re looking|what we (?:need|expect|look|want)|looking for|person(?:al)? specification|(?:candidate|ideal) (?:profile|candidate)|the ideal candidate|key (?:skills|competenc|criteria)|\bskills\b|experience\b|competenc|criteria|knowledge|certificat|licen[cs]|eligib|clearance|language|physical (?:demands|requirements)|minimum|basic|prerequisite|\bstack\b|technologies|tools|background|profile|expectations|who (?:should|can) apply|(?:ihr|dein|das|unser) profil|^profil|anforderung|voraussetzung|qualifikation|kenntnisse|was (?:sie|du) mitbring|(?:das|sie|du) bring|erwarten wir|wir (?:erwarten|suchen|wünschen)|kompetenzen|profil\b|compétences|exigences|prérequis|vous (?:êtes|avez)|qualités|requisitos|perfil|competencias|buscamos|imprescindible|se requiere|qué necesitas|conocimientos|idiomas|langues|sprachen/i,
  ],
  [
    'header',
    /^(?:location|standort|lieu|ubicación|job type|employment type|reference|department|reports to|start date|hours|schedule|salary range)\b/i,
  ],
];

/** Kind of a heading's text ("Nice to have:" → preferred), or undefined when it is none that we know. */
export function sectionKind(heading: string): SectionKind | undefined {
  const text = heading.replace(/^[\s#*•\-–=_]+|[\s:*#=_\-–]+$/g, '');
  if (text === '' || text.length > 70) return undefined;
  return headings.find(([, pattern]) => pattern.test(text))?.[0];
}

const sentence = /[.;!?]$|,/;

/** Whether a line looks like a heading: short, no sentence, a word we know, or set off by a colon or by capitals. */
export function headingKind(line: string): SectionKind | undefined {
  const text = line.trim();
  const bare = text.replace(/^[#*\s]+|[*\s]+$/g, '');
  const words = bare.replace(/:$/, '').split(/\s+/);
  if (bare === '' || words.length > 8 || bare.length > 60) return undefined;
  const set = /:$/.test(bare) || /^#/.test(text) || /^\*\*/.test(text) || !/\p{Ll}/u.test(bare);
  if (!set && (sentence.test(bare) || words.length > 6 || /\d/.test(bare))) return undefined;
  const kind = sectionKind(bare);
  if (set || kind === undefined) return kind;
  return isBareHeading(bare) ? kind : undefined;
}

/** "Experience" is a heading, "Experience with Kafka" and "Good communication skills" are lines. */
function isBareHeading(text: string): boolean {
  if (/\b(?:with|of|in|using|mit|avec|con|as|and ability|is|are|erforderlich|required\.)\b/i.test(text))
    return /^(?:what(?:'|’)?s? |about |who |why |conditions of|terms of|description of|in this role|place of)/i.test(
      text,
    );
  if (
    /^(?:good|strong|excellent|solid|basic|proven|advanced|great|some|no|valid|full|clean|active|current|relevant|previous|prior)\b/i.test(
      text,
    )
  )
    return /^(?:good to have|basic (?:qualifications|requirements))/i.test(text);
  if (/\b(?:needed|necessary|preferred|desirable|required|a plus|an advantage|helpful)$/i.test(text))
    return (
      text.split(/\s+/).length === 1 ||
      (/(?:skills|experience|qualifications|requirements) (?:needed|preferred|required)$/i.test(text) &&
        text.split(/\s+/).length <= 3)
    );
  if (/\bif you\b/i.test(text)) return /\b(?:have|had|are|were)$/i.test(text);
  if (
    /^(?:imprescindible|deseable|valorable|obligatorio|essential|mandatory|required|erforderlich|exigé)\s/i.test(text)
  )
    return /(?:skills|requirements|qualifications|criteria|experience|functions|duties|knowledge|competenc\w+)$/i.test(
      text,
    );
  return true;
}
