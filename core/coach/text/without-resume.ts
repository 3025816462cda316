interface Wording {
  en: string;
  de: string;
  fr: string;
  es: string;
}

/** What is said while there is no résumé, by what the person wants. A second wording is for asking again. */
export const wishes: Record<
  | 'start'
  | 'unknown'
  | 'self'
  | 'line'
  | 'summary'
  | 'letter'
  | 'interview'
  | 'review'
  | 'match'
  | 'salary'
  | 'privacy'
  | 'ats'
  | 'gap'
  | 'personal'
  | 'visa'
  | 'feelings'
  | 'career'
  | 'chance'
  | 'honest'
  | 'nothing',
  [Wording, ...Wording[]]
> = {
  start: [
    {
      en: 'We can begin without a file. Three ways: drop a résumé (PDF, Word, text), paste a job you like so that I say what it asks for, or tell me your latest job in one breath: title, employer, since when, what you do. Which suits you?',
      de: 'Wir können auch ohne Datei anfangen. Drei Wege: Lebenslauf hierher ziehen (PDF, Word, Text), eine Stelle einfügen, oder mir deine letzte Stelle in einem Satz nennen: Titel, Betrieb, seit wann, was du tust. Was passt dir?',
      fr: 'On peut commencer sans fichier. Trois façons : déposer un CV (PDF, Word, texte), coller une offre, ou me dire votre dernier poste en une phrase : intitulé, employeur, depuis quand, ce que vous faites. Laquelle ?',
      es: 'Podemos empezar sin archivo. Tres caminos: suelta un currículum (PDF, Word, texto), pega una oferta, o dime tu último trabajo en una frase: puesto, empresa, desde cuándo y qué haces. ¿Cuál prefieres?',
    },
    {
      en: 'The quickest start: what is your job title, where, and since when? One line is enough, and it becomes the first entry.',
      de: 'Am schnellsten so: Wie heißt deine Stelle, wo, und seit wann? Eine Zeile genügt, sie wird der erste Eintrag.',
      fr: 'Le plus rapide : quel est votre poste, où, et depuis quand ? Une ligne suffit, elle devient la première entrée.',
      es: 'Lo más rápido: ¿cuál es tu puesto, dónde y desde cuándo? Con una línea basta; será la primera entrada.',
    },
  ],
  unknown: [
    {
      en: 'For “{said}” I need something of yours, and there is no résumé here yet. Drop a file, paste its text, or name your latest job and since when. Which is easiest?',
      de: 'Hier ist noch kein Lebenslauf, zu „{said}“ kann ich also auf nichts zeigen. Zieh eine Datei hierher, füg Text ein oder nenn mir deine letzte Stelle und seit wann. Was geht am leichtesten?',
      fr: 'Il n’y a pas encore de CV ici ; pour « {said} », je n’ai rien à montrer. Déposez un fichier, collez le texte, ou dites-moi votre dernier poste et depuis quand. Le plus simple pour vous ?',
      es: 'Aún no hay currículum; sobre «{said}» no tengo nada que señalar. Suelta un archivo, pega el texto o dime tu último trabajo y desde cuándo. ¿Qué te resulta más fácil?',
    },
    {
      en: 'For “{said}” I need a little more to go on. What do you do for work, and where?',
      de: 'Für „{said}“ brauche ich etwas mehr. Was arbeitest du, und wo?',
      fr: 'Pour « {said} », il me faut un peu plus. Que faites-vous comme travail, et où ?',
      es: 'Para «{said}» necesito algo más. ¿En qué trabajas y dónde?',
    },
  ],
  self: [
    {
      en: 'Good, that is a start: “{said}”. For a first entry I need the employer’s name and month and year of the start. Then: what fills a normal day, and how many or how often?',
      de: 'Gut, das ist ein Anfang: „{said}“. Für den ersten Eintrag brauche ich den Betrieb und Monat und Jahr des Beginns. Und: Was füllt einen normalen Tag, wie viel, wie oft?',
      fr: 'Bien, c’est un début : « {said} ». Pour une première entrée, il me faut l’employeur et le mois et l’année du début. Et que contient une journée normale, combien, à quelle fréquence ?',
      es: 'Bien, es un comienzo: «{said}». Para la primera entrada necesito la empresa y el mes y año de inicio. ¿Y qué llena un día normal, cuánto, con qué frecuencia?',
    },
    {
      en: 'Noted: “{said}”. Where was that, and from when till when? With these two I can write the entry.',
      de: 'Notiert: „{said}“. Wo war das, und von wann bis wann? Damit kann ich den Eintrag schreiben.',
      fr: 'Noté : « {said} ». Où était-ce, et de quand à quand ? Avec cela j’écris l’entrée.',
      es: 'Anotado: «{said}». ¿Dónde fue, y de cuándo a cuándo? Con eso escribo la entrada.',
    },
  ],
  line: [
    {
      en: 'Gladly; I just have no lines of yours yet. Paste the bullet here as it stands, even a rough one, and I work on exactly that. How does it read now?',
      de: 'Gern; ich habe nur noch keine Zeile von dir. Füg den Stichpunkt so ein, wie er ist, auch roh, dann arbeite ich genau daran. Wie lautet er?',
      fr: 'Volontiers ; je n’ai juste encore aucune ligne de vous. Collez la puce telle quelle, même brute, et je travaille dessus. Que dit-elle ?',
      es: 'Con gusto; solo que aún no tengo ninguna línea tuya. Pega aquí la frase tal cual, aunque esté en bruto, y trabajo en esa. ¿Cómo dice?',
    },
  ],
  summary: [
    {
      en: 'A summary is made of facts, and I have none of yours yet. Three are enough: your job title, your years in it, and one thing you did that someone noticed. What are they?',
      de: 'Eine Zusammenfassung besteht aus Angaben, und ich habe noch keine. Drei genügen: dein Titel, deine Jahre und eine Sache, die jemandem aufgefallen ist. Welche sind es?',
      fr: 'Une accroche se fait de faits, et je n’en ai pas encore. Trois suffisent : votre intitulé, vos années, et une chose que quelqu’un a remarquée. Lesquels ?',
      es: 'Un resumen se hace de datos, y aún no tengo ninguno. Con tres basta: tu puesto, tus años y algo que hiciste y alguien notó. ¿Cuáles son?',
    },
  ],
  letter: [
    {
      en: 'A letter needs two things: the job, pasted here, and what you bring. Drop your résumé, or name two things from your work that fit. What do you have at hand?',
      de: 'Ein Anschreiben braucht zweierlei: die Stelle, hier eingefügt, und was du mitbringst. Zieh den Lebenslauf hierher oder nenn zwei passende Dinge aus deiner Arbeit. Was hast du zur Hand?',
      fr: 'Une lettre demande deux choses : l’offre, collée ici, et ce que vous apportez. Déposez votre CV, ou citez deux choses de votre travail. Qu’avez-vous sous la main ?',
      es: 'Una carta necesita dos cosas: la oferta, pegada aquí, y lo que aportas. Suelta tu currículum o nombra dos cosas de tu trabajo que encajen. ¿Qué tienes a mano?',
    },
  ],
  interview: [
    {
      en: 'I prepare you from the posting and from what you did. Paste the posting first; most questions come straight from its requirements. Do you have it there?',
      de: 'Ich bereite dich anhand der Anzeige und deiner Arbeit vor. Füg zuerst die Anzeige ein; die meisten Fragen kommen aus ihren Anforderungen. Hast du sie da?',
      fr: 'Je vous prépare à partir de l’annonce et de votre travail. Collez d’abord l’annonce ; la plupart des questions en viennent. L’avez-vous ?',
      es: 'Te preparo con el anuncio y con lo que has hecho. Pega primero el anuncio; casi todas las preguntas salen de ahí. ¿Lo tienes?',
    },
  ],
  review: [
    {
      en: 'I’d need to see it first: drop the file here (PDF, Word, text), or paste the text. You then get what a machine reads, and what I would mend first. Shall we?',
      de: 'Dafür muss ich ihn sehen: Zieh die Datei hierher (PDF, Word, Text) oder füg den Text ein. Dann zeige ich, was eine Maschine liest und was ich zuerst ändern würde. Machen wir das?',
      fr: 'Il faut d’abord que je le voie : déposez le fichier (PDF, Word, texte) ou collez le texte. Vous verrez ce qu’une machine lit et ce que je corrigerais d’abord. On y va ?',
      es: 'Primero tengo que verlo: suelta el archivo (PDF, Word, texto) o pega el texto. Verás qué lee una máquina y qué cambiaría primero. ¿Vamos?',
    },
  ],
  match: [
    {
      en: 'For a comparison I need two texts: the job and your résumé. Neither is here yet. Which one can you paste first?',
      de: 'Für einen Vergleich brauche ich zwei Texte: die Stelle und deinen Lebenslauf. Beide fehlen noch. Welchen kannst du zuerst einfügen?',
      fr: 'Pour comparer, il me faut deux textes : l’offre et votre CV. Ni l’un ni l’autre n’est ici. Lequel pouvez-vous coller d’abord ?',
      es: 'Para comparar necesito dos textos: la oferta y tu currículum. Aún no está ninguno. ¿Cuál puedes pegar primero?',
    },
  ],
  salary: [
    {
      en: 'I have no market data, so any figure from me would be made up. If the posting names a range, paste it and I’ll point to it; otherwise ask them for the range first. Is there a posting?',
      de: 'Ich habe keine Gehaltsdaten, jede Zahl von mir wäre erfunden. Nennt die Anzeige einen Rahmen, füg sie ein; sonst frag zuerst danach. Gibt es eine Anzeige?',
      fr: 'Je n’ai pas de données de marché : tout chiffre serait inventé. Si l’annonce donne une fourchette, collez-la ; sinon, demandez-la d’abord. Y a-t-il une annonce ?',
      es: 'No tengo datos de mercado; cualquier cifra mía sería inventada. Si el anuncio da una banda, pégalo; si no, pregúntala primero. ¿Hay anuncio?',
    },
  ],
  privacy: [
    {
      en: 'Only you see what you bring here. A share link, if you make one, hides name and contact lines. Nobody trains a model on it, a guest’s work is deleted after 7 days, and you can delete it at any time. Is there something in it that worries you?',
      de: 'Was du hierher bringst, siehst nur du. Ein Link zum Teilen verbirgt Name und Kontakt. Niemand trainiert damit ein Modell, Gastdaten werden nach 7 Tagen gelöscht, du kannst jederzeit löschen. Macht dir etwas Bestimmtes Sorgen?',
      fr: 'Vous seul voyez ce que vous apportez. Un lien de partage masque nom et contact. Rien ne sert à entraîner un modèle, tout est supprimé après 7 jours, ou avant si vous voulez. Quelque chose vous inquiète ?',
      es: 'Lo que traes solo lo ves tú. Un enlace para compartir oculta nombre y contacto. Con ello no se entrena ningún modelo, se borra a los 7 días, o antes si quieres. ¿Te preocupa algo en concreto?',
    },
  ],
  ats: [
    {
      en: 'An ATS is the program in which an employer keeps applications. It reads a file as plain text, so columns, tables and text boxes can scramble it. There is no single “ATS score”. Drop your file and I show you what such a program gets out of it; shall we try?',
      de: 'Ein ATS ist das Programm, in dem Arbeitgeber Bewerbungen verwalten. Es liest reinen Text; Spalten und Tabellen können ihn durcheinanderbringen. Eine einheitliche Punktzahl gibt es nicht. Zieh deine Datei hierher, dann siehst du, was ankommt. Versuchen wir es?',
      fr: 'Un ATS est le logiciel où l’employeur range les candidatures. Il lit du texte brut ; colonnes et tableaux peuvent le brouiller. Il n’existe pas de score unique. Déposez votre fichier et voyez ce qui en sort ; on essaie ?',
      es: 'Un ATS es el programa donde la empresa guarda solicitudes. Lee texto plano; columnas y tablas pueden desordenarlo. No hay una puntuación única. Suelta tu archivo y verás qué llega. ¿Probamos?',
    },
  ],
  gap: [
    {
      en: 'A gap is told in one plain line and never scored here. From when till when was it, and how would you put it in your own words?',
      de: 'Eine Lücke wird in einer schlichten Zeile genannt und hier nie bewertet. Von wann bis wann war sie, und wie würdest du sie selbst nennen?',
      fr: 'Une pause se dit en une ligne simple et n’est jamais notée ici. De quand à quand, et avec quels mots ?',
      es: 'Un hueco se cuenta en una línea y aquí nunca puntúa. ¿De cuándo a cuándo fue, y cómo lo dirías tú?',
    },
  ],
  personal: [
    {
      en: 'Photo, birth date, marital status and identity numbers: leave them out in the US, the UK, Ireland, Canada and Australia. In Germany, France and Spain a photo is optional and the rest need not be there. Which country is it for?',
      de: 'Foto, Geburtsdatum, Familienstand: in Deutschland, Frankreich und Spanien freiwillig, in den USA und Großbritannien besser weglassen. Ausweisnummern nie. Für welches Land ist es?',
      fr: 'Photo, date de naissance, situation de famille : facultatifs en France, en Allemagne et en Espagne, à éviter aux États-Unis et au Royaume-Uni. Jamais de numéro d’identité. Pour quel pays ?',
      es: 'Foto, fecha de nacimiento, estado civil: opcionales en España, Francia y Alemania; mejor no ponerlos en EE. UU. y Reino Unido. Números de identidad, nunca. ¿Para qué país es?',
    },
  ],
  visa: [
    {
      en: 'Whether they sponsor, only the posting or the recruiter can say; I don’t guess. Paste the posting and I look for the sentence. Do you have it?',
      de: 'Ob sie dabei helfen, sagt nur die Anzeige oder der Arbeitgeber; ich rate nicht. Füg die Anzeige ein, dann suche ich den Satz. Hast du sie?',
      fr: 'Seule l’annonce ou le recruteur peut dire s’ils aident ; je ne devine pas. Collez l’annonce et je cherche la phrase. L’avez-vous ?',
      es: 'Si ayudan con eso, solo lo dice el anuncio o la empresa; yo no adivino. Pega el anuncio y busco la frase. ¿Lo tienes?',
    },
  ],
  feelings: [
    {
      en: 'I’m sorry, this wears anyone down. Let us do one small thing that is in our hands: tell me what you did in your last job on a normal day, and I turn it into a line you can be proud of. What was it?',
      de: 'Das tut mir leid, so etwas zermürbt. Machen wir eine kleine Sache, die in unserer Hand liegt: Erzähl mir einen normalen Tag deiner letzten Stelle, ich mache eine gute Zeile daraus. Wie sah er aus?',
      fr: 'Je suis désolé, c’est usant. Faisons une petite chose qui dépend de nous : racontez-moi une journée normale de votre dernier poste, j’en fais une bonne ligne. À quoi ressemblait-elle ?',
      es: 'Lo siento, esto desgasta. Hagamos algo pequeño que está en nuestra mano: cuéntame un día normal de tu último trabajo y lo convierto en una buena línea. ¿Cómo era?',
    },
  ],
  career: [
    {
      en: 'That decision is yours, and I know too little to weigh in. What I can do is show what you would take along: what do you do now, and since when?',
      de: 'Das ist deine Entscheidung, und ich weiß noch zu wenig. Zeigen kann ich, was du mitnehmen würdest: Was machst du jetzt, und seit wann?',
      fr: 'Cette décision est la vôtre, et j’en sais trop peu. Je peux montrer ce que vous emporteriez : que faites-vous aujourd’hui, et depuis quand ?',
      es: 'Esa decisión es tuya, y sé demasiado poco. Puedo mostrar qué te llevarías: ¿qué haces ahora y desde cuándo?',
    },
  ],
  chance: [
    {
      en: 'No one can know that, and a percentage would be made up. With the posting and your résumé I can count what it asks for and what you show. Which can you paste first?',
      de: 'Das kann niemand wissen, eine Prozentzahl wäre erfunden. Mit Anzeige und Lebenslauf kann ich zählen, was verlangt ist und was du zeigst. Was fügst du zuerst ein?',
      fr: 'Personne ne peut le savoir, un pourcentage serait inventé. Avec l’annonce et votre CV, je peux compter. Que collez-vous d’abord ?',
      es: 'Nadie puede saberlo; un porcentaje sería inventado. Con el anuncio y tu currículum puedo contar. ¿Qué pegas primero?',
    },
  ],
  honest: [
    {
      en: 'That I won’t write: it is your name on the page, and anyone may ask. What is true goes further than you think. What did you really do there, in plain words?',
      de: 'Das schreibe ich nicht: Dein Name steht darunter, und jeder kann nachfragen. Wahres trägt weiter, als man denkt. Was hast du wirklich gemacht?',
      fr: 'Je ne l’écrirai pas : votre nom est dessus, et on peut demander. Le vrai porte plus loin qu’on ne croit. Qu’avez-vous vraiment fait ?',
      es: 'Eso no lo escribo: lleva tu nombre y cualquiera puede preguntar. La verdad llega más lejos de lo que parece. ¿Qué hiciste de verdad?',
    },
  ],
  nothing: [
    {
      en: 'There is nothing here yet to do that with: no résumé, no changes. Drop one, paste its text, or tell me your latest job. Which shall it be?',
      de: 'Dafür ist hier noch nichts da: kein Lebenslauf, keine Änderung. Zieh einen hierher, füg Text ein oder nenn mir deine letzte Stelle. Was soll es sein?',
      fr: 'Il n’y a encore rien ici pour cela : ni CV ni changement. Déposez-en un, collez le texte, ou dites-moi votre dernier poste. Lequel ?',
      es: 'Aún no hay nada con lo que hacerlo: ni currículum ni cambios. Suelta uno, pega el texto o dime tu último trabajo. ¿Qué prefieres?',
    },
  ],
};
