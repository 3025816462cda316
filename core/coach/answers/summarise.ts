import { type Proposal } from '../schema.ts';
import { list, pick, quote, tell, type Answer, type Talk, wordCount } from '../talk.ts';
import { bestLines, composeSummary, halve } from '../write/summary.ts';
import { jobName } from './job-words.ts';
import { injectionNote } from './match.ts';

export function summaryPatch(talk: Talk, after: string): Proposal['patch'] {
  const before = talk.input.resume.basics?.summary;
  return before === undefined
    ? { op: 'add', path: '/basics/summary', after }
    : { op: 'replace', path: '/basics/summary', before, after };
}

export function summary(talk: Talk): Answer {
  const short =
    /\b(?:half|shorter|shorten|short|trim|kurzer|kurz|knapper|raccourci\w*|trop long\w*|too long|zu lang|demasiado larg\w*|acorta\w*|plus court|mas corto|corta)\b/.test(
      talk.low,
    );
  const proposed = talk.thread.proposed.find(({ proposal }) => proposal.patch.path === '/basics/summary')?.proposal
    .patch.after;
  const old = talk.clean.basics?.summary ?? '';
  const fresh =
    short && typeof proposed === 'string' ? halve(proposed) : short && old ? shortOld(talk, old) : composeSummary(talk);
  const ending = (text: string) => text.replace(/\.$/, '').split(/\s+/).slice(-3).join(' ');
  const best = bestLines(talk, 2);
  const used = best.filter(({ text }) => fresh.includes(ending(text)));
  const found = used.length > 0 ? used : best;
  const lines = found.length > 0 ? found : [{ text: talk.entries[0]?.position ?? talk.clean.basics?.label ?? '' }];
  const note = injectionNote(talk);
  return {
    intent: 'summary',
    about: ['/basics/summary'],
    proposals: [
      {
        patch: summaryPatch(talk, fresh),
        reason: tell(talk, {
          en: `Every word of it stands elsewhere in your résumé, such as ${quote(lines[0]?.text ?? old, 8)}`,
          de: `Alles darin steht schon im Lebenslauf, etwa ${quote(lines[0]?.text ?? old, 8)}`,
          fr: `Tout y vient du CV, par exemple ${quote(lines[0]?.text ?? old, 8)}`,
          es: `Todo sale de tu currículum, como ${quote(lines[0]?.text ?? old, 8)}`,
        }),
      },
    ],
    text: [
      short
        ? tell(talk, {
            en: `Cut to ${wordCount(fresh)} words, from ${wordCount(typeof proposed === 'string' ? proposed : old)}: ${quote(fresh, 40)}`,
            de: `Auf ${wordCount(fresh)} Wörter gekürzt: ${quote(fresh, 40)}`,
            fr: `Ramené à ${wordCount(fresh)} mots : ${quote(fresh, 40)}`,
            es: `Reducido a ${wordCount(fresh)} palabras: ${quote(fresh, 40)}`,
          })
        : tell(talk, {
            en: `${old ? `Instead of ${quote(old, 7)}, a` : 'A'} summary from your own facts${jobName(talk) ? `, with what counts for ${jobName(talk)} first` : ''}. ${pick(talk, ['It rests on', 'It stands on', 'Its ground is'])} ${list(
              talk,
              lines.map((line) => quote(line.text, 9)),
            )}${talk.brief ? pick(talk, [', and leaves out what only the posting says', '; nothing of the posting went in that you have not done', '; what you have not shown stays with the posting']) : pick(talk, [', in your own words', ', and adds nothing', ', and on no adjectives'])}.`,
            de: `Eine Zusammenfassung aus deinen eigenen Angaben${jobName(talk) ? ` für ${jobName(talk)}` : ''}. Sie stützt sich auf ${list(
              talk,
              lines.map((line) => quote(line.text, 9)),
            )}`,
            fr: `Une accroche faite de vos propres faits${jobName(talk) ? ` pour ${jobName(talk)}` : ''}. Elle s’appuie sur ${list(
              talk,
              lines.map((line) => quote(line.text, 9)),
            )}`,
            es: `Un resumen con tus propios datos${jobName(talk) ? ` para ${jobName(talk)}` : ''}. Se apoya en ${list(
              talk,
              lines.map((line) => quote(line.text, 9)),
            )}`,
          }),
      note,
    ]
      .filter(Boolean)
      .join('\n\n'),
  };
}

const hollow =
  /\b(?:results?-driven|team ?player|proven track record|passionate|hard-?working|synerg|user-centric|dynamic|reputed|challenging position|looking for a new challenge)/i;

/** The plain sentences of an old summary; when all of it is hollow, one from facts. */
function shortOld(talk: Talk, old: string): string {
  const sentences = old.split(/(?<=[.!?])\s+/);
  const solid = sentences.filter((sentence) => !hollow.test(sentence));
  if (solid.length > 0 && solid.length < sentences.length) return solid.join(' ');
  return solid.length === 0 ? composeSummary(talk, true) : halve(old);
}
