import { contentOf, fold } from '../../claims/words.ts';
import { alike, isShortFor } from '../read/lines.ts';
import type { Standing } from '../read/standing.ts';
import { list, quote, tell, type Answer, type Talk } from '../talk.ts';
import { because } from './because.ts';
import { all, noJob } from './match.ts';

const needed = ({ point }: Standing) => point.level === 'required';

/** The open point that the résumé comes closest to. */
export function closest(talk: Talk): Answer {
  if (!talk.brief) return noJob(talk);
  const open = all(talk).filter(({ status, point }) => !/^(?:met|ask)$/.test(status) && point.level !== 'constraint');
  const order = { counted: 0, knockout: 1, posting: 2 };
  const near = open
    .filter(({ proof }) => proof)
    .sort(
      (a, b) =>
        order[a.origin] - order[b.origin] ||
        Number(needed(b)) - Number(needed(a)) ||
        a.lacking.length - b.lacking.length,
    );
  const [best, second] = near;
  const first = quote(open[0]?.point.text ?? talk.brief.title, 8);
  if (!best?.proof)
    return {
      intent: 'match closest',
      text: tell(talk, {
        en: `None of the open points of ${talk.brief.title} has a line of yours near it; ${first} would be the first to work on.`,
        de: `Zu keinem offenen Punkt von ${talk.brief.title} gibt es eine nahe Zeile; ${first} wäre der erste.`,
        fr: `Aucun point ouvert de ${talk.brief.title} n’a de ligne proche chez vous ; je commencerais par ${first}.`,
        es: `Ningún punto abierto de ${talk.brief.title} tiene una línea cercana; empezaría por ${first}.`,
      }),
    };
  const [asked, line] = [quote(best.point.text, 14), quote(best.proof.text, 14)];
  const words = list(talk, best.lacking.slice(0, 3));
  const reason = best.lacking.length > 0 ? '' : because(talk, best);
  return {
    intent: 'match closest',
    about: [best.proof.pointer],
    text: [
      tell(talk, {
        en: `You are closest to ${asked}. Your line ${line} goes most of the way${words ? `; what it doesn't show is ${words}` : reason ? `: ${reason}` : ''}.`,
        de: `Am nächsten bist du bei ${asked}. Deine Zeile ${line} reicht fast${words ? `; es fehlt ${words}` : reason ? `: ${reason}` : ''}.`,
        fr: `Le plus proche est ${asked}. Votre ligne ${line} y répond presque${words ? ` ; il manque ${words}` : reason ? ` : ${reason}` : ''}.`,
        es: `Lo más cercano es ${asked}. Tu línea ${line} casi llega${words ? `; falta ${words}` : reason ? `: ${reason}` : ''}.`,
      }),
      second?.proof
        ? tell(talk, {
            en: `After that, ${quote(second.point.text, 10)}, because of ${quote(second.proof.text, 10)}.`,
            de: `Danach ${quote(second.point.text, 10)}, wegen ${quote(second.proof.text, 10)}.`,
            fr: `Ensuite ${quote(second.point.text, 10)}, grâce à ${quote(second.proof.text, 10)}.`,
            es: `Después, ${quote(second.point.text, 10)}, por ${quote(second.proof.text, 10)}.`,
          })
        : '',
    ]
      .filter(Boolean)
      .join(' '),
  };
}

/** Which points of the job a message speaks of. */
export function pointsNamed(talk: Talk, say: string): Standing[] {
  const words = contentOf(say)
    .map(({ low }) => low)
    .filter((word) => word.length > 2);
  return all(talk)
    .map((standing) => ({
      standing,
      hits:
        contentOf(standing.point.text).filter((word) =>
          words.some((other) => other === word.low || (word.low.length > 4 && alike(other, word.low))),
        ).length + (words.some((word) => isShortFor(word, standing.point.text)) ? 2 : 0),
    }))
    .filter(({ hits }) => hits > 0)
    .sort(
      (a, b) => b.hits - a.hits || Number(a.standing.origin === 'posting') - Number(b.standing.origin === 'posting'),
    )
    .map(({ standing }) => standing);
}

const jobsHeld = (talk: Talk) =>
  (talk.input.resume.work ?? [])
    .filter(({ startDate }) => startDate)
    .slice(0, 2)
    .map(
      (job) =>
        `${job.position ?? ''}${job.name ? ` (${job.name}, ${job.startDate?.slice(0, 4)}–${job.endDate?.slice(0, 4) ?? tell(talk, { en: 'now', de: 'heute', fr: 'aujourd’hui', es: 'hoy' })})` : ''}`,
    );

/** "Do I have the 2 years they want?" */
function yearsAnswer(talk: Talk, standing: Standing, line: { pointer: string; text: string } | undefined): Answer {
  const { asked, held } = standing.years as { asked: number; held: number };
  const jobs = list(talk, jobsHeld(talk));
  const [point, proof] = [quote(standing.point.text, 14), quote(line?.text ?? talk.lines[0]?.text ?? '', 12)];
  const sum = tell(talk, {
    en: `They ask for ${point}. Your dates add up to about ${held} years: ${jobs}.`,
    de: `Verlangt ist ${point}. Deine Daten ergeben etwa ${held} Jahre: ${jobs}.`,
    fr: `Ils demandent ${point}. Vos dates font environ ${held} ans : ${jobs}.`,
    es: `Piden ${point}. Tus fechas suman unos ${held} años: ${jobs}.`,
  });
  const verdict =
    held >= asked
      ? tell(talk, {
          en: `So on years alone yes; what counts is that ${proof} is the kind of work they mean.`,
          de: `An Jahren reicht es also; entscheidend ist, dass ${proof} die gemeinte Arbeit ist.`,
          fr: `En années, oui ; reste à montrer que ${proof} est bien ce travail.`,
          es: `En años, sí; falta que ${proof} sea ese tipo de trabajo.`,
        })
      : tell(talk, {
          en: `That is short of it on paper. ${proof} is the strongest thing to show instead.`,
          de: `Auf dem Papier reicht das nicht ganz. ${proof} ist das Stärkste, was du zeigen kannst.`,
          fr: `Sur le papier, c’est un peu court. ${proof} est ce que vous avez de plus fort à montrer.`,
          es: `Sobre el papel se queda corto. ${proof} es lo más fuerte que puedes mostrar.`,
        });
  return { intent: 'match requirement', text: `${sum} ${verdict}`, about: line ? [line.pointer] : [] };
}

/** How one requirement stands, in one sentence. */
function verdictOn(talk: Talk, standing: Standing, line: string | undefined): string {
  const asked = quote(standing.point.text, 14);
  if (standing.status === 'met')
    return tell(talk, {
      en: `For ${asked} that is evidence enough.`,
      de: `Für ${asked} ist das ein Beleg, auch wenn er kurz ist.`,
      fr: `Pour ${asked}, c’est une preuve suffisante.`,
      es: `Para ${asked} es prueba suficiente.`,
    });
  if (standing.status === 'ask')
    return tell(talk, {
      en: `${asked} is for you to answer; a résumé can't show it, and it is never part of the match.`,
      de: `${asked} kannst nur du beantworten; im Match zählt es nicht mit.`,
      fr: `${asked} : vous seul pouvez répondre ; cela n’entre pas dans le calcul.`,
      es: `${asked} solo lo sabes tú; no entra en la cuenta.`,
    });
  const reason = because(talk, standing);
  const rest = list(talk, standing.lacking.slice(0, 3));
  const half = standing.status === 'partly' || (line !== undefined && standing.origin === 'posting');
  return tell(talk, {
    en: `The job asks for ${asked}${reason ? `: ${reason}` : `, and ${rest || 'the rest'} I don't find`}, so it counts ${half ? 'in part' : 'as missing'}.`,
    de: `Verlangt ist ${asked}; ${reason || `${rest || 'der Rest'} finde ich nicht`}, also zählt es ${half ? 'teilweise' : 'als fehlend'}.`,
    fr: `L’offre demande ${asked} ; ${reason || `je ne trouve pas ${rest || 'le reste'}`}, donc cela compte ${half ? 'en partie' : 'comme manquant'}.`,
    es: `Piden ${asked}; ${reason || `no encuentro ${rest || 'el resto'}`}, así que cuenta ${half ? 'en parte' : 'como que falta'}.`,
  });
}

/** "Is Snowflake really not there?", "do I need the fagbrev?" */
export function onePoint(talk: Talk): Answer | null {
  const asksYears = /\b(?:years?|yrs?|jahre?|ans|anos)\b/.test(talk.low) && /\d|\b(?:enough|years)\b/.test(talk.low);
  const found = asksYears ? all(talk).filter(({ years }) => years) : pointsNamed(talk, talk.say);
  const standing = found[0];
  const named = linesAbout(talk);
  if (!standing && !named) return null;
  const proof = standing?.proof && { pointer: standing.proof.pointer, text: standing.proof.text };
  const line = standing?.origin === 'counted' ? (proof ?? named) : (named ?? proof);
  if (standing?.years) return yearsAnswer(talk, standing, line);
  const parts: string[] = [];
  if (line && !(standing?.status === 'partly' && fold(line.text) === fold(standing.point.text)))
    parts.push(
      tell(talk, {
        en: `It is there: ${quote(line.text, 16)}.`,
        de: `Es steht da: ${quote(line.text, 16)}.`,
        fr: `C’est bien là : ${quote(line.text, 16)}.`,
        es: `Sí está: ${quote(line.text, 16)}.`,
      }),
    );
  if (standing) parts.push(verdictOn(talk, standing, line?.text));
  if (line && /\b(?:help|assist|support|mitarbeit|particip|ayud)/.test(fold(line.text)))
    parts.push(
      tell(talk, {
        en: `What weakens ${quote(line.text, 4)} is the help in it; tell me your own part and I can say so.`,
        de: `Was ${quote(line.text, 4)} schwächt, ist der bloße Anteil: Sag mir, was du selbst getan hast, dann zählt es mehr.`,
        fr: 'Dites-moi ce que vous avez fait vous-même et je l’écris.',
        es: 'Dime qué hiciste tú y lo escribimos.',
      }),
    );
  return { intent: 'match evidence', text: parts.join(' '), about: line ? [line.pointer] : [] };
}

/** The résumé's line that holds the rare thing the message names. */
function linesAbout(talk: Talk) {
  const words = contentOf(talk.say)
    .filter((word) => /\p{Lu}/u.test(word.raw) || word.low.length > 5)
    .map(({ low }) => low);
  const count = (word: string) => talk.lines.filter((line) => fold(line.text).includes(word)).length;
  const rare = words.filter((word) => count(word) > 0 && count(word) <= 2);
  return talk.lines.find((line) => rare.some((word) => fold(line.text).includes(word)));
}
