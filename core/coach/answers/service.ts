import { quote, tell, type Answer, type Talk } from '../talk.ts';
import { bestLines } from '../write/summary.ts';
import { label, mine } from './own.ts';

export function hiddenText(talk: Talk): Answer {
  const best = bestLines(talk, 1)[0];
  return {
    intent: 'honest hidden',
    text: tell(talk, {
      en: `I won't do that, ${talk.firstName}: hidden or copied text earns no credit, and a recruiter who selects the page sees it right below ${mine(talk, 5)}. What does count is evidence: ${quote(best?.text ?? '', 12)} already speaks for ${talk.brief?.title ?? label(talk)}. I can bring ${quote(best?.text ?? '', 5)} closer to their words instead.`,
      de: `Das mache ich nicht, und es hilft nicht: Versteckter oder kopierter Text zählt nichts und fällt auf. Was zählt, ist ${quote(best?.text ?? '', 12)} Ich kann stattdessen deine wahren Angaben näher an die Anzeige rücken.`,
      fr: `Je ne le ferai pas, et cela ne sert à rien : un texte caché ou copié ne compte pas et se voit. Ce qui compte, c’est ${quote(best?.text ?? '', 12)}`,
      es: `No lo haré, y no sirve: el texto oculto o copiado no cuenta y se ve. Lo que cuenta es ${quote(best?.text ?? '', 12)}`,
    }),
  };
}

export function privacy(talk: Talk): Answer {
  return {
    intent: 'privacy',
    text: tell(talk, {
      en: `Only you can read ${quote(talk.lines.at(-1)?.text ?? label(talk), 5)} and the rest, unless you make a share link, which hides your name and contact lines. Nobody trains a model on ${mine(talk, 6)} or anything else in it. A guest's work is deleted after 7 days, ${quote(talk.lines[1]?.text ?? label(talk), 4)} included, or earlier by you.`,
      de: `Nur du kannst ihn öffnen, außer du teilst einen Link, und der verbirgt Name und Kontakt. Mit ${mine(talk, 6)} wird kein Modell trainiert. Gastdaten werden nach 7 Tagen gelöscht, du kannst sie jederzeit selbst löschen.`,
      fr: `Vous seul pouvez l’ouvrir, sauf si vous créez un lien, qui masque nom et contact. Rien, pas même ${mine(talk, 6)}, ne sert à entraîner un modèle. Tout est supprimé après 7 jours, ou avant si vous voulez.`,
      es: `Solo tú puedes abrirlo, salvo que crees un enlace, que oculta nombre y contacto. Con ${mine(talk, 6)} no se entrena ningún modelo. Se borra a los 7 días, o antes si quieres.`,
    }),
  };
}

export function deleteEverything(talk: Talk): Answer {
  return {
    intent: 'privacy delete',
    asks: true,
    text: tell(talk, {
      en: `I can't erase from inside the chat, on purpose, so that no sentence can cost you ${mine(talk, 6)}. The menu of this conversation has delete, and the account settings erase everything; both ask you to confirm. Or did you mean just one part, such as ${quote(talk.lines.at(-1)?.text ?? label(talk), 5)}?`,
      de: `Aus dem Gespräch heraus lösche ich nichts, damit kein Satz dich ${mine(talk, 6)} kostet. Im Menü dieser Unterhaltung oder in den Kontoeinstellungen kannst du alles löschen; beides fragt nach. Oder meintest du nur einen Teil?`,
      fr: `Je n’efface rien depuis la conversation, pour que vous ne perdiez pas ${mine(talk, 6)}. Le menu de la conversation ou les réglages du compte permettent de tout supprimer. Ou seulement une partie ?`,
      es: `Desde el chat no borro nada, para que no pierdas ${mine(talk, 6)}. En el menú de la conversación o en los ajustes de la cuenta puedes borrarlo todo. ¿O solo una parte?`,
    }),
  };
}

export function exporting(talk: Talk): Answer {
  const name = talk.input.resume.basics?.name ?? '';
  return {
    intent: 'export download',
    text: tell(talk, {
      en: `Export, above the document, gives you ${name ? `${name}'s résumé` : 'it'} as Word (DOCX), PDF, Markdown or text. A receipt reads the file back, so you see that ${mine(talk, 6)} and the rest arrived.`,
      de: `Über „Export“ oberhalb des Dokuments: Word (DOCX), PDF, Markdown oder Text. Dazu gibt es einen Beleg, dass ${mine(talk, 6)} und alles andere lesbar ankommt.`,
      fr: `Utilisez « Exporter » au-dessus du document : Word (DOCX), PDF, Markdown ou texte. Un reçu montre que ${mine(talk, 6)} et le reste sont bien lisibles.`,
      es: `Sí: con «Exportar» descargas Word (DOCX), PDF o texto de ${mine(talk, 5)} y de todo lo demás. Un recibo muestra que ${mine(talk, 6)} y lo demás se leen bien.`,
    }),
  };
}

export function sharing(talk: Talk): Answer {
  return {
    intent: 'share',
    text: tell(talk, {
      en: `Share makes a link that hides your name, e-mail and phone, ${talk.firstName}, unless you choose otherwise. Whoever has the link sees lines such as ${mine(talk, 6)} but not who you are; it expires, and you can revoke it.`,
      de: `„Teilen“ erzeugt einen Link, in dem Name, E-Mail und Telefon verborgen sind. Zu sehen sind Zeilen wie ${mine(talk, 6)}; der Link läuft ab und lässt sich widerrufen.`,
      fr: `« Partager » crée un lien où votre nom, e-mail et téléphone sont masqués. On y voit des lignes comme ${mine(talk, 6)} ; le lien expire et peut être révoqué.`,
      es: `«Compartir» crea un enlace con tu nombre, correo y teléfono ocultos. Tu amigo ve líneas como ${mine(talk, 6)}, pero no tu identidad; el enlace caduca y lo puedes revocar.`,
    }),
  };
}

export function ats(talk: Talk): Answer {
  return {
    intent: 'ats help',
    text: tell(talk, {
      en: `An ATS is the program in which an employer keeps applications. It reads ${mine(talk, 6)} as plain text, so order and dates matter more than looks. There is no single “ATS score”, and nobody outside can know one; what I can show you is what a reader gets out of your file.`,
      de: `Ein ATS ist das Programm, in dem Arbeitgeber Bewerbungen verwalten. Es liest ${mine(talk, 6)} als reinen Text. Eine einheitliche „ATS-Punktzahl“ gibt es nicht.`,
      fr: `Un ATS est le logiciel où l’employeur range les candidatures. Il lit ${mine(talk, 6)} comme du texte. Il n’existe pas de « score ATS » unique.`,
      es: `Un ATS es el programa donde la empresa guarda las solicitudes. Lee ${mine(talk, 6)} como texto. No existe una «puntuación ATS» única.`,
    }),
  };
}
