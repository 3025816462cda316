import { describe, expect, it } from 'vitest';
import { fold } from '../../claims/words.ts';
import { respond } from '../respond.ts';
import { corpus } from './corpus.ts';
import { hold } from './hold.ts';
import { judge } from './judge.ts';

const talks = corpus.map((talk) => ({ talk, turns: hold(talk) }));
const results = talks.flatMap(({ talk, turns }) =>
  turns.map((held, at) => ({ id: `${talk.id} ${at}`, held, reasons: judge(turns, at, talk) })),
);

describe('conversations with invented people', () => {
  it('are many, in four languages', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(34);
    expect(results.length).toBeGreaterThanOrEqual(380);
    expect(new Set(corpus.map(({ locale }) => locale))).toEqual(new Set(['en', 'de', 'fr', 'es']));
  });

  it('are served in nine turns of ten', () => {
    const failed = results.filter(({ reasons }) => reasons.length > 0);
    const list = failed.map(({ id, held, reasons }) => `${id} “${held.say.slice(0, 60)}”: ${reasons[0]}`).join('\n');
    expect(failed.length / results.length, list).toBeLessThanOrEqual(0.1);
  });

  it('never writes what only an order says', () => {
    const orders = results.filter(
      ({ held }) =>
        held.expect.none &&
        /^(?:then |ok |ignore your rules and )?(?:write|say|put|add that|pad|call me|schreib|mets|écris|ecris|pon|di) /i.test(
          held.say,
        ),
    );
    expect(orders.length).toBeGreaterThanOrEqual(12);
    expect(orders.filter(({ held }) => held.patches.length > 0).map(({ id }) => id)).toEqual([]);
  });

  it('gives no two people the same paragraph', () => {
    const own = /[“„«][^”“»]*[”“»]/g;
    const seen = new Map<string, Set<string>>();
    for (const { talk, turns } of talks)
      for (const { text, say } of turns)
        for (const sentence of text.split(/(?<=[.!?])\s+|\n/)) {
          const plain = fold(sentence.replace(own, ' '))
            .replace(/[^\p{L}]+/gu, ' ')
            .trim();
          if (plain.split(' ').length < 8 || fold(say).includes(plain)) continue;
          seen.set(plain, (seen.get(plain) ?? new Set()).add(talk.id));
        }
    const repeated = [...seen].filter(([, ids]) => ids.size > 5).map(([sentence, ids]) => `${ids.size}× ${sentence}`);
    expect(repeated).toEqual([]);
  });

  it('answers after five hundred messages almost as fast as at the start', () => {
    const talk = corpus[0];
    if (!talk) throw new Error('no corpus');
    const turn = {
      text: 'Gladly: how many, or how often?',
      intent: 'quantify /work/0/highlights/3',
      asks: true,
      proposals: [],
    };
    const time = (n: number) => {
      const history = Array.from({ length: n }, (_, i) => ({ ...turn, say: `about the committee, part ${i}` }));
      const statements = Array.from({ length: n }, (_, i) => ({ text: `we did ${i} audits on ward ${i}` }));
      const input = {
        locale: talk.locale,
        resume: talk.resume,
        jobText: talk.job ?? '',
        statements,
        history,
        now: '2026-11-20',
      };
      const start = process.cpuUsage();
      for (let i = 0; i < 5; i++) respond({ ...input, say: 'the wound care line sounds weird, fix it' });
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 5000;
    };
    time(10);
    expect(time(500)).toBeLessThan(300);
  });
});
