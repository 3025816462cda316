import { contentOf, fold } from '../../claims/words.ts';
import { alike, type Line } from './lines.ts';

/** What the person wants to be seen more and less of, and whether it is a move into another kind of work. */
export interface Emphasis {
  more: string;
  less: string;
  move: boolean;
}

/** Kinds of work by the beginnings of their words, over four languages: a wish for one finds lines that never use its name. */
const fields: RegExp[] = [
  /^(?:teach|taught|educat|precept|train|instruct|mentor|coach|tutor|onboard|lectur|curricul|seminar|student|pupil|apprentic|learner|workshop|lehr|unterricht|anleit|praxisanleit|ausbild|auszubild|einarbeit|schul|forme|formation|formateur|enseign|stagiair|encadr|formacion|formador|ensen|docen|clases|alumn|aprendi|imparti|tutel)/,
  /^(?:lead|led$|manag|supervis|head(?:ed|s)?$|direct|charge|team|crew|brigade|staff|chair|leit|fuhr|teamleit|dirig|dirig|equip|encadr|responsable|jefe)/,
  /^(?:office|admin|coordinat|operations?$|schedul|rota|budget|payroll|invoic|excel|record|inventor|audit|forecast|plann|p&l|ordering|report|workforce|employee|associate|overtime|verwalt|buro|planung|abrechn|gestion|bureau|planif|oficina|administra|presupuest)/,
  /^(?:data|analy|sql|statistic|quantitat|dashboard|metric|model|measure|daten|auswert|donnees|datos|python)/,
  /^(?:stream|kafka|real-time|realtime|event|flink|kinesis|pub\/sub|pipeline|feed)/,
  /^(?:research|archiv|interview|memorand|investig|experiment|survey|brief|motion|cite-check|westlaw|forsch|studie|recherche|enquet|utilisateur|user|usab|usuari)/,
  /^(?:customer|client|guest|service|complaint|support|kund|gast|client|servic|huesped)/,
  /^(?:sell|sold|sales?$|revenue|grow|grew|growth|increas|rais|doubl|tripl|launch|opened|won$|verkauf|umsatz|wachs|vente|croiss|augment|venta|crec|aument)/,
  /^(?:campaign|market|brand|newsletter|content|social|advert|press|copywrit|launch|kampagn|werb|campagn|marque|campan|marca)/,
  /^(?:project|deliver|roll(?:ed)?-?out|migrat|refit|launch|committee|projekt|projet|proyect)/,
  /^(?:safe|quality|audit|inspect|incident|falls?$|infection|complian|certif|testing|sepsis|sicher|qualitat|prufung|securit|qualite|segur|calidad)/,
  /^(?:design|interact|interface|prototyp|wireframe|ux$|ui$|figma|signal|chart|gestalt|maquett|refonte|diseno)/,
  /^(?:budget|cost|p&l|spend|saving|finance|financ|invoice|account|bill|kosten|finanz|cout|coste|gasto)/,
  /^(?:write|wrote|writing|written|draft|edit|publi|document|schreib|verfass|redig|redac|escrib)/,
];

/** Words of a text that tell what kind of work it is. */
const tellingWords = (text: string): string[] =>
  contentOf(text)
    .map(({ low }) => low.replace(/^(?:d|l)'/, ''))
    .filter(
      (low) =>
        low.length > 1 &&
        !/^(?:role|job|position|work|stelle|poste|puesto|more|mehr|plus|mas|working|nurse)$/.test(low),
    );

/** How much a text is about a topic: a word in common counts double, a word of the same kind of work once. */
export function aboutness(text: string, topic: string): number {
  const words = tellingWords(text);
  return tellingWords(topic).reduce((sum, wanted) => {
    if (words.some((word) => alike(word, wanted))) return sum + 2;
    const field = fields.filter((form) => form.test(wanted));
    return sum + (field.some((form) => words.some((word) => form.test(word))) ? 1 : 0);
  }, 0);
}

/** Lines about a topic, the most telling first. */
export function linesAbout(topic: string, lines: Line[], not = ''): Line[] {
  return lines
    .map((line) => ({ line, score: aboutness(line.text, topic) - (not ? 2 * aboutness(line.text, not) : 0) }))
    .filter(({ score }) => score > 0)
    .map(({ line, score }) => ({ line, score: score + (/\d/.test(line.text) ? 0.5 : 0) - line.entry.index * 0.1 }))
    .sort((a, b) => b.score - a.score)
    .map(({ line }) => line);
}

const moreOf = [
  /\bmore (?:about|on|of|around|towards?|focused on|focussed on|centred on|geared to(?:wards)?) (.+)/,
  /\b(?:about|on|toward|towards|for) (.{3,40}?) more\b/,
  /\b(?:focus(?:ed|ing|es)? (?:more )?on|emphasi[sz]e|(?:play|bring) up|lean (?:more )?(?:into|towards?)|geared to(?:wards)?|aimed at|stress) (.+)/,
  /\b(?:mehr|starker|eher) (?:uber|zu|zur|zum|von|auf|in richtung|richtung) (.+)/,
  /\b(?:plus|davantage|mieux) (?:(?:axe|centre|oriente|tourne|porte|focalise)e?s? )?(?:sur|vers|de|d') ?(.+)/,
  /\bmas (?:(?:centrad|enfocad|orientad|dirigid)[oa]s? )?(?:sobre|en|a|hacia|de|acerca de) (.+)/,
];
const lessOf = [
  /\b(?:less|fewer|not so much) (?:about |on |of |around )?(.+)/,
  /\bweniger (?:uber |zu |zur |zum |von |auf )?(.+)/,
  /\bmoins (?:sur |de |d'|axe\w* sur )(.+)/,
  /\bmenos (?:sobre |de |en )?(.+)/,
];
const moveTo = [
  /\b(?:mov(?:e|ing)|chang(?:e|ing)|switch(?:ing)?|transition(?:ing)?|step(?:ping)?|pivot(?:ing)?|get(?:ting)?|go(?:ing)?|back)\b (?:(?!to\b|into\b)\p{L}+ ){0,5}?(?:in)?to (?!the (?:top|bottom|end)\b)(?:be )?(.+)/u,
  /\bleav(?:e|ing) .{2,30}? (?:for|to) (.+)/,
  /\b(?:want|looking for|need|like|after) (?:to (?:become|be|work as) )?(an? .{3,40}? (?:job|role|position|post))\b/,
  /\b(?:become|becoming|work(?:ing)? as) (.+)/,
  /\b(?:in|zu|zur|zum) (?:die |den |das |der |eine[nrm]? )?(.{3,40}?) (?:wechseln|gehen|umsteigen)\b/,
  /\b(?:als|ein\w*) (.{3,40}?) (?:arbeiten|werden)\b/,
  /\b(?:passer|evoluer|me reconvertir|aller) (?:a|vers|dans|en) (?:un |une |le |la |l')?(?:poste (?:de |d'))?(.+)/,
  /\bdevenir (?:un |une )?(.+)/,
  /\b(?:pasar|cambiar|moverme|irme) (?:de .{2,25}? )?a (?:un |una |ser )?(?:puesto de )?(.+)/,
  /\bquiero ser (?:un |una )?(.+)/,
];

/** A topic ends where the next wish begins. */
const topicOf = (found: string | undefined, target = false): string =>
  (found ?? '')
    .replace(/[()]/g, ' ')
    .replace(/\s+/g, ' ')
    .split(
      /[.,;:!?¿]|\b(?:and|but|und|aber|et|mais|y|pero) (?:less|more|weniger|mehr|moins|plus|menos|mas|not)\b|\b(?:and|und|et|y) (?:i|my|is|am|what|how|ich|mein|je|mon|yo|mi)\b/,
    )[0]!
    .replace(/\b(?:less|weniger|moins|menos) .*$/, '')
    .replace(
      /\b(?:in|for|to) (?:the|my) (?:summary|letter|profile|cv|resume)\b.*$|\b(?:please|pls|bitte|por favor|svp|instead|now)\b.*$/,
      '',
    )
    .replace(target ? /$/ : /\b(?:role|job|position|post|stelle|poste|puesto)s?\s*$/, '')
    .replace(target ? /^/ : /^(?:(?:the|an?|my|die|der|das|le|la|les|el|los|las)\s+|l')/, '')
    .trim();

const first = (low: string, forms: RegExp[], target = false): string => {
  for (const form of forms) {
    const topic = topicOf(form.exec(low)?.[1], target);
    if (topic && topic.split(' ').length <= 6 && tellingWords(topic).length > 0) return topic;
  }
  return '';
};

/** The wish about emphasis in a folded message, if there is one. */
export function emphasisIn(text: string): Emphasis | null {
  const low = fold(text);
  const more = first(low, moreOf);
  const less = first(low, lessOf);
  const target = more ? '' : first(low, moveTo, true);
  return more || less || target ? { more: more || target, less, move: target !== '' } : null;
}
