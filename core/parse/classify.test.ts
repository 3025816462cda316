import { expect, it } from 'vitest';
import { classifyText } from './classify.ts';

it('takes an advertisement for a job', () => {
  const text = `Senior Data Engineer
We are looking for a data engineer to join our team in Leeds.
Responsibilities
- Build pipelines in Python and SQL
Requirements
- 5+ years of experience
What we offer: hybrid work, 30 days of leave. Apply now.`;
  expect(classifyText(text)).toBe('job');
});

it('takes a German advertisement for a job', () => {
  const text = `Pflegefachkraft (m/w/d) in Köln
Ihre Aufgaben
- Pflege und Betreuung unserer Bewohner
Ihr Profil
- Abgeschlossene Ausbildung in der Pflege, Erfahrung im Schichtdienst
Wir bieten einen sicheren Arbeitsplatz und 30 Tage Urlaub.`;
  expect(classifyText(text)).toBe('job');
});

it('takes a pasted résumé for a résumé', () => {
  const text = `Noor Haddad
noor.haddad@example.org | +44 20 7946 0018 | Leeds

Experience
Warehouse Lead, Kestrel Freight, 2019 - Present
- Cut picking errors by a third with a second scan
Education
BSc Logistics, Aston University, 2015 - 2018`;
  expect(classifyText(text)).toBe('resume');
});

it('leaves questions and short texts to the coach', () => {
  expect(classifyText('Can you shorten the second bullet of my last job?')).toBe('message');
  expect(
    classifyText(
      'I have been wondering whether my summary is too long. I wrote it two years ago when I was still a nurse, and now I want to move into teaching. What would you change, and should I mention the night shifts at all?',
    ),
  ).toBe('message');
});

// Without bounds each of these took 6 to 24 s, which ends the Worker.
it.each(['a', 'a.', '-', 'a@'])('is quick on a text without an end: %s', (unit) => {
  const started = Date.now();
  classifyText(unit.repeat(60_000 / unit.length));
  expect(Date.now() - started).toBeLessThan(1_500);
});
