import type { Resume } from '#core/resume/schema.ts';

export const owner = '3f1c1a52-2f4b-4c52-9d7a-5f8f0a6f2b11';
export const stranger = '9a0c7a6e-5b1d-4f36-8a53-0d6d3a1f7c22';

/** An invented person. */
export const resume: Resume = {
  basics: { name: 'Ada Miller', label: 'Backend Engineer', email: 'ada@example.org', summary: 'Backend engineer.' },
  work: [
    {
      name: 'Harbour Freight Systems',
      position: 'Backend Engineer',
      startDate: '2019-04',
      highlights: ['Responsible for the billing service in Python', 'Moved 14 services to Kubernetes'],
    },
  ],
  education: [{ institution: 'Leeds Beckett University', studyType: 'BSc', area: 'Computing', endDate: '2018' }],
  skills: [{ name: 'Python' }, { name: 'PostgreSQL' }],
};

export const resumeText = `Ada Miller
Backend Engineer
ada@example.org

Experience
Backend Engineer, Harbour Freight Systems
April 2019 - Present
- Responsible for the billing service in Python
- Moved 14 services to Kubernetes

Education
BSc Computing, Leeds Beckett University, 2018

Skills
Python, PostgreSQL
`;

export const jobText = `Senior Backend Engineer
Requirements
- 5+ years of experience with Python
- Experience with PostgreSQL and Docker
Nice to have
- Kubernetes
`;
