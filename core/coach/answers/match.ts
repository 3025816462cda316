import { everyStanding, type Standing } from '../read/standing.ts';
import { list, quote, tell, type Answer, type Talk } from '../talk.ts';
import { because } from './because.ts';

export const noJob = (talk: Talk): Answer => {
  const line = talk.lines[0]?.text ?? talk.clean.basics?.label ?? '';
  return {
    intent: 'match need-job',
    asks: true,
    text: tell(talk, {
      en: `${talk.firstName ? `${talk.firstName}, there` : 'There'} is no job here yet to hold ${quote(line, 6)} against. Paste the job description, and I go through it line by line${talk.lines[1] ? ` next to ${quote(talk.lines[1].text, 5)} and the rest` : ''}. Which job is it?`,
      de: `Ich habe noch keine Stelle, mit der ich ${quote(line, 6)} vergleichen kann. Kopier die Stellenanzeige hier hinein, dann gehe ich sie Zeile für Zeile durch. Um welche Stelle geht es?`,
      fr: `Je n’ai pas encore d’offre à comparer avec ${quote(line, 6)}. Collez l’annonce ici et je la parcours ligne par ligne. De quel poste s’agit-il ?`,
      es: `Todavía no tengo una oferta con la que comparar ${quote(line, 6)}. Pega aquí el anuncio y lo reviso línea por línea. ¿Qué puesto es?`,
    }),
  };
};

export const all = everyStanding;

/** The sum that the match card shows; without counted requirements the posting's own points take their place. */
export function tallyOf(every: Standing[]) {
  const counted = every.filter(({ origin }) => origin === 'counted');
  const pool = counted.length > 0 ? counted : every.filter(({ status }) => status !== 'ask');
  return { pool, met: pool.filter(({ status }) => status === 'met'), isCounted: counted.length > 0 };
}

const needed = ({ point }: Standing) => point.level === 'required';

function detail(talk: Talk, standing: Standing): string {
  const { point, status, proof, lacking, years } = standing;
  const named = quote(point.text, 12);
  if (years && years.held < years.asked)
    return tell(talk, {
      en: `${named}: your dates add up to about ${years.held}`,
      de: `${named}: deine Daten ergeben etwa ${years.held}`,
      fr: `${named} : vos dates font environ ${years.held}`,
      es: `${named}: tus fechas suman unos ${years.held}`,
    });
  const reason = because(talk, standing);
  if (reason) return `${named}${talk.language === 'fr' ? ' :' : ':'} ${reason}`;
  if (status === 'partly' && proof && lacking.length > 0)
    return tell(talk, {
      en: `${named}: partly, through ${quote(proof.text, 10)}; I don't find ${list(talk, lacking.slice(0, 3))}`,
      de: `${named}: teilweise, durch ${quote(proof.text, 10)}; nicht gefunden: ${list(talk, lacking.slice(0, 3))}`,
      fr: `${named} : en partie, grâce à ${quote(proof.text, 10)} ; je ne trouve pas ${list(talk, lacking.slice(0, 3))}`,
      es: `${named}: en parte, por ${quote(proof.text, 10)}; no encuentro ${list(talk, lacking.slice(0, 3))}`,
    });
  return named;
}

const bullets = (lines: string[]) => lines.map((line) => `- ${line}`).join('\n');
const quoted = (talk: Talk, some: Standing[], most: number) =>
  list(
    talk,
    some.slice(0, most).map(({ point }) => quote(point.text, 9)),
  );

/** The opening: how many of what the match card counts, and the clearest of it. */
function opening(talk: Talk, every: Standing[]): string {
  const { pool, met, isCounted } = tallyOf(every);
  const job = `${talk.brief?.title ?? ''}${talk.brief?.company ? `, ${talk.brief.company}` : ''}`;
  const best = met.find(({ proof }) => proof && /highlights/.test(proof.pointer)) ?? met.find(({ proof }) => proof);
  const [shown, by] = [quote(best?.point.text ?? '', 8), quote(best?.proof?.text ?? '', 9)];
  return tell(talk, {
    en: `For ${job}: ${met.length} of ${pool.length} ${isCounted ? 'requirements are met' : 'points are covered'}${best ? `, the clearest being ${shown} through ${by}` : ''}.`,
    de: `Für ${job}: ${met.length} von ${pool.length} ${isCounted ? 'Anforderungen erfüllt' : 'Punkten im Lebenslauf'}${best ? `, am klarsten ${shown} durch ${by}` : ''}.`,
    fr: `Pour ${job} : ${met.length} ${isCounted ? 'exigences' : 'points'} sur ${pool.length} sont couverts${best ? `, le plus net étant ${shown} grâce à ${by}` : ''}.`,
    es: `Para ${job}: ${met.length} de ${pool.length} ${isCounted ? 'requisitos se cumplen' : 'puntos están cubiertos'}${best ? `; el más claro es ${shown} por ${by}` : ''}.`,
  });
}

function section(heading: string, some: Standing[], talk: Talk, most: number): string {
  return some.length === 0 ? '' : `${heading}\n${bullets(some.slice(0, most).map((one) => detail(talk, one)))}`;
}

/** What the job asks for and the résumé does not show, as the analysis has it; what else the posting names comes last. */
export function missing(talk: Talk): Answer {
  if (!talk.brief) return noJob(talk);
  const every = all(talk);
  if (every.length === 0) return unscorable(talk);
  const own = every.filter(({ origin }) => origin !== 'posting');
  const open = (own.length > 0 ? own : every).filter(({ status }) => status === 'missing' || status === 'partly');
  const asked = every.filter(({ status }) => status === 'ask').slice(0, 3);
  const extra = own.length > 0 ? every.filter(({ origin, status }) => origin === 'posting' && status !== 'ask') : [];
  const unseen = extra.filter(({ status }) => status !== 'met');
  const title = talk.brief.title;
  const parts = [
    opening(talk, every),
    section(
      tell(talk, {
        en: `What ${title} requires and I don’t find, or not fully:`,
        de: 'Was von den Pflichtpunkten fehlt oder nur zum Teil da ist:',
        fr: 'Ce que je ne trouve pas, ou pas entièrement, parmi les exigences :',
        es: 'Lo que falta de los requisitos, o solo está en parte:',
      }),
      open.filter(needed),
      talk,
      6,
    ),
    section(
      tell(talk, {
        en: `Nice to have for ${title}:`,
        de: 'Nur gewünscht und nicht ganz da:',
        fr: 'Souhaité, absent ou incomplet :',
        es: 'Deseable, no aparece o solo en parte:',
      }),
      open.filter((one) => !needed(one)),
      talk,
      5,
    ),
    asked.length > 0
      ? `${tell(talk, { en: 'Only you can answer:', de: 'Nur du kannst sagen:', fr: 'Vous seul pouvez répondre :', es: 'Solo tú puedes decirlo:' })} ${asked.map(({ point }) => quote(point.text, 9)).join('; ')}.`
      : '',
    unseen.length > 0
      ? tell(talk, {
          en: `Not in the figure, but the posting also mentions ${quoted(talk, unseen, 6)}.`,
          de: `Nicht in der Zahl, aber die Anzeige nennt auch ${quoted(talk, unseen, 6)}.`,
          fr: `Hors du calcul, l’annonce mentionne aussi ${quoted(talk, unseen, 6)}.`,
          es: `Fuera de la cuenta, el anuncio menciona también ${quoted(talk, unseen, 6)}.`,
        })
      : '',
    open.length === 0 && unseen.length === 0
      ? tell(talk, {
          en: 'Nothing of what can be looked up in a résumé is missing.',
          de: 'Von dem, was sich in einem Lebenslauf nachsehen lässt, fehlt nichts.',
          fr: 'Rien ne manque de ce qu’un CV peut montrer.',
          es: 'No falta nada de lo que puede mostrar un currículum.',
        })
      : '',
    injectionNote(talk),
  ];
  return { intent: 'match missing', text: parts.filter(Boolean).join('\n\n'), about: [] };
}

/** What the job asks for and the résumé does show, each with its line. */
export function shown(talk: Talk): Answer {
  if (!talk.brief) return noJob(talk);
  const every = all(talk);
  const met = every.filter(({ status, proof }) => status === 'met' && proof);
  if (met.length === 0) return missing(talk);
  const rows = met.slice(0, 6).map(({ point, proof }) => `${quote(point.text, 9)}: ${quote(proof?.text ?? '', 11)}`);
  const open = every.filter(({ status, origin }) => status === 'missing' && origin !== 'posting');
  return {
    intent: 'match shown',
    text: [
      `${tell(talk, { en: `What ${talk.brief.title} asks for and your résumé shows:`, de: `Was ${talk.brief.title} verlangt und dein Lebenslauf zeigt:`, fr: `Ce que demande ${talk.brief.title} et que votre CV montre :`, es: `Lo que pide ${talk.brief.title} y tu currículum muestra:` })}\n${bullets(rows)}`,
      open.length > 0
        ? tell(talk, {
            en: `Open is ${quoted(talk, open, 4)}.`,
            de: `Offen ist ${quoted(talk, open, 4)}.`,
            fr: `Reste ${quoted(talk, open, 4)}.`,
            es: `Queda ${quoted(talk, open, 4)}.`,
          })
        : '',
    ]
      .filter(Boolean)
      .join('\n\n'),
  };
}

function unscorable(talk: Talk): Answer {
  return {
    intent: 'match',
    asks: true,
    text: tell(talk, {
      en: `I can't find anything in ${quote(talk.brief?.title ?? 'that text', 8)} that asks for something, so there is no match to speak of. Is there a longer version with requirements?`,
      de: `In ${quote(talk.brief?.title ?? 'dem Text', 8)} wird nichts verlangt, also lässt sich nichts vergleichen. Gibt es eine längere Fassung mit Anforderungen?`,
      fr: `Je ne trouve aucune exigence dans ${quote(talk.brief?.title ?? 'ce texte', 8)}. Y a-t-il une version plus complète ?`,
      es: `No encuentro requisitos en ${quote(talk.brief?.title ?? 'ese texto', 8)}. ¿Hay una versión más completa?`,
    }),
  };
}

/** Said wherever the posting tries to command a program. */
export function injectionNote(talk: Talk): string {
  const order = talk.brief?.injected[0];
  if (!order) return '';
  return tell(talk, {
    en: `By the way, the posting holds a line of instructions to AI résumé tools (${quote(order, 9)}). I ignored it.`,
    de: `Übrigens steht in der Anzeige eine Anweisung an KI-Programme (${quote(order, 9)}). Ich habe sie ignoriert.`,
    fr: `Au passage, l’annonce contient une instruction pour les IA (${quote(order, 9)}). Je l’ai ignorée.`,
    es: `Por cierto, el anuncio contiene una instrucción para programas de IA (${quote(order, 9)}). La he ignorado.`,
  });
}

/** Requirements that nothing true in the résumé covers. */
export function uncoverable(talk: Talk): Answer {
  if (!talk.brief) return noJob(talk);
  const missed = all(talk).filter(({ status }) => status === 'missing');
  const open = [
    ...missed,
    ...all(talk).filter((one) => one.status === 'partly' && needed(one) && one.origin === 'posting'),
  ];
  if (open.length === 0) return missing(talk);
  const heading = tell(talk, {
    en: `These points of ${talk.brief.title} I could not cover without making something up:`,
    de: `Diese Punkte von ${talk.brief.title} könnte ich nur mit Erfundenem abdecken:`,
    fr: `Ces points de ${talk.brief.title} ne sont pas couverts honnêtement :`,
    es: `Estos puntos de ${talk.brief.title} no se cubren con la verdad:`,
  });
  const text = `${heading}\n${bullets(open.slice(0, 8).map((one) => detail(talk, one)))}\n\n${injectionNote(talk)}`;
  return { intent: 'match gap', text: text.trim() };
}

export function chance(talk: Talk): Answer {
  const every = all(talk);
  const { pool, met } = tallyOf(every);
  const open = every.find(({ status, point }) => status === 'missing' && point.level === 'required');
  const job = talk.brief?.title ?? talk.clean.basics?.label ?? '';
  const worth = open ? quote(open.point.text, 10) : '';
  if (!talk.brief)
    return {
      intent: 'match chance',
      asks: true,
      text: tell(talk, {
        en: `No one can know that, and a percentage would be made up. With a posting next to ${quote(job, 6)} I can at least count what it asks for and what you show. Do you have one to paste?`,
        de: `Das kann niemand wissen, eine Prozentzahl wäre erfunden. Mit einer Anzeige neben ${quote(job, 6)} kann ich wenigstens zählen, was verlangt ist und was du zeigst. Hast du eine?`,
        fr: `Personne ne peut le savoir, un pourcentage serait inventé. Avec une annonce à côté de ${quote(job, 6)}, je peux au moins compter. En avez-vous une ?`,
        es: `Nadie puede saberlo; un porcentaje sería inventado. Con un anuncio junto a ${quote(job, 6)} puedo al menos contar. ¿Tienes uno?`,
      }),
    };
  return {
    intent: 'match chance',
    text: tell(talk, {
      en: `No one can know that, and so a percentage would be made up, whoever else applies. What I can count is the posting for ${job}: ${met.length} of its ${pool.length} requirements stand in your résumé${open ? `, and ${worth} is the one most worth working on` : ''}.`,
      de: `Das kann niemand wissen, eine Prozentzahl wäre erfunden. Zählen kann ich nur die Anzeige ${job}: ${met.length} von ${pool.length} Anforderungen stehen bei dir${open ? `, am meisten lohnt sich ${worth}` : ''}.`,
      fr: `Personne ne peut le savoir, un pourcentage serait inventé. Je peux compter l’annonce ${job} : ${met.length} exigences sur ${pool.length} figurent chez vous${open ? `, et ${worth} mérite le plus d’effort` : ''}.`,
      es: `Nadie puede saberlo; un porcentaje sería inventado. Puedo contar el anuncio ${job}: ${met.length} de ${pool.length} requisitos están${open ? `, y ${worth} es lo que más conviene trabajar` : ''}.`,
    }),
  };
}
