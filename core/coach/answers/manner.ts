import { lineAt } from '../read/lines.ts';
import { list, pick, quote, tell, type Answer, type Talk } from '../talk.ts';
import { mine } from './own.ts';
import { review } from './overview.ts';
import { troubles } from './troubles.ts';

const thanks =
  /^(?:(?:ok(?:ay)?|great|perfect|cool|nice|alright|super|nee|nein|no|ja|yes|oui|si|vale|bueno|bon|gut|na gut|passt(?: schon)?|top|all good|that'?s (?:all|it)|c'est bon|ya esta|das wars|das war'?s)[,.!\s]*)*(?:thanks?|thank you|thx|ty|cheers|danke|dankeschon|merci|gracias|muchas gracias)\b[^?]{0,30}$/;
const farewell =
  /^(?:(?:ok|well|thanks?|danke|merci|gracias)[,.!\s]*)*(?:good ?night|bye|goodbye|see (?:you|ya)|later|have a (?:nice|good) \w+|tschuss|gute nacht|bis (?:bald|dann|morgen)|auf wiedersehen|schonen (?:tag|abend)|au revoir|bonne (?:nuit|soiree|journee)|a bientot|adios|hasta luego|buenas noches|nos vemos)\b[^?]{0,30}$/;
const whoAreYou =
  /\b(?:who|what) (?:are|r) (?:you|u)\b|\bare (?:you|u) (?:a |an )?(?:chat ?gpt|ai|bot|robot|human|real|person|machine)\b|\b(?:wer|was) bist du\b|\bbist du (?:ein|eine)?\b.{0,20}(?:mensch|ki|bot|maschine)|\bqui (?:es-tu|etes-vous|t'es)|\b(?:t'es|es-tu|etes-vous) (?:un|une) (?:robot|ia|humain)|\b(?:quien|que) eres\b|\beres (?:un|una)? ?(?:robot|humano|persona|ia)/;
const speakWish =
  /\b(?:speak|answer|talk|write|reply) (?:to me )?(?:in )?(?:english|german|french|spanish)\b|^(?:ok |now |and |please )*in (?:english|german|french|spanish)(?: again| please)?[.! ]*$|\b(?:sprich|antworte|schreib)\w* (?:bitte )?(?:auf )?(?:deutsch|englisch)\b[^:]*$|\b(?:parle|reponds|ecris)\w* (?:en )?(?:francais|anglais)\b[^:]*$|\b(?:habla|responde|contesta)\w* (?:en )?(?:espanol|ingles)\b[^:]*$/;
const meanWhat =
  /^(?:(?:sorry|hm+|ok|wait|but|aber|mais|pero|uh)[, ]*)*(?:what (?:do |did |does )?(?:you|u|that|this|it) (?:exactly )?mean|what (?:you|u) mean|what'?s that mean|i (?:don'?t|dont|do not) (?:get|understand|follow)(?: (?:it|that|this))?|how do you mean|(?:can you )?explain (?:that|it|this)|was (?:genau )?(?:meinst du|heisst das|bedeutet das)(?: damit| genau)?|versteh(?:e)? (?:ich )?(?:das )?nicht|wie meinst du das|c'est-a-dire|(?:tu veux|vous voulez) dire quoi|que (?:veux-tu|voulez-vous) dire|je (?:ne )?comprends pas|que quieres decir|a que te refieres|no (?:lo )?entiendo|como\??)[ ?!.]*$/;
const honestly =
  /\b(?:brutal\w*|honest(?:ly)?|roast|ruthless)\b.*\b(?:cv|resume|this|it|opinion)\b|\bis (?:my|the|this) (?:cv|resume) (?:ok(?:ay)?|good|fine|any good|bad|alright|decent)\b|^(?:be )?(?:brutally )?honest[.! ]*$|\b(?:relire|relis|regarde|lis|check|read|look at|schau|lies|revisa|mira|lee)\w*\b.{0,24}\b(?:cv|resume|lebenslauf|curriculum)\b|\bist (?:mein|der) lebenslauf (?:gut|ok\w*|in ordnung)|\bmon cv est(?:-il)? (?:bon|bien|correct)|\b(?:esta|es) bien mi (?:cv|curriculum)|\bwhat (?:would|will|might|does) (?:a |the |any )?(?:recruiter|employer|hiring manager|boss|they) (?:think|see|notice|say)|\bwas (?:wurde|denkt|sieht) (?:ein |der |die )?(?:personaler\w*|chef|recruiter)|\bque (?:pensera|verra) (?:un |le )?recruteur|\bque (?:pensara|vera) (?:un |el )?(?:reclutador|jefe)|\bhow (?:would|will|does|do|might) .{2,30} (?:see|read|judge|find|rate) (?:me|it|this|my)\b|\b(?:como lo ves|que te parece|wie siehst du das|wie findest du das|comment (?:tu le vois|le voyez-vous)|how does (?:it|this) look)\b|\bque (?:le )?falta a mi (?:cv|curriculum)\b/;
const bareNo = /^(?:nah|nope|no|not really|nein|nee|ne|non|nan|pas vraiment|que no)[.! ]*$/;
const helpless =
  /\b(?:not good with (?:computers?|this)|help me (?:with (?:this|my)|make)|please help(?: me)?|help pls|make (?:this|it|my (?:cv|resume)) (?:nice|better|good|look)|me ayudas|ayudame|necesito (?:ayuda|trabajo)|aide[zr]?[- ]moi|tu peux m'aider|hilf mir|kannst du mir helfen|(?:i have|have|got) no experience)\b/;

/** Talk about the talk: thanks, farewells, who the coach is, "what do you mean", "be honest". */
export function manner(talk: Talk): Answer | null {
  const { low } = talk;
  if (thanks.test(low)) return welcome(talk);
  if (farewell.test(low)) return goodbye(talk);
  if (whoAreYou.test(low)) return myself(talk);
  if (speakWish.test(low)) return inThatLanguage(talk);
  if (talk.thread.last && meanWhat.test(low)) return plainly(talk);
  if (honestly.test(low) && talk.say.length < 90 && !/\b(?:who|wer|qui|quien)\b/.test(low)) return review(talk);
  if (bareNo.test(low) && talk.thread.last) return leftAlone(talk);
  if (
    helpless.test(low) &&
    talk.say.length < 110 &&
    !/\b(?:summary|letter|bullet|line|interview|job|number)\b/.test(low)
  )
    return whereToStart(talk);
  return null;
}

const next = (talk: Talk) =>
  troubles(talk).find(({ text }) => !talk.input.history.some((turn) => turn.text.includes(text)));

function welcome(talk: Talk): Answer {
  const name = talk.firstName;
  return {
    intent: 'small-talk',
    text: tell(talk, {
      en: pick(talk, [`You're welcome, ${name}.`, `Any time, ${name}.`, `Glad it helped, ${name}.`]),
      de: pick(talk, [`Gern, ${name}.`, `Gern geschehen, ${name}.`]),
      fr: pick(talk, [`Avec plaisir, ${name}.`, `Je vous en prie, ${name}.`]),
      es: pick(talk, [`De nada, ${name}.`, `Con gusto, ${name}.`]),
    }),
  };
}

function goodbye(talk: Talk): Answer {
  const open = talk.input.history.some(({ proposals }) => proposals.some(({ outcome }) => outcome === 'open'));
  return {
    intent: 'small-talk',
    text: tell(talk, {
      en: `Good night, ${talk.firstName}. Everything is kept${open ? ', the open cards too' : ''}.`,
      de: `Bis dann, ${talk.firstName}. Alles bleibt gespeichert${open ? ', auch die offenen Karten' : ''}.`,
      fr: `À bientôt, ${talk.firstName}. Tout est conservé${open ? ', même les cartes ouvertes' : ''}.`,
      es: `Hasta luego, ${talk.firstName}. Todo queda guardado${open ? ', también las tarjetas abiertas' : ''}.`,
    }),
  };
}

const myself = (talk: Talk): Answer => ({
  intent: 'small-talk who',
  text: tell(talk, {
    en: `I'm Candor, a program that reads résumés and jobs, not a person. I work from fixed rules on your own text, such as ${mine(talk, 6)}, and add no facts of mine.`,
    de: `Ich bin Candor, ein Programm für Lebensläufe und Stellen, kein Mensch. Ich arbeite nach festen Regeln mit deinem Text, etwa ${mine(talk, 6)}, und erfinde nichts dazu.`,
    fr: `Je suis Candor, un programme qui lit CV et offres, pas une personne. Je travaille sur votre texte, par exemple ${mine(talk, 6)}, sans rien inventer.`,
    es: `Soy Candor, un programa que lee currículums y ofertas, no una persona. Trabajo con tu texto, por ejemplo ${mine(talk, 6)}, sin inventar nada.`,
  }),
});

const inThatLanguage = (talk: Talk): Answer => ({
  intent: 'small-talk language',
  asks: true,
  text: tell(talk, {
    en: `Yes, English it is; changes to the résumé stay in its own language. What shall we look at, perhaps ${mine(talk, 7)}?`,
    de: `Ja, auf Deutsch; Änderungen bleiben in der Sprache des Lebenslaufs. Was schauen wir uns an, vielleicht ${mine(talk, 7)}?`,
    fr: `Oui, en français ; les modifications restent dans la langue du CV. Que regarde-t-on, peut-être ${mine(talk, 7)} ?`,
    es: `Sí, en español; los cambios siguen en el idioma del currículum. ¿Qué miramos, quizá ${mine(talk, 7)}?`,
  }),
});

/** The last answer said again with fewer words, and what the person can do about it. */
function plainly(talk: Talk): Answer {
  const { last, about } = talk.thread;
  const line = about.flatMap((pointer) => lineAt(talk.input.resume, pointer) ?? [])[0];
  const proposal = last?.proposals[0]?.proposal.patch;
  const after = typeof proposal?.after === 'string' ? proposal.after : undefined;
  if (line && after)
    return {
      intent: `${talk.thread.intent} plainly`,
      about,
      text: tell(talk, {
        en: `The card would change ${quote(line.text, 12)} into ${quote(after, 16)}. Accept it if that is true and sounds like you; otherwise leave it, and nothing happens.`,
        de: `Die Karte macht aus ${quote(line.text, 12)} die Fassung ${quote(after, 16)}. Nimm sie an, wenn sie stimmt; sonst passiert nichts.`,
        fr: `La carte remplacerait ${quote(line.text, 12)} par ${quote(after, 16)}. Acceptez-la si c’est vrai ; sinon rien ne change.`,
        es: `La tarjeta cambiaría ${quote(line.text, 12)} por ${quote(after, 16)}. Acéptala si es verdad; si no, no pasa nada.`,
      }),
    };
  const subject = line ? quote(line.text, 12) : mine(talk, 9);
  return {
    intent: `${talk.thread.intent} plainly`,
    about,
    asks: true,
    text: talk.brief
      ? tell(talk, {
          en: `Said simply: I hold each line of yours, such as ${subject}, against what ${talk.brief.title} asks, and name what nobody could point at. Which part was unclear?`,
          de: `Einfach gesagt: Ich halte deine Zeilen, etwa ${subject}, neben das, was ${talk.brief.title} verlangt, und nenne, was sich nicht belegen lässt. Was war unklar?`,
          fr: `Plus simplement : je compare vos lignes, comme ${subject}, à ce que demande ${talk.brief.title}, et je nomme ce que rien ne montre. Qu’est-ce qui n’était pas clair ?`,
          es: `Dicho fácil: comparo tus líneas, como ${subject}, con lo que pide ${talk.brief.title}, y digo lo que nada demuestra. ¿Qué parte no quedó clara?`,
        })
      : tell(talk, {
          en: `Said simply: ${subject} could tell a reader more, for instance how many, how often or with what result. Tell me that and I will put it in. Which part was unclear?`,
          de: `Einfach gesagt: ${subject} könnte mehr verraten, etwa wie viele, wie oft oder mit welchem Ergebnis. Sag es mir, dann baue ich es ein. Was war unklar?`,
          fr: `Plus simplement : ${subject} pourrait en dire plus, combien, quand, avec quel résultat. Dites-le-moi et je l’ajoute. Qu’est-ce qui n’était pas clair ?`,
          es: `Dicho fácil: ${subject} podría decir más: cuántos, cada cuánto o con qué resultado. Dímelo y lo añado. ¿Qué parte no quedó clara?`,
        }),
  };
}

function leftAlone(talk: Talk): Answer {
  const idea = next(talk);
  return {
    intent: 'let-go',
    asks: Boolean(idea),
    about: idea?.pointer ? [idea.pointer] : [],
    text: idea
      ? tell(talk, {
          en: `Fine, then not. Something else: ${idea.text} Shall we?`,
          de: `Gut, dann nicht. Etwas anderes: ${idea.text} Sollen wir?`,
          fr: `Très bien, on laisse. Autre chose : ${idea.text} On s’y met ?`,
          es: `Vale, lo dejamos. Otra cosa: ${idea.text} ¿Vamos?`,
        })
      : tell(talk, {
          en: `Fine, then it stays as it is, ${talk.firstName}.`,
          de: `Gut, dann bleibt es, ${talk.firstName}.`,
          fr: `Très bien, on laisse ainsi, ${talk.firstName}.`,
          es: `Vale, se queda así, ${talk.firstName}.`,
        }),
  };
}

/** Somebody who does not know where to begin gets two things that are good, and one first step. */
function whereToStart(talk: Talk): Answer {
  const idea = troubles(talk)[0];
  const good = talk.lines.filter(({ text }) => /\d/.test(text)).slice(0, 2);
  const shown = list(
    talk,
    (good.length > 0 ? good : talk.lines.slice(0, 2)).map(({ text }) => quote(text, 8)),
  );
  return {
    intent: 'help review',
    asks: true,
    about: idea?.pointer ? [idea.pointer] : [],
    text: tell(talk, {
      en: `Yes, ${talk.firstName}, one step at a time. You have more to show than you think: ${shown}. ${idea ? `The first step would be this: ${idea.text} Shall we do it together?` : 'What would you like to say first about them?'}`,
      de: `Ja, ${talk.firstName}, Schritt für Schritt. Da ist mehr, als du denkst: ${shown}. ${idea ? `Der erste Schritt: ${idea.text} Machen wir das zusammen?` : 'Was davon ist dir am wichtigsten?'}`,
      fr: `Oui, ${talk.firstName}, pas à pas. Il y a déjà de quoi montrer : ${shown}. ${idea ? `Premier pas : ${idea.text} On le fait ensemble ?` : 'Par quoi voulez-vous commencer ?'}`,
      es: `Sí, ${talk.firstName}, paso a paso. Ya tienes qué mostrar: ${shown}. ${idea ? `El primer paso: ${idea.text} ¿Lo hacemos juntos?` : '¿Por cuál empezamos?'}`,
    }),
  };
}
