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

const byLanguage: Record<string, Words> = { en: english, de: german, fr: french, es: spanish };

/** Words of a BCP 47 language; English where there is no list. */
export function wordsFor(language: string): Words {
  return byLanguage[language.toLowerCase().split('-')[0] ?? ''] ?? english;
}
