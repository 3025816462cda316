import { degreeLevels, type DegreeLevel } from './schema.ts';

/** What names each level in English, German, French and Spanish job descriptions and résumés. */
const patterns: Record<DegreeLevel, RegExp> = {
  high_school:
    /high[- ]school|secondary school (?:diploma|education|certificate)|\bGED\b|\bGCSEs?\b|\bA[- ]levels?\b|school[- ]leaving|leaving cert|matric\b|\babitur\b|fachabitur|mittlere reife|hauptschul|realschul|schulabschluss|baccalauréat|\bbac\b(?!\s?\+|helor)|bachillerato|educación secundaria|\bESO\b/i,
  vocational:
    /apprentic|vocational (?:training|qualification|degree|certificate|diploma|education)|\bNVQ\b|\bSVQ\b|\bBTEC\b|journeyman|trade (?:certificate|qualification)|city (?:&|and) guilds|time[- ]served|(?:abgeschlossene|erfolgreich|kaufmännische|technische|handwerkliche|einschlägige)[^.]{0,40}ausbildung|(?:berufs|fach)ausbildung|ausbildung (?:zum|zur|als|im|in)|gesellenbrief|meisterbrief|\bCAP\b|\bBEP\b|ciclo formativo|formación profesional|\bFP\b|técnico superior|\bgrado (?:medio|superior)\b/i,
  associate:
    /associate(?:'|’)?s?(?:'|’)? degree|\bAAS?\b degree|\bA\.A\.?S?\.?\b|\bHND\b|\bHNC\b|foundation degree|\bBTS\b|\bDUT\b|\bbac\s?\+\s?2\b/i,
  bachelor:
    /bachelor|\bB\.?\s?Sc\b|\bB\.?S\.?(?=\s|\/|,|$)(?!\s?\d)|\bB\.?A\.?(?=\s|\/|,|$)|\bB\.?\s?Eng\b|\bB\.?\s?Tech\b|\bB\.?Com\b|\bB\.?Ed\b|\bLL\.?B\b|\bBBA\b|\bBN\b|\bBSN\b|undergraduate degree|first degree|four[- ]year degree|(?:university|college|honou?rs|relevant|science|engineering|law|nursing|technical|business|design|accounting|finance|accredited) degree|degree (?:in|level|or|from|required|qualified)|degree\b(?=\s*(?:$|[.,;(]))|degree[- ](?:level|educated|qualified)|\b2[:.][12]\b|(?:hochschul|fachhochschul|universitäts)?studium|studienabschluss|hochschulabschluss|\blicence\b(?! plate)(?= (?:en|de|professionnelle|universitaire))|\bbac\s?\+\s?[34]\b|diplôme (?:universitaire|d(?:'|’)ingénieur)?|\bgrado en\b|\bgrado universitario|licenciatura|diplomatura|titulación|título universitario|ingeniería (?:técnica|en)/i,
  master:
    /master(?:'|’)?s?(?:'|’)? ?(?:degree|of|in|en\b|studium|abschluss)|\bmaster(?:'|’)s\b|\bM\.?\s?Sc\b|\bM\.?\s?Eng\b|\bMBA\b|\bLL\.?M\b|\bM\.?Ed\b|\bMPH\b|\bMSW\b|\bMPA\b|\bMFA\b|postgraduate degree|\bM\.S\.|\bM\.A\.|\bMS\b(?= (?:in|or|degree|\/))|\bMA\b(?= in| degree)|\bbac\s?\+\s?5\b|\bmáster\b|diplom-|\bdiplom\b(?=[- ]?(?:ingenieur|informatik|kauf|in ))|graduate degree|(?<!scrum |web|head |post|quarter|harbour |station )\bmaster\b(?! data| scrum| schedule| plan| chef| the)(?=\s*(?:$|[,.;]))/i,
  doctorate:
    /ph\.?\s?d\b|doctorate?\b|doctoral|doctor of|promotion (?:in|im)|promovier|\bdoctorado|\bdoctorat\b|\bMD\b(?= or| degree)|\bdr\.-/i,
};

const namedBachelor =
  /bachelor|\bB\.?\s?Sc\b|\bB\.?[AS]\b|undergraduate|\bB\.?\s?Eng\b|\blicence\b|\bgrado\b|licenciatura/i;

const negated =
  /\b(?:no|not|without|unnecessary|kein|keine|nicht|pas de|aucun|sin)\b[^.;]{0,40}(?:degree|diploma|studium|diplôme|título|titulación|grado|abschluss|ausbildung)|(?:degree|diploma|studium|diplôme|título|ausbildung|abschluss)[^.;]{0,30}(?:\bnot\b|n't|n’t|nicht|unnecessary|pas (?:nécessaire|exigé|requis)|no (?:es )?(?:necesari|imprescindible|se requiere))/i;

/** Exams that one has taught, not passed. */
const taught = /\bteach\w*\b[^.;]{0,40}\b(?:GCSEs?|A[- ]levels?|abitur|bachelor|undergraduates?)/i;

/** All levels that a text names, lowest first. */
export function degreesIn(text: string): DegreeLevel[] {
  const levels = degreeLevels.filter((level) => patterns[level].test(text));
  // The bare word "degree" means a bachelor's only where no other level is named beside it.
  const other = levels.some((level) => level !== 'bachelor' && level !== 'high_school' && level !== 'vocational');
  return other && !namedBachelor.test(text) ? levels.filter((level) => level !== 'bachelor') : levels;
}

/** The lowest level that will do for a line of a job description; null when none is asked or it is said not to be needed. */
export function readDegree(text: string): DegreeLevel | null {
  if (negated.test(text) || taught.test(text)) return null;
  return degreesIn(text)[0] ?? null;
}

export const degreeRank = (level: DegreeLevel): number => degreeLevels.indexOf(level);
