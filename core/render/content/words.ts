import type { SectionKey } from '../../resume/schema.ts';
import type { IconId } from '../icons.ts';

/** Words a résumé needs beside the person's own. They follow the résumé's language, not the session's. */
export interface Words {
  headings: Record<Exclude<SectionKey, 'sections'> | 'summary', string>;
  present: string;
  grade: string;
  courses: string;
  keywords: string;
  contact: Record<IconId, string>;
  /** Heading of what tells who the person is. */
  personal: string;
  /** Under the line for a signature. */
  signature: string;
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
  contact: { place: 'Address', phone: 'Phone', mail: 'E-mail', link: 'Web' },
  personal: 'Contact',
  signature: 'Place, date',
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
  contact: { place: 'Anschrift', phone: 'Telefon', mail: 'E-Mail', link: 'Web' },
  personal: 'Kontakt',
  signature: 'Ort, Datum',
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
  contact: { place: 'Adresse', phone: 'Téléphone', mail: 'E-mail', link: 'Web' },
  personal: 'Coordonnées',
  signature: 'Lieu, date',
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
  contact: { place: 'Dirección', phone: 'Teléfono', mail: 'Correo', link: 'Web' },
  personal: 'Contacto',
  signature: 'Lugar, fecha',
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
  contact: { place: 'Indirizzo', phone: 'Telefono', mail: 'E-mail', link: 'Web' },
  personal: 'Contatti',
  signature: 'Luogo, data',
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
  contact: { place: 'Morada', phone: 'Telefone', mail: 'E-mail', link: 'Web' },
  personal: 'Contacto',
  signature: 'Local, data',
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
  contact: { place: 'Adres', phone: 'Telefoon', mail: 'E-mail', link: 'Web' },
  personal: 'Contactgegevens',
  signature: 'Plaats, datum',
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
  contact: { place: 'Adres', phone: 'Telefon', mail: 'E-mail', link: 'WWW' },
  personal: 'Kontakt',
  signature: 'Miejscowość, data',
  colon: ': ',
};

const arabic: Words = {
  headings: {
    summary: 'الملخص',
    work: 'الخبرة العملية',
    volunteer: 'العمل التطوعي',
    education: 'التعليم',
    projects: 'المشاريع',
    skills: 'المهارات',
    certificates: 'الشهادات',
    languages: 'اللغات',
    awards: 'الجوائز',
    publications: 'المنشورات',
    interests: 'الاهتمامات',
    references: 'المراجع',
  },
  present: 'حتى الآن',
  grade: 'المعدل',
  courses: 'المواد',
  keywords: 'التقنيات',
  contact: { place: 'العنوان', phone: 'الهاتف', mail: 'البريد', link: 'الموقع' },
  personal: 'المعلومات الشخصية',
  signature: 'المكان والتاريخ',
  colon: ': ',
};

const hebrew: Words = {
  headings: {
    summary: 'תקציר',
    work: 'ניסיון תעסוקתי',
    volunteer: 'התנדבות',
    education: 'השכלה',
    projects: 'פרויקטים',
    skills: 'כישורים',
    certificates: 'הסמכות',
    languages: 'שפות',
    awards: 'פרסים',
    publications: 'פרסומים',
    interests: 'תחומי עניין',
    references: 'ממליצים',
  },
  present: 'היום',
  grade: 'ציון',
  courses: 'קורסים',
  keywords: 'טכנולוגיות',
  contact: { place: 'כתובת', phone: 'טלפון', mail: 'דוא״ל', link: 'אתר' },
  personal: 'פרטים אישיים',
  signature: 'מקום, תאריך',
  colon: ': ',
};

const chinese: Words = {
  headings: {
    summary: '个人简介',
    work: '工作经历',
    volunteer: '志愿者经历',
    education: '教育背景',
    projects: '项目经验',
    skills: '专业技能',
    certificates: '证书',
    languages: '语言能力',
    awards: '获奖情况',
    publications: '论文',
    interests: '兴趣爱好',
    references: '推荐人',
  },
  present: '至今',
  grade: '成绩',
  courses: '课程',
  keywords: '技术',
  contact: { place: '地址', phone: '电话', mail: '邮箱', link: '网址' },
  personal: '个人信息',
  signature: '地点、日期',
  colon: '：',
};

const japanese: Words = {
  headings: {
    summary: '職務要約',
    work: '職務経歴',
    volunteer: 'ボランティア活動',
    education: '学歴',
    projects: 'プロジェクト',
    skills: 'スキル',
    certificates: '資格',
    languages: '語学',
    awards: '受賞歴',
    publications: '論文',
    interests: '趣味',
    references: '推薦者',
  },
  present: '現在',
  grade: '成績',
  courses: '科目',
  keywords: '技術',
  contact: { place: '住所', phone: '電話', mail: 'メール', link: 'ウェブ' },
  personal: '基本情報',
  signature: '場所・日付',
  colon: '：',
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
  ar: arabic,
  he: hebrew,
  zh: chinese,
  ja: japanese,
};

/**
 * Words of a BCP 47 language and the language that they and the dates beside them are in: English where there is no
 * list, so that headings and dates never mix.
 */
export function wordsFor(language: string): { words: Words; spoken: string } {
  const words = byLanguage[language.toLowerCase().split('-')[0] ?? ''];
  return words ? { words, spoken: language } : { words: english, spoken: 'en' };
}
