import { type Line } from '../read/lines.ts';
import { calm, list, tell, type Answer, type Talk } from '../talk.ts';
import { rewriteForeign } from '../write/foreign.ts';
import { firstWord, lower } from '../write/rewrite.ts';
import { bestLines } from '../write/summary.ts';
import { verbOf } from '../write/verbs.ts';
import { inSentence, sentence } from './job-words.ts';
import { all, injectionNote } from './match.ts';

/** The line as it stands, told by the person; a wording that they have not accepted is not theirs. */
function inPerson(line: Line): string | null {
  const text = line.text.trim().replace(/\.$/, '');
  if (/^responsible for /i.test(text)) return `I ${line.entry.current ? 'am' : 'was'} ${lower(text)}`;
  if (/^(?:was|were) /i.test(text)) return `I ${lower(text)}`;
  const verb = verbOf(firstWord(text));
  return verb && (verb.form === 'past' || verb.form === 'base') ? `I ${lower(text)}` : null;
}

function englishLetter(talk: Talk, short: boolean): string {
  const { basics, work } = talk.clean;
  const title = (talk.brief?.title ?? '').replace(/\s+(?:wanted|needed|gesucht)$/i, '');
  const role = basics?.label ?? work?.[0]?.position ?? '';
  const asA = role ? `${role.includes(',') ? '' : /^(?:[aeio]|u(?!ni|se))/i.test(role) ? 'an ' : 'a '}${role}` : '';
  const company = talk.brief?.company ?? '';
  const lines = bestLines(talk, short ? 3 : 5);
  const byEntry = new Map<string, Line[]>();
  for (const line of lines) byEntry.set(line.entry.pointer, [...(byEntry.get(line.entry.pointer) ?? []), line]);
  const where = (line: Line) =>
    line.entry.section === 'projects'
      ? `In my project ${line.entry.name}`
      : line.entry.current
        ? `In my work at ${line.entry.name},`
        : `At ${line.entry.name}`;
  const told = [...byEntry.values()].map((group) =>
    group
      .map((line, i) =>
        sentence(
          i === 0
            ? `${where(line)} ${inPerson(line) ?? `my work includes ${lower(line.text)}`}`
            : inPerson(line)
              ? (inPerson(line) ?? '').replace(/^I (?!was\b|am\b)/, i % 2 ? 'I also ' : 'I ')
              : `It also includes ${lower(line.text)}`,
        ),
      )
      .join(' '),
  );
  const held = all(talk).filter(({ status, origin }) => status === 'met' && origin === 'counted');
  const hold = held.find(({ point, proof }) => proof && /highlights/.test(proof.pointer) && point.level === 'required');
  const skills = (talk.clean.skills ?? [])
    .flatMap(({ keywords }) => keywords ?? [])
    .filter((skill) => skill && !/^(?:fachkenntnisse|skills|kenntnisse|competences|habilidades)$/i.test(skill))
    .slice(0, 4);
  return [
    `${company ? `Dear ${company} team,` : 'Dear hiring team,'}`,
    short
      ? `I'm applying for ${title ? `the ${title} role` : 'a role'}${company ? ` at ${company}` : ''}. I work as ${asA}${work?.[0]?.name ? ` at ${work[0].name}` : ''}.`
      : `I am writing about ${title ? `the ${title} position` : 'a position'}${company ? ` at ${company}` : ''}${asA ? `. I work as ${asA}${work?.[0]?.name && talk.entries[0]?.current ? ` at ${work[0].name}` : ''}` : ''}${held.length >= 3 ? ', and much of what you ask for is what I do now' : ''}.`,
    told.join(' '),
    short
      ? ''
      : [
          hold?.proof
            ? `You ask for ${inSentence(hold.point.text)}; that is part of my work at ${talk.entries.find(({ pointer }) => hold.proof?.pointer.startsWith(pointer))?.name ?? ''}.`
            : '',
          skills.length > 0 ? `Day to day I rely on ${list({ ...talk, language: 'en' }, skills)}.` : '',
        ]
          .filter(Boolean)
          .join(' '),
    short
      ? `I'd be glad to tell you more in person.`
      : `I would be glad to tell you more, and to hear what the first months in this role should bring${company ? ` to ${company}` : ''}.`,
    `${short ? 'Best' : 'Kind'} regards,\n${calm(basics?.name ?? '')}`,
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
      `Je vous prie d’agréer mes salutations distinguées.\n${calm(basics?.name ?? '')}`,
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
      `Mit freundlichen Grüßen\n${calm(basics?.name ?? '')}`,
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
    `Un cordial saludo,\n${calm(basics?.name ?? '')}`,
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
