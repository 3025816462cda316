import { contentOf, fold } from '../../claims/words.ts';
import { numbersIn } from '../../claims/numbers.ts';
import { explainFigure } from './figure-sum.ts';
import { missing } from './match.ts';
import { closest } from './requirement.ts';
import { entryCalled } from './remove-target.ts';
import { rewrite } from './reword.ts';
import { linesMeant } from '../read/target.ts';
import { entriesNamed, lineAt, ordinalIn } from '../read/lines.ts';
import { isQuestion } from '../read/question.ts';
import { list, quote, tell, type Answer, type Talk } from '../talk.ts';
import { mended, reasonFor, replace } from './line-meant.ts';
import { fill } from './figures.ts';
import { wantsUntruth } from './untruth.ts';
import { jobToCut, jobsToLookAt, keepJob, whatCounts, yearsOrMonths } from './job-advice.ts';
import { whenAsked, whyLeft } from './interview-words.ts';
import { equivalent } from './equivalent.ts';
import { addsUp, noneMadeUp } from './figure-honesty.ts';

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

const madeUp =
  /\b(?:make (?:one|it|something|some|a number|numbers|a figure) up|make up (?:a|one|some) (?:number|figure)s?|invent (?:one|a number|something)|(?:you|u) (?:choose|pick|decide)(?: (?:a|the|one)\b.*)?|just (?:guess|put any number)|denk dir (?:\p{L}+ )?(?:aus|was aus)|erfinde (?:eine|was|irgend)|invente(?:-en|s)? (?:un|une|en)|inventa(?:te)? (?:un|una|uno|algo)|invente-le)\b/u;

const whatJobs =
  /\b(?:what|which) (?:jobs?|roles?|positions?|work) (?:can|could|should|would) (?:i|suit|fit)|\bwelche (?:stellen?|jobs?|berufe?) (?:kann|konnte|soll|passen)|\b(?:quels?|quelles?) (?:postes?|emplois?|metiers?) (?:puis-je|je peux|pour moi)|\b(?:que|cuales) (?:puestos?|trabajos?) puedo/;

const yearsOnly =
  /\b(?:only|just) (?:the )?years?\b|\byears? (?:only|not months?|without months?)\b|\bnur (?:die )?jahre\b|\b(?:juste|seulement) (?:les )?annees\b|\bsolo (?:los )?anos\b/;

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
