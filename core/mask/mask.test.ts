import { describe, expect, it } from 'vitest';
import type { Resume } from '../resume/schema.ts';
import { changeStrings } from './deep.ts';
import { createMask } from './mask.ts';
import { restoring } from './streamed.ts';

const resume: Resume = {
  basics: {
    name: 'Zoë Van den Berg',
    email: 'zoe@berg.example',
    phone: '+44 20 7946 0958',
    url: 'https://berg.example',
    location: { address: '4 Mill Lane', postalCode: 'OX1 1AA', city: 'Oxford' },
    profiles: [{ network: 'GitHub', username: 'zoeberg', url: 'https://github.com/zoeberg' }],
  },
  work: [
    { name: 'Kestrel Health Ltd', position: 'Nurse', highlights: ['Cut falls by 12 % at Kestrel Health'] },
    { name: 'Über Bau GmbH', position: 'Polier' },
  ],
};

const text = `Zoë Van den Berg, zoe@berg.example, 020 7946 0958, github.com/zoeberg, 4 Mill Lane, Oxford.
ZOE worked for Kestrel Health and Kestrel Health Ltd; Supervisor: Jane Doe. Date of birth: 1 May 1990`;

describe('a mask', () => {
  it('hides name, contact data and links, keeps the rest, and brings every word back', () => {
    const mask = createMask(resume, 'contact');
    const sent = mask.hide(text);
    for (const secret of ['Zoë', 'ZOE', 'Berg', 'berg.example', '7946', 'zoeberg', 'Mill', 'Jane', '1990'])
      expect(sent).not.toContain(secret);
    expect(sent).toContain('Oxford');
    expect(sent).toContain('worked for Kestrel Health');
    expect(mask.restore(sent)).toBe(text);
  });

  it('hides employers when asked, with or without their legal form', () => {
    const mask = createMask(resume, 'employers');
    const sent = mask.hide(`${text} Uber Bau built it.`);
    expect(sent).not.toMatch(/Kestrel|Bau/);
    expect(mask.restore(sent)).toBe(`${text} Uber Bau built it.`);
  });

  it.each([
    ['李明', '我叫李明，电话见简历。候选人李明先生'],
    ['김민수', '저는 김민수입니다. 김민수는 개발자'],
    ['محمد الأحمد', 'كتب محمد الأحمد ومحمد هنا'],
    ['สมชาย ใจดี', 'ผมชื่อสมชาย ใจดีครับ'],
    ['Nora Brennan', 'Brennans Team; Nora’s notes; BRENNAN'],
  ])('finds %s where the script or a genitive joins it to its neighbour', (name, said) => {
    const mask = createMask({ basics: { name } }, 'contact');
    const sent = mask.hide(said);
    for (const part of name.split(' ')) expect(sent.toLowerCase()).not.toContain(part.toLowerCase());
    expect(mask.restore(sent)).toBe(said);
  });

  it('changes no sign but what it hides: joiners, soft hyphens and composed letters stay', () => {
    const said = 'می\u200cخواهم Zo\u0065\u0308 Berg\u00adbau re\u0301sume\u0301 क्\u200dष';
    const mask = createMask(resume, 'contact');
    expect(mask.restore(mask.hide(said))).toBe(said);
    expect(mask.hide('क्\u200dष und re\u0301sume\u0301')).toBe('क्\u200dष und re\u0301sume\u0301');
  });

  it('knows the names of before, and the one that somebody says who has no résumé yet', () => {
    const mask = createMask(resume, 'contact', [{ basics: { name: 'Zoe Vandenburg' } }]);
    expect(mask.hide('It said Zoe Vandenburg, now Zoë Van den Berg')).not.toMatch(/Vandenburg|Berg/);
    const empty = createMask({}, 'contact');
    for (const said of ['My name is Ada Brennan, a nurse', 'ich heiße Ada Brennan', 'Me llamo Ada Brennan']) {
      expect(empty.hide(said)).not.toMatch(/Ada|Brennan/);
      expect(empty.restore(empty.hide(said))).toBe(said);
    }
  });

  it('gives the same word the same token, in one text or the next', () => {
    const mask = createMask(resume, 'contact');
    expect(mask.hide('zoe@berg.example')).toBe(mask.hide('zoe@berg.example'));
  });

  it('brings back what looked like a token all along, and leaves one it never gave out', () => {
    const mask = createMask(resume, 'contact');
    const sent = mask.hide('Uses {{name1}} in templates');
    expect(mask.restore(sent)).toBe('Uses {{name1}} in templates');
    expect(mask.restore('Dear {{name77}}')).toBe('Dear {{name77}}');
  });

  it('reaches every string of a structure', () => {
    const mask = createMask(resume, 'contact');
    const prompt = [{ role: 'user', content: [{ type: 'text', text: 'I am Zoë' }] }, { type: 'for Zoë' }];
    const sent = changeStrings(prompt, mask.hide);
    expect(JSON.stringify(sent)).not.toContain('Zoë');
    expect(changeStrings(sent, mask.restore)).toEqual(prompt);
  });
});

describe('a stream of pieces', () => {
  const whole = 'Dear {{name1}}, {not a token} {{name1}}{{email1}} {';
  const restore = (piece: string) => piece.replaceAll('{{name1}}', 'Zoë').replaceAll('{{email1}}', 'z@b.example');

  it('is restored wherever it is cut', () => {
    for (let size = 1; size < whole.length; size++) {
      const stream = restoring(restore);
      let seen = '';
      for (let at = 0; at < whole.length; at += size) {
        seen += stream.push(whole.slice(at, at + size));
        expect(seen).not.toMatch(/\{\{/);
      }
      expect(seen + stream.end()).toBe('Dear Zoë, {not a token} Zoëz@b.example {');
    }
  });
});
