import { contentOf, fold } from '../../claims/words.ts';
import { alike } from '../read/lines.ts';
import { standings, type Standing } from '../read/evidence.ts';
import { list, quote, tell, type Answer, type Talk } from '../talk.ts';

export const noJob = (talk: Talk): Answer => ({
  intent: 'match need-job',
  asks: true,
  text: tell(talk, {
    en: `${talk.firstName ? `${talk.firstName}, there` : 'There'} is no job here yet to hold ${quote(talk.lines[0]?.text ?? talk.input.resume.basics?.label ?? '', 6)} against. Paste the job description, and I go through it line by line next to ${quote(talk.lines[1]?.text ?? '', 5)} and the rest. Which job is it?`,
    de: `Ich habe noch keine Stelle, mit der ich „${talk.input.resume.basics?.label ?? 'den Lebenslauf'}“ vergleichen kann. Kopier die Stellenanzeige hier hinein, dann gehe ich sie Zeile für Zeile durch. Um welche Stelle geht es?`,
    fr: `Je n’ai pas encore d’offre à comparer avec « ${talk.input.resume.basics?.label ?? 'votre CV'} ». Collez l’annonce ici et je la parcours ligne par ligne. De quel poste s’agit-il ?`,
    es: `Todavía no tengo una oferta con la que comparar «${talk.input.resume.basics?.label ?? 'tu currículum'}». Pega aquí el anuncio y lo reviso línea por línea. ¿Qué puesto es?`,
  }),
});

/** Every point of the posting. Where the analysis has found a skill or enough years, the coach says the same. */
export const all = (talk: Talk): Standing[] =>
  talk.brief ? standings(talk.brief, talk.input.resume, talk.input.now).map((one) => asAnalysed(talk, one)) : [];

function asAnalysed(talk: Talk, standing: Standing): Standing {
  if (standing.status !== 'missing' && standing.status !== 'partly') return standing;
  const point = fold(standing.point.text);
  const met = talk.analysis().requirements.filter(({ requirement, status }) => {
    const text = fold(requirement.text).replace(/[.;]$/, '');
    return status === 'met' && /^(?:skill|years)$/.test(requirement.kind) && (point.includes(text) || text === point);
  });
  const covered = new Set(met.flatMap(({ requirement }) => contentOf(requirement.text).map(({ stem }) => stem)));
  const open = standing.lacking.filter((word) => contentOf(word).some(({ stem }) => !covered.has(stem)));
  const enough = !standing.years || standing.years.held >= standing.years.asked;
  if (met.length === 0 || open.length > 0 || !enough) return standing;
  const quoted = met[0]?.evidence[0];
  const proof = standing.proof ?? (quoted?.pointer ? { pointer: quoted.pointer, text: quoted.text } : undefined);
  return { ...standing, status: 'met', lacking: [], ...(proof ? { proof } : {}) };
}
const needed = (standing: Standing) => standing.point.level === 'required';

function detail(talk: Talk, { point, status, proof, lacking, years }: Standing): string {
  const named = quote(point.text, 9);
  if (years && years.held < years.asked)
    return tell(talk, {
      en: `${named}: your dates add up to about ${years.held}`,
      de: `${named}: deine Daten ergeben etwa ${years.held}`,
      fr: `${named} : vos dates font environ ${years.held}`,
      es: `${named}: tus fechas suman unos ${years.held}`,
    });
  if (status === 'partly' && proof)
    return tell(talk, {
      en: `${named}: partly, through ${quote(proof.text, 10)}${lacking.length > 0 ? `; I don't find ${list(talk, lacking.slice(0, 3))}` : ''}`,
      de: `${named}: teilweise, durch ${quote(proof.text, 10)}${lacking.length > 0 ? `; nicht gefunden: ${list(talk, lacking.slice(0, 3))}` : ''}`,
      fr: `${named} : en partie, grâce à ${quote(proof.text, 10)}${lacking.length > 0 ? ` ; je ne trouve pas ${list(talk, lacking.slice(0, 3))}` : ''}`,
      es: `${named}: en parte, por ${quote(proof.text, 10)}${lacking.length > 0 ? `; no encuentro ${list(talk, lacking.slice(0, 3))}` : ''}`,
    });
  return named;
}

const bullets = (lines: string[]) => lines.map((line) => `- ${line}`).join('\n');

/** What the job asks for and the résumé does not show. */
export function missing(talk: Talk): Answer {
  if (!talk.brief) return noJob(talk);
  const every = all(talk);
  if (every.length === 0) return unscorable(talk);
  const open = every.filter(
    ({ status, point }) => (status === 'missing' || status === 'partly') && needed({ point, status } as Standing),
  );
  const wished = every.filter(({ status, point }) => status !== 'met' && point.level === 'preferred');
  const asked = every.filter(({ status }) => status === 'ask');
  const met = every.filter(({ status }) => status === 'met');
  const job = `${talk.brief.title}${talk.brief.company ? `, ${talk.brief.company}` : ''}`;
  const best = met.find(({ proof }) => proof && /highlights/.test(proof.pointer)) ?? met[0];
  const parts = [
    tell(talk, {
      en: `For ${job}: ${met.length} of ${every.length - asked.length} points are covered${best?.proof ? `, the clearest being ${quote(best.point.text, 8)} through ${quote(best.proof.text, 9)}` : ''}.`,
      de: `Für ${job}: ${met.length} von ${every.length - asked.length} Punkten stehen im Lebenslauf${best?.proof ? `, am klarsten ${quote(best.point.text, 8)} durch ${quote(best.proof.text, 9)}` : ''}.`,
      fr: `Pour ${job} : ${met.length} points sur ${every.length - asked.length} sont couverts${best?.proof ? `, le plus net étant ${quote(best.point.text, 8)} grâce à ${quote(best.proof.text, 9)}` : ''}.`,
      es: `Para ${job}: ${met.length} de ${every.length - asked.length} puntos están cubiertos${best?.proof ? `; el más claro es ${quote(best.point.text, 8)} por ${quote(best.proof.text, 9)}` : ''}.`,
    }),
  ];
  if (open.length > 0)
    parts.push(
      `${tell(talk, { en: `Among the must-haves of ${talk.brief.title} I don’t find:`, de: 'Was von den Pflichtpunkten fehlt:', fr: 'Ce que je ne trouve pas parmi les exigences :', es: 'Lo que falta de los requisitos:' })}\n${bullets(open.slice(0, 6).map((one) => detail(talk, one)))}`,
    );
  if (wished.length > 0)
    parts.push(
      `${tell(talk, { en: 'Nice to have, not shown:', de: 'Nur gewünscht und nicht zu finden:', fr: 'Souhaité, absent :', es: 'Deseable y no aparece:' })} ${list(
        talk,
        wished.slice(0, 5).map(({ point }) => point.text),
      )}.`,
    );
  if (asked.length > 0)
    parts.push(
      `${tell(talk, { en: 'Only you can answer:', de: 'Nur du kannst sagen:', fr: 'Vous seul pouvez répondre :', es: 'Solo tú puedes decirlo:' })} ${asked
        .slice(0, 3)
        .map(({ point }) => quote(point.text, 9))
        .join('; ')}.`,
    );
  parts.push(injectionNote(talk));
  return { intent: 'match missing', text: parts.filter(Boolean).join('\n\n'), about: [] };
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

/** The open point that the résumé comes closest to. */
export function closest(talk: Talk): Answer {
  if (!talk.brief) return noJob(talk);
  const open = all(talk).filter(
    ({ status, point }) => status !== 'met' && status !== 'ask' && point.level !== 'constraint',
  );
  const near = open
    .filter(({ proof }) => proof)
    .sort((a, b) => a.lacking.length - b.lacking.length || Number(needed(b)) - Number(needed(a)));
  const [best, second] = near;
  if (!best?.proof)
    return {
      intent: 'match closest',
      text: tell(talk, {
        en: `None of the open points of ${talk.brief.title} has a line of yours near it; ${quote(open[0]?.point.text ?? talk.brief.title, 8)} would be the first to work on.`,
        de: `Zu keinem offenen Punkt von ${talk.brief.title} gibt es eine nahe Zeile; ${quote(open[0]?.point.text ?? '', 8)} wäre der erste.`,
      }),
    };
  const words = best.lacking.slice(0, 3);
  return {
    intent: 'match closest',
    about: [best.proof.pointer],
    text: [
      tell(talk, {
        en: `You are closest to ${quote(best.point.text, 14)}. Your line ${quote(best.proof.text, 14)} goes most of the way${words.length > 0 ? `; what it doesn't show is ${list(talk, words)}` : ''}.`,
        de: `Am nächsten bist du bei ${quote(best.point.text, 14)}. Deine Zeile ${quote(best.proof.text, 14)} reicht fast${words.length > 0 ? `; es fehlt ${list(talk, words)}` : ''}.`,
        fr: `Le plus proche est ${quote(best.point.text, 14)}. Votre ligne ${quote(best.proof.text, 14)} y répond presque${words.length > 0 ? ` ; il manque ${list(talk, words)}` : ''}.`,
        es: `Lo más cercano es ${quote(best.point.text, 14)}. Tu línea ${quote(best.proof.text, 14)} casi llega${words.length > 0 ? `; falta ${list(talk, words)}` : ''}.`,
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
      hits: contentOf(standing.point.text).filter((word) =>
        words.some((other) => other === word.low || (word.low.length > 4 && alike(other, word.low))),
      ).length,
    }))
    .filter(({ hits }) => hits > 0)
    .sort((a, b) => b.hits - a.hits)
    .map(({ standing }) => standing);
}

/** "Do I have the 2 years they want?", "is Snowflake really not there?" */
export function onePoint(talk: Talk): Answer | null {
  const asksYears = /\b(?:years?|yrs?|jahre?|ans|anos)\b/.test(talk.low) && /\d|\b(?:enough|years)\b/.test(talk.low);
  const found = asksYears ? all(talk).filter(({ years }) => years) : pointsNamed(talk, talk.say);
  const standing = found[0];
  const named = linesAbout(talk);
  if (!standing && !named) return null;
  const line = named ?? (standing?.proof && { pointer: standing.proof.pointer, text: standing.proof.text });
  const parts: string[] = [];
  if (standing?.years) {
    const jobs = (talk.input.resume.work ?? []).filter(({ startDate }) => startDate).slice(0, 2);
    const since = jobs.map(
      (job) =>
        `${job.position ?? ''}${job.name ? ` (${job.name}, ${job.startDate?.slice(0, 4)}–${job.endDate?.slice(0, 4) ?? tell(talk, { en: 'now', de: 'heute', fr: 'aujourd’hui', es: 'hoy' })})` : ''}`,
    );
    parts.push(
      tell(talk, {
        en: `They ask for ${quote(standing.point.text, 14)}. Your dates add up to about ${standing.years.held} years: ${list(talk, since)}.`,
        de: `Verlangt ist ${quote(standing.point.text, 14)}. Deine Daten ergeben etwa ${standing.years.held} Jahre: ${list(talk, since)}.`,
        fr: `Ils demandent ${quote(standing.point.text, 14)}. Vos dates font environ ${standing.years.held} ans : ${list(talk, since)}.`,
        es: `Piden ${quote(standing.point.text, 14)}. Tus fechas suman unos ${standing.years.held} años: ${list(talk, since)}.`,
      }),
    );
    parts.push(
      standing.years.held >= standing.years.asked
        ? tell(talk, {
            en: `So on years alone yes; what counts is that ${quote(line?.text ?? jobs[0]?.position ?? '', 12)} is the kind of work they mean.`,
            de: `An Jahren reicht es also; entscheidend ist, dass ${quote(line?.text ?? '', 12)} die gemeinte Arbeit ist.`,
            fr: `En années, oui ; reste à montrer que ${quote(line?.text ?? '', 12)} est bien ce travail.`,
            es: `En años, sí; falta que ${quote(line?.text ?? '', 12)} sea ese tipo de trabajo.`,
          })
        : tell(talk, {
            en: `That is short of it on paper. ${quote(line?.text ?? jobs[0]?.position ?? '', 12)} is the strongest thing to show instead.`,
            de: `Auf dem Papier reicht das nicht ganz. ${quote(line?.text ?? '', 12)} ist das Stärkste, was du zeigen kannst.`,
          }),
    );
    return { intent: 'match requirement', text: parts.join(' '), about: line ? [line.pointer] : [] };
  }
  const asked = standing ? quote(standing.point.text, 14) : null;
  if (line)
    parts.push(
      tell(talk, {
        en: `It is there: ${quote(line.text, 16)}.`,
        de: `Es steht da: ${quote(line.text, 16)}. Das zählt.`,
        fr: `C’est bien là : ${quote(line.text, 16)}.`,
        es: `Sí está: ${quote(line.text, 16)}.`,
      }),
    );
  if (asked && standing)
    parts.push(
      standing.status === 'met'
        ? tell(talk, {
            en: `For ${asked} that is evidence enough.`,
            de: `Für ${asked} ist das ein Beleg, auch wenn er kurz ist.`,
            fr: `Pour ${asked}, c’est une preuve suffisante.`,
            es: `Para ${asked} es prueba suficiente.`,
          })
        : tell(talk, {
            en: `The job asks for ${asked}, and ${list(talk, standing.lacking.slice(0, 3)) || 'the rest'} I don't find, so it counts ${standing.status === 'partly' || line ? 'in part' : 'as missing'}.`,
            de: `Verlangt ist ${asked}; ${list(talk, standing.lacking.slice(0, 3)) || 'der Rest'} finde ich nicht, also zählt es ${standing.status === 'partly' || line ? 'teilweise' : 'als fehlend'}.`,
            fr: `L’offre demande ${asked} ; je ne trouve pas ${list(talk, standing.lacking.slice(0, 3)) || 'le reste'}, donc cela compte ${standing.status === 'partly' || line ? 'en partie' : 'comme manquant'}.`,
            es: `Piden ${asked}; no encuentro ${list(talk, standing.lacking.slice(0, 3)) || 'el resto'}, así que cuenta ${standing.status === 'partly' || line ? 'en parte' : 'como que falta'}.`,
          }),
    );
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

export function chance(talk: Talk): Answer {
  const every = all(talk);
  const met = every.filter(({ status }) => status === 'met');
  const open = every.find(({ status, point }) => status === 'missing' && point.level === 'required');
  const job = talk.brief?.title ?? talk.input.resume.basics?.label ?? '';
  return {
    intent: 'match chance',
    text: tell(talk, {
      en: `No one can know that, and so a percentage would be made up, whoever else applies. What I can count is the posting for ${job}: ${met.length} of its ${every.length} points stand in your résumé${open ? `, and ${quote(open.point.text, 10)} is the one most worth working on` : ''}.`,
      de: `Das kann niemand wissen, eine Prozentzahl wäre erfunden. Zählen kann ich nur die Anzeige ${job}: ${met.length} von ${every.length} Punkten stehen bei dir${open ? `, am meisten lohnt sich ${quote(open.point.text, 10)}` : ''}.`,
      fr: `Personne ne peut le savoir, un pourcentage serait inventé. Je peux compter l’annonce ${job} : ${met.length} points sur ${every.length} figurent chez vous${open ? `, et ${quote(open.point.text, 10)} mérite le plus d’effort` : ''}.`,
      es: `Nadie puede saberlo; un porcentaje sería inventado. Puedo contar el anuncio ${job}: ${met.length} de ${every.length} puntos están${open ? `, y ${quote(open.point.text, 10)} es lo que más conviene trabajar` : ''}.`,
    }),
  };
}

/** Requirements that nothing true in the résumé covers. */
export function uncoverable(talk: Talk): Answer {
  if (!talk.brief) return noJob(talk);
  const open = all(talk).filter(
    ({ status, point }) => status === 'missing' || (status === 'partly' && point.level === 'required'),
  );
  const answer = missing(talk);
  if (open.length === 0) return answer;
  return {
    intent: 'match gap',
    text: `${tell(talk, { en: `These points of ${talk.brief.title} I could not cover without making something up:`, de: `Diese Punkte von ${talk.brief.title} könnte ich nur mit Erfundenem abdecken:`, fr: `Ces points de ${talk.brief.title} ne sont pas couverts honnêtement :`, es: `Estos puntos de ${talk.brief.title} no se cubren con la verdad:` })}\n${bullets(open.slice(0, 8).map((one) => detail(talk, one)))}\n\n${injectionNote(talk)}`.trim(),
  };
}
