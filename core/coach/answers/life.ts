import { fold } from '../../claims/words.ts';
import { classifyText } from '../../parse/classify.ts';
import { readBrief, type Brief } from '../read/brief.ts';
import { standings } from '../read/evidence.ts';
import { readable } from '../assess.ts';
import { anchor, list, pick, quote, tell, type Answer, type Talk } from '../talk.ts';
import { bestLines } from '../write/summary.ts';
import { pointsNamed } from './requirement.ts';
import { troubles } from './review.ts';

const label = (talk: Talk) => talk.clean.basics?.label ?? talk.clean.work?.[0]?.position ?? '';
const mine = (talk: Talk, words = 9) => quote(anchor(talk)?.text ?? label(talk), words);

export function salary(talk: Talk): Answer {
  const pay = talk.brief?.pay;
  const best = bestLines(talk, 1)[0];
  return {
    intent: 'salary career',
    text: pay
      ? tell(talk, {
          en: `The posting itself says: ${quote(pay, 24)} That is the frame, and asking inside it needs no courage. Where in it depends on what you can show; ${quote(best?.text ?? label(talk), 12)} is your best argument for the upper part. I have no market data beyond the posting.`,
          de: `In der Anzeige steht ${quote(pay, 24)} Das ist der Rahmen. Für den oberen Teil spricht ${quote(best?.text ?? label(talk), 12)}; Marktdaten habe ich nicht.`,
          fr: `L’annonce dit : ${quote(pay, 24)} C’est le cadre. Pour le haut de la fourchette, ${quote(best?.text ?? label(talk), 12)} est votre meilleur argument ; je n’ai pas d’autres données.`,
          es: `El anuncio dice: ${quote(pay, 24)} Ese es el marco. Para la parte alta, tu mejor argumento es ${quote(best?.text ?? label(talk), 12)}; no tengo más datos.`,
        })
      : tell(talk, {
          en: `I don't know: ${talk.brief ? `the posting for ${talk.brief.title}` : 'what you gave me'} names no pay and I have no market data for ${label(talk)}. Ask them for the range before you name a figure, and bring ${quote(best?.text ?? '', 12)} as your argument.`,
          de: `Das weiß ich nicht: ${talk.brief ? `Die Anzeige ${talk.brief.title} nennt kein Gehalt` : `Für ${label(talk)} habe ich keine Zahlen`}. Frag zuerst nach dem Rahmen; dein Argument ist ${quote(best?.text ?? '', 12)}`,
          fr: `Je ne sais pas : aucun salaire n’est indiqué pour ${talk.brief?.title ?? label(talk)}. Demandez d’abord la fourchette ; votre argument est ${quote(best?.text ?? '', 12)}`,
          es: `No lo sé: no se indica sueldo para ${talk.brief?.title ?? label(talk)}. Pregunta primero por la banda; tu argumento es ${quote(best?.text ?? '', 12)}`,
        }),
  };
}

export function market(talk: Talk): Answer {
  const city = talk.input.resume.basics?.location?.city ?? '';
  return {
    intent: 'salary career',
    text: tell(talk, {
      en: `I can't tell you: I have no pay data for ${city || 'your town'}, and next to ${mine(talk, 6)} a guess would sound more certain than it is. A union, or two people who also ${bestLines(talk, 1)[0] ? `do ${quote(bestLines(talk, 1)[0]?.text ?? '', 5)}` : 'do this work'}, know better. ${talk.brief?.pay ? `All I have is the posting's own ${quote(talk.brief.pay, 16)}` : ''}`,
      de: `Das kann ich nicht sagen: Ich habe keine Gehaltsdaten für ${city}. Gewerkschaft, Berufsverband oder Bekannte als ${label(talk)} wissen mehr.`,
      fr: `Je ne peux pas le dire : je n’ai pas de données pour ${city}. Un syndicat ou deux collègues ${label(talk)} le sauront mieux.`,
      es: `No puedo decirlo: no tengo datos de ${city}. Un sindicato o dos colegas (${label(talk)}) lo sabrán mejor.`,
    }).trim(),
  };
}

export function career(talk: Talk): Answer {
  const lines = bestLines(talk, 3);
  const said = talk.clean.basics?.summary ?? '';
  return {
    intent: 'career advice',
    asks: true,
    text: tell(talk, {
      en: `That is your decision and I can't make it for you. What I can do is show what you would take along: ${list(
        talk,
        lines.map((line) => quote(line.text, 11)),
      )} None of it is tied to being ${label(talk)}. ${said ? `Your summary says ${quote(said, 12)}` : ''} What would have to change for you to stay?`,
      de: `Das ist deine Entscheidung, die kann ich dir nicht abnehmen. Mitnehmen würdest du ${list(
        talk,
        lines.map((line) => quote(line.text, 11)),
      )} Was müsste sich ändern, damit du bleibst?`,
      fr: `C’est votre décision, je ne peux pas la prendre pour vous. Vous emporteriez ${list(
        talk,
        lines.map((line) => quote(line.text, 11)),
      )} Qu’est-ce qui devrait changer pour que vous restiez ?`,
      es: `Es tu decisión y no puedo tomarla por ti. Te llevarías ${list(
        talk,
        lines.map((line) => quote(line.text, 11)),
      )} ¿Qué tendría que cambiar para que te quedaras?`,
    }),
  };
}

export function feelings(talk: Talk): Answer {
  const despair =
    /\b(?:applications?|answers?|repl|reject|wrong with me|give up|giving up|hopeless|nobody|callbacks?|responses?|absage|bewerbung|candidature|solicitud)/.test(
      talk.low,
    );
  const found = troubles(talk)[0];
  if (!despair)
    return {
      intent: 'feelings',
      asks: true,
      text: tell(talk, {
        en: `${pick(talk, ['Fair enough, and I am sorry', 'I am sorry, that is fair', 'Sorry, I let you down there'])}. Give me one more try with something concrete: shall we take ${mine(talk, 7)} and make it better in two minutes?`,
        de: `Das verstehe ich, es tut mir leid. Versuchen wir es konkret: Soll ich ${mine(talk, 7)} verbessern?`,
        fr: `Je comprends, désolé. Prenons quelque chose de concret : on améliore ${mine(talk, 7)} ?`,
        es: `Lo entiendo y lo siento. Vamos a algo concreto: ¿mejoramos ${mine(talk, 7)}?`,
      }),
    };
  return {
    intent: 'feelings support',
    asks: true,
    text: tell(talk, {
      en: `I'm sorry, that wears anyone down, and silence says little about you: ${mine(talk, 10)} is real work. Something in the paper can be mended, though. ${found ? found.text : ''} Shall we start there, or paste one of the job descriptions you applied to?`,
      de: `Das tut mir leid, so etwas zermürbt, und es sagt wenig über dich: ${mine(talk, 10)} ist echte Arbeit. ${found ? found.text : ''} Sollen wir da anfangen?`,
      fr: `Je suis désolé, c’est usant, et cela dit peu de vous : ${mine(talk, 10)} est du vrai travail. ${found ? found.text : ''} On commence par là ?`,
      es: `Lo siento, eso desgasta, y dice poco de ti: ${mine(talk, 10)} es trabajo de verdad. ${found ? found.text : ''} ¿Empezamos por ahí?`,
    }),
  };
}

export function visa(talk: Talk): Answer {
  const line =
    (talk.input.jobText ?? '')
      .split(/\n|(?<=\.)\s/)
      .find(
        (part) =>
          /sponsor|visa|work permi|authori[sz]ed|right to work|arbeitserlaubnis|permis de travail|permiso de trabajo/i.test(
            part,
          ) && /sponsor|visa/i.test(part),
      ) ??
    (talk.input.jobText ?? '')
      .split(/\n|(?<=\.)\s/)
      .find((part) => /work permi|authori[sz]ed|right to work/i.test(part));
  if (!line)
    return {
      intent: 'visa knockout',
      asks: !talk.brief,
      text: tell(talk, {
        en: `${talk.brief ? `The posting for ${talk.brief.title} says nothing about sponsorship` : 'I have no posting to read'}, so I don't know. Ask the recruiter in one sentence before you put work into it${talk.brief ? '.' : '; or paste the posting, shall I look?'} It is never scored here, and it does not belong in ${mine(talk, 6)} or any bullet.`,
        de: `In der Anzeige steht dazu nichts, ich weiß es also nicht. Frag kurz nach, bevor du Arbeit hineinsteckst${talk.brief ? '.' : '; magst du die Anzeige einfügen?'}`,
        fr: `L’annonce n’en dit rien, je ne sais donc pas. Demandez avant d’y passer du temps${talk.brief ? '.' : ' ; collez l’annonce ?'}`,
        es: `El anuncio no dice nada, así que no lo sé. Pregunta antes${talk.brief ? '.' : '; ¿pegas el anuncio?'}`,
      }),
    };
  return {
    intent: 'visa knockout',
    text: tell(talk, {
      en: `Read their line closely: ${quote(line.trim(), 26)} If you will need sponsorship, they can't or won't provide it as written, so this is a knock-out question and no wording of ${mine(talk, 6)} changes it. Ask the recruiter for ${talk.brief?.title ?? 'the job'} whether it is firm, or put the hours into employers who do sponsor.`,
      de: `Lies die Zeile genau: ${quote(line.trim(), 26)} Das ist ein Ausschlusskriterium, daran ändert keine Formulierung etwas. Frag nach, ob es fest ist.`,
      fr: `Lisez bien : ${quote(line.trim(), 26)} C’est éliminatoire tel quel ; demandez si c’est ferme.`,
      es: `Lee bien: ${quote(line.trim(), 26)} Es excluyente tal como está; pregunta si es firme.`,
    }),
  };
}

export function degree(talk: Talk): Answer {
  const points = pointsNamed(talk, talk.say).filter(({ status }) => status !== 'met');
  const study = /degree|bachelor|master|bsn|associate|diplom|studium|titulo|carrera/.test(talk.low);
  const asked =
    (study
      ? points.find(({ point }) =>
          /degree|bachelor|master|bsn|diplom|b\.e|studium|abschluss|grado|licence|techniker/i.test(point.text),
        )
      : undefined) ?? points[0];
  const own = talk.input.resume.education?.[0];
  const have = own ? `${own.studyType ?? ''} ${own.area ?? ''}`.trim() : label(talk);
  if (!asked)
    return {
      intent: 'degree knockout',
      text: tell(talk, {
        en: `${talk.brief ? `The posting for ${talk.brief.title} does not ask for it in so many words` : 'Without the posting I can’t tell'}, so apply if the rest fits. You have ${quote(have)} and ${mine(talk, 10)}; that is what to put first.`,
        de: `${talk.brief ? `In der Anzeige ${talk.brief.title} steht das so nicht` : 'Ohne Anzeige kann ich es nicht sagen'}. Du hast ${quote(have)} und ${mine(talk, 10)}`,
        fr: `Ce n’est pas exigé tel quel. Vous avez ${quote(have)} et ${mine(talk, 10)}`,
        es: `No lo piden así. Tienes ${quote(have)} y ${mine(talk, 10)}`,
      }),
    };
  const alternative = /\b(?:or|oder|ou|o)\b(.+)/i.exec(asked.point.text)?.[1]?.trim();
  return {
    intent: 'degree knockout requirement',
    asks: Boolean(alternative),
    text: tell(talk, {
      en: `Not out by that alone, ${talk.firstName}: their words are ${quote(asked.point.text, 26)} ${alternative ? `The part after “or” is the door: ${alternative}. Are you there, or could you be, on top of ${quote(have)}?` : `You have ${quote(have)}, so on paper this one is open; say it plainly and let ${mine(talk, 8)} speak.`} I would not write it as if you held it, next to ${mine(talk, 5)}.`,
      de: `Damit allein bist du nicht raus. Dort steht ${quote(asked.point.text, 26)} Du hast ${quote(have)}; ${mine(talk, 8)} spricht für dich. Als vorhanden würde ich es nicht hinschreiben.`,
      fr: `Pas éliminé pour autant. L’annonce dit ${quote(asked.point.text, 26)} Vous avez ${quote(have)} ; ${mine(talk, 8)} parle pour vous.`,
      es: `No por eso quedas fuera. Dice ${quote(asked.point.text, 26)} Tienes ${quote(have)}; ${mine(talk, 8)} habla por ti.`,
    }),
  };
}

export function gap(talk: Talk): Answer {
  const last = talk.input.resume.work?.[0];
  const volunteer = talk.input.resume.volunteer?.[0];
  return {
    intent: 'gap',
    asks: true,
    text: tell(talk, {
      en: `No, ${talk.firstName}: the gap is told, never scored. The break after ${last?.position ?? ''}, ${last?.name ?? 'your last job'}${last?.endDate ? ` (${last.endDate})` : ''} doesn't lower any figure here. One line such as a career break with dates, right above ${mine(talk, 5)}, answers the question before it is asked.${volunteer ? ` And you were not idle: ${quote(`${volunteer.position ?? ''}, ${volunteer.organization ?? ''}`)} with ${quote(volunteer.highlights?.[0] ?? '', 10)} can stand near the top.` : ''} Shall I add it above ${quote(last?.position ?? '', 4)}, in your words?`,
      de: `Nein. Eine Lücke wird genannt, aber nie bewertet: Die Pause nach ${last?.name ?? ''} kostet hier keine Punkte. Eine Zeile mit den Daten beantwortet die Frage.${volunteer ? ` Dazu ${quote(volunteer.position ?? '')}.` : ''} Soll ich sie ergänzen?`,
      fr: `Non. Une pause est signalée, jamais notée : celle après ${last?.name ?? ''} ne baisse aucun score. Une ligne avec les dates suffit.${volunteer ? ` Et ${quote(volunteer.position ?? '')} compte.` : ''} Je l’ajoute ?`,
      es: `No. Un hueco se menciona, nunca puntúa: la pausa tras ${last?.name ?? ''} no baja nada. Una línea con fechas basta.${volunteer ? ` Y ${quote(volunteer.position ?? '')} cuenta.` : ''} ¿La añado?`,
    }),
  };
}

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

export function compare(talk: Talk): Answer {
  const changed = talk.input.history
    .flatMap((turn) => turn.proposals)
    .filter(({ proposal }) => proposal.patch.op !== 'move');
  if (changed.length === 0)
    return {
      intent: 'compare',
      text: tell(talk, {
        en: `Nothing has been changed yet: ${mine(talk, 8)} and the rest stand as you brought them.`,
        de: `Noch ist nichts geändert; ${mine(talk, 8)} steht wie zuvor.`,
        fr: `Rien n’a changé : ${mine(talk, 8)} est intact.`,
        es: `Aún no hay cambios; ${mine(talk, 8)} sigue igual.`,
      }),
    };
  const state = {
    accepted: { en: 'accepted', de: 'übernommen', fr: 'accepté', es: 'aceptado' },
    undone: { en: 'taken back', de: 'zurückgenommen', fr: 'annulé', es: 'deshecho' },
    open: { en: 'only proposed', de: 'nur vorgeschlagen', fr: 'proposé', es: 'propuesto' },
    rejected: { en: 'rejected', de: 'abgelehnt', fr: 'refusé', es: 'rechazado' },
    draft: { en: 'a draft', de: 'Entwurf', fr: 'brouillon', es: 'borrador' },
  };
  const named = (path: string) =>
    path.startsWith('/basics/summary')
      ? 'summary'
      : path.startsWith('/skills')
        ? 'skill'
        : /highlights/.test(path)
          ? 'bullet'
          : (path.split('/')[1] ?? '');
  const changedPart = (before: string, after: string): [string, string] => {
    const [old, fresh] = [before.split(/\s+/), after.split(/\s+/)];
    const same = old.findIndex((word, i) => word !== fresh[i]);
    const from = Math.max(0, (same < 0 ? Math.min(old.length, fresh.length) : same) - 2);
    const cut = (words: string[]) => quote(`${from > 0 ? '… ' : ''}${words.slice(from).join(' ')}`, 8);
    return [cut(old), cut(fresh)];
  };
  const flat = (value: unknown) => readable(value).replaceAll('\n', ', ');
  const rows = changed
    .slice(-5)
    .map(
      ({ proposal: { patch }, outcome }) =>
        `- ${named(patch.path)}: ${patch.op === 'add' ? `${quote(readable(patch.after).replaceAll('\n', ', '), 7)}` : patch.op === 'remove' ? `${quote(flat(patch.before), 7)} → –` : changedPart(flat(patch.before), flat(patch.after)).join(' → ')} (${state[outcome][talk.language]})`,
    );
  return {
    intent: 'compare diff',
    text: `${tell(talk, { en: `Old and new, ${talk.firstName || 'side by side'}:`, de: 'Gegenüber dem Original:', fr: 'Par rapport à l’original :', es: 'Frente al original:' })}\n${rows.join('\n')}`,
  };
}

export function undo(talk: Talk): Answer {
  const last = talk.input.history.findLast((turn) => turn.proposals.some(({ outcome }) => outcome === 'accepted'));
  const done = last?.proposals.filter(({ outcome }) => outcome === 'accepted') ?? [];
  if (!last || done.length === 0)
    return {
      intent: 'undo',
      text: tell(talk, {
        en: `There is nothing to take back: no change has been accepted, so ${mine(talk, 8)} and the rest are as you brought them.`,
        de: `Es gibt nichts rückgängig zu machen; ${mine(talk, 8)} steht wie am Anfang.`,
        fr: `Rien à annuler : ${mine(talk, 8)} est comme au début.`,
        es: `No hay nada que deshacer; ${mine(talk, 8)} está como al principio.`,
      }),
    };
  const first = done[0]?.proposal.patch;
  const old = readable(first?.op === 'add' ? first.after : first?.before).split('\n')[0] ?? '';
  return {
    intent: 'undo',
    undo: { turns: 1 },
    text: tell(talk, {
      en: `Undone. ${done.length === 1 ? 'The change' : done.length === 2 ? 'Both changes' : `All ${done.length} changes`} from “${last.say.trim().slice(0, 60)}” ${done.length === 1 ? 'is' : 'are'} back as before${old ? `, ${first?.op === 'add' ? 'without' : 'with'} ${quote(old, 10)}` : ''}`,
      de: `Rückgängig gemacht${old ? `: ${quote(old, 10)}` : ''} ist wieder wie vorher.`,
      fr: `Annulé : tout est comme avant « ${last.say.trim().slice(0, 60)} »${old ? `, ${quote(old, 10)}` : ''}.`,
      es: `Deshecho: todo vuelve a como estaba antes de «${last.say.trim().slice(0, 60)}»${old ? `, ${quote(old, 10)}` : ''}.`,
    }),
  };
}

export function offTopic(talk: Talk): Answer {
  const first = talk.thread.count('off-topic') === 0;
  return {
    intent: 'off-topic',
    text: first
      ? tell(talk, {
          en: `Not my field, ${talk.firstName}; I read résumés and jobs. In yours, ${mine(talk, 7)} could be next.`,
          de: `Das liegt außerhalb; ich kenne nur Lebensläufe und Stellen. Als Nächstes vielleicht ${mine(talk, 7)}?`,
          fr: `Ce n’est pas mon domaine ; je ne connais que les CV et les offres. Revenons à ${mine(talk, 7)}`,
          es: `Eso no es lo mío; solo sé de currículums y ofertas. Volvamos a ${mine(talk, 7)}`,
        })
      : tell(talk, {
          en: `That one I leave to others. In your résumé we could look at ${quote(talk.lines[1]?.text ?? label(talk), 7)}`,
          de: `Das überlasse ich anderen und bleibe beim Lebenslauf, etwa bei ${quote(talk.lines[1]?.text ?? '', 7)}`,
          fr: `Je laisse cela à d’autres et reste au CV, par exemple ${quote(talk.lines[1]?.text ?? '', 7)}`,
          es: `Eso se lo dejo a otros; sigo con tu currículum, por ejemplo ${quote(talk.lines[1]?.text ?? '', 7)}`,
        }),
  };
}

export function unclear(talk: Talk): Answer {
  const n = talk.thread.count('unclear');
  const line = talk.lines[n % Math.max(1, talk.lines.length)];
  const options = [
    tell(talk, {
      en: `I couldn't make that out. Is it about your résumé, say ${quote(line?.text ?? label(talk), 7)}, or about a job?`,
      de: `Das habe ich nicht verstanden. Geht es um deinen Lebenslauf, etwa ${quote(line?.text ?? '', 7)}, oder um eine Stelle?`,
      fr: `Je n’ai pas compris. Est-ce au sujet du CV, par exemple ${quote(line?.text ?? '', 7)}, ou d’un poste ?`,
      es: `No lo he entendido. ¿Es sobre tu currículum, por ejemplo ${quote(line?.text ?? '', 7)}, o sobre un puesto?`,
    }),
    tell(talk, {
      en: `Nothing arrived that I can work with yet, ${talk.firstName}. Shall I reword ${quote(line?.text ?? label(talk), 7)}, or read your résumé for problems?`,
      de: `Noch fehlt mir etwas zum Arbeiten. Soll ich ${quote(line?.text ?? '', 7)} umformulieren?`,
      fr: `Il me manque de quoi travailler. Je reformule ${quote(line?.text ?? '', 7)} ?`,
      es: `Me falta algo con que trabajar. ¿Reformulo ${quote(line?.text ?? '', 7)}?`,
    }),
  ];
  return { intent: 'unclear', asks: true, text: options[n % 2] as string };
}

export function help(talk: Talk): Answer {
  const found = troubles(talk)[0];
  return {
    intent: 'help',
    asks: true,
    text: tell(talk, {
      en: `I can reword or shorten a bullet such as ${quote(talk.lines[0]?.text ?? label(talk), 5)}, put your numbers in, write a summary or letter, compare it with a job, or prepare an interview. ${found ? `If I may choose: ${found.text}` : `We could begin with ${mine(talk, 8)}`} Which one first?`,
      de: `Ich kann Stichpunkte umformulieren, kürzen, Zahlen einbauen, eine Zusammenfassung oder ein Anschreiben schreiben und mit einer Stelle vergleichen. ${found ? `Mein Vorschlag: ${found.text}` : ''} Womit fangen wir an?`,
      fr: `Je peux reformuler, raccourcir, chiffrer, écrire une accroche ou une lettre, comparer le CV à une offre. ${found ? `Mon choix : ${found.text}` : ''} Par quoi commencer ?`,
      es: `Puedo reformular, acortar, poner cifras, escribir un resumen o una carta y comparar el currículum con una oferta. ${found ? `Yo empezaría por esto: ${found.text}` : ''} ¿Qué hacemos primero?`,
    }),
  };
}

/** The newest job that was pasted into the conversation, if any. */
export function pastedJob(talk: Talk): Brief | null {
  const turn = talk.input.history.findLast(({ say }) => say.length > 250 && classifyText(say) === 'job');
  return turn ? readBrief(turn.say) : null;
}

const tally = (talk: Talk, brief: Brief) => {
  const every = standings(brief, talk.input.resume, talk.input.now).filter(({ status }) => status !== 'ask');
  const met = every.filter(({ status }) => status === 'met');
  return {
    every,
    met,
    open: every.filter(({ status, point }) => status === 'missing' && point.level === 'required'),
    share: every.length > 0 ? met.length / every.length : 0,
  };
};

export function jobPasted(talk: Talk): Answer {
  const brief = readBrief(talk.say);
  const { every, met, open } = tally(talk, brief);
  const proof = met.find((one) => one.proof);
  return {
    intent: 'paste job',
    asks: true,
    text: tell(talk, {
      en: `Read as a job: ${brief.title}${brief.company ? `, ${brief.company}` : ''}. ${met.length} of its ${every.length} points stand in your résumé${proof?.proof ? `, for one ${quote(proof.point.text, 9)} through ${quote(proof.proof.text, 9)}` : ''}. ${
        open.length > 0
          ? `Not found: ${list(
              talk,
              open.slice(0, 3).map(({ point }) => quote(point.text, 9)),
            )}.`
          : ''
      } Shall I tailor to ${brief.title}, or compare it with another?`,
      de: `Als Stelle gelesen: ${brief.title}${brief.company ? `, ${brief.company}` : ''}. ${met.length} von ${every.length} Punkten stehen im Lebenslauf. ${
        open.length > 0
          ? `Nicht gefunden: ${list(
              talk,
              open.slice(0, 3).map(({ point }) => quote(point.text, 9)),
            )}.`
          : ''
      } Soll ich ihn darauf zuschneiden?`,
      fr: `C’est une offre : ${brief.title}${brief.company ? `, ${brief.company}` : ''}. ${met.length} points sur ${every.length} sont couverts. ${
        open.length > 0
          ? `Manque : ${list(
              talk,
              open.slice(0, 3).map(({ point }) => quote(point.text, 9)),
            )}.`
          : ''
      } J’adapte le CV ?`,
      es: `Es una oferta: ${brief.title}${brief.company ? `, ${brief.company}` : ''}. ${met.length} de ${every.length} puntos están. ${
        open.length > 0
          ? `Falta: ${list(
              talk,
              open.slice(0, 3).map(({ point }) => quote(point.text, 9)),
            )}.`
          : ''
      } ¿Lo adapto?`,
    }),
  };
}

export function whichJob(talk: Talk): Answer | null {
  const other = pastedJob(talk);
  if (!other || !talk.brief) return null;
  const [a, b] = [
    { brief: talk.brief, ...tally(talk, talk.brief) },
    { brief: other, ...tally(talk, other) },
  ];
  const [better, worse] = a.share >= b.share ? [a, b] : [b, a];
  const named = (one: typeof a) => `${one.brief.title}${one.brief.company ? ` (${one.brief.company})` : ''}`;
  const why = better.met.find((one) => one.proof);
  return {
    intent: 'match which-job',
    text: tell(talk, {
      en: `On paper ${named(better)}: ${better.met.length} of ${better.every.length} points are there, against ${worse.met.length} of ${worse.every.length} for ${named(worse)}. ${why?.proof ? `What tips it is ${quote(why.point.text, 9)}, which ${quote(why.proof.text, 9)} answers.` : ''} ${worse.open[0] ? `For the other one, ${quote(worse.open[0].point.text, 9)} is the hardest to fill.` : ''} Which you would rather get up for is yours to say.`,
      de: `Auf dem Papier ${named(better)}: ${better.met.length} von ${better.every.length} Punkten gegen ${worse.met.length} von ${worse.every.length} bei ${named(worse)}.`,
      fr: `Sur le papier, ${named(better)} : ${better.met.length} points sur ${better.every.length}, contre ${worse.met.length} sur ${worse.every.length} pour ${named(worse)}.`,
      es: `Sobre el papel, ${named(better)}: ${better.met.length} de ${better.every.length} puntos, frente a ${worse.met.length} de ${worse.every.length} en ${named(worse)}.`,
    }),
  };
}

export const isGibberish = (low: string): boolean => {
  const words = low.match(/\p{L}{3,}/gu) ?? [];
  return (
    words.length > 0 &&
    words.every((word) => !/[aeiouyáéíóúäöüàèêôû]/.test(word) || /[^aeiouy]{4}|(.)\1\1|^[^aeiouy]{3}/.test(fold(word)))
  );
};

const courtesies =
  /^(?:hi|hello|hey|good (?:morning|evening|afternoon)|thanks?(?: you)?(?: so much| a lot)?|thx|ty|great|perfect|nice|cool|hallo|guten (?:tag|morgen|abend)|danke(?: schon)?|super|bonjour|salut|merci(?: beaucoup)?|hola|buenos dias|gracias|genial)(?: there| you| que tal| wie geht'?s| ca va)?[ !.,:)?]*$/;
export const isCourtesy = (low: string): boolean => courtesies.test(low);

export function courtesy(talk: Talk): Answer {
  const thanks = /\b(?:thank|thx|ty|great|perfect|nice|cool|danke|super|merci|gracias|genial)/.test(talk.low);
  const found = troubles(talk)[0];
  if (thanks)
    return {
      intent: 'small-talk',
      text: tell(talk, {
        en: `You're welcome, ${talk.firstName}. When you like, ${mine(talk, 7)} is the next line I would look at in your résumé.`,
        de: `Gern, ${talk.firstName}. Wenn du magst, ist ${mine(talk, 7)} als Nächstes dran.`,
        fr: `Avec plaisir, ${talk.firstName}. Ensuite, je regarderais ${mine(talk, 7)} dans votre CV.`,
        es: `De nada, ${talk.firstName}. Después miraría ${mine(talk, 7)} en tu currículum.`,
      }),
    };
  return {
    intent: 'small-talk help',
    asks: true,
    text: tell(talk, {
      en: `Hello ${talk.firstName}. I have read your résumé; ${found ? `one thing stands out: ${found.text}` : `${mine(talk, 7)} stands out.`} Shall we begin there, or do you have a job in mind?`,
      de: `Hallo ${talk.firstName}. Ich habe deinen Lebenslauf gelesen. ${found ? found.text : ''} Fangen wir da an, oder gibt es eine Stelle?`,
      fr: `Bonjour ${talk.firstName}. J’ai lu votre CV. ${found ? found.text : ''} On commence par là, ou avez-vous une offre ?`,
      es: `Hola, ${talk.firstName}. He leído tu currículum. ${found ? found.text : ''} ¿Empezamos por ahí o tienes una oferta?`,
    }),
  };
}

export function strength(talk: Talk): Answer {
  const lines = bestLines(talk, 3);
  return {
    intent: 'strength review',
    text: tell(talk, {
      en: `On paper it is this, ${talk.firstName}: ${list(
        talk,
        lines.map((line) => quote(line.text, 10)),
      )}. ${lines[0] ? `The first is the strongest, because it is concrete and stands at ${lines[0].entry.name}.` : ''} Lead with it in the summary, the letter and the interview alike.`,
      de: `Auf dem Papier ist es das: ${list(
        talk,
        lines.map((line) => quote(line.text, 10)),
      )}. Damit würde ich überall anfangen.`,
      fr: `Sur le papier : ${list(
        talk,
        lines.map((line) => quote(line.text, 10)),
      )}. Commencez toujours par là.`,
      es: `Sobre el papel: ${list(
        talk,
        lines.map((line) => quote(line.text, 10)),
      )}. Empieza siempre por ahí.`,
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
