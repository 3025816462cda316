import type { Resume } from '../../../resume/schema.ts';
import { asks, bullets, only, role, speaking, type Cases } from './case.ts';

const wish = (...lines: string[]) =>
  `Requirements\n- Python\n- SQL\n- Apache Kafka\nNice to have\n${lines.map((line) => `- ${line}`).join('\n')}`;
const about = 'We are looking for somebody who will join our team in the north and care for it.';
const titled = (title: string, ...lines: string[]) => `${title}\n${about}\n${asks(...lines)}`;
const titles = (position: string) => (resume: Resume) => resume.work!.forEach((one) => (one.position = position));
const degree = (studyType: string) => (resume: Resume) => void (resume.education = [{ institution: 'X', studyType }]);
const certificate = (name: string) => (resume: Resume) => void (resume.certificates = [{ name }]);
const languages =
  (...names: string[]) =>
  (resume: Resume) =>
    void (resume.languages = names.map((language) => ({ language })));
const newcomer = (resume: Resume) => void (resume.work = [{ ...resume.work![0], startDate: '2025-01' }]);
const german = 'Wir suchen eine Fachkraft\nAnforderungen\n';

/** K, L: what the job asks for. */
export const job: Record<string, Cases> = {
  K01: {
    fails: { job: asks('Rust', 'Python') },
    passes: { job: asks('Python', 'SQL') },
    edge: ['either of two will do', false, { job: asks('Rust or Python', 'SQL') }],
    other: ['de', true, { of: speaking('de'), job: `${german}- Kenntnisse in Wundversorgung\n- Python` }],
  },
  K02: {
    fails: { job: wish('Rust', 'Scala') },
    passes: { job: wish('Airflow', 'Docker') },
    edge: ['half of them is enough', false, { job: wish('Rust', 'Airflow') }],
    other: [
      'fr',
      true,
      {
        of: speaking('fr'),
        job: 'Profil recherché\n- Python exigé\n- SQL exigé\n- Kafka exigé\nAtouts\n- Rust\n- Scala',
      },
    ],
  },
  K03: {
    fails: { job: asks('Terraform', 'Python') },
    passes: { job: asks('Kafka', 'Python') },
    edge: [
      'what stands in a bullet too is evidenced',
      false,
      { of: bullets(['Moved 40 servers to Terraform in a year']), job: asks('Terraform', 'Python') },
    ],
    other: ['de', true, { of: speaking('de'), job: `${german}- Terraform\n- Python` }],
  },
  K04: {
    fails: { job: asks('Python', 'Negotiation skills', 'Empathy') },
    passes: { job: asks('Python', 'SQL') },
    edge: ['it weighs a twentieth at most', true, { job: asks('Python', 'SQL', 'Empathy') }],
    other: [
      'es',
      true,
      { of: speaking('es'), job: 'Requisitos\n- Python\n- SQL\n- Trabajo en equipo\n- Capacidad de negociación' },
    ],
  },
  K05: {
    fails: { of: titles('Pastry Chef'), job: titled('Data Engineer', 'Python', 'SQL') },
    passes: { job: titled('Senior Data Engineer', 'Python', 'SQL') },
    edge: [
      'a telling word in common is near enough',
      false,
      { of: titles('Registered Nurse'), job: titled('Nurse Practitioner', 'Python', 'SQL') },
    ],
    other: ['de', false, { job: 'Konditor (m/w/d)\nAnforderungen\n- Kenntnisse in Python\n- Erfahrung mit SQL' }],
  },
  K06: {
    fails: { of: newcomer, job: asks('5+ years of experience', 'Python') },
    passes: { job: asks('5+ years of experience', 'Python') },
    edge: [
      'two posts at once do not count twice',
      true,
      {
        of: (resume) =>
          void (resume.work = [0, 1].map((i) => ({ ...resume.work![i], startDate: '2023-11', endDate: undefined }))),
        job: asks('5+ years of experience', 'Python'),
      },
    ],
    other: ['es', true, { of: speaking('es', newcomer), job: 'Requisitos\n- Mínimo 5 años de experiencia\n- Python' }],
  },
  K07: {
    fails: { of: degree('A-levels'), job: asks("Bachelor's degree in computing", 'Python') },
    passes: { job: asks("Bachelor's degree in computing", 'Python') },
    edge: [
      '“or equivalent experience” is asked, not judged',
      false,
      { of: degree('A-levels'), job: asks("Bachelor's degree or equivalent experience", 'Python') },
    ],
    other: [
      'de',
      true,
      { of: speaking('de', degree('Abitur')), job: `${german}- Abgeschlossenes Masterstudium\n- Python` },
    ],
  },
  K08: {
    fails: { job: asks('AWS Certified Solutions Architect certification required', 'Python') },
    passes: {
      of: certificate('AWS Certified Solutions Architect – Associate'),
      job: asks('AWS Certified Solutions Architect certification required', 'Python'),
    },
    edge: ['a wish is no requirement', false, { job: wish('AWS Certified Solutions Architect') }],
    other: [
      'es',
      false,
      {
        of: speaking('es', certificate('Carné de manipulador de alimentos')),
        job: 'Requisitos\n- Carné de manipulador de alimentos\n- Python',
      },
    ],
  },
  K09: {
    fails: { job: asks('Must have the right to work in the UK', 'Python') },
    passes: { job: asks('Python', 'SQL') },
    edge: [
      'what the résumé says of permits is not taken for an answer',
      true,
      {
        of: (resume) => void (resume.interests = [{ name: 'Right to work in the UK' }]),
        job: asks('Must have the right to work in the UK', 'Python'),
      },
    ],
    other: ['de', true, { of: speaking('de'), job: `${german}- Führerschein Klasse B\n- Python` }],
  },
  K10: {
    fails: { of: bullets(['Led search engine optimisation for 12 shops']), job: asks('SEO', 'Python') },
    passes: { of: bullets(['Led SEO for 12 shops']), job: asks('SEO', 'Python') },
    edge: [
      'with both forms there is nothing to miss',
      false,
      { of: bullets(['Led search engine optimisation (SEO) for 12 shops']), job: asks('SEO', 'Python') },
    ],
    other: [
      'de',
      true,
      { of: bullets(['Suchmaschinenoptimierung für 12 Läden geleitet'], 'de'), job: `${german}- SEO\n- Python` },
    ],
  },
  K11: {
    fails: { of: languages('English'), job: asks('Fluent German required', 'Python') },
    passes: { of: languages('English', 'German'), job: asks('Fluent German required', 'Python') },
    edge: [
      'where no languages are named, nothing is missing',
      false,
      { of: (resume) => void delete resume.languages, job: asks('Fluent German required', 'Python') },
    ],
    other: [
      'fr',
      false,
      {
        of: speaking('fr', languages('français', 'anglais')),
        job: 'Profil recherché\n- Anglais courant exigé\n- Python',
      },
    ],
  },
  K12: {
    fails: { of: role({ startDate: '2015-01', endDate: '2018-01' }), job: asks('Docker', 'Python') },
    passes: { job: asks('Python', 'Kafka') },
    edge: [
      'the summary speaks of today',
      false,
      {
        of: (resume) => {
          role({ startDate: '2015-01', endDate: '2018-01' })(resume);
          resume.basics!.summary = 'I use Docker and Python every day and like small, tested steps.';
        },
        job: asks('Docker', 'Python'),
      },
    ],
    other: [
      'de',
      true,
      { of: speaking('de', role({ startDate: '2015-01', endDate: '2018-01' })), job: `${german}- Docker\n- Python` },
    ],
  },
  L01: {
    fails: { job: titled('Director of Data', 'Python', 'SQL') },
    passes: { job: titled('Data Engineer', 'Python', 'SQL') },
    edge: ['one band up is how people rise', false, { job: titled('Senior Data Engineer', 'Python', 'SQL') }],
    other: [
      'de',
      true,
      {
        of: speaking('de'),
        job: 'Praktikant (m/w/d) Datenanalyse\nAnforderungen\n- Kenntnisse in Python\n- Erfahrung mit SQL',
      },
    ],
  },
  L02: {
    fails: {
      job: 'Wir suchen für unser Team in Köln eine erfahrene Fachkraft.\nAnforderungen\n- Sehr gute Kenntnisse in Python\n- Mehrjährige Erfahrung mit SQL und Datenbanken',
    },
    passes: { job: titled('Data Engineer', 'Python', 'SQL') },
    edge: [
      'unless the advertisement asks for it',
      false,
      {
        job: 'Wir suchen für unser Team in Köln eine erfahrene Fachkraft.\nAnforderungen\n- Sehr gute Kenntnisse in Python\n- Mehrjährige Erfahrung mit SQL\nBitte senden Sie Ihren Lebenslauf auf Englisch.',
      },
    ],
    other: [
      'de',
      false,
      {
        of: only(['Leitung eines Teams'], 'de'),
        job: 'Wir suchen für unser Team in Köln eine erfahrene Fachkraft.\nAnforderungen\n- Sehr gute Kenntnisse in Python',
      },
    ],
  },
};
