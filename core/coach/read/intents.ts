/** What a message may want, in the order in which it is tried; the first that fits wins. All tests run on folded text. */
export type IntentName = (typeof order)[number][0];

const order = [
  [
    'hidden-text',
    /\b(?:tiny|white|hidden|invisible|small) (?:letters?|text|font|writing|words?)|\bwhite on white\b|\b(?:hide|stuff|copy|paste) (?:the )?(?:whole |entire |all )?(?:of )?(?:the |their )?(?:job ad|posting|keywords?|job description|advert)|\bkeyword stuffing|\b(?:unsichtbar|weisse schrift|winziger schrift)|texte (?:invisible|blanc)|texto (?:invisible|blanco|oculto)/,
  ],
  [
    'privacy-delete',
    /\b(?:delete|erase|wipe|remove) (?:everything|all (?:of )?(?:my )?(?:data|stuff|files)|my (?:data|account|files?))|\b(?:losch\w*|entfern\w*) (?:alles|alle|meine daten|mein konto)|(?:supprime|efface)\w* (?:tout|mes donnees|mon compte)|(?:borra|elimina)\w* (?:todo|mis datos|mi cuenta)/,
  ],
  [
    'privacy',
    /\b(?:who (?:can |else )?(?:read|see|sees|reads|has access)|privacy|gdpr|dsgvo|train(?:ing)? (?:on|with|your|an?|the)? ?(?:it|my|model|ai|data)|do you (?:store|keep|sell|save|share)|where (?:is|does) (?:my|it)|is my (?:data|cv|resume) (?:safe|private|stored)|datenschutz|wer (?:kann|sieht|liest)|gespeichert|confidentialite|qui (?:peut|voit|lit)|mes donnees|privacidad|quien (?:puede|ve|lee)|mis datos)\b/,
  ],
  [
    'share',
    /\b(?:share|link|send (?:it )?to (?:a |my )?(?:friend|mentor|coach)|friend .*(?:see|look|read)|without my name|teilen|freund\w* .*(?:sehen|zeigen)|ohne (?:meinen )?namen|partager|lien|sans mon nom|compartir|enlace|amig[oa].*(?:vea|ver)|sin mi nombre)\b/,
  ],
  [
    'export',
    /\b(?:export|download|as (?:a )?(?:pdf|word|docx)|in word|to word|word (?:file|version|document)|pdf (?:file|version)|docx|save (?:it )?as|(?:how|where) (?:do |can |to )?(?:i |to )?(?:save|get) (?:it|this|that|my (?:cv|resume))|herunterladen|als (?:pdf|word)|telecharg\w*|en (?:pdf|word)|descarg\w*|a (?:word|pdf)|exporta\w*)\b/,
  ],
  [
    'compare',
    /\b(?:compare|what (?:did|have) (?:you|we) (?:change\w*|done|do)(?: so far)?|what(?:'s| is| was)? (?:different|changed)|before and after|difference between|show (?:me )?(?:the )?(?:original|changes)|vergleich\w*|was hast du (?:geandert|verandert)|compar\w*|qu'as-tu change|que (?:has )?cambia\w*)\b/,
  ],
  [
    'undo',
    /\b(?:undo|revert|go back|take (?:it|that) back|roll ?back|restore|old (?:one|version)|changed my mind|as it was|ruckgangig|zuruck|wiederherstell\w*|annule\w*|reviens|retour|defais|deshaz\w*|deshacer|vuelve|volver|como estaba)\b/,
  ],
  [
    'letter',
    /\b(?:cover ?letter|motivation(?:al)? letter|anschreiben|motivationsschreiben|lettre (?:de motivation|d'accompagnement)|carta (?:de presentacion|de motivacion))\b|\b(?:une|la|ma) lettre\b|\b(?:una|la|mi) carta\b|^letter\b|\b(?:write|draft|do|need|want|make|give)\b.{0,14}\b(?:the |a |my |me )letter\b/,
  ],
  [
    'star',
    /\bstar\b.*(?:answer|story|method|for|one)?|\b(?:walk|talk) me through (?:an |my )?(?:answer|example)|\b(?:answer|story|example) (?:about|on|for) (?!me$)|\b(?:star-(?:antwort|methode)|methode star|metodo star)\b/,
  ],
  [
    'interview',
    /\b(?:interview|welche fragen|fragen kommen|im gesprach|what will they ask|what (?:would|could|might) they ask|questions? (?:will|would|might|could|they)|they (?:will |gonna |going to )?ask me|questions? .{0,30}\b(?:ask|expect|prepare)\b.{0,10}|(?:give me|some) (?:possible |likely |typical )?questions?|was fragen|fragen die|(?:what )?if they ask|u think they(?:'ll| will)? ask|vorstellungsgesprach|was (?:werden sie|fragen)|entretien|a l'oral|(?:va|vont|vous allez) (?:me )?demander|demanderont|preguntaran|que vont-ils|entrevista|quelles questions|que me (?:van|pregunt\w*))\b/,
  ],
  [
    'chance',
    /\b(?:chances?|any hope|hoffnung|espoir|esperanzas?|odds|probability|percent(?:age)? (?:chance)?|how likely|likelihood|will i get|wahrscheinlich\w*|probabilit\w*|posibilidad\w*|probabilidad\w*)\b/,
  ],
  [
    'salary',
    /\b(?:salary|how much (?:should|can|could|do|to|will|would) (?:i|they|you) (?:ask|earn|make|expect|get|pay)|pay\b(?! attention)|wage|compensation|(?:top|bottom|middle|end) of (?:that|the|this) range|(?:was|wieviel|wie viel) (?:zahlen|bezahlen)|gehalt|verdien\w*|salaire|pretentions|gagner|paient|paye(?:nt|ra)?|salario|sueldo|cobrar|cuanto (?:pagan|pagaran|ganare|gana|pido|puedo pedir|deberia)|(?:ask|asking|go) for \d[\d.,]* ?k?|\d[\d.,]* ?k\b(?: \p{L}{3})? (?:reasonable|fair|ok|okay|too (?:much|low|high|little)|realistic)|(?:is|are) \d[\d.,]* ?k)\b/u,
  ],
  [
    'market',
    /\b(?:is (?:that|it|this|\S*\d\S*) (?:good|fair|ok|enough|low|high|normal)|good for|fair for|ist das (?:gut|viel|fair)|c'est (?:bien|correct)|es (?:bueno|mucho|poco)) .*\b(?:for|fur|pour|in|a|para|en)\b|\b(?:cost of living|market rate|average (?:pay|salary))\b/,
  ],
  [
    'strength',
    /\b(?:strengths?|hire me|selling points?|stand out|what am i good at|starken|points? forts?|puntos? fuertes?|fortalezas?)\b/,
  ],
  ['ats', /\bats\b|applicant tracking/],
  [
    'career',
    /\b(?:should i (?:leave|quit|stay|change|switch|go back|take|accept|retrain)|leave (?:teaching|nursing|my job|the)|change careers?|career change|switch careers?|too old|soll(?:te)? ich (?:kundigen|wechseln|bleiben)|est-ce que je (?:dois|devrais) (?:quitter|changer)|(?:deberia|debo) (?:dejar|cambiar))\b/,
  ],
  [
    'feelings',
    /\b(?:useless|stupid|idiot|dumb|hate (?:this|you|it)|crap|shit|sucks|garbage|rubbish|annoying|wrong with me|give up|giving up|hopeless|depress\w*|desperate|no (?:answers?|repl(?:y|ies)|callbacks?|responses?)|0 (?:answers?|replies|responses|interviews|callbacks)|rejected|rejections?|nobody (?:answers|replies|wants)|laugh at me|(?:nobody|no one|no-one) will (?:ever )?(?:want|hire|take|pick|call)\b.*|not good enough|tired of|sick of|frustrat\w*|i'?m (?:so )?(?:sad|scared|afraid|nervous|stressed)|blod|dumm|scheisse|nutzlos|verzweifelt|absagen?|aufgeben|nul|inutile|decourage\w*|marre|desanimad[oa]|harto|inutil|tonto)\b/,
  ],
  [
    'visa',
    /\b(?:visa|h-?1b|opt|sponsor\w*|work permit|green card|authori[sz]ed|right to work|arbeitserlaubnis|aufenthalt\w*|permis de travail|titre de sejour|permiso de trabajo)\b/,
  ],
  [
    'degree',
    /\b(?:(?:only|just|don'?t|dont|no|without|not|ive|have|haven'?t|havent) .*(?:degree|bachelor\w*|master\w*|bsn|associate|diploma|licen[cs]e|certificate|years)|am i out|(?:bother|worth|even) apply\w*|bin ich .*\braus|still apply|should i apply|can i apply|overqualified|underqualified|nur (?:einen|eine|ein)|ohne (?:studium|abschluss)|trotzdem bewerben|sans (?:diplome)|quand meme postuler|sin (?:titulo|carrera)|aun asi)\b/,
  ],
  [
    'gap',
    /\b(?:gap|career break|(?:months?|years?|weeks?) off|time off|sabbatical|was (?:home|at home|off)|home with|maternity|parental leave|unemployed|sick leave since|lucke|auszeit|elternzeit|arbeitslos|trou|pause|interruption|conge|hueco|parad[oa]|baja|excedencia)\b/,
  ],
  [
    'personal',
    /\b(?:ni number|national insurance|passport(?: number)?|ssn|social security|id (?:card|number)|ausweis\w*|sozialversicherung\w*|numero de securite|dni|nie|photo|picture|headshot|foto|dob|date of birth|birth ?(?:date|day)|marital|married|verheiratet|familienstand|geburtsdatum|nationality|religion|father'?s? name|(?:should|mention|mind|matter|hide)\b.*\b(?:i'?m|i am|im) (?:over |almost |nearly )?[4-7]\d|age|alter|situation de famille|date de naissance|estado civil|fecha de nacimiento|casad[oa])\b/,
  ],
  [
    'which-job',
    /\bwhich (?:of (?:the |these )?(?:two|both)|one|job) (?:fits?|suits?|is (?:better|best))|\b(?:better|best) fit\b|\bwelche\w* (?:von beiden|stelle|der beiden)|\blaquelle|\blequel|\bcual de (?:las|los) dos/,
  ],
  [
    'tailor',
    /\b(?:tailor|adapt|customi[sz]e|fit (?:it |my (?:cv|resume) )?(?:to|for)|make (?:my (?:cv|resume)|it|everything) (?:fit|match)|(?:cv|resume) fit\b|optimi[sz]e|anpass\w*|pass\w* .*(?:an|auf) .*stelle|zuschneid\w*|adapte\w*|adapta\w*|ajusta\w*)\b/,
  ],
  [
    'summary',
    /\b(?:(?:bit|part|text|thing|paragraph|blurb) at the (?:top|start|beginning)|opening (?:paragraph|text)|summary|objective|profile (?:text|section|statement)|(?:my|the) profile\b(?! (?:picture|photo|link|url))|about me|personal statement|headline|intro(?:duction)?|zusammenfassung|kurzprofil|profiltext|profil\b|accroche|resume professionnel|resumen|perfil|extracto)\b/,
  ],
  [
    'section-order',
    /\b(?:skills?|education|experience|work|jobs|projects?|certificates?|certs?|certifications?|languages?|summary|volunteer\w*|kenntnisse|ausbildung|berufserfahrung|competences|formation|experience|habilidades|formacion|experiencia)\b.*\b(?:above|below|before|after|first|on top|to the top|at the top|bottom|up|down|uber|unter|vor|nach oben|au-dessus|avant|apres|encima|antes|arriba|despues|debajo)\b(?!.*\b(?:bullet|line|one on top|figure)s?\b)/,
  ],
  [
    'reorder',
    /\b(?:(?:put|bring|place|want|goes?|should|move|be) .*(?:on top|to the top|at the top|to the (?:bottom|end))|(?:come|go|goes|be|put .*) first|move (?!to \p{L}|abroad|there|country)|reorder|swap|order|up top|nach oben|zuerst|an erste|en premier|en haut|remonte|primero|arriba|mueve)\b/u,
  ],
  [
    'tense',
    /\b(?:tenses?|past tense|present tense|zeitform|vergangenheit|temps (?:passe|present|verbal)|tiempo verbal|en pasado)\b/,
  ],
  [
    'passive',
    /\b(?:passive|passiv|passif|passive voice|pasiva|voz pasiva)\b|\b(?:make|put|turn|mach\w*|mets|met|pon\w*|formulier\w*)\b.*\b(?:active|aktiv|actif|activa?)\b|(?:->|→|=>) ?(?:active|aktiv|actif|activa)\b/,
  ],
  [
    'person',
    /\b(?:first person|ich-form(?:en)?|(?:das|alle) ich\b|le j'ai|premiere personne|primera persona)\b|\b(?:remove|drop|delete|take out|get rid of) (?:all )?(?:the |those |my )?i(?= |$)|["'“]i["'”]s?(?!\p{L})|\bi's\b|\ball (?:the|those|these|my) i\b/u,
  ],
  [
    'same-verb',
    /\b(?:start|begin|open)\w* (?:everything|every|all|each|so many|too many|them all) .*(?:with|by)\b|\b(?:same (?:verb|word)|repeat\w*|\p{L}+ (?:twice|two times|three times|again and again)$|too many|every (?:bullet|line) (?:starts|begins))|\b(?:immer (?:mit|dasselbe)|toujours (?:par|le meme)|siempre (?:con|el mismo))\b/u,
  ],
  [
    'quantify',
    /\bhow (?:many|much) .*\b(?:should|do|can) i (?:put|say|write)\b|\b(?:numbers?|metrics?|quantif\w*|figures?|measur\w*|percent\w*|zahl(?:en)?|beziffer\w*|chiffr\w*|nombres?|numeros?|cifras?|cuantific\w*)\b(?!.*\b(?:phone|new number|my number|come first|on top|first in)\b)/,
  ],
  ['split', /\b(?:split|break up|two bullets|teil\w* .*auf|en deux|divid\w*)\b/],
  [
    'shorten',
    /\b(?:shorter|shorten|trim|(?:less|too) (?:wordy|long-winded|much text)|wordy|tighter|tighten\w*|snappier|zu wortreich|straff\w*|knapper|moins long\w*|condens\w*|menos larg[oa]|cut (?:it )?down|too long|half as long|in half|(?:in|to|auf|en) (?:about |max\.? |hochstens )?\d{1,2} (?:words?|worter|mots|palabras)|condense|brief(?:er)?|concise|kurzer|kurzen|zu lang|plus court\w*|raccourci\w*|trop long\w*|mas corto|mas corta|acorta\w*|resume(?:lo|la)|demasiado larg[oa])\b/,
  ],
  [
    'verb',
    /\b(?:stronger|strong|different|other|another|better|new) (?:verb|word|opening)|\bverb\b|\bpunch\w*|\b(?:starkeres|anderes) verb|\bverbe plus|\bverbo mas/,
  ],
  [
    'remove',
    /\b(?:remove|delete|drop|take (?:\w+ ){0,5}(?:out|off|away)(?! of)|get rid of|kill (?:it|that|the)|erase|cut (?:the|my)(?! (?:\p{L}+ ){1,2}(?:in half|down|short))|leave out|lose the|(?:can|could|should|must|may|has to|have to) (?:also )?go\b(?! (?:on|in|up|above|to|first|below|for|back))|losch\w*|entfern\w*|streich\w*|raus\b|weg\b|wegmachen|weglassen|supprim\w*|enlev\w*|vire\w*|ote\w*|retir\w*|efface\w*|quita\w*|elimina\w*|borra\w*|saca\w*)\b/u,
  ],
  [
    'dates',
    /\b(?:dates?|started (?:in|on)|ended (?:in|on)|still there|end (?:in|date)|start date|since \d{4}|datum|daten|fechas?)\b/,
  ],
  ['skills', /\b(?:skills?|kenntnisse|fahigkeiten|competences?|habilidades|conocimientos)\b/],
  [
    'split',
    /\b(?:merge|combine|join)\b.*\b(?:bullets|lines|points|ones|two|both|them)\b|\b(?:zusammen(?:fass|leg)\w*)\b.*\b(?:zeilen|punkte|beiden)\b|\bfusionn\w*\b|\b(?:junta|une) (?:las|los)\b/,
  ],
  [
    'rewrite',
    /\b(?:make|get) (?:\p{L}+ ){1,4}(?:stronger|better|nicer|sharper|clearer|pop)\b|\b(?:starker|klarer) (?:mach\w*|formul\w*)\b|\brends? .*plus (?:fort|clair)\w*|\b(?:rewrite|rephrase|reword|improve|fix|polish|better|boring|punchy|sounds?|weak|meh|lame|lahm|flojo|klingt|make (?:it|this|that|them) (?:better|stronger|nicer)|umschreib\w*|umformulier\w*|formulier\w*|verbesser\w*|besser|reformul\w*|amelior\w*|corrig\w*|mejora\w*|reescrib\w*|reformula\w*|arregla\w*)\b/u,
  ],
  [
    'review',
    /\b(?:tl;?dr|ton avis|votre avis|tu opinion|deine meinung|verdict|be honest|the deal with|roast|weakest|rank (?:my|the|them)|waffle|anything else|what else|sonst noch|noch (?:et)?was|autre chose|quoi d'autre|algo mas|que mas|was haltst du|wie findest|qu'en penses|que opinas|any good|good enough|your opinion|what do you think|what would you (?:change|improve)|ne va pas|que mejorar\w*|que cambiar\w*|was wurdest du (?:andern|verbessern))\b|\b(?:what(?:s|'s| is| are)? .*(?:wrong|weak|bad|worst|problem)|worst|biggest (?:problem|issue|weakness)|review|feedback|check (?:my|it)|look (?:at|over)|weird|strange|odd|wrong|mistakes?|errors?|schwach\w*|schlecht\w*|fehler|problem\w*|faibl\w*|erreurs?|debil\w*|errores?|fallos?)\b/,
  ],
  [
    'match',
    /\b(?:missing|lack\w*|match|fit|fits|gap to|requirements?|closest|qualif\w*|they (?:want|ask|need|require|look)|do i have|haven'?t got|havent|passt|how (?:far|close) (?:off |away )?am i|worth (?:a shot|it|applying|trying|a try)|good fit|right for me|lohnt (?:sich|es)|vale la pena|vaut (?:le coup|la peine)|me convient|bon(?:ne)? pour (?:ce|le|la|cette)|sirvo para|not there|cover|count|enough|fehlt|fehlen|anforderung\w*|passe?|zahlt|manque|correspond\w*|exigence\w*|falta\w*|requisito\w*|encaj\w*|cumplo|cercan[oa]|plus (?:proche|facile)|am (?:nachsten|einfachsten|leichtesten)|mas facil)\b/,
  ],
  [
    'help',
    /\b(?:help|what can you do|how does this work|where do i start|what (?:now|next)|start|hilfe|was kannst du|aide|que peux-tu|ayuda|que puedes)\b/,
  ],
] as const satisfies readonly (readonly [string, RegExp])[];

/** Every intent that a text fits, best first. */
export function intentsOf(low: string): IntentName[] {
  return order.filter(([, form]) => form.test(low)).map(([name]) => name);
}
