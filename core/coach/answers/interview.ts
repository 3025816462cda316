import { contentOf } from '../../claims/words.ts';
import { linesNamed } from '../read/lines.ts';
import { quote, tell, type Answer, type Talk } from '../talk.ts';
import { firstWord, lower } from '../write/rewrite.ts';
import { bestLines } from '../write/summary.ts';
import { verbOf } from '../write/verbs.ts';
import { inSentence, jobName, sentence } from './job-words.ts';
import { mended, recent } from './line-meant.ts';
import { all } from './match.ts';

/** Questions that this job and this résumé invite. */
export function interview(talk: Talk): Answer {
  const every = all(talk);
  const shown = every
    .filter(({ proof, status }) => status !== 'missing' && /highlights|summary/.test(proof?.pointer ?? ''))
    .slice(0, 3);
  const open = every
    .filter(({ status, point }) => (status === 'missing' || status === 'partly') && point.level === 'required')
    .slice(0, 3);
  const lines = bestLines(talk, 3);
  const questions = [
    ...open.map(({ point }) =>
      tell(talk, {
        en: `“You have not shown ${inSentence(point.text)}. How would you get there?”`,
        de: `„${point.text}: Wie würden Sie sich das aneignen?“`,
        fr: `« ${point.text} : comment vous y prendriez-vous ? »`,
        es: `«${point.text}: ¿cómo lo abordarías?»`,
      }),
    ),
    ...shown.map(({ point, proof }) =>
      tell(talk, {
        en: `“${point.text.split(/\s+/).length > 4 || verbOf(firstWord(point.text))?.form === 'base' ? `Tell us where you meet this: ${inSentence(point.text)}.` : `Where have you used ${inSentence(point.text)}?`}” Answer from ${quote(proof?.text ?? '', 12)}`,
        de: `„Wo haben Sie ${point.text} eingesetzt?“ Antworte mit ${quote(proof?.text ?? '', 12)}`,
        fr: `« Où avez-vous pratiqué : ${inSentence(point.text)} ? » Répondez avec ${quote(proof?.text ?? '', 12)}`,
        es: `«¿Dónde has usado ${inSentence(point.text)}?» Responde con ${quote(proof?.text ?? '', 12)}`,
      }),
    ),
    ...lines.slice(0, every.length > 0 ? 1 : 3).map((line) =>
      tell(talk, {
        en: `“Tell me about this: ${line.text.replace(/\.$/, '')}. What was your own part in it?”`,
        de: `„Erzählen Sie: ${line.text.replace(/\.$/, '')}. Was war Ihr Anteil?“`,
        fr: `« Parlez-moi de ceci : ${lower(line.text).replace(/\.$/, '')}. Quelle était votre part ? »`,
        es: `«Cuénteme: ${lower(line.text).replace(/\.$/, '')}. ¿Cuál fue su parte?»`,
      }),
    ),
  ].slice(0, 6);
  return {
    intent: 'interview question',
    text: `${tell(talk, { en: `${talk.brief ? `From the posting for ${jobName(talk)} and your résumé` : `From ${quote(talk.clean.basics?.label ?? 'your résumé')} alone`}, I'd prepare for these:`, de: `Für ${jobName(talk) || 'dein Gespräch'} würde ich mich auf diese Fragen vorbereiten:`, fr: `Pour ${jobName(talk) || 'l’entretien'}, préparez ces questions :`, es: `Para ${jobName(talk) || 'la entrevista'}, prepara estas preguntas:` })}\n${questions.map((question, i) => `${i + 1}. ${question}`).join('\n')}\n\n${tell(talk, { en: `Say which one, and we turn ${quote(lines[0]?.text ?? '', 6)} or another line into a STAR answer.`, de: `Nenn mir eine, dann machen wir daraus eine STAR-Antwort.`, fr: `Choisissez-en une et nous préparons une réponse STAR.`, es: `Dime cuál y preparamos una respuesta STAR.` })}`,
  };
}

export function star(talk: Talk): Answer {
  const line =
    linesNamed(talk.say.replace(/star|answer|one/gi, ' '), talk.entries)[0] ?? recent(talk)[0] ?? bestLines(talk, 1)[0];
  if (!line) return interview(talk);
  const { entry } = line;
  const context =
    (talk.input.resume[entry.section]?.[entry.index] as { summary?: string; description?: string } | undefined) ?? {};
  const setting = context.summary ?? context.description ?? '';
  const [did = line.text, ...result] = line.text.split(
    /,\s(?=\p{L}+ing\b|which|by)|;\s|\s(?:and|und) (?=cut|raised|reduced|grew)/u,
  );
  const text = mended(talk, { ...line, text: did }).text;
  const words = contentOf(did)
    .slice(-3)
    .map(({ raw }) => raw)
    .join(' ');
  const known = result.join(', ');
  return {
    intent: 'star interview',
    about: [line.pointer],
    text: [
      tell(talk, {
        en: `**Situation.** I was ${entry.position} at ${entry.name}${setting ? `: ${lower(setting).replace(/\.$/, '')}` : ''}.`,
        de: `**Situation.** Ich war ${entry.position} bei ${entry.name}${setting ? `: ${setting}` : ''}.`,
        fr: `**Situation.** J’étais ${entry.position} chez ${entry.name}${setting ? ` : ${setting}` : ''}.`,
        es: `**Situación.** Era ${entry.position} en ${entry.name}${setting ? `: ${setting}` : ''}.`,
      }),
      tell(talk, {
        en: `**Task.** It was about ${words}; say why ${quote(line.text, 5)} fell to you.`,
        de: `**Aufgabe (Task).** Es ging um ${words}; sag in einem Satz, warum du sie hattest.`,
        fr: `**Tâche (Task).** Il s’agissait de ${words}.`,
        es: `**Tarea (Task).** Se trataba de ${words}.`,
      }),
      tell(talk, {
        en: `**Action.** ${sentence(verbOf(firstWord(text)) ? `I ${lower(text)}` : text)} Add your first two steps at ${entry.name}, as ${entry.position}.`,
        de: `**Handlung (Action).** ${sentence(text)}`,
        fr: `**Action.** ${sentence(text)}`,
        es: `**Acción.** ${sentence(text)}`,
      }),
      known
        ? tell(talk, {
            en: `**Result.** ${sentence(known.replace(/^\p{L}/u, (letter) => letter.toUpperCase()))} It stands in your own line, ${quote(line.text, 5)}, so it holds when they ask.`,
            de: `**Ergebnis (Result).** ${sentence(known)}`,
            fr: `**Résultat.** ${sentence(known)}`,
            es: `**Resultado.** ${sentence(known)}`,
          })
        : tell(talk, {
            en: `**Result.** ${quote(line.text, 6)} does not say what came of it. If you know, tell it; if not, say what changed for the people around you.`,
            de: `**Ergebnis (Result).** Was kam dabei heraus? Das weißt nur du.`,
            fr: `**Résultat.** Qu’est-ce que cela a donné ? Vous seul le savez.`,
            es: `**Resultado.** ¿Qué salió de ello? Solo lo sabes tú.`,
          }),
    ].join('\n\n'),
  };
}
