import type { Facts } from '../facts.ts';
import { countWords } from '../facts.ts';
import { pass, when, type Check, type Found } from './check.ts';

const has = (list: unknown[] | undefined) => (list?.length ?? 0) > 0;

/** Sections by heading words for parts that a reader could not place. */
const named = ({ resume }: Facts, pattern: RegExp) => (resume.sections ?? []).some(({ name }) => pattern.test(name));

const experienceWords =
  /experien|employment|work|career|berufs|werdegang|praxis|praktik|expérience|parcours|experiencia|trayectoria/i;
const educationWords =
  /educat|stud|degree|training|school|academic|bildung|ausbildung|formation|diplôm|formación|estudios/i;
const skillWords =
  /skill|competenc|kenntnis|fähigkeit|kompetenz|technolog|tools|expertise|compétence|habilidad|competencia|aptitud/i;

/** Students and career changers may show projects or voluntary work instead of employment. */
const main: Check = {
  id: 'S01',
  severity: 'high',
  source: 'own',
  run: (facts) => {
    const { resume } = facts;
    const missing: Found[] = [];
    if (!has(resume.work) && !has(resume.volunteer) && !has(resume.projects) && !named(facts, experienceWords))
      missing.push({ variant: 'experience' });
    if (!has(resume.education) && !has(resume.certificates) && !named(facts, educationWords))
      missing.push({ variant: 'education', severity: 'medium' });
    // Scholars list publications and teaching instead.
    const scholar = (resume.publications?.length ?? 0) >= 3;
    if (!scholar && !has(resume.skills) && !named(facts, skillWords))
      missing.push({ variant: 'skills', severity: 'medium' });
    return { findings: missing, share: 1 - missing.length / 3 };
  },
};

const known =
  /profile|summary|about|objective|interest|hobb|volunteer|award|honou?r|publication|certif|licen[cs]|language|project|reference|referee|course|training|membership|affiliation|achievement|activit|additional|further|personal|patent|conference|speaking|teaching|research|military|leadership|registration|contact|links|strength|portfolio|presentation|grant|fellowship|profil|über mich|kenntnis|interessen|ehrenamt|auszeichnung|sprachen|weiterbildung|zertifik|projekte|persönlich|mitgliedschaft|publikation|intérêt|loisir|langues|bénévolat|certificat|divers|projets|perfil|intereses|idiomas|voluntariado|certificad|proyectos|cursos|logros|premios|otros/i;

const headings: Check = {
  id: 'S02',
  severity: 'medium',
  source: 'Greenhouse support: use standard section headings',
  run: (facts) => {
    const odd = (facts.resume.sections ?? []).flatMap(({ name, highlights }, i) =>
      highlights.length > 0 &&
      name.trim() !== '' &&
      ![known, experienceWords, educationWords, skillWords].some((pattern) => pattern.test(name))
        ? [facts.quote(`/sections/${i}/name`)]
        : [],
    );
    return when(odd.length > 0, { values: { count: odd.length, heading: odd[0]?.text ?? '' }, quotes: odd });
  },
};

const emptySections: Check = {
  id: 'S03',
  severity: 'medium',
  source: 'own',
  run: ({ resume, quote }) => {
    const empty = (resume.sections ?? []).flatMap(({ name, highlights }, i) =>
      name.trim() !== '' && highlights.every((line) => line.trim() === '') ? [quote(`/sections/${i}/name`)] : [],
    );
    return when(empty.length > 0, { values: { heading: empty[0]?.text ?? '' }, quotes: empty });
  },
};

const onRequest =
  /references?\b.{0,20}(?:available|provided|furnished|supplied|given)?.{0,12}(?:up)?on request|referenzen.{0,20}auf (?:anfrage|wunsch)|références.{0,20}sur demande|referencias.{0,20}(?:disponibles|a petición|bajo petición|a solicitud)/i;

const references: Check = {
  id: 'S04',
  severity: 'low',
  source: 'own',
  run: ({ leaves, quote }) => {
    const found = leaves.filter(({ text }) => text.length < 200 && onRequest.test(text));
    return when(found.length > 0, { quotes: found.slice(0, 2).map(({ pointer }) => quote(pointer)) });
  },
};

/** Words without a heading from which a reader is lost. */
const looseWords = 80;

const unheaded: Check = {
  id: 'S05',
  severity: 'low',
  source: 'own',
  run: ({ parsed }) => {
    const loose = (parsed?.unplaced ?? []).filter(({ zone }) => zone === undefined);
    const words = loose.reduce((sum, { text }) => sum + countWords(text), 0);
    if (words <= looseWords) return pass;
    return when(true, {
      values: { words },
      quotes: loose.slice(0, 3).map(({ text, place }) => ({ text, places: [place] })),
    });
  },
};

export const sections: Check[] = [main, headings, emptySections, references, unheaded];
