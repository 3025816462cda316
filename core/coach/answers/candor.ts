import { contentOf } from '../../claims/words.ts';
import { isQuestion } from '../read/question.ts';
import { quote, tell, type Answer, type Talk } from '../talk.ts';
import { explainFigure } from './figure-sum.ts';
import { worst } from './overview.ts';
import { ranking } from './questions.ts';
import { troubles } from './troubles.ts';

type Told = Readonly<Record<'en' | 'de' | 'fr' | 'es', string>>;

const asksMeaning =
  /\b(?:what (?:does|do|is|are|s)|whats|meaning of|mean\w*|explain|was (?:heisst|bedeutet|ist|sind)|que (?:veut dire|signifie|significa|quiere decir)|qu'est-ce que|que es|define)\b/;

/** Words that stand on the cards, as they are meant there. */
const terms: [RegExp, Told][] = [
  [
    /\b(?:partly|teilweise|en partie|partiellement|en parte|parcial\w*)\b/,
    {
      en: '“Partly” means that the résumé shows some of what the requirement asks, or only names it in a list without a job where you did it. It counts less than a dated line does.',
      de: '„Teilweise“ heißt: Der Lebenslauf zeigt einen Teil des Verlangten, oder das Wort steht nur in einer Liste, ohne eine Stelle, an der du es getan hast. Es zählt weniger als eine datierte Zeile.',
      fr: '« En partie » : le CV montre une part de ce qui est demandé, ou le mot figure seulement dans une liste, sans poste où vous l’avez fait. Cela compte moins qu’une ligne datée.',
      es: '«En parte» quiere decir que el currículum muestra una parte de lo pedido, o que la palabra está solo en una lista, sin un puesto donde lo hiciste. Cuenta menos que una línea con fecha.',
    },
  ],
  [
    /\b(?:unstated|not stated|draft|entwurf|brouillon|borrador)\b/,
    {
      en: 'A draft holds something that neither your résumé nor your messages state. It cannot be accepted until you say that it is true.',
      de: 'Ein Entwurf enthält etwas, das weder im Lebenslauf noch in deinen Nachrichten steht. Annehmen lässt er sich erst, wenn du sagst, dass es stimmt.',
      fr: 'Un brouillon contient un fait absent du CV et de vos messages. Il ne peut être accepté que si vous confirmez qu’il est vrai.',
      es: 'Un borrador contiene algo que no está en el currículum ni en tus mensajes. No se puede aceptar hasta que digas que es cierto.',
    },
  ],
  [
    /\b(?:knock ?-?outs?|ausschluss\w*|eliminatoire\w*|excluyente\w*)\b/,
    {
      en: 'A knock-out is a condition such as a licence or a right to work that decides by itself. It stands beside the match and is never counted in it.',
      de: 'Ein Ausschlusskriterium ist eine Bedingung wie ein Schein oder eine Arbeitserlaubnis, die allein entscheidet. Es steht neben dem Match und zählt nie hinein.',
      fr: 'Un critère éliminatoire, comme un permis ou un droit de travailler, décide à lui seul. Il figure à côté du score et n’y compte jamais.',
      es: 'Un requisito excluyente, como un permiso, decide por sí solo. Está al lado del encaje y nunca cuenta en él.',
    },
  ],
];

const readability: Told = {
  en: 'Readability says how safely a program reads the file: layout, contact details, headings and dates. It does not judge how you write.',
  de: 'Lesbarkeit sagt, wie sicher ein Programm die Datei liest: Aufbau, Kontaktdaten, Überschriften und Daten. Wie du schreibst, bewertet sie nicht.',
  fr: 'La lisibilité dit si un logiciel lit bien le fichier : mise en page, coordonnées, titres et dates. Elle ne juge pas votre style.',
  es: 'La legibilidad dice si un programa lee bien el archivo: diseño, contacto, títulos y fechas. No juzga cómo escribes.',
};
const writing: Told = {
  en: 'Writing looks at the text for people: verbs, numbers, repetition and length.',
  de: 'Text meint, was Menschen lesen: Verben, Zahlen, Wiederholungen und Länge.',
  fr: 'La rédaction, c’est ce que lisent les gens : verbes, chiffres, répétitions, longueur.',
  es: 'La redacción es lo que leen las personas: verbos, cifras, repeticiones y longitud.',
};

const morePoints =
  /\b(?:more|higher|better|raise|increase|improve|get up) .*\b(?:points?|score|figures?)\b|\b(?:mehr|hohere\w*) (?:punkte|wertung)|\bplus de points|\bmas puntos/;
const columns =
  /\b(?:two|2|double)[- ]?columns?\b|\bcolumns?\b.*\blayout|\blayout\b.*\bcolumns?\b|\b(?:zwei)?spaltig\w*|\bspalten\b|\bcolonnes?\b|\bcolumnas?\b/;
const invented =
  /\b(?:anything|something|did you|have you|is (?:any|that|this|it)|you said)\b.*\b(?:made up|make up|invent\w*|hallucinat\w*|fake)\b|\b(?:erfunden|ausgedacht)\b|\b(?:invente\w*|inventad\w*)\b.*\?/;
const leads =
  /\bhow (?:do|can|should|could|would) i (?:show|prove|demonstrate) (?:my )?(.{4,40}?)\??$|\bwie (?:zeige|belege) ich (.{4,40}?)\??$|\bcomment (?:montrer|prouver) (.{4,40}?)\s?\??$|\bcomo (?:muestro|demuestro) (.{4,40}?)\??$/;
const firstStep =
  /\b(?:what (?:should|do|shall) i (?:do|fix|change) (?:first|now|next)|what would (?:you|u) do(?: first| now| next)?|what(?:'s| is|s)? next$|where (?:should|do) i (?:start|begin)|was soll ich (?:als )?(?:erste\w*|nachste\w*|zuerst|jetzt) (?:machen|tun|andern)|was (?:mache|tue) ich (?:zuerst|als erstes)|par (?:quoi|ou) (?:commencer|je commence)|que (?:hago|cambio) primero|por donde empiezo)\b/;
const weakest =
  /\b(?:which|what)\b.*\b(?:bullets?|lines?)\b.*\b(?:weakest|worst)\b|\b(?:weakest|worst) (?:bullet|line)\b|\bschwachste\w* (?:zeile|stichpunkt|punkt)|\b(?:puce|ligne) la plus faible|\b(?:linea|punto) mas debil/;

/** Questions about Candor's own words and figures, answered from the analysis. */
export function aboutCandor(talk: Talk): Answer | null {
  const { low } = talk;
  if (invented.test(low) && isQuestion(talk)) return nothingInvented(talk);
  if (firstStep.test(low)) return worst(talk);
  if (weakest.test(low)) return ranking(talk);
  if (morePoints.test(low) && !/\d/.test(low)) return whereThePointsAre(talk);
  if (columns.test(low) && isQuestion(talk)) return aboutColumns(talk);
  const quality = leads.exec(low)?.slice(1).find(Boolean);
  if (quality) return howToShow(talk, quality.trim());
  if (!asksMeaning.test(low) || contentOf(talk.say).length > 4) return null;
  const term = terms.find(([form]) => form.test(low))?.[1];
  if (term) return { intent: 'term', text: tell(talk, term) };
  if (/\b(?:readability|lesbarkeit|lisibilite|legibilidad)\b/.test(low))
    return figureMeant(talk, 'readability', readability);
  if (/\b(?:writing (?:score|figure|mean)|is writing|textqualitat|redaction|redaccion)\b/.test(low))
    return figureMeant(talk, 'writing', writing);
  return null;
}

function figureMeant(talk: Talk, name: 'readability' | 'writing', meaning: Told): Answer {
  const sum = explainFigure(talk, name);
  return { ...sum, text: `${tell(talk, meaning)} ${sum.text}` };
}

function whereThePointsAre(talk: Talk): Answer {
  const { figures } = talk.analysis();
  const lowest = (['writing', 'readability'] as const).toSorted(
    (a, b) => (figures[a].value ?? 100) - (figures[b].value ?? 100),
  )[0] as 'writing' | 'readability';
  return explainFigure(talk, lowest);
}

function nothingInvented(talk: Talk): Answer {
  const drafts = talk.input.history.flatMap(({ proposals }) =>
    proposals.filter(({ outcome }) => outcome === 'draft'),
  ).length;
  const count = talk.input.history.reduce((sum, { proposals }) => sum + proposals.length, 0);
  return {
    intent: 'honest question',
    text: tell(talk, {
      en: `${count > 0 ? `I have made ${count === 1 ? 'one suggestion' : `${count} suggestions`} so far; each is checked word by word against your résumé and what you told me.` : 'I have suggested nothing yet.'} ${drafts > 0 ? `${drafts} of them held something I could not find, so it stayed a draft until you confirm it.` : count > 0 ? 'None holds a number, name or skill that you did not state.' : ''} My wording can still be off, so read each card before you accept it.`,
      de: `${count > 0 ? `Bisher ${count === 1 ? 'ein Vorschlag' : `${count} Vorschläge`}; jeder wird Wort für Wort mit deinem Lebenslauf und deinen Angaben verglichen.` : 'Vorgeschlagen habe ich noch nichts.'} ${drafts > 0 ? `Bei ${drafts} fand ich etwas nicht, das blieb Entwurf, bis du es bestätigst.` : count > 0 ? 'Keine Zahl, kein Name und keine Kenntnis darin ist von mir.' : ''} Lies trotzdem jede Karte, bevor du sie annimmst.`,
      fr: `${count > 0 ? `Jusqu’ici ${count === 1 ? 'une proposition' : `${count} propositions`}, vérifiées mot à mot avec votre CV et vos messages.` : 'Je n’ai encore rien proposé.'} ${drafts > 0 ? `${drafts} contenaient un fait introuvable et restent des brouillons.` : count > 0 ? 'Aucun chiffre, nom ou savoir-faire n’y vient de moi.' : ''} Relisez tout de même chaque carte avant de l’accepter.`,
      es: `${count > 0 ? `Hasta ahora ${count === 1 ? 'una propuesta' : `${count} propuestas`}, comprobadas palabra por palabra con tu currículum y tus mensajes.` : 'Aún no he propuesto nada.'} ${drafts > 0 ? `En ${drafts} había algo que no encontré y quedaron en borrador.` : count > 0 ? 'Ninguna cifra, nombre o habilidad es mía.' : ''} Aun así, lee cada tarjeta antes de aceptarla.`,
    }),
  };
}

function aboutColumns(talk: Talk): Answer {
  const found = talk.analysis().findings.some(({ check }) => check === 'F04');
  const unread = !talk.input.parsed;
  return {
    intent: 'layout',
    text: tell(talk, {
      en: `Columns are a risk: many programs read straight across the page and mix both sides. ${found ? 'Yours is set in columns, and that is one of my findings; use one column, as the exports here do.' : unread ? 'I have no page layout to look at here; one column is the safe choice, and the exports here use it.' : 'In your file I found none that break the reading order.'}`,
      de: `Spalten sind ein Risiko: Viele Programme lesen quer über die Seite und mischen beide Seiten. ${found ? 'Deine Datei hat Spalten, das steht unter den Funden; nimm eine Spalte, wie die Exporte hier.' : unread ? 'Das Layout liegt mir hier nicht vor; eine Spalte ist sicher, so sind auch die Exporte.' : 'In deiner Datei stört keine die Lesereihenfolge.'}`,
      fr: `Les colonnes sont un risque : beaucoup de logiciels lisent toute la largeur et mélangent les deux côtés. ${found ? 'Votre fichier en a, c’est un de mes constats ; préférez une colonne, comme les exports ici.' : unread ? 'Je n’ai pas la mise en page ici ; une seule colonne est sûre.' : 'Dans votre fichier, aucune ne gêne l’ordre de lecture.'}`,
      es: `Las columnas son un riesgo: muchos programas leen a lo ancho y mezclan los dos lados. ${found ? 'Tu archivo las tiene y es uno de mis hallazgos; usa una columna, como las exportaciones de aquí.' : unread ? 'Aquí no tengo el diseño; una columna es lo seguro.' : 'En tu archivo ninguna rompe el orden de lectura.'}`,
    }),
  };
}

const leading =
  /\b(?:lead|led|leads|manag\w*|supervis\w*|train\w*|mentor\w*|precept\w*|coordinat\w*|head\w*|teams?|apprentices?|leit\w*|fuhr\w*|ausgebildet|teams?|encadr\w*|dirig\w*|equip\w*|form\w*|apprentis?)\b/i;

function howToShow(talk: Talk, quality: string): Answer {
  const isLead = /lead|fuhrung|leitung|direction|encadrement|liderazgo/.test(quality);
  const words = contentOf(quality);
  const line = talk.lines.find(({ text }) =>
    isLead ? leading.test(text) : contentOf(text).some(({ stem }) => words.some((word) => word.stem === stem)),
  );
  const shown = quote(line?.text ?? '', 12);
  return {
    intent: 'tell',
    asks: true,
    about: line ? [line.entry.pointer] : [],
    text: tell(talk, {
      en: `With an act, not with the word “${quality}”: whom or what, how many, and what came of it. ${line ? `Nearest on your page is ${shown}.` : 'I find no line that shows it yet.'} What did you do there yourself, and for how many people?`,
      de: `Mit einer Tat, nicht mit dem Wort „${quality}“: wen oder was, wie viele, mit welchem Ergebnis. ${line ? `Am nächsten kommt ${shown}.` : 'Eine Zeile dazu finde ich noch nicht.'} Was hast du selbst getan, und für wie viele?`,
      fr: `Par un acte, pas par le mot « ${quality} » : qui ou quoi, combien, avec quel résultat. ${line ? `Le plus proche : ${shown}.` : 'Aucune ligne ne le montre encore.'} Qu’avez-vous fait vous-même, et pour combien de personnes ?`,
      es: `Con un hecho, no con la palabra «${quality}»: a quién o qué, cuántos y con qué resultado. ${line ? `Lo más cercano es ${shown}.` : 'Aún no veo una línea que lo muestre.'} ¿Qué hiciste tú y para cuántas personas?`,
    }),
  };
}

const seeks =
  /\b(?:i (?:want|wanna|need|would like|am looking|'m looking)|im looking|looking) (?:to |for )?(?:find |get )?(?:a |an |another )?(?:new |better |good )?(?:job|work|position)\b|\bich (?:suche|will|mochte) (?:\p{L}+ )*(?:job|stelle|arbeit)\b|\bje cherche (?:\p{L}+ )*(?:emploi|travail|poste)\b|\bbusco (?:\p{L}+ )*(?:trabajo|empleo)\b/u;

/** "Hello, I want to find a better job": a beginning, not an order to change a line. */
export function beginning(talk: Talk): Answer | null {
  if (!seeks.test(talk.low) || contentOf(talk.say).length > 7) return null;
  const first = troubles(talk)[0];
  return {
    intent: 'small-talk help',
    asks: true,
    text: tell(talk, {
      en: `Good${talk.firstName ? `, ${talk.firstName}` : ''}: let us get the résumé ready for it. ${first ? `What I would do first: ${first.text}` : ''} If there is a posting you like, paste it and I will hold the two side by side. Is there one?`,
      de: `Gut, dann machen wir den Lebenslauf bereit. ${first ? `Zuerst würde ich das angehen: ${first.text}` : ''} Gibt es schon eine Anzeige, die dir gefällt? Dann kopier sie hier hinein.`,
      fr: `Bien, préparons le CV. ${first ? `Je commencerais par ceci : ${first.text}` : ''} Avez-vous déjà une annonce qui vous plaît ? Collez-la ici.`,
      es: `Bien, preparemos el currículum. ${first ? `Empezaría por esto: ${first.text}` : ''} ¿Tienes ya una oferta que te guste? Pégala aquí.`,
    }),
  };
}
