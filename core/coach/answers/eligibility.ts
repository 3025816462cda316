import { quote, tell, type Answer, type Talk } from '../talk.ts';
import { label, mine } from './own.ts';
import { lost } from './lost.ts';
import { pointsNamed } from './requirement.ts';

export function visa(talk: Talk): Answer {
  const line =
    (talk.input.jobText ?? '')
      .split(/\n|(?<=\.)\s/)
      .find(
        (part) =>
          /sponsor|visa|work permi|authori[sz]ed|right to work|arbeitserlaubnis|permis de travail|permiso de trabajo/i.test(
            part,
          ) && /sponsor|visa/i.test(part),
      ) ??
    (talk.input.jobText ?? '')
      .split(/\n|(?<=\.)\s/)
      .find((part) => /work permi|authori[sz]ed|(?:entitled|eligible|allowed) to work|right to work/i.test(part));
  if (!line)
    return {
      intent: 'visa knockout',
      asks: !talk.brief,
      text: tell(talk, {
        en: `${talk.brief ? `The posting for ${talk.brief.title} says nothing about sponsorship` : 'I have no posting to read'}, so I don't know. Ask the recruiter in one sentence whether a work permit is needed at the start before you put work into it${talk.brief ? '.' : '; or paste the posting, shall I look?'} It is never scored here, and it does not belong in ${mine(talk, 6)} or any bullet.`,
        de: `In der Anzeige steht dazu nichts, ich weiß es also nicht. Frag kurz nach, bevor du Arbeit hineinsteckst${talk.brief ? '.' : '; magst du die Anzeige einfügen?'}`,
        fr: `L’annonce n’en dit rien, je ne sais donc pas. Demandez avant d’y passer du temps${talk.brief ? '.' : ' ; collez l’annonce ?'}`,
        es: `El anuncio no dice nada, así que no lo sé. Pregunta antes${talk.brief ? '.' : '; ¿pegas el anuncio?'}`,
      }),
    };
  return {
    intent: 'visa knockout',
    text: tell(talk, {
      en: `Read their line closely: ${quote(line.trim(), 26)} ${/sponsor/i.test(line) ? "If you will need sponsorship, they can't or won't provide it as written, so this" : 'A permit decides this by itself: it'} is a knock-out question and no wording of ${mine(talk, 6)} changes it. Ask the recruiter for ${talk.brief?.title ?? 'the job'} whether it is firm, or put the hours into employers who do sponsor.`,
      de: `Lies die Zeile genau: ${quote(line.trim(), 26)} Das ist ein Ausschlusskriterium, daran ändert keine Formulierung etwas. Frag nach, ob es fest ist.`,
      fr: `Lisez bien : ${quote(line.trim(), 26)} C’est éliminatoire tel quel ; demandez si c’est ferme.`,
      es: `Lee bien: ${quote(line.trim(), 26)} Es excluyente tal como está; pregunta si es firme.`,
    }),
  };
}

export function degree(talk: Talk): Answer {
  const points = pointsNamed(talk, talk.say).filter(({ status }) => status !== 'met');
  const study = /degree|bachelor|master|bsn|associate|diplom|studium|titulo|carrera/.test(talk.low);
  const asked =
    (study
      ? points.find(({ point }) =>
          /degree|bachelor|master|bsn|diplom|b\.e|studium|abschluss|grado|licence|techniker/i.test(point.text),
        )
      : undefined) ?? points[0];
  const own = talk.input.resume.education?.[0];
  const have = own ? `${own.studyType ?? ''} ${own.area ?? ''}`.trim() : label(talk);
  if (
    !asked &&
    !/\b(?:degree|bachelor\w*|master\w*|bsn|associate|diplom\w*|licen[cs]e|certificat\w*|qualif\w*|bother|worth|still|should|am i out|school|years? (?:of )?exp\w*|overqualified|underqualified|bewerben|postuler|estudios|studium|abschluss|titulo)\b/.test(
      talk.low,
    )
  )
    return lost(talk);
  if (!asked)
    return {
      intent: 'degree knockout',
      text: tell(talk, {
        en: `${talk.brief ? `The posting for ${talk.brief.title} does not ask for it in so many words` : 'Without the posting I can’t tell'}, so apply if the rest fits. You have ${quote(have)} and ${mine(talk, 10)}; that is what to put first.`,
        de: `${talk.brief ? `In der Anzeige ${talk.brief.title} steht das so nicht` : 'Ohne Anzeige kann ich es nicht sagen'}. Du hast ${quote(have)} und ${mine(talk, 10)}`,
        fr: `Ce n’est pas exigé tel quel. Vous avez ${quote(have)} et ${mine(talk, 10)}`,
        es: `No lo piden así. Tienes ${quote(have)} y ${mine(talk, 10)}`,
      }),
    };
  const alternative = /\b(?:or|oder|ou|o)\b(.+)/i.exec(asked.point.text)?.[1]?.trim();
  return {
    intent: 'degree knockout requirement',
    asks: Boolean(alternative),
    text: tell(talk, {
      en: `Not out by that alone, ${talk.firstName}: their words are ${quote(asked.point.text, 26)} ${alternative ? `The part after “or” is the door: ${alternative}. Are you there, or could you be, on top of ${quote(have)}?` : `You have ${quote(have)}, so on paper this one is open; say it plainly and let ${mine(talk, 8)} speak.`} I would not write it as if you held it, next to ${mine(talk, 5)}.`,
      de: `Damit allein bist du nicht raus. Dort steht ${quote(asked.point.text, 26)} Du hast ${quote(have)}; ${mine(talk, 8)} spricht für dich. Als vorhanden würde ich es nicht hinschreiben.`,
      fr: `Pas éliminé pour autant. L’annonce dit ${quote(asked.point.text, 26)} Vous avez ${quote(have)} ; ${mine(talk, 8)} parle pour vous.`,
      es: `No por eso quedas fuera. Dice ${quote(asked.point.text, 26)} Tienes ${quote(have)}; ${mine(talk, 8)} habla por ti.`,
    }),
  };
}

export function gap(talk: Talk): Answer {
  const year = /\b(?:19|20)\d\d\b/.exec(talk.say)?.[0];
  const over = (talk.input.resume.work ?? []).find(
    ({ startDate, endDate }) =>
      year && startDate && startDate.slice(0, 7) <= `${year}-01` && (!endDate || endDate.slice(0, 7) >= `${year}-12`),
  );
  if (year && over) return noGapThen(talk, year, over.name ?? over.position ?? '');
  const last = talk.input.resume.work?.[0];
  const volunteer = talk.input.resume.volunteer?.[0];
  return {
    intent: 'gap',
    asks: true,
    text: tell(talk, {
      en: `No, ${talk.firstName}: the gap is told, never scored. The break after ${last?.position ?? ''}, ${last?.name ?? 'your last job'}${last?.endDate ? ` (${last.endDate})` : ''} doesn't lower any figure here. One line such as a career break with dates, right above ${mine(talk, 5)}, answers the question before it is asked.${volunteer ? ` And you were not idle: ${quote(`${volunteer.position ?? ''}, ${volunteer.organization ?? ''}`)} with ${quote(volunteer.highlights?.[0] ?? '', 10)} can stand near the top.` : ''} Shall I add it above ${quote(last?.position ?? '', 4)}, in your words?`,
      de: `Nein. Eine Lücke wird genannt, aber nie bewertet: Die Pause nach ${last?.name ?? ''} kostet hier keine Punkte. Eine Zeile mit den Daten beantwortet die Frage.${volunteer ? ` Dazu ${quote(volunteer.position ?? '')}.` : ''} Soll ich sie ergänzen?`,
      fr: `Non. Une pause est signalée, jamais notée : celle après ${last?.name ?? ''} ne baisse aucun score. Une ligne avec les dates suffit.${volunteer ? ` Et ${quote(volunteer.position ?? '')} compte.` : ''} Je l’ajoute ?`,
      es: `No. Un hueco se menciona, nunca puntúa: la pausa tras ${last?.name ?? ''} no baja nada. Una línea con fechas basta.${volunteer ? ` Y ${quote(volunteer.position ?? '')} cuenta.` : ''} ¿La añado?`,
    }),
  };
}

/** A gap is told of in a year that a job covers from end to end: then the dates are what to ask about. */
const noGapThen = (talk: Talk, year: string, name: string): Answer => ({
  intent: 'dates gap',
  asks: true,
  text: tell(talk, {
    en: `On the page there is none: ${name} covers the whole of ${year}. A gap is never scored here, but the dates must be true. When did ${name} really begin or end?`,
    de: `Im Lebenslauf ist keine: ${name} deckt ganz ${year} ab. Eine Lücke kostet hier nichts, aber die Daten müssen stimmen. Wann hat ${name} wirklich begonnen oder geendet?`,
    fr: `Le CV n’en montre pas : ${name} couvre toute l’année ${year}. Une pause ne coûte rien ici, mais les dates doivent être vraies. Quand ${name} a-t-il vraiment commencé ou fini ?`,
    es: `En el currículum no hay: ${name} cubre todo ${year}. Un hueco no resta nada aquí, pero las fechas deben ser ciertas. ¿Cuándo empezó o terminó de verdad ${name}?`,
  }),
});
