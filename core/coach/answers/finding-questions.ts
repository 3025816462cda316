import type { Finding } from '../../analyze/schema.ts';
import { say as message } from '../../messages/catalogue.ts';
import type { Line } from '../read/lines.ts';
import { quote, tell, type Talk } from '../talk.ts';

interface Question {
  intent: string;
  text: string;
  about?: string[];
}

const named = (finding: Finding): string => {
  const { what, names, role, wanted, heading, conditions } = finding.title.values ?? {};
  return String(
    what ??
      names ??
      role ??
      wanted ??
      heading ??
      conditions ??
      finding.why.values?.names ??
      finding.quotes[0]?.text ??
      '',
  );
};

/** Findings whose mend is a sentence that only the person can write. */
const inOwnWords = /^(?:B01|B05|B06|B07|B08|B09|R01|X01)$/;

/** What a finding costs and what mends it, as the analysis tells it; that is the answer where no question helps. */
function lead(talk: Talk, { why, fix, check }: Finding): string {
  const told = [why, fix].flatMap((one) => (one ? [message(one, talk.language)] : [])).join(' ');
  const question = {
    D05: {
      en: 'What was it? Tell me in a line, if you want it to stand there.',
      de: 'Was war es? Sag es mir in einer Zeile, wenn es dastehen soll. Magst du?',
      fr: 'Qu’était-ce ? Dites-le en une ligne, si vous voulez que cela y figure.',
      es: '¿Qué fue? Dímelo en una línea, si quieres que conste.',
    },
    D07: {
      en: 'What should stand there?',
      de: 'Was soll da stehen?',
      fr: 'Que faut-il y mettre ?',
      es: '¿Qué debe poner?',
    },
  }[check];
  return [told, question ? tell(talk, question) : ''].filter(Boolean).join(' ');
}

/** What only the person can say, one question a finding; files that a rule cannot mend get told what mends them. */
export function questionFor(talk: Talk, finding: Finding, lines: Line[]): Question {
  const what = named(finding);
  const line = lines[0] ?? talk.lines.find(({ text }) => !/\d/.test(text)) ?? talk.lines[0];
  const some = quote(line?.text ?? '', 10);
  const entry = line?.entry ?? talk.entries[0];
  const at = entry?.name ?? '';
  switch (finding.check) {
    case 'B02':
      return {
        intent: 'quantify',
        about: line ? [line.pointer] : [],
        text: tell(talk, {
          en: `The number has to be yours. For ${some}: how many, how often, or what was better afterwards?`,
          de: `Die Zahl muss von dir kommen. Zu ${some}: wie viele, wie oft, oder was war danach besser?`,
          fr: `Le chiffre doit venir de vous. Pour ${some} : combien, à quelle fréquence, ou qu’est-ce qui allait mieux ensuite ?`,
          es: `La cifra tiene que ser tuya. Para ${some}: ¿cuántos, con qué frecuencia, o qué mejoró después?`,
        }),
      };
    case 'K01':
    case 'K02':
    case 'K03':
    case 'K12':
      return {
        intent: 'skills',
        text: tell(talk, {
          en: `Have you used ${what} at work: where, and for what? At ${at}, or elsewhere? If not, it stays out; a gap costs less than a question you can't answer.`,
          de: `Hast du ${what} bei der Arbeit benutzt: wo und wofür? Bei ${at} oder woanders? Wenn nicht, bleibt es draußen.`,
          fr: `Avez-vous utilisé ${what} au travail : où, et pour quoi ? Chez ${at} ou ailleurs ? Sinon, on ne l’écrit pas.`,
          es: `¿Has usado ${what} en el trabajo: dónde y para qué? ¿En ${at} o en otro sitio? Si no, se queda fuera.`,
        }),
      };
    case 'K08':
      return {
        intent: 'add certificates',
        text: tell(talk, {
          en: `Do you hold ${what}? Then tell me the exact name, who issued it and when, and it goes under certificates. If it is booked, it can stand as “in progress” with the date.`,
          de: `Hast du ${what}? Dann sag mir den genauen Namen, wer es ausgestellt hat und wann. Ist es angemeldet, kann es als „laufend“ dastehen.`,
          fr: `Avez-vous ${what} ? Donnez-moi le nom exact, l’organisme et la date. S’il est prévu, il peut figurer « en cours ».`,
          es: `¿Tienes ${what}? Dime el nombre exacto, quién lo emitió y cuándo. Si está previsto, puede ir como «en curso».`,
        }),
      };
    case 'K07':
      return {
        intent: 'add education',
        text: tell(talk, {
          en: `Do you have it, or something equal: which title, from where, and in which year?`,
          de: 'Hast du ihn oder etwas Gleichwertiges: welcher Titel, von wo, in welchem Jahr?',
          fr: 'L’avez-vous, ou un équivalent : quel titre, où, en quelle année ?',
          es: '¿Lo tienes, o algo equivalente: qué título, dónde y en qué año?',
        }),
      };
    case 'K11':
      return {
        intent: 'add languages',
        text: tell(talk, {
          en: `Do you speak it, and how well: enough for a meeting, for e-mails, or a beginner's course so far? Any of these can stand there truthfully.`,
          de: 'Sprichst du sie, und wie gut: für Besprechungen, für E-Mails, oder bisher ein Anfängerkurs?',
          fr: 'La parlez-vous, et à quel niveau : réunion, e-mails, ou un cours débutant ?',
          es: '¿Lo hablas, y a qué nivel: reuniones, correos, o un curso inicial?',
        }),
      };
    case 'K09':
      return {
        intent: 'finding K09',
        text: tell(talk, {
          en: `They ask for ${what}. No wording can settle that, only you can: is any of it a problem?`,
          de: `Es geht um ${what}. Das klärt keine Formulierung, nur du: Ist davon etwas ein Problem?`,
          fr: `Il s’agit de ${what}. Aucune formulation n’y change rien : l’un de ces points pose-t-il problème ?`,
          es: `Se trata de ${what}. Ninguna redacción lo resuelve: ¿alguno es un problema?`,
        }),
      };
    case 'K05':
    case 'L01':
      return {
        intent: 'summary',
        text: tell(talk, {
          en: `Titles stay as they were in your contracts, ${talk.entries[0]?.position ?? ''} included. What can change is the summary. Which of your tasks at ${at} is closest to theirs?`,
          de: `Titel bleiben, wie sie im Vertrag stehen, auch ${talk.entries[0]?.position ?? ''}. Ändern lässt sich das Kurzprofil. Welche deiner Aufgaben bei ${at} ist ihrer am nächsten?`,
          fr: `Les intitulés restent ceux des contrats, ${talk.entries[0]?.position ?? ''} compris. L’accroche, elle, peut changer. Quelle tâche chez ${at} est la plus proche ?`,
          es: `Los cargos se quedan como en el contrato, también ${talk.entries[0]?.position ?? ''}. Lo que puede cambiar es el resumen. ¿Qué tarea en ${at} se parece más?`,
        }),
      };
    case 'D01':
    case 'D04':
    case 'D06':
      if (finding.title.key.includes('overlap'))
        return { intent: `finding ${finding.check}`, text: lead(talk, finding) };
      return {
        intent: 'dates',
        about: entry ? [entry.pointer] : [],
        text: tell(talk, {
          en: `When did ${what || at} begin, and when did it end? Month and year are enough.`,
          de: `Wann hat ${what || at} begonnen und wann geendet? Monat und Jahr genügen.`,
          fr: `Quand ${what || at} a-t-il commencé, et quand s’est-il terminé ? Mois et année suffisent.`,
          es: `¿Cuándo empezó ${what || at} y cuándo terminó? Basta mes y año.`,
        }),
      };
    case 'C01':
    case 'C02':
    case 'C03':
    case 'C04':
    case 'C05':
      return {
        intent: 'contact',
        text: tell(talk, {
          en: `What should stand there? Type it as you want it printed, and I'll put it in.`,
          de: 'Was soll da stehen? Schreib es so, wie es gedruckt werden soll.',
          fr: 'Que faut-il y mettre ? Écrivez-le tel qu’il doit paraître.',
          es: '¿Qué debe poner? Escríbelo tal como debe aparecer.',
        }),
      };
    case 'B03':
    case 'B04':
    case 'P01':
    case 'S01':
      return {
        intent: 'tell',
        about: entry ? [entry.pointer] : [],
        text: tell(talk, {
          en: `${some} could say more. What else did you do at ${at || 'your last job'} in a normal week: with what, for whom, how often? Two or three plain sentences, and I make lines of them.`,
          de: `${some} könnte mehr sagen. Was hast du bei ${at || 'deiner letzten Stelle'} in einer normalen Woche noch gemacht: womit, für wen, wie oft? Zwei, drei Sätze genügen.`,
          fr: `${some} pourrait en dire plus. Que faisiez-vous d’autre chez ${at || 'votre dernier employeur'} dans une semaine normale : avec quoi, pour qui ? Deux ou trois phrases suffisent.`,
          es: `${some} podría decir más. ¿Qué más hacías en ${at || 'tu último trabajo'} en una semana normal: con qué, para quién? Con dos o tres frases basta.`,
        }),
      };
    default:
      return finding.check.startsWith('F') || finding.check.startsWith('X04')
        ? {
            intent: 'export',
            text: tell(talk, {
              en: `That lies in the file, not in your words, so there is nothing to reword. Export it from here as Word or PDF: one column, plain headings, contact lines in the body. The receipt then shows what a machine reads.`,
              de: 'Das liegt an der Datei, nicht am Text. Exportiere ihn von hier als Word oder PDF: eine Spalte, schlichte Überschriften. Der Beleg zeigt dann, was eine Maschine liest.',
              fr: 'Cela tient au fichier, pas à vos mots. Exportez-le d’ici en Word ou PDF : une colonne, des titres simples. Le reçu montre ensuite ce qu’une machine lit.',
              es: 'Eso está en el archivo, no en tus palabras. Expórtalo desde aquí en Word o PDF: una columna y títulos sencillos. El recibo muestra después lo que lee una máquina.',
            }),
          }
        : !inOwnWords.test(finding.check)
          ? { intent: `finding ${finding.check}`, text: lead(talk, finding) }
          : {
              intent: `finding ${finding.check}`,
              text: tell(talk, {
                en: `How would you put it yourself${line ? `, for instance in ${some}` : ''}? Say it in your words and I'll set it.`,
                de: `Wie würdest du es selbst sagen${line ? `, etwa bei ${some}` : ''}? Schreib es in deinen Worten, ich setze es ein.`,
                fr: `Comment le diriez-vous vous-même${line ? `, par exemple pour ${some}` : ''} ? Dites-le avec vos mots et je l’insère.`,
                es: `¿Cómo lo dirías tú${line ? `, por ejemplo en ${some}` : ''}? Dilo con tus palabras y lo pongo.`,
              }),
            };
  }
}
