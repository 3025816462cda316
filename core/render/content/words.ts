import type { SectionKey } from '../../resume/schema.ts';

/** Words a résumé needs beside the person's own. They follow the résumé's language, not the session's. */
export interface Words {
  headings: Record<Exclude<SectionKey, 'sections'> | 'summary', string>;
  present: string;
  grade: string;
  courses: string;
  keywords: string;
  /** Between a term and what belongs to it; French sets a blank before it. */
  colon: string;
}

const english: Words = {
  headings: {
    summary: 'Summary',
    work: 'Experience',
    volunteer: 'Volunteering',
    education: 'Education',
    projects: 'Projects',
    skills: 'Skills',
    certificates: 'Certificates',
    languages: 'Languages',
    awards: 'Awards',
    publications: 'Publications',
    interests: 'Interests',
    references: 'References',
  },
  present: 'Present',
  grade: 'Grade',
  courses: 'Courses',
  keywords: 'Technologies',
  colon: ': ',
};

const german: Words = {
  headings: {
    summary: 'Profil',
    work: 'Berufserfahrung',
    volunteer: 'Ehrenamt',
    education: 'Ausbildung',
    projects: 'Projekte',
    skills: 'Kenntnisse',
    certificates: 'Zertifikate',
    languages: 'Sprachen',
    awards: 'Auszeichnungen',
    publications: 'Veröffentlichungen',
    interests: 'Interessen',
    references: 'Referenzen',
  },
  present: 'heute',
  grade: 'Note',
  courses: 'Kurse',
  keywords: 'Technologien',
  colon: ': ',
};

const french: Words = {
  headings: {
    summary: 'Profil',
    work: 'Expérience professionnelle',
    volunteer: 'Bénévolat',
    education: 'Formation',
    projects: 'Projets',
    skills: 'Compétences',
    certificates: 'Certifications',
    languages: 'Langues',
    awards: 'Distinctions',
    publications: 'Publications',
    interests: 'Centres d’intérêt',
    references: 'Références',
  },
  present: 'aujourd’hui',
  grade: 'Mention',
  courses: 'Cours',
  keywords: 'Technologies',
  colon: '\u00a0: ',
};

const spanish: Words = {
  headings: {
    summary: 'Perfil',
    work: 'Experiencia profesional',
    volunteer: 'Voluntariado',
    education: 'Formación académica',
    projects: 'Proyectos',
    skills: 'Competencias',
    certificates: 'Certificados',
    languages: 'Idiomas',
    awards: 'Premios',
    publications: 'Publicaciones',
    interests: 'Intereses',
    references: 'Referencias',
  },
  present: 'actualidad',
  grade: 'Nota',
  courses: 'Cursos',
  keywords: 'Tecnologías',
  colon: ': ',
};

const italian: Words = {
  headings: {
    summary: 'Profilo',
    work: 'Esperienza professionale',
    volunteer: 'Volontariato',
    education: 'Istruzione e formazione',
    projects: 'Progetti',
    skills: 'Competenze',
    certificates: 'Certificazioni',
    languages: 'Lingue',
    awards: 'Premi e riconoscimenti',
    publications: 'Pubblicazioni',
    interests: 'Interessi',
    references: 'Referenze',
  },
  present: 'oggi',
  grade: 'Voto',
  courses: 'Corsi',
  keywords: 'Tecnologie',
  colon: ': ',
};

const portuguese: Words = {
  headings: {
    summary: 'Perfil',
    work: 'Experiência profissional',
    volunteer: 'Voluntariado',
    education: 'Formação académica',
    projects: 'Projetos',
    skills: 'Competências',
    certificates: 'Certificações',
    languages: 'Idiomas',
    awards: 'Prémios',
    publications: 'Publicações',
    interests: 'Interesses',
    references: 'Referências',
  },
  present: 'atual',
  grade: 'Nota',
  courses: 'Cursos',
  keywords: 'Tecnologias',
  colon: ': ',
};

const dutch: Words = {
  headings: {
    summary: 'Profiel',
    work: 'Werkervaring',
    volunteer: 'Vrijwilligerswerk',
    education: 'Opleiding',
    projects: 'Projecten',
    skills: 'Vaardigheden',
    certificates: 'Certificaten',
    languages: 'Talen',
    awards: 'Prijzen',
    publications: 'Publicaties',
    interests: 'Interesses',
    references: 'Referenties',
  },
  present: 'heden',
  grade: 'Cijfer',
  courses: 'Cursussen',
  keywords: 'Technologie',
  colon: ': ',
};

const polish: Words = {
  headings: {
    summary: 'Podsumowanie',
    work: 'Doświadczenie zawodowe',
    volunteer: 'Wolontariat',
    education: 'Wykształcenie',
    projects: 'Projekty',
    skills: 'Umiejętności',
    certificates: 'Certyfikaty',
    languages: 'Języki',
    awards: 'Nagrody',
    publications: 'Publikacje',
    interests: 'Zainteresowania',
    references: 'Referencje',
  },
  present: 'obecnie',
  grade: 'Ocena',
  courses: 'Kursy',
  keywords: 'Technologie',
  colon: ': ',
};

const byLanguage: Record<string, Words> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  it: italian,
  pt: portuguese,
  nl: dutch,
  pl: polish,
};

/**
 * Words of a BCP 47 language and the language that they and the dates beside them are in: English where there is no
 * list, so that headings and dates never mix.
 */
export function wordsFor(language: string): { words: Words; spoken: string } {
  const words = byLanguage[language.toLowerCase().split('-')[0] ?? ''];
  return words ? { words, spoken: language } : { words: english, spoken: 'en' };
}
