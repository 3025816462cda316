import { contentOf, fold } from '../../claims/words.ts';
import { numbersIn } from '../../claims/numbers.ts';
import { explainFigure } from './figure-sum.ts';
import { missing } from './match.ts';
import { closest, pointsNamed } from './requirement.ts';
import { entryCalled } from './remove-target.ts';
import { rewrite } from './reword.ts';
import { linesMeant } from '../read/target.ts';
import { alike, entriesNamed, lineAt, ordinalIn } from '../read/lines.ts';
import { isQuestion } from '../read/question.ts';
import { formatDate } from '../../resume/dates.ts';
import { valueAt } from '../../resume/pointer.ts';
import { list, quote, tell, type Answer, type Talk } from '../talk.ts';
import { mended, reasonFor, replace } from './line-meant.ts';
import { fill } from './figures.ts';
import { wantsUntruth } from './untruth.ts';
import { clashes } from '../read/clash.ts';

const myScore =
  /\b(?:explain|why|how|what(?:'s| is|s)?|erklar\w*|warum|wieso|explique\w*|pourquoi|explica\w*|por que)\b.{0,24}\b(?:my|the|this|mein\w*|mon|ma|mi) (?:scores?|figures?|numbers?|result|punkte\w*|wert\w*|score|note|puntuacion|nota)\b/;
const biggestGap =
  /\b(?:biggest|main|largest|worst|groesste|grosste\w*|plus grand|mayor) (?:gap|lucke|ecart|manque|hueco)\b|\bgap (?:to|for|with) (?:it|this|the (?:job|role|posting))\b/;
const whichJobToCut =
  /\bwhich (?:job|role|one|entry|position)s? (?:should|could|can|do|would) (?:i|you|we) (?:cut|drop|remove|leave out|shorten|delete)|\bwhat (?:job|role) (?:should|can) (?:i )?(?:go|cut|drop)|\bwelche stelle (?:soll|kann) (?:ich )?(?:weg|raus|streichen|weglassen)|\bquel poste (?:enlever|retirer|supprimer)|\bque (?:puesto|trabajo) (?:quito|elimino)/;
const doesItCount =
  /\b(?:does|do|is|will|would|can|zahlt|zahlen|est-ce que|compte|cuenta\w*)\b.*\b(?:volunteer\w*|unpaid|ehrenamt\w*|benevolat|voluntariado|projects?|projekte?|projets?|proyectos?|internship|praktikum|stage|practicas)\b.*\b(?:count\w*|matter|help|valid|zahlt|zahlen|compte\w*|cuenta\w*)\b|\b(?:zahlt|compte|cuenta)\b.{0,30}\b(?:ehrenamt\w*|benevolat|voluntariado)\b/;
const doesItAddUp =
  /\b(?:add(?:s)? up|contradict\w*|inconsistent|consistent|make sense|plausib\w*|widerspr\w*|passt .*zusammen|stimm\w* (?:die|alle) zahlen|(?:off|wrong|odd|strange|funny) (?:with|in|about) (?:my|the|these) (?:numbers?|figures?)|(?:numbers?|figures?) (?:right|correct|ok|okay|plausible)|coheren\w*|incoheren\w*|contredi\w*|cuadra\w*|contradic\w*)\b/;
const sameAs =
  /\bis (?:my |the |an? )?(.{2,30}?) (?:the )?(?:same|equivalent|equal|enough|accepted|recognised|recognized)\b|\b(?:gilt|zahlt|reicht) (?:mein\w* |der |die |das )?(.{2,30}?) (?:auch|als|dafur|genauso)\b|\b(?:mon |ma |le |la )?(.{2,30}?) (?:est-il |est |est-ce )(?:equivalent\w*|reconnu\w*|pareil)\b|\b(?:es|vale) (?:mi |el |la )?(.{2,30}?) (?:lo mismo|equivalente|igual)\b/;
const leftWhy =
  /\b(?:why (?:did|do) (?:you|i) (?:leave|left|quit|want to leave)|reason for leaving|why i left|(?:was|been|got) (?:laid off|let go|fired|made redundant|sacked)|warum (?:hast du|haben sie|bist du|sind sie) .*(?:gekundigt|gegangen|gewechselt|weg)|(?:wurde|bin) (?:gekundigt|entlassen)|pourquoi (?:avez-vous|as-tu|j'ai) (?:quitte|parti\w*)|licencie\w*|por que (?:dejaste|dejo|me fui|te fuiste)|me (?:despidieron|echaron))\b/;
const several =
  /\b(?:fix|rewrite|improve|reword|mend|redo|verbesser\w*|corrige\w*|ameliore\w*|mejora\w*|arregla\w*)\b.*?\b(?:number|bullet|line|nr|no|punkt|zeile|puce|ligne|punto|linea)?s?\.? ?(\d)(?:,? ?(?:and|und|et|y|&|\+) ?|, ?)(\d)\b/;

const ifAsked =
  /\b(?:what if|if|when) they ask (?:me )?(?:about|for|if i (?:know|have|can|use)) (.+?)\??$|\bwhat (?:do|should|can) i (?:say|answer) (?:about|on|to) (.+?)\??$|\bwenn sie (?:mich )?nach (.+?) fragen\??$|\bs'ils (?:me )?(?:demandent|parlent de|questionnent sur) (.+?)\??$|\bsi (?:me )?preguntan por (.+?)\??$/;
const keepIt =
  /\b(?:keep|need|leave in|worth keeping|behalten|drinlassen|garder|laisser|dejar|mantener)\b.*\?|^(?:do|should|shall|soll|dois|debo)\b.*\b(?:keep|need|behalten|garder|dejar|mantener)\b/;
const oneMore =
  /^(?:(?:ok|okay|good|fine|great|nice|gut|bien|vale)[.,! ]+)*(?:and|what about|how about|und|was ist mit|et|y|que tal)\s+(?:with )?(?:the|my|that|this|die|der|das|den|le|la|les|el|los|lo de)?\s*([^?.!]{3,50}?)\s*(?:one|bullet|line|punkt|zeile|ligne|puce|linea|punto)?\s*\?+$/;

/** "And the redundancy one?": the line that is named, in a talk about lines. */
function nextLine(talk: Talk): Answer | null {
  const what = oneMore.exec(talk.low)?.[1] ?? '';
  const target = linesMeant(talk, what)[0];
  if (!target || !/^(?:rewrite|quantify|shorten|verb|passive|tense|lost)/.test(talk.thread.intent)) return null;
  return rewrite({ ...talk, say: `"${target.line.text}"`, low: fold(target.line.text) });
}

/** What to say when they ask about something that the résumé does not show. */
function whenAsked(talk: Talk, what: string): Answer | null {
  const point = pointsNamed(talk, what)[0];
  if (!point) return null;
  const proof = point.proof?.text;
  const near =
    proof ??
    linesMeant(talk, what)[0]?.line.text ??
    talk.lines.find(({ text }) => /\d/.test(text))?.text ??
    talk.lines[0]?.text ??
    '';
  const has = point.status === 'met' || point.status === 'partly';
  const name = point.point.text;
  return {
    intent: 'interview answer',
    text: has
      ? tell(talk, {
          en: `On “${name}” you have something to show: ${quote(near, 14)}. Begin with that, say what you did yourself, and stop; they will ask on.`,
          de: `Zu „${name}“ hast du etwas zu zeigen: ${quote(near, 14)}. Fang damit an, sag deinen Anteil, dann Pause; sie fragen weiter.`,
          fr: `Sur « ${name} », vous avez de quoi montrer : ${quote(near, 14)}. Commencez par là, dites votre part, puis laissez-les questionner.`,
          es: `Sobre «${name}» tienes algo que mostrar: ${quote(near, 14)}. Empieza por ahí, di tu parte y deja que pregunten.`,
        })
      : tell(talk, {
          en: `Then the truth, in two sentences: you have not worked with “${name}” yet, and the nearest you have done is ${quote(near, 14)}. Add how you picked that up, and what you would do in the first weeks to get there.`,
          de: `Dann die Wahrheit in zwei Sätzen: Mit „${name}“ hast du noch nicht gearbeitet, am nächsten kommt ${quote(near, 14)}. Sag, wie du dir das angeeignet hast und was du in den ersten Wochen tun würdest.`,
          fr: `Alors la vérité, en deux phrases : pas encore « ${name} », et le plus proche est ${quote(near, 14)}. Dites comment vous l’avez appris et ce que vous feriez les premières semaines.`,
          es: `Entonces la verdad, en dos frases: aún no has trabajado con «${name}», y lo más cercano es ${quote(near, 14)}. Di cómo lo aprendiste y qué harías las primeras semanas.`,
        }),
  };
}

function keepJob(talk: Talk, pointer: string): Answer {
  const entry = talk.entries.find((one) => one.pointer === pointer);
  const name = `${entry?.position ?? ''}, ${entry?.name ?? ''}`;
  const jobs = talk.entries.filter(({ section }) => section === 'work');
  const last = entry?.index === jobs.length - 1;
  return {
    intent: 'remove advice',
    asks: true,
    about: [pointer],
    text: tell(talk, {
      en: `${last ? `As the oldest job it can go without opening a gap` : 'Taking it out would open a gap in the dates'}: ${quote(name)}. One line is a good middle way; it shows you have always worked. Shall it stay as one line, or go?`,
      de: `${last ? 'Als älteste Stelle kann sie weg, ohne eine Lücke zu reißen' : 'Ohne sie entstünde eine Lücke'}: ${quote(name)}. Eine Zeile ist ein guter Mittelweg. Soll sie als Zeile bleiben oder weg?`,
      fr: `${last ? 'C’est le plus ancien, il peut partir sans ouvrir de trou' : 'L’enlever ouvrirait un trou'} : ${quote(name)}. Une seule ligne est un bon compromis. On le garde en une ligne, ou on l’enlève ?`,
      es: `${last ? 'Es el más antiguo y puede irse sin abrir un hueco' : 'Quitarlo abriría un hueco'}: ${quote(name)}. Una sola línea es un buen término medio. ¿Lo dejamos en una línea o fuera?`,
    }),
  };
}

const madeUp =
  /\b(?:make (?:one|it|something|some|a number|numbers|a figure) up|make up (?:a|one|some) (?:number|figure)s?|invent (?:one|a number|something)|(?:you|u) (?:choose|pick|decide)(?: (?:a|the|one)\b.*)?|just (?:guess|put any number)|denk dir (?:\p{L}+ )?(?:aus|was aus)|erfinde (?:eine|was|irgend)|invente(?:-en|s)? (?:un|une|en)|inventa(?:te)? (?:un|una|uno|algo)|invente-le)\b/u;

/** "Just make one up": never; but a figure can be estimated honestly, and that is shown. */
function noneMadeUp(talk: Talk): Answer {
  const line =
    talk.thread.about.flatMap((pointer) => lineAt(talk.input.resume, pointer) ?? [])[0] ??
    talk.lines.find(({ text }) => !/\d/.test(text)) ??
    talk.lines[0];
  const shown = quote(line?.text ?? '', 8);
  return {
    intent: 'quantify estimate',
    asks: true,
    about: line ? [line.pointer] : [],
    text: tell(talk, {
      en: `Not from me: they may ask how you counted it. But an honest estimate is easy. Take one normal week for ${shown}, count it in your head, and say “about”. What would that be?`,
      de: `Von mir nicht, sie könnten fragen, wie du gezählt hast. Eine ehrliche Schätzung geht aber leicht: Nimm eine normale Woche für ${shown}, zähl im Kopf und sag „etwa“. Wie viel wäre das?`,
      fr: `Pas de ma part : on peut vous demander d’où il vient. Mais une estimation honnête est simple : une semaine normale pour ${shown}, comptez de tête et dites « environ ». Cela ferait combien ?`,
      es: `De mí no: pueden preguntarte cómo lo contaste. Pero una estimación honesta es fácil: piensa en una semana normal de ${shown}, cuenta y di «unos». ¿Cuánto sería?`,
    }),
  };
}

const whatJobs =
  /\b(?:what|which) (?:jobs?|roles?|positions?|work) (?:can|could|should|would) (?:i|suit|fit)|\bwelche (?:stellen?|jobs?|berufe?) (?:kann|konnte|soll|passen)|\b(?:quels?|quelles?) (?:postes?|emplois?|metiers?) (?:puis-je|je peux|pour moi)|\b(?:que|cuales) (?:puestos?|trabajos?) puedo/;
const yearsOnly =
  /\b(?:only|just) (?:the )?years?\b|\byears? (?:only|not months?|without months?)\b|\bnur (?:die )?jahre\b|\b(?:juste|seulement) (?:les )?annees\b|\bsolo (?:los )?anos\b/;

function jobsToLookAt(talk: Talk): Answer {
  const titles = [
    ...new Set(
      [
        talk.clean.basics?.label ?? '',
        ...talk.entries.filter(({ section }) => section === 'work').map(({ position }) => position),
      ].filter(Boolean),
    ),
  ].slice(0, 3);
  const best = quote(talk.lines.find(({ text }) => /\d/.test(text))?.text ?? talk.lines[0]?.text ?? '', 9);
  return {
    intent: 'career question',
    asks: true,
    text: tell(talk, {
      en: `Start from what you can prove: search for ${list(
        talk,
        titles.map((one) => `“${one}”`),
      )}, and read what such postings ask next to ${best}. I don't know the market where you live. Paste one that you like; shall we see how close it is?`,
      de: `Fang bei dem an, was du belegen kannst: Such nach ${list(
        talk,
        titles.map((one) => `„${one}“`),
      )} und lies, was neben ${best} verlangt wird. Den Markt bei dir kenne ich nicht. Fügst du eine Anzeige ein, die dir gefällt?`,
      fr: `Partez de ce que vous pouvez prouver : cherchez ${list(
        talk,
        titles.map((one) => `« ${one} »`),
      )} et voyez ce qu’on demande à côté de ${best}. Je ne connais pas le marché local. Collez une annonce qui vous plaît ?`,
      es: `Parte de lo que puedes demostrar: busca ${list(
        talk,
        titles.map((one) => `«${one}»`),
      )} y mira qué piden además de ${best}. No conozco el mercado de tu zona. ¿Pegas una oferta que te guste?`,
    }),
  };
}

function yearsOrMonths(talk: Talk): Answer {
  const job = (talk.input.resume.work ?? [])[0];
  const shown = job?.startDate ? formatDate(job.startDate, talk.language) : '';
  return {
    intent: 'dates question',
    text: tell(talk, {
      en: `Allowed, and nobody can forbid it. Months are safer, though: programs count years from them, and years alone make people ask about gaps. ${job?.name ? `At ${job.name} you have ${shown}; if you know the month, keep it.` : ''}`,
      de: `Erlaubt ist es. Monate sind aber sicherer: Programme rechnen daraus die Jahre, und bloße Jahre laden zu Fragen nach Lücken ein. ${job?.name ? `Bei ${job.name} steht ${shown}.` : ''}`,
      fr: `C’est permis. Les mois sont plus sûrs : les logiciels en déduisent les années, et les années seules font penser à des trous. ${job?.name ? `Chez ${job.name}, il y a ${shown}.` : ''}`,
      es: `Se puede. Pero con meses es más seguro: los programas calculan los años con ellos, y solo años hacen pensar en huecos. ${job?.name ? `En ${job.name} pone ${shown}.` : ''}`,
    }),
  };
}

/** Questions and wishes beside the main ways: scores, gaps, what counts, what does not add up. */
export function aside(talk: Talk): Answer | null {
  const { low } = talk;
  if (talk.say.length > 160) return null;
  if (madeUp.test(low)) return noneMadeUp(talk);
  if (doesItAddUp.test(low) && isQuestion(talk)) return addsUp(talk);
  if (myScore.test(low)) return talk.brief ? missing(talk) : explainFigure(talk, 'writing');
  const asked = ifAsked.exec(low)?.slice(1).find(Boolean);
  if (asked && talk.brief) {
    const answer = whenAsked(talk, asked);
    if (answer) return answer;
  }
  const kept = entryCalled(talk);
  if (kept && keepIt.test(low)) return keepJob(talk, kept);
  if (oneMore.test(low)) {
    const next = nextLine(talk);
    if (next) return next;
  }
  if (biggestGap.test(low) && talk.brief) return closestOrMissing(talk);
  if (whichJobToCut.test(low)) return jobToCut(talk);
  if (whatJobs.test(low)) return jobsToLookAt(talk);
  if (yearsOnly.test(low) && isQuestion({ ...talk, say: `${talk.say}?` })) return yearsOrMonths(talk);
  if (doesItCount.test(low)) return whatCounts(talk);
  if (leftWhy.test(low) && !/\b(?:gap|bullet|line)\b/.test(low)) return whyLeft(talk);
  const same = sameAs.exec(low)?.slice(1).find(Boolean);
  if (same && talk.brief && isQuestion(talk)) return equivalent(talk, same);
  return severalLines(talk) ?? askedBefore(talk);
}

const closestOrMissing = (talk: Talk): Answer => (talk.thread.intent === 'match' ? closest(talk) : missing(talk));

function addsUp(talk: Talk): Answer {
  const found = talk.lines.flatMap((line) => clashes(line.text).map((clash) => ({ line, clash })));
  const first = found[0];
  if (!first)
    return {
      intent: 'review figures',
      text: tell(talk, {
        en: `The figures that I can set against each other agree, in ${talk.lines.length} lines from ${quote(talk.lines[0]?.text ?? '', 6)} on. Whether they are true only you can say.`,
        de: `Was ich an Zahlen vergleichen kann, passt zusammen, in ${talk.lines.length} Zeilen ab ${quote(talk.lines[0]?.text ?? '', 6)}. Ob sie stimmen, weißt nur du.`,
        fr: `Les chiffres que je peux comparer concordent, sur ${talk.lines.length} lignes à partir de ${quote(talk.lines[0]?.text ?? '', 6)}. Vous seul savez s’ils sont exacts.`,
        es: `Las cifras que puedo comparar concuerdan, en ${talk.lines.length} líneas desde ${quote(talk.lines[0]?.text ?? '', 6)}. Si son ciertas solo lo sabes tú.`,
      }),
    };
  const { line, clash } = first;
  return {
    intent: 'quantify check',
    asks: true,
    about: [line.pointer],
    text: tell(talk, {
      en: `One thing: in ${quote(line.text, 16)} the step from ${clash.from} to ${clash.to} makes about ${clash.real}%, not ${clash.said}%. Which of the three is right?`,
      de: `Eines: In ${quote(line.text, 16)} sind es von ${clash.from} auf ${clash.to} etwa ${clash.real} %, nicht ${clash.said} %. Welche der drei Zahlen stimmt?`,
      fr: `Un point : dans ${quote(line.text, 16)}, de ${clash.from} à ${clash.to} cela fait environ ${clash.real} %, pas ${clash.said} %. Lequel des trois est juste ?`,
      es: `Una cosa: en ${quote(line.text, 16)}, de ${clash.from} a ${clash.to} sale un ${clash.real} %, no un ${clash.said} %. ¿Cuál de los tres es correcto?`,
    }),
  };
}

function jobToCut(talk: Talk): Answer {
  const jobs = talk.entries.filter(({ section }) => section === 'work');
  const oldest = jobs.at(-1);
  if (!oldest || jobs.length < 2)
    return {
      intent: 'remove advice',
      text: tell(talk, {
        en: `None: with ${jobs.length === 1 ? 'one job' : 'so few jobs'} on the page, ${quote(oldest?.position ?? '', 5)} is what carries it.`,
        de: `Keine: ${quote(oldest?.position ?? '', 5)} trägt den Lebenslauf.`,
        fr: `Aucun : ${quote(oldest?.position ?? '', 5)} porte le CV.`,
        es: `Ninguno: ${quote(oldest?.position ?? '', 5)} sostiene el currículum.`,
      }),
    };
  const start = valueAt(talk.input.resume, `${oldest.pointer}/startDate`);
  const since = typeof start === 'string' ? formatDate(start, talk.language) : '';
  return {
    intent: 'remove advice',
    asks: true,
    about: [oldest.pointer],
    text: tell(talk, {
      en: `If one must give way, it is the oldest: ${oldest.position} at ${oldest.name}${since ? `, from ${since}` : ''}, with ${quote(oldest.highlights[0]?.text ?? '', 8)}. I would shorten it to one line before taking it out, so that no gap opens. Shall I?`,
      de: `Wenn eine weichen muss, dann die älteste: ${oldest.position} bei ${oldest.name}${since ? `, ab ${since}` : ''}. Ich würde sie eher auf eine Zeile kürzen als streichen, damit keine Lücke entsteht. Soll ich?`,
      fr: `S’il en faut un, le plus ancien : ${oldest.position} chez ${oldest.name}${since ? `, dès ${since}` : ''}. Mieux vaut le réduire à une ligne que le retirer, pour ne pas ouvrir de trou. Je le fais ?`,
      es: `Si hay que recortar uno, el más antiguo: ${oldest.position} en ${oldest.name}${since ? `, desde ${since}` : ''}. Mejor dejarlo en una línea que quitarlo, para no abrir un hueco. ¿Lo hago?`,
    }),
  };
}

function whatCounts(talk: Talk): Answer {
  const entry =
    talk.entries.find(({ section }) => section === 'volunteer') ??
    talk.entries.find(({ section }) => section === 'projects');
  const shown = quote(entry?.highlights[0]?.text ?? entry?.position ?? talk.lines[0]?.text ?? '', 10);
  return {
    intent: 'match question',
    about: entry ? [entry.pointer] : [],
    text: tell(talk, {
      en: entry
        ? `Yes. What you did at ${entry.name} counts like any dated work; ${shown} is evidence, paid or not. Only years “in a job” may be counted without it.`
        : `Unpaid work counts like any other, once it stands there with dates. On your page I see none yet.`,
      de: entry
        ? `Ja. Was du bei ${entry.name} getan hast, zählt wie jede datierte Arbeit; ${shown} ist ein Beleg, bezahlt oder nicht. Nur Berufsjahre rechnet man manchmal ohne.`
        : `Unbezahltes zählt wie jede Arbeit, sobald es mit Daten dasteht. Bei dir sehe ich noch nichts davon.`,
      fr: entry
        ? `Oui. Ce que vous avez fait chez ${entry.name} compte comme tout travail daté ; ${shown} est une preuve, payée ou non.`
        : `Le bénévolat compte, dès qu’il figure avec des dates. Je n’en vois pas encore.`,
      es: entry
        ? `Sí. Lo que hiciste en ${entry.name} cuenta como cualquier trabajo con fechas; ${shown} es una prueba, pagada o no.`
        : `Lo no remunerado cuenta igual, si está con fechas. Aún no veo nada.`,
    }),
  };
}

function whyLeft(talk: Talk): Answer {
  const laidOff = /laid off|let go|redundan|fired|sacked|gekundigt|entlassen|licencie|despid|echaron/.test(talk.low);
  const last = talk.entries.find(({ section, current }) => section === 'work' && !current) ?? talk.entries[0];
  const good = quote(talk.lines.find(({ text }) => /\d/.test(text))?.text ?? talk.lines[0]?.text ?? '', 9);
  return {
    intent: 'interview answer',
    about: last ? [last.pointer] : [],
    text: tell(talk, {
      en: laidOff
        ? `I'm sorry; that happens to good people, and it need not stand on the page. Said aloud: one plain sentence (“The role at ${last?.name ?? 'my last job'} was cut”), no blame, then what you did there, ${good}, and what you want next.`
        : `Short and forward: one true reason, no complaint about ${last?.name ?? 'them'}, then what draws you here. Follow it at once with something you did, such as ${good}. What was the reason, in your own words? It stays out of the résumé.`,
      de: laidOff
        ? `Das tut mir leid; es trifft auch gute Leute und muss nicht im Lebenslauf stehen. Im Gespräch genügt ein Satz („Die Stelle bei ${last?.name ?? ''} fiel weg“), ohne Vorwurf, dann ${good} und was du nun suchst.`
        : `Kurz und nach vorn: ein wahrer Grund, keine Klage über ${last?.name ?? ''}, dann, was dich an der neuen Stelle reizt, und gleich danach ${good}.`,
      fr: laidOff
        ? `J’en suis désolé ; cela arrive aux meilleurs et n’a pas à figurer au CV. À l’oral, une phrase (« Le poste chez ${last?.name ?? ''} a été supprimé »), sans reproche, puis ${good}.`
        : `Court et tourné vers la suite : une vraie raison, aucun reproche envers ${last?.name ?? ''}, puis ce qui vous attire ici, avec ${good}.`,
      es: laidOff
        ? `Lo siento; le pasa a gente muy buena y no tiene que estar en el currículum. En la entrevista basta una frase («Suprimieron el puesto en ${last?.name ?? ''}»), sin reproches, y luego ${good}.`
        : `Breve y hacia delante: una razón verdadera, sin quejas de ${last?.name ?? ''}, luego lo que te atrae de este puesto y enseguida ${good}.`,
    }),
  };
}

function equivalent(talk: Talk, what: string): Answer | null {
  const words = contentOf(what).map(({ low }) => low);
  const paper = (talk.input.resume.certificates ?? [])
    .map(({ name }) => name ?? '')
    .find((name) => contentOf(name).some(({ low }) => words.some((word) => alike(word, low))));
  const study = (talk.input.resume.education ?? [])
    .map(({ studyType, area }) => [studyType, area].filter(Boolean).join(' '))
    .find((name) => contentOf(name).some(({ low }) => words.some((word) => alike(word, low))));
  const own = paper ?? study;
  if (!own) return null;
  const asked = talk.brief?.points.find(({ text }) =>
    contentOf(talk.say).some(({ low }) => low.length > 2 && fold(text).includes(low)),
  )?.text;
  return {
    intent: 'degree knockout',
    text: tell(talk, {
      en: `I can't vouch for that: whoever issues ${asked ? quote(asked, 12) : 'theirs'} decides what is accepted. Ask that body how to have ${own} assessed, and until then name ${own} by its own name, with its country. One line to the recruiter settles whether “assessment under way” is enough.`,
      de: `Das kann ich nicht zusagen; entscheiden muss die Stelle, die ${asked ? quote(asked, 12) : 'den Nachweis'} ausstellt. Frag dort nach der Anerkennung von ${own}, und nenne ihn bis dahin bei seinem eigenen Namen.`,
      fr: `Je ne peux pas le garantir : c’est l’organisme qui délivre ${asked ? quote(asked, 12) : 'ce titre'} qui décide. Demandez la reconnaissance de ${own} et, d’ici là, gardez son vrai nom.`,
      es: `No puedo asegurarlo: decide quien expide ${asked ? quote(asked, 12) : 'ese título'}. Pregunta por la homologación de ${own} y, hasta entonces, ponlo con su propio nombre.`,
    }),
  };
}

/** "Fix number 2 and 4 at Umhlanga": several lines by their places. */
function severalLines(talk: Talk): Answer | null {
  const [, a, b] = several.exec(talk.low) ?? [];
  const entry = entriesNamed(talk.say, talk.entries)[0] ?? talk.entries[0];
  const lines = [a, b].flatMap((digit) => (digit ? (entry?.highlights.at(Number(digit) - 1) ?? []) : []));
  if (!a || lines.length < 2 || ordinalIn(talk.low) === -1) return null;
  const fixed = lines
    .map((line) => ({ line, fix: mended(talk, line) }))
    .filter(({ line, fix }) => fix.text !== line.text);
  const open = lines.filter((line) => !fixed.some((one) => one.line.pointer === line.pointer));
  if (fixed.length === 0) return null;
  return {
    intent: 'rewrite',
    asks: open.length > 0,
    about: lines.map(({ pointer }) => pointer),
    proposals: fixed.map(({ line, fix }) => replace(line, fix.text, reasonFor(talk, line, fix.flaws))),
    text: tell(talk, {
      en: `${list(
        talk,
        fixed.map(({ line, fix }) => `${quote(line.text, 8)} becomes ${quote(fix.text, 12)}`),
      )}.${open[0] ? ` ${quote(open[0].text, 9)} reads well already; how many, or with what result?` : ''}`,
      de: `${list(
        talk,
        fixed.map(({ line, fix }) => `aus ${quote(line.text, 8)} wird ${quote(fix.text, 12)}`),
      )}.${open[0] ? ` ${quote(open[0].text, 9)} ist schon gut; wie viele, mit welchem Ergebnis?` : ''}`,
      fr: `${list(
        talk,
        fixed.map(({ line, fix }) => `${quote(line.text, 8)} devient ${quote(fix.text, 12)}`),
      )}.${open[0] ? ` ${quote(open[0].text, 9)} va déjà ; combien, avec quel résultat ?` : ''}`,
      es: `${list(
        talk,
        fixed.map(({ line, fix }) => `${quote(line.text, 8)} pasa a ${quote(fix.text, 12)}`),
      )}.${open[0] ? ` ${quote(open[0].text, 9)} ya está bien; ¿cuántos, con qué resultado?` : ''}`,
    }),
  };
}

/** A bare figure ("fine, 15 bottles a week") after some other talk: it answers the number that was asked for last. */
function askedBefore(talk: Talk): Answer | null {
  if (isQuestion(talk) || wantsUntruth(talk) || talk.thread.last?.asks || contentOf(talk.say).length > 5) return null;
  if (
    numbersIn(talk.say, true).filter(({ text }) => /\d/.test(text)).length !== 1 ||
    talk.thread.last?.proposals.length
  )
    return null;
  const recent = talk.input.history.slice(-3).findLast(({ intent, asks }) => /^quantify/.test(intent) && asks);
  const line = (recent?.intent.split(' ').slice(1) ?? []).flatMap(
    (pointer) => lineAt(talk.input.resume, pointer) ?? [],
  )[0];
  return line && !/\d/.test(line.text) && talk.language === talk.resumeLanguage ? fill(talk, [line]) : null;
}
