import { fold, contentOf } from '../../claims/words.ts';
import type { Proposal } from '../schema.ts';
import { findSkills } from '../../skills/find-skills.ts';
import { addressesMachine } from '../read/injection.ts';
import { linesNamed, type Line } from '../read/lines.ts';
import { list, quote, tell, wordCount, type Answer, type Talk } from '../talk.ts';
import { bestLines, composeSummary, firstPerson, halve } from '../write/summary.ts';
import { rewriteForeign } from '../write/foreign.ts';
import { firstWord, lower } from '../write/rewrite.ts';
import { verbOf } from '../write/verbs.ts';
import { all, injectionNote, noJob } from './match.ts';
import { mended, recent, replace } from './line-meant.ts';
import { addSkill, isListed } from './skills.ts';

/** A point of the job inside a sentence; the names of tools keep their capital. */
const inSentence = (text: string) =>
  findSkills(text).some(({ start }) => start === 0) || /^\p{Lu}\S*$/u.test(text) ? text : lower(text);

const jobName = (talk: Talk) =>
  talk.brief ? `${talk.brief.title}${talk.brief.company ? `, ${talk.brief.company}` : ''}` : '';

function summaryPatch(talk: Talk, after: string): Proposal['patch'] {
  const before = talk.input.resume.basics?.summary;
  return before === undefined
    ? { op: 'add', path: '/basics/summary', after }
    : { op: 'replace', path: '/basics/summary', before, after };
}

export function summary(talk: Talk): Answer {
  const short = /\b(?:half|shorter|shorten|short|trim|kurzer|kurz|plus court|mas corto|corta)\b/.test(talk.low);
  const proposed = talk.thread.proposed.find(({ proposal }) => proposal.patch.path === '/basics/summary')?.proposal
    .patch.after;
  const old = talk.clean.basics?.summary ?? '';
  const fresh =
    short && typeof proposed === 'string' ? halve(proposed) : short && old ? shortOld(talk, old) : composeSummary(talk);
  const lines = bestLines(talk, 2);
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
            en: `${old ? `Instead of ${quote(old, 7)}, a` : 'A'} summary from your own facts${jobName(talk) ? `, with what counts for ${jobName(talk)} first` : ''}. It rests on ${list(
              talk,
              lines.map((line) => quote(line.text, 9)),
            )}, and leaves out what only the posting says.`,
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

/** A set of changes for one job: summary, the lines that speak for it mended and moved up, skills that the résumé proves. */
export function tailor(talk: Talk): Answer {
  if (!talk.brief) return { ...noJob(talk), intent: 'tailor need-job' };
  const { resume } = talk.input;
  const proposals: Proposal[] = [
    {
      patch: summaryPatch(talk, composeSummary(talk)),
      reason: tell(talk, {
        en: `Opens with what ${jobName(talk)} asks for, in your own facts.`,
        de: `Beginnt mit dem, was ${jobName(talk)} verlangt.`,
        fr: `Commence par ce que demande ${jobName(talk)}.`,
        es: `Empieza por lo que pide ${jobName(talk)}.`,
      }),
    },
  ];
  const every = all(talk);
  const ids = new Set(findSkills(talk.brief.points.map(({ text }) => text).join('\n')).map(({ id }) => id));
  const shown = [
    ...new Map(
      talk.lines.flatMap((line) =>
        findSkills(line.text).map(
          (skill) => [skill.id, { skill: line.text.slice(skill.start, skill.end), line }] as const,
        ),
      ),
    ).entries(),
  ];
  let offset = 0;
  for (const [id, { skill, line }] of shown)
    if (ids.has(id) && !isListed(talk, skill) && offset < 3 && resume.skills)
      proposals.push({
        patch: addSkill(talk, skill, offset++),
        reason: tell(talk, {
          en: `Asked for, and shown by ${quote(line.text, 9)}`,
          de: `Verlangt und belegt durch ${quote(line.text, 9)}`,
          fr: `Demandé, et montré par ${quote(line.text, 9)}`,
          es: `Lo piden y lo demuestra ${quote(line.text, 9)}`,
        }),
      });
  const relevant = bestLines(talk, 8);
  const flawed = relevant
    .map((line) => ({ line, fix: mended(talk, line) }))
    .filter(({ line, fix }) => fix.text !== line.text && fix.flaws.length > 0)
    .slice(0, 3);
  for (const { line, fix } of flawed)
    proposals.push(
      replace(
        line,
        fix.text,
        tell(talk, {
          en: `This line speaks for the job, so it should say what you did: ${quote(line.text, 7)}`,
          de: `Diese Zeile spricht für die Stelle: ${quote(line.text, 7)}`,
          fr: `Cette ligne compte pour le poste : ${quote(line.text, 7)}`,
          es: `Esta línea cuenta para el puesto: ${quote(line.text, 7)}`,
        }),
      ),
    );
  const top = relevant.find((line) => line.index > 0 && line.entry.section === 'work');
  if (top)
    proposals.push({
      patch: { op: 'move', from: top.pointer, path: `${top.entry.pointer}/highlights/0` },
      reason: tell(talk, {
        en: `Your strongest line for this job, moved to the top of ${top.entry.name}.`,
        de: `Die stärkste Zeile für diese Stelle nach oben.`,
        fr: `Votre ligne la plus forte pour ce poste, en tête.`,
        es: `Tu línea más fuerte para este puesto, arriba.`,
      }),
    });
  const open = every.filter(({ status, point }) => status === 'missing' && point.level === 'required');
  return {
    intent: 'tailor',
    about: proposals.map(({ patch }) => patch.path),
    proposals,
    text: [
      tell(talk, {
        en: `For ${jobName(talk)} I prepared ${proposals.length} changes: a summary${offset > 0 ? `, ${offset} skill${offset > 1 ? 's' : ''} that your bullets already show` : ''}${flawed.length > 0 ? `, ${flawed.length} reworded bullet${flawed.length > 1 ? 's' : ''}` : ''}${top ? `, and ${quote(top.text, 8)} moved up` : ''}. Titles, dates and employers stay.`,
        de: `Für ${jobName(talk)} habe ich ${proposals.length} Änderungen: eine Zusammenfassung${flawed.length > 0 ? `, ${flawed.length} umformulierte Zeilen` : ''}${top ? ` und ${quote(top.text, 8)} weiter oben` : ''}. Titel und Daten bleiben.`,
        fr: `Pour ${jobName(talk)}, ${proposals.length} changements : une accroche${flawed.length > 0 ? `, ${flawed.length} puces reformulées` : ''}${top ? ` et ${quote(top.text, 8)} en tête` : ''}. Titres et dates ne bougent pas.`,
        es: `Para ${jobName(talk)}, ${proposals.length} cambios: un resumen${flawed.length > 0 ? `, ${flawed.length} líneas reescritas` : ''}${top ? ` y ${quote(top.text, 8)} arriba` : ''}. Títulos y fechas no se tocan.`,
      }),
      open.length > 0
        ? tell(talk, {
            en: `Not touched, because nothing of yours says it: ${list(
              talk,
              open.slice(0, 4).map(({ point }) => point.text),
            )}.`,
            de: `Nicht angefasst, weil nichts es belegt: ${list(
              talk,
              open.slice(0, 4).map(({ point }) => point.text),
            )}.`,
            fr: `Laissé de côté, faute de preuve : ${list(
              talk,
              open.slice(0, 4).map(({ point }) => point.text),
            )}.`,
            es: `Sin tocar, porque nada lo demuestra: ${list(
              talk,
              open.slice(0, 4).map(({ point }) => point.text),
            )}.`,
          })
        : '',
      injectionNote(talk),
    ]
      .filter(Boolean)
      .join('\n\n'),
  };
}

const sentence = (text: string) => `${text.replace(/[.\s]+$/, '')}.`;

function englishLetter(talk: Talk, short: boolean): string {
  const { basics, work } = talk.clean;
  const title = talk.brief?.title ?? basics?.label ?? 'this';
  const company = talk.brief?.company ?? '';
  const lines = bestLines(talk, short ? 3 : 5);
  const byEntry = new Map<string, Line[]>();
  for (const line of lines) byEntry.set(line.entry.pointer, [...(byEntry.get(line.entry.pointer) ?? []), line]);
  const where = (line: Line) =>
    line.entry.section === 'projects'
      ? `In my project ${line.entry.name}`
      : line.entry.current
        ? `At ${line.entry.name}, where I am ${line.entry.position},`
        : `At ${line.entry.name}`;
  const told = [...byEntry.values()].map((group) =>
    group
      .map((line, i) =>
        sentence(
          i === 0
            ? `${where(line)} ${verbOf(firstWord(mended(talk, line).text)) ? firstPerson(line) : `my work includes ${lower(line.text)}`}`
            : verbOf(firstWord(mended(talk, line).text))
              ? firstPerson(line).replace(/^I /, i % 2 ? 'I also ' : 'I ')
              : `It also includes ${lower(line.text)}`,
        ),
      )
      .join(' '),
  );
  const open = all(talk).find(
    ({ status, point, years }) => status === 'missing' && point.level === 'required' && !years,
  );
  const hold = all(talk).find(({ status, point, proof }) => status === 'met' && proof && point.level === 'required');
  const skills = (talk.clean.skills ?? [])
    .flatMap(({ keywords }) => keywords ?? [])
    .filter((skill) => skill && !/^(?:fachkenntnisse|skills|kenntnisse|competences|habilidades)$/i.test(skill))
    .slice(0, 4);
  return [
    `${company ? `Dear ${company} team,` : 'Dear hiring team,'}`,
    short
      ? `I'm applying for the ${title} role${company ? ` at ${company}` : ''}. I work as ${basics?.label ?? work?.[0]?.position ?? ''}${work?.[0]?.name ? ` at ${work[0].name}` : ''}.`
      : `I am writing about your ${title} position${company ? ` at ${company}` : ''}. I am ${basics?.label ?? work?.[0]?.position ?? ''}${basics?.location?.city ? ` in ${basics.location.city}` : ''}, and much of what you describe is what I do now.`,
    told.join(' '),
    short
      ? ''
      : [
          hold?.proof
            ? `You ask for ${inSentence(hold.point.text)}; ${lower(quote(hold.proof.text, 12))} is where I have it from.`
            : '',
          skills.length > 0 ? `Day to day I rely on ${list({ ...talk, language: 'en' }, skills)}.` : '',
          open
            ? `I would rather say openly that ${inSentence(open.point.text)} is not on my résumé yet, and talk about how I would get there.`
            : '',
        ]
          .filter(Boolean)
          .join(' '),
    short
      ? `I'd be glad to tell you more in person.`
      : `I would be glad to tell you more, and to hear what the first months in this role should bring${company ? ` to ${company}` : ''}.`,
    `${short ? 'Best' : 'Kind'} regards,\n${basics?.name ?? ''}`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

function foreignLetter(talk: Talk, short: boolean): string {
  const { basics, work } = talk.clean;
  const lines = bestLines(talk, short ? 3 : 5);
  const job = work?.[0];
  const title = talk.brief?.title ?? basics?.label ?? '';
  const company = talk.brief?.company ?? '';
  const texts = lines.map(
    (line) =>
      `${(talk.resumeLanguage === 'de' ? line.text : lower(line.text)).replace(/\.$/, '')} (${line.entry.name})`,
  );
  const skills = (talk.clean.skills ?? [])
    .flatMap(({ keywords }) => keywords ?? [])
    .filter((skill) => skill && !/^(?:fachkenntnisse|skills|kenntnisse|competences|habilidades)$/i.test(skill))
    .slice(0, 4);
  void rewriteForeign;
  if (talk.language === 'fr')
    return [
      `Madame, Monsieur,`,
      `Je vous adresse ma candidature au poste de ${title}${company ? ` chez ${company}` : ''}. Je suis aujourd’hui ${lower(basics?.label ?? job?.position ?? '')}${job?.name ? ` chez ${job.name}` : ''}${basics?.location?.city ? `, à ${basics.location.city}` : ''}.`,
      `Voici ce que mon parcours peut vous apporter : ${texts.slice(0, 2).join(' ; ')}.`,
      texts.length > 2 ? `J’ajoute à cela : ${texts.slice(2).join(' ; ')}.` : '',
      skills.length > 0 ? `Au quotidien, je m’appuie sur ${list(talk, skills.map(lower))}.` : '',
      short
        ? ''
        : `Ce que je n’ai pas encore fait, je préfère vous le dire de vive voix plutôt que de l’enjoliver. Je serais heureux de vous rencontrer et de voir avec vous ce que les premiers mois demanderaient.`,
      `Je vous prie d’agréer mes salutations distinguées.\n${basics?.name ?? ''}`,
    ]
      .filter(Boolean)
      .join('\n\n');
  if (talk.language === 'de')
    return [
      `Sehr geehrte Damen und Herren,`,
      `ich bewerbe mich um die Stelle ${title}${company ? ` bei ${company}` : ''}. Zurzeit bin ich ${basics?.label ?? job?.position ?? ''}${job?.name ? ` bei ${job.name}` : ''}.`,
      `Das bringe ich mit: ${texts.slice(0, 2).join('; ')}.`,
      texts.length > 2 ? `Dazu kommen: ${texts.slice(2).join('; ')}.` : '',
      skills.length > 0 ? `Im Alltag arbeite ich mit ${list(talk, skills)}.` : '',
      short
        ? ''
        : `Was mir für die Stelle noch fehlt, sage ich Ihnen lieber offen im Gespräch. Gern erzähle ich Ihnen persönlich mehr und höre, was in den ersten Monaten wichtig ist.`,
      `Mit freundlichen Grüßen\n${basics?.name ?? ''}`,
    ]
      .filter(Boolean)
      .join('\n\n');
  return [
    `Estimado equipo${company ? ` de ${company}` : ''}:`,
    `Me presento al puesto de ${title}${company ? ` en ${company}` : ''}. Ahora soy ${lower(basics?.label ?? job?.position ?? '')}${job?.name ? ` en ${job.name}` : ''}.`,
    `Esto es lo que puedo aportar: ${texts.slice(0, 2).join('; ')}.`,
    texts.length > 2 ? `Además: ${texts.slice(2).join('; ')}.` : '',
    skills.length > 0 ? `En el día a día trabajo con ${list(talk, skills.map(lower))}.` : '',
    short
      ? ''
      : `Lo que todavía no tengo prefiero decirlo con claridad en persona. Me gustaría contarles más y saber qué esperan de los primeros meses.`,
    `Un cordial saludo,\n${basics?.name ?? ''}`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

export function letter(talk: Talk): Answer {
  const short = /\b(?:short\w*|brief\w*|less formal|too formal|words|kurz\w*|court\w*|cort[oa])\b/.test(talk.low);
  const text = talk.language === 'en' ? englishLetter(talk, short) : foreignLetter(talk, short);
  const note = [
    talk.brief
      ? ''
      : tell(talk, {
          en: `(Without a job description it stays general; paste one and I'll aim it.)`,
          de: '(Ohne Stellenanzeige bleibt es allgemein.)',
          fr: '(Sans annonce, elle reste générale.)',
          es: '(Sin oferta queda general.)',
        }),
    injectionNote(talk),
  ]
    .filter(Boolean)
    .join('\n\n');
  return { intent: 'letter', text: [text, note].filter(Boolean).join('\n\n') };
}

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

export const mentionsInjected = (talk: Talk): Line[] => talk.lines.filter((line) => addressesMachine(line.text));
export const sameName = (a: string, b: string): boolean => fold(a) === fold(b);
