/** Words of a text as the ledger compares them: without case, accents and endings. */
export interface Word {
  /** As written. */
  raw: string;
  /** Lower case, no accents. */
  low: string;
  stem: string;
  start: number;
  end: number;
}

/** Lower case, no accents, plain quotes and dashes. The length may differ from the input's. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[‐‑–—]/g, '-')
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .replace(/ł/g, 'l')
    .toLowerCase();
}

const irregular = new Map(
  (
    'taught:teach ran:run built:build wrote:write written:write led:lead gave:give given:give kept:keep made:make took:take taken:take ' +
    'did:do done:do sold:sell held:hold won:win grew:grow grown:grow drove:drive driven:drive brought:bring bought:buy cut:cut set:set ' +
    'sat:sit spoke:speak met:meet found:find sent:send spent:spend saw:see seen:see went:go gone:go came:come began:begin chose:choose ' +
    'drew:draw drawn:draw fed:feed laid:lay left:leave lent:lend lost:lose oversaw:oversee paid:pay rose:rise understood:understand ' +
    'wore:wear people:person men:man women:woman children:child geleitet:leiten leitete:leiten'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

const endings =
  /(?:ations?|ungen|ung|ciones|cion|ements?|ments?|mente|iendo|ando|ados?|adas?|idos?|idas?|ings?|ees?|ers?|ed|es|en|er|ar|ir|em|s|e|o|a)$/;

/** A crude common stem over four languages; only ever compared with other stems. */
export function stemOf(word: string): string {
  const low = (irregular.get(word) ?? word).replace(/^ge([a-z]{4,})t$/, '$1');
  if (low.length < 4 || /\d/.test(low)) return low;
  let stem = low
    .replace(/'s?$/, '')
    .replace(/ies$/, 'i')
    .replace(/([^aeiou])y$/, '$1i');
  for (let i = 0; i < 4; i++) {
    const shorter = stem.replace(endings, '');
    if (shorter.length < 3 || shorter === stem) break;
    stem = shorter;
  }
  return stem.replace(/([b-df-hj-np-tv-z])\1$/, '$1');
}

/** A text for use inside a regular expression, as itself. */
export const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}+#&./'’-]*/gu)].map((match) => {
    const raw = match[0].replace(/[.'’/&-]+$/u, '');
    const low = fold(raw).replace(/^(?:[ldjmnstc]|qu)'(?=\p{L})/u, '');
    return { raw, low, stem: stemOf(low), start: match.index, end: match.index + raw.length };
  });
}

const functionWords =
  'a an and the of to in on at by for from with without into onto over under between within across through during before after since until ' +
  'as or but nor so than then that this these those it its their them they he she his her our we us i my me you your who whom whose which what ' +
  'when where why how is are was were be been being am has have had having do does did will would can could may might must shall should not no ' +
  'also plus per via incl including up down out off about around approximately roughly all each every both any some more most less other ' +
  'there here one two own same such only too very while if because both either each etc eg ie ' +
  'der die das dem den des ein eine einer eines einem einen und oder aber zu zum zur im in am an auf aus bei beim mit ohne von vom vor nach ' +
  'fur uber unter zwischen durch wahrend seit bis sowie als auch nicht ist sind war waren wird wurde wurden worden werden sein ihr ihre ' +
  'ich mein meine wir unser sich es man dass wenn wie etwa rund ca ' +
  'le la les l un une des du de d et ou mais a au aux en dans sur sous avec sans pour par entre chez vers depuis pendant ce cet cette ces ' +
  'qui que qu dont ou est sont etait etaient ete etre avoir j je mon ma mes nous notre nos se sa son ses il elle ils leur leurs ne pas plus environ ' +
  'el los las una unos unas y o u pero del al con sin para por desde hasta entre segun sobre durante este esta estos estas ese esa ' +
  'que quien cual es son fue era fueron ser estar yo mi mis su sus nuestro se lo le no mas unos aproximadamente';

/** Words that say how something was done without claiming more than "I did it". */
const neutralWords =
  'handle run keep carry perform maintain prepare produce complete conduct execute process deliver provide support assist contribute help take ' +
  'serve use apply cover track monitor check review update answer respond work do make give get go show share join take care part role task ' +
  'daily weekly monthly yearly annually regular regularly day week month year shift experience experienced background skilled knowledge ' +
  'responsible include current currently present former formerly previous previously first second new based focus focused ' +
  'bring offer look seek want years hands-on area areas field fields practice practical professional ' +
  'ubernahm ubernommen ubernahme betreute betreuung durchgefuhrt durchfuhrung erledigt bearbeitet bearbeitung eingesetzt genutzt erstellt ' +
  'erstellte unterstutzt unterstutzte unterstutzung mitgearbeitet mitgewirkt mitwirkung mitarbeit tatig taglich wochentlich monatlich jahre erfahrung ' +
  'kenntnisse bereich aufgabe ' +
  'gere effectue realise assure tenu tenue suivi participe participation contribue appui soutien aide utilise traite prepare experience ' +
  'annees quotidien quotidienne hebdomadaire mensuel semaine mois jour domaine charge ' +
  'gestione realice prepare lleve lleva atendi apoye apoyo colabore colaboracion participe participacion use utilice trabaje hice ' +
  'competences habilidades skills diario semanal mensual semana mes ano anos experiencia area tarea atencion';

const functionSet = new Set(functionWords.split(/\s+/));
const neutralStems = new Set(neutralWords.split(/\s+/).flatMap((word) => [word, stemOf(word)]));

export const isFunctionWord = (word: Word): boolean => functionSet.has(word.low) || word.low.length < 2;
export const isNeutral = (word: Word): boolean => neutralStems.has(word.stem) || neutralStems.has(word.low);

/** Words that carry meaning: neither function words nor numbers. */
export const contentOf = (text: string): Word[] =>
  wordsOf(text).filter((word) => !isFunctionWord(word) && !/^\d/.test(word.low));
