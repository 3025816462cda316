import type { Resume } from '#core/resume/schema.ts';
import { fixture } from './measure.ts';

/** Made-up people whose résumés show what the fixtures do not: right-to-left scripts, many pages, long words. */
export const arabic: Resume = {
  basics: {
    name: 'ليلى الحداد',
    label: 'مهندسة برمجيات',
    email: 'layla@example.org',
    phone: '+962791234567',
    summary:
      'مهندسة برمجيات بخبرة عشر سنوات في بناء الخدمات السحابية وقيادة الفرق الصغيرة باستخدام Python وPostgreSQL.',
    location: { city: 'عمّان', countryCode: 'JO' },
  },
  work: [
    {
      name: 'شركة النور للتقنية',
      position: 'مهندسة برمجيات أولى',
      startDate: '2019-03',
      highlights: ['خفضت زمن الاستجابة بنسبة 45% عبر إعادة تصميم قاعدة البيانات.', 'قادت فريقًا من 6 مهندسين (2021).'],
    },
    {
      name: 'مؤسسة البيان',
      position: 'مطورة تطبيقات',
      startDate: '2014-09',
      endDate: '2019-02',
      highlights: ['بنت واجهة برمجية يستخدمها 120 عميلًا.'],
    },
  ],
  education: [
    {
      institution: 'الجامعة الأردنية',
      studyType: 'بكالوريوس',
      area: 'علم الحاسوب',
      startDate: '2010',
      endDate: '2014',
    },
  ],
  skills: [{ name: 'البرمجة', keywords: ['Python', 'TypeScript', 'تصميم قواعد البيانات'] }],
  languages: [
    { language: 'العربية', fluency: 'اللغة الأم' },
    { language: 'الإنجليزية', fluency: 'C1' },
  ],
  meta: { language: 'ar' },
};

export const hebrew: Resume = {
  basics: {
    name: 'נועה ברק',
    label: 'מנהלת מוצר',
    email: 'noa@example.org',
    phone: '+972541234567',
    summary: 'מנהלת מוצר עם שמונה שנות ניסיון בבניית מוצרי B2B, ממחקר משתמשים ועד השקה.',
    location: { city: 'תל אביב', countryCode: 'IL' },
  },
  work: [
    {
      name: 'אורן טכנולוגיות',
      position: 'מנהלת מוצר בכירה',
      startDate: '2020-01',
      highlights: ['הובילה השקה של 3 מוצרים (2022) והגדילה את ההכנסות ב-28%.'],
    },
  ],
  education: [
    { institution: 'אוניברסיטת חיפה', studyType: 'תואר ראשון', area: 'כלכלה', startDate: '2011', endDate: '2014' },
  ],
  skills: [{ name: 'כלים', keywords: ['SQL', 'Figma', 'ניתוח נתונים'] }],
  meta: { language: 'he' },
};

export const russian: Resume = {
  basics: {
    name: 'Александра Воробьёва-Константинопольская',
    label: 'Инженер по качеству',
    email: 'a.vorobyova@example.org',
    summary: 'Инженер по качеству с опытом автоматизации испытаний. Λέξεις και αριθμοί: 3,5 % — žluťoučký kůň.',
    url: 'https://portfolio.example.org/very/long/path/to/a/page/that/does/not/end/anywhere/near/here',
  },
  work: [
    {
      name: 'ООО «Северный ветер»',
      position: 'Ведущий инженер',
      startDate: '2018-05',
      highlights: ['Сократила время регрессионных испытаний с двух дней до трёх часов.', 'Обучила 14 коллег.'],
    },
  ],
  education: [{ institution: 'МГТУ', studyType: 'Магистр', area: 'Приборостроение', endDate: '2014' }],
  skills: [{ keywords: ['Python', 'Испытания', 'Метрология'] }],
  meta: { language: 'ru' },
};

/** Four pages: the professor's résumé with two more careers behind it. */
export function long(): Resume {
  const professor = fixture('professor-us');
  const others = ['retail-manager-us', 'social-worker-us', 'data-engineer-uk', 'electrician-uk'].map(fixture);
  return {
    ...professor,
    work: [professor, ...others].flatMap(({ work = [] }) => work),
    projects: others.flatMap(({ projects = [] }) => projects),
    skills: others.flatMap(({ skills = [] }) => skills).slice(0, 12),
    certificates: others.flatMap(({ certificates = [] }) => certificates),
  };
}

export const short = (): Resume => fixture('marketing-us');
