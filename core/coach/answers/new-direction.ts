import { emphasisIn, linesAbout } from '../read/theme.ts';
import { list, quote, tell, type Answer, type Talk } from '../talk.ts';
import { bestLines } from '../write/summary.ts';
import { troubles } from './troubles.ts';

const wishes =
  /\b(?:i (?:want|would like|plan|hope|need|am trying)|i'?d like|i'?m (?:trying|hoping|looking|leaving|moving|changing|switching)|im (?:trying|looking|leaving|moving)|want(?:s)? (?:an?|to|back)|leaving|now want|ich (?:mochte|will|wurde gern\w*)|je (?:voudrais|veux|souhaite|cherche)|quiero|quisiera|me gustaria)\b/;
const ofAnother =
  /\b(?:summary|letter|bullet|line|zusammenfassung|anschreiben|accroche|lettre|resumen|carta|interview|why|warum|pourquoi|por que|salary|gap)\b/;
const countries =
  /\b(?:norway|oslo|germany|uk|england|london|canada|usa|france|spain|australia|ireland|abroad|bed|page|top|pdf|word)\b/;
const cutting = /\b(?:cut|remove|leave out|drop|weglassen|streichen|enlever|supprimer|quitar|recortar)\b/;

/** "I want to move into nurse educator. Is my CV any good?": what counts for that, how the page stands, and a first step. */
export function newDirection(talk: Talk): Answer | null {
  const wish = emphasisIn(talk.say);
  if (!wish?.move || talk.say.length > 260 || !wishes.test(talk.low) || ofAnother.test(talk.low)) return null;
  if (countries.test(wish.more)) return null;
  const found = linesAbout(wish.more, talk.lines).slice(0, 2);
  const proof = list(
    talk,
    found.map(({ text }) => quote(text, 10)),
  );
  const best = quote(bestLines(talk, 1)[0]?.text ?? talk.entries[0]?.position ?? '', 9);
  const trouble = troubles(talk).find(({ pointer }) => pointer !== '/basics/summary');
  const far = cutting.test(talk.low)
    ? talk.lines.toReversed().find((line) => !found.includes(line) && line.entry.section === 'work')
    : undefined;
  const goal = wish.more;
  return {
    intent: 'review direction',
    asks: true,
    about: ['/basics/summary', ...found.map(({ pointer }) => pointer)],
    text: [
      found.length > 0
        ? tell(talk, {
            en: `For ${goal}, you have more than a wish: ${proof} ${found.length > 1 ? 'are' : 'is'} exactly that kind of work.`,
            de: `Für „${goal}“ hast du schon etwas in der Hand: ${proof}`,
            fr: `Pour « ${goal} », vous avez déjà de quoi montrer : ${proof}`,
            es: `Para «${goal}» ya tienes algo que enseñar: ${proof}`,
          })
        : tell(talk, {
            en: `For ${goal}, the page shows nothing by name yet; ${best} is the strongest thing on it, and it would have to be told from that side.`,
            de: `Für „${goal}“ zeigt die Seite noch nichts mit Namen; am stärksten ist ${best}`,
            fr: `Pour « ${goal} », la page ne montre encore rien sous ce nom ; le plus solide est ${best}`,
            es: `Para «${goal}» la página aún no muestra nada con ese nombre; lo más sólido es ${best}`,
          }),
      far
        ? tell(talk, {
            en: `What I would shorten first is ${quote(far.text, 9)}, because it says least about that.`,
            de: `Kürzen würde ich zuerst ${quote(far.text, 9)}, es sagt am wenigsten dazu.`,
            fr: `À raccourcir d’abord : ${quote(far.text, 9)}, qui en dit le moins.`,
            es: `Acortaría primero ${quote(far.text, 9)}, que es lo que menos dice de eso.`,
          })
        : trouble
          ? tell(talk, {
              en: `As a page: ${trouble.text}`,
              de: `Zur Seite selbst: ${trouble.text}`,
              fr: `Quant à la page : ${trouble.text}`,
              es: `En cuanto a la página: ${trouble.text}`,
            })
          : tell(talk, {
              en: `The page itself is sound: ${best} reads well, and nothing trips a program.`,
              de: `Die Seite selbst ist in Ordnung; ${best} liest sich gut.`,
              fr: `La page elle-même tient : ${best} se lit bien.`,
              es: `La página en sí está bien: ${best} se lee bien.`,
            }),
      found.length > 0
        ? tell(talk, {
            en: `I would begin with the summary, so that this is read first. Shall I?`,
            de: `Anfangen würde ich mit der Zusammenfassung, damit man das zuerst liest. Soll ich?`,
            fr: `Je commencerais par l’accroche, pour qu’on le lise d’abord. Je la propose ?`,
            es: `Empezaría por el resumen, para que eso se lea primero. ¿Lo hago?`,
          })
        : tell(talk, {
            en: `What have you done that comes near ${goal}: a course, a project, people you showed the work?`,
            de: `Was hast du getan, das dem nahekommt: ein Kurs, ein Projekt, Einarbeitung anderer?`,
            fr: `Qu’avez-vous fait qui s’en approche : une formation, un projet, des collègues accompagnés ?`,
            es: `¿Qué has hecho que se le acerque: un curso, un proyecto, gente a la que enseñaste?`,
          }),
    ].join(' '),
  };
}

const yes =
  /^(?:y|ye|yes|yep|yeah|yup|ok|okay|sure|please|go ahead|do it|do that|ja|gerne|oui|vas-y|d'accord|si|claro|hazlo|dale)\b[^?]{0,24}$/;

/** The direction that was offered to be put into the summary and agreed to, as a wish of its own. */
export function directionAgreed(talk: Talk): string | null {
  const { last } = talk.thread;
  if (!last || !/^review direction/.test(last.intent) || !yes.test(talk.low)) return null;
  return emphasisIn(last.say)?.more ?? null;
}
