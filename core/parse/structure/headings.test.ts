import { describe, expect, it } from 'vitest';
import { sectionOfHeading, sectionWithin } from './headings.ts';

describe('sectionOfHeading', () => {
  it.each([
    ['WORK EXPERIENCE', 'work'],
    ['E X P E R I E N C E', 'work'],
    ['2. Employment History', 'work'],
    ['Berufserfahrung', 'work'],
    ['Expérience professionnelle', 'work'],
    ['Experiencia docente', 'work'],
    ['Experiência profissional', 'work'],
    ['Esperienze lavorative', 'work'],
    ['Werkervaring', 'work'],
    ['Doświadczenie zawodowe', 'work'],
    ['工作经历', 'work'],
    ['職務経歴', 'work'],
    ['Education & Training', 'education'],
    ['Istruzione e formazione', 'education'],
    ['Wykształcenie', 'education'],
    ['Kenntnisse & Fähigkeiten', 'skills'],
    ['Compétences', 'skills'],
    ['Języki obce', 'languages'],
    ['Centres d’intérêt', 'interests'],
    ['Licenses & Certifications', 'certificates'],
    ['Honors and Awards', 'awards'],
  ])('%s → %s', (text, kind) => expect(sectionOfHeading(text)).toBe(kind));

  it.each(['Senior Engineer', 'Experienced nurse', 'Led the education programme', 'Acme Education Ltd', ''])(
    '"%s" opens none',
    (text) => expect(sectionOfHeading(text)).toBeNull(),
  );
});

it('finds the subject of an unusual heading', () => {
  expect(sectionWithin('Selected Clinical Experience')).toBe('work');
  expect(sectionWithin('Where I come from')).toBeNull();
});
