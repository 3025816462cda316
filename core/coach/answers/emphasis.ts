import { fold } from '../../claims/words.ts';
import { addressesMachine } from '../read/injection.ts';
import type { Line } from '../read/lines.ts';
import { aboutness, emphasisIn, linesAbout, type Emphasis } from '../read/theme.ts';
import { list, quote, tell, wordCount, type Answer, type Talk } from '../talk.ts';
import { bestLines, plainLine, whoIs } from '../write/summary.ts';
import { summaryPatch } from './summarise.ts';

const ofSummary =
  /\b(?:summary|profile|intro\w*|paragraph|zusammenfassung|kurzprofil|profil|accroche|resumen|perfil)\b/;
const ofElse = /\b(?:letter|anschreiben|lettre|carta|bullets?|lines?|skills?|zeile|puce|punto)\b/;
/** How it sounds is another wish than what it tells. */
const manner =
  /^(?:so |too |a bit )?(?:stiff|formal|formell|formlich|formel|fancy|boring|modest|wordy|words?|text|generic|salesy|corporate|technical|jargon|steif|text|floskeln?|guinde|mots|texte|palabras|texto|confident|natural|human|personal|warm|friendly|concise|punchy|numbers?|details?|time|help|serious|locker|kurz\w*|naturel|natural|cercan\w*)\w*\b/;
const sentencesOf = (text: string) => text.split(/(?<=[.!?])\s+/).filter(Boolean);
const skillList = /^(?:Skills|Kenntnisse|Compétences|Habilidades):/;

/** Words that a summary may have before it tires a reader. */
const enough = 62;

/** The end of a line, by which it is known again inside a summary. */
const trace = (text: string) => fold(text).replace(/\.$/, '').split(/\s+/).slice(-4).join(' ');

interface Draft {
  text: string;
  kept: string[];
  added: Line[];
  dropped: string[];
}

/** The summary as it stands or was proposed, with what the wish is about in front and nothing taken out that it does not name. */
function draft(talk: Talk, wish: Emphasis): Draft {
  const open = talk.thread.proposed.find(
    ({ proposal, outcome }) => proposal.patch.path === '/basics/summary' && outcome === 'open',
  )?.proposal.patch.after;
  const old = typeof open === 'string' ? open : (talk.clean.basics?.summary ?? '');
  const all = sentencesOf(old).filter((one) => !addressesMachine(one));
  const dropped = wish.less
    ? all.filter((one) => aboutness(one, wish.less) > 0 && aboutness(one, wish.more) === 0)
    : [];
  const skills = all.filter((one) => skillList.test(one));
  const stay = all.filter((one) => !dropped.includes(one) && !skills.includes(one));
  const [role = `${whoIs(talk)}.`, ...others] = stay;
  const touching = wish.more ? others.filter((one) => aboutness(one, wish.more) > 0) : [];
  const rest = others.filter((one) => !touching.includes(one));
  const pool = talk.lines.filter(({ text }) => !addressesMachine(text) && !fold(old).includes(trace(text)));
  const wanted = wish.more
    ? linesAbout(wish.more, pool, wish.less)
    : bestLines(talk, 6).filter((line) => pool.includes(line) && aboutness(line.text, wish.less) === 0);
  const added = wanted.slice(0, wish.more ? 2 : dropped.length > 0 ? 1 : 0);
  const parts = [
    role,
    ...touching,
    ...added.map(
      (line) => `${talk.resumeLanguage === 'en' ? plainLine(talk, line) : line.text.replace(/[.\s]+$/, '')}.`,
    ),
  ];
  for (const one of [...rest, ...skills]) if (wordCount([...parts, one].join(' ')) <= enough) parts.push(one);
  return { text: parts.join(' '), kept: [...touching, ...rest], added, dropped };
}

/** Nothing on the page speaks of what is wanted more of. */
function nothingOfIt(talk: Talk, topic: string): Answer {
  const near = quote(bestLines(talk, 1)[0]?.text ?? talk.entries[0]?.position ?? '', 9);
  return {
    intent: 'tell emphasis',
    asks: true,
    about: [talk.entries[0]?.pointer ?? ''].filter(Boolean),
    text: tell(talk, {
      en: `Gladly, but no line of yours speaks of “${topic}” yet, so there is nothing true to bring forward; ${near} is about something else. What have you done of it, at work or beside it, for whom and how often?`,
      de: `Gern, nur spricht noch keine Zeile von „${topic}“; ${near} handelt von etwas anderem. Was hast du davon schon getan, für wen und wie oft?`,
      fr: `Volontiers, mais aucune ligne ne parle encore de « ${topic} » ; ${near} dit autre chose. Qu’avez-vous déjà fait dans ce sens, pour qui et combien de fois ?`,
      es: `Con gusto, pero ninguna línea habla todavía de «${topic}»; ${near} trata de otra cosa. ¿Qué has hecho de eso, para quién y cuántas veces?`,
    }),
  };
}

/** "More about teaching", "less about dashboards", "for a move to X": the summary with the person's own facts about it. */
export function emphasised(talk: Talk): Answer | null {
  const wish = emphasisIn(talk.say);
  if (!wish || talk.say.length > 200 || manner.test(wish.more) || manner.test(wish.less)) return null;
  const named = ofSummary.test(talk.low) || (talk.resumeLanguage !== 'en' && /\bresume\b/.test(talk.low));
  const inThread = /^summary|^tell emphasis/.test(talk.thread.intent) || talk.thread.about.includes('/basics/summary');
  const bare =
    !wish.move &&
    /^(?:(?:and|but|ok|a bit|please|und|et|y) )*(?:more|less|mehr|weniger|plus|davantage|moins|mas|menos)\b/.test(
      talk.low,
    );
  if (ofElse.test(talk.low) || (!named && !bare && !(inThread && !wish.move))) return null;
  const made = draft(talk, wish);
  const touched =
    made.added.length > 0 || made.dropped.length > 0 || (wish.more !== '' && aboutness(made.text, wish.more) > 0);
  if (wish.more && !(made.added.length > 0 || aboutness(made.text, wish.more) > 0)) return nothingOfIt(talk, wish.more);
  if (!touched || made.text === talk.input.resume.basics?.summary)
    return wish.more ? null : nothingLess(talk, wish.less);
  const lines = list(
    talk,
    made.added.map(({ text }) => quote(text, 9)),
  );
  const gone = made.dropped[0] ? quote(made.dropped[0], 8) : '';
  const topic = wish.more || wish.less;
  return {
    intent: 'summary',
    about: ['/basics/summary'],
    proposals: [
      {
        patch: summaryPatch(talk, made.text),
        reason: tell(talk, {
          en: `Your own facts${wish.more ? ` on ${wish.more}` : ''}${lines ? `: ${lines}` : ''}`,
          de: `Deine eigenen Angaben${wish.more ? ` zu ${wish.more}` : ''}${lines ? `: ${lines}` : ''}`,
          fr: `Vos propres faits${wish.more ? ` sur ${wish.more}` : ''}${lines ? ` : ${lines}` : ''}`,
          es: `Tus propios datos${wish.more ? ` sobre ${wish.more}` : ''}${lines ? `: ${lines}` : ''}`,
        }),
      },
    ],
    text: tell(talk, {
      en: `${wish.more ? `For ${topic}, this counts` : `With less of ${topic}`}: ${lines || quote(made.text, 24)}${lines && wish.more ? `, so it stands right after who you are` : ''}.${gone ? ` ${gone} went out.` : ''}${made.kept[0] ? ` ${quote(made.kept[0], 6)} stays.` : ''}`,
      de: `${wish.more ? `Zu „${topic}“ zählt` : `Mit weniger „${topic}“`}: ${lines || quote(made.text, 24)}${lines && wish.more ? ', deshalb steht es jetzt vorn' : ''}.${gone ? ` ${gone} fällt weg.` : ''}`,
      fr: `${wish.more ? `Pour « ${topic} », voici ce qui compte` : `Avec moins de « ${topic} »`} : ${lines || quote(made.text, 24)}${lines && wish.more ? ', placé juste après qui vous êtes' : ''}.${gone ? ` ${gone} disparaît.` : ''}`,
      es: `${wish.more ? `Para «${topic}» cuenta` : `Con menos de «${topic}»`}: ${lines || quote(made.text, 24)}${lines && wish.more ? ', y va justo detrás de quién eres' : ''}.${gone ? ` ${gone} sale.` : ''}`,
    }),
  };
}

const nothingLess = (talk: Talk, topic: string): Answer => ({
  intent: 'summary unchanged',
  asks: true,
  about: ['/basics/summary'],
  text: tell(talk, {
    en: `The summary says nothing of “${topic}” as it is: ${quote(talk.clean.basics?.summary ?? '', 14)} What should stand there more?`,
    de: `Von „${topic}“ steht in der Zusammenfassung nichts: ${quote(talk.clean.basics?.summary ?? '', 14)} Wovon soll mehr hinein?`,
    fr: `L’accroche ne dit rien de « ${topic} » : ${quote(talk.clean.basics?.summary ?? '', 14)} De quoi doit-elle parler davantage ?`,
    es: `El resumen no dice nada de «${topic}»: ${quote(talk.clean.basics?.summary ?? '', 14)} ¿De qué debería hablar más?`,
  }),
});
