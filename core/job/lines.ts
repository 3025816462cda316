/** A line of a job description with its place in the text (UTF-16, end exclusive). */
export interface TextLine {
  text: string;
  span: [number, number];
  /** Whether the line is a sentence of a longer paragraph; such a piece is no heading. */
  part: boolean;
  /** Whether a bullet or dash stands before it. */
  bulleted: boolean;
  /** Whether an empty line stands above it. */
  spaced: boolean;
}

/** Longer lines are paragraphs: their sentences may belong to different classes. */
const paragraph = 160;
/** No line is longer, so that no pattern is ever tried on a page without line breaks. */
const longest = 1000;

const entities: Record<string, string> = {
  amp: '&',
  nbsp: ' ',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  bull: '•',
  ndash: '–',
  mdash: '—',
};

/** Buttons, menus and cookie notes of pasted web pages, in four languages. */
const chrome = new RegExp(
  [
    /skip to (?:main )?content|sign in|log in|sign up|join now|save(?: job)?|share|apply(?: now| here| for this job)?|easy apply|show (?:more|less)|see (?:more|less)|report (?:this )?job|back to (?:results|search)|menu|home|jobs|search|next|previous|follow us|view (?:all )?jobs?|print|copy link|\d+ applicants?|be among the first.*|.* ago|create (?:a )?job alert|set alert|terms of (?:use|service)|privacy (?:policy|notice)|.{0,12}cookie(?:s| policy| settings| preferences)?|(?:accept|reject|allow|manage) (?:all )?(?:cookies|preferences)?(?: all)?/,
    /zum inhalt(?: springen)?|zur (?:startseite|suche|übersicht)|startseite|anmelden|registrieren|jetzt bewerben|online bewerben|merken|teilen|drucken|mehr anzeigen|weniger anzeigen|job melden|impressum|datenschutz(?:erklärung|hinweise)?|agb|(?:alle )?(?:cookies )?(?:akzeptieren|ablehnen)|cookie-einstellungen|jobalarm.{0,20}|vor \d+ (?:tagen?|stunden?|wochen?)/,
    /aller au contenu|accueil|se connecter|connexion|s(?:'|’)inscrire|postuler(?: maintenant| en ligne)?|je postule|sauvegarder|enregistrer|partager|imprimer|voir (?:plus|moins)|mentions légales|politique de confidentialité|(?:tout )?(?:accepter|refuser)(?: tout| les cookies)?|gérer (?:les|mes) cookies|il y a \d+ (?:jours?|heures?)|signaler (?:cette offre|l(?:'|’)annonce)|créer une alerte/,
    /ir al contenido|inicio|iniciar sesión|acceder|regístrate|registrarse|inscribirme|inscribirse|solicitar(?: ahora| empleo)?|guardar(?: oferta)?|compartir|imprimir|ver (?:más|menos)|aviso legal|política de (?:privacidad|cookies)|(?:aceptar|rechazar)(?: todas?| todo| cookies)*|hace \d+ (?:días?|horas?)|denunciar oferta|crear alerta/,
  ]
    .map(({ source }) => `^(?:${source})$`)
    .join('|'),
  'i',
);

/** "We use cookies …": a sentence of the page, not of the employer. */
const cookieNote =
  /^(?:(?:we|this (?:site|website)|our (?:site|website)) uses? cookies|by (?:using|continuing|clicking)\b.{0,60}cookies|(?:wir|diese (?:seite|website)) (?:verwenden|nutzen|verwendet|nutzt) cookies|(?:nous utilisons|ce site utilise)\b.{0,20}cookies|(?:usamos|utilizamos|este sitio (?:usa|utiliza))\b.{0,20}cookies)/i;

/** What job boards put below the advertisement: from here on the page speaks of other jobs. */
const otherJobs =
  /^(?:similar (?:jobs|roles|positions|vacancies)|(?:related|recommended|more|other) jobs(?: (?:for you|at|from|like this|you might like).{0,40})?|jobs you (?:might|may) like|people also (?:viewed|searched).{0,20}|more from this employer|ähnliche (?:stellen\p{L}*|jobs)|weitere (?:stellen\p{L}*|jobs).{0,30}|das könnte (?:sie|dich) auch interessieren|offres (?:d(?:'|’)emploi )?similaires|(?:autres offres|offres recommandées).{0,40}|ces offres pourraient.{0,40}|(?:ofertas|empleos) similares|otras ofertas.{0,40}|ofertas (?:recomendadas|relacionadas).{0,30}|también te puede interesar)\s*:?$/iu;

/** What a browser does not show: comments, scripts, styles and addresses that run something. */
const unseen: [RegExp, string][] = [
  [/<!--/g, '-->'],
  [/<(?:script|style|noscript|template|iframe)\b/gi, '</'],
  [/\]\(\s*(?:javascript|data|vbscript):/gi, '\n'],
];

/** Blanks out everything between an opening and its close, line breaks kept, in one pass for each kind. */
function withoutUnseen(text: string): string {
  let result = text;
  for (const [open, close] of unseen) {
    const parts: string[] = [];
    let at = 0;
    for (const match of result.matchAll(open)) {
      if (match.index < at) continue;
      const found = result.indexOf(close, match.index + match[0].length);
      if (found < 0 && close === '-->') break;
      const end = found < 0 ? result.length : found + (close === '-->' ? close.length : 0);
      parts.push(result.slice(at, match.index), result.slice(match.index, end).replace(/[^\n]/g, ' '));
      at = end;
    }
    result = parts.join('') + result.slice(at);
  }
  return result;
}

/**
 * Blanks out tags and entities of pasted HTML with as many spaces, so that offsets stay those of the person's own text.
 * Works in one pass; a lone "<" is kept.
 */
export function withoutMarkup(source: string): string {
  // A list pasted into one line: each bullet begins a line, at the same offset.
  const text = withoutUnseen(source).replace(/[ \t](?=[•▪‣●◦✔✓][ \t])/g, '\n');
  if (!/<\/?[a-z][^<>\n]{0,300}>|&#?\w{2,6};/i.test(text)) return text;
  return text
    .replace(/<(?:br|\/?(?:p|li|ul|ol|div|h[1-6]|tr|section))\b[^<>\n]{0,300}>/gi, (tag) => '\n'.padEnd(tag.length))
    .replace(/<\/?[a-z][^<>\n]{0,300}>/gi, (tag) => ' '.repeat(tag.length))
    .replace(/&(#?\w{2,6});/g, (whole, name: string) => (entities[name] ?? ' ').padEnd(whole.length));
}

function trimmed(text: string, start: number, end: number, part: boolean, spaced: boolean): TextLine | undefined {
  const raw = text.slice(start, end);
  const lead = /^[\s•●*·▪◦‣–—>✓✔➢\u200b\ufeff-]*/u.exec(raw)?.[0].length ?? 0;
  const body = raw.slice(lead).trimEnd();
  if (body === '' || chrome.test(body) || cookieNote.test(body) || /javascript:|document\.cookie/i.test(body))
    return undefined;
  const bulleted = /[•●*·▪◦‣>✓✔➢–—-]/.test(raw.slice(0, lead));
  return { text: body, span: [start + lead, start + lead + body.length], part, bulleted, spaced };
}

/** Ends of sentences: a stop, a space, a capital or digit; not after short abbreviations ("e.g.", "Dr."). */
function* sentences(text: string, start: number, end: number): Generator<[number, number]> {
  let from = start;
  for (const match of text.slice(start, end).matchAll(/[.!?;]["”)]?\s+(?=[\p{Lu}\d•])/gu)) {
    const at = start + match.index;
    const word = /(\S{1,12})$/.exec(text.slice(Math.max(from, at - 12), at))?.[1] ?? '';
    if (/^(?:e\.g|i\.e|dr|mr|mrs|ms|st|no|approx|etc|inc|ltd|co|bzw|z\.b|ca|inkl|nr|p\.ej|[A-Z])$/i.test(word))
      continue;
    yield [from, at + 1];
    from = at + match[0].length;
  }
  if (from < end) yield [from, end];
}

/** Sentences, and those beyond all measure cut at a space. */
function* pieces(text: string, start: number, end: number): Generator<[number, number]> {
  for (const [from, to] of sentences(text, start, end)) {
    let at = from;
    while (to - at > longest) {
      const space = text.lastIndexOf(' ', at + longest);
      const cut = space > at ? space : at + longest;
      yield [at, cut];
      at = cut;
    }
    yield [at, to];
  }
}

/** An advertisement has at least so many lines; a menu above it may name similar jobs too. */
const fewLines = 6;

/** Lines of a pasted job description; paragraphs fall into sentences, and what follows below it is left out. */
export function splitLines(source: string): TextLine[] {
  const text = withoutMarkup(source);
  const lines: TextLine[] = [];
  let start = 0;
  let spaced = false;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const long = end - start > paragraph;
    for (const [from, to] of long ? pieces(text, start, end) : [[start, end] as const]) {
      const line = trimmed(text, from, to, long, spaced);
      if (line && lines.length >= fewLines && otherJobs.test(line.text)) return lines;
      if (line) lines.push(line);
    }
    spaced = text.slice(start, Math.min(end, start + 200)).trim() === '';
    start = end + 1;
  }
  return lines;
}
