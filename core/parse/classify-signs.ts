/** Marks that tell an advertisement, a letter and a résumé apart, one row a language. */

/** Phrases of an advertisement: it speaks to a reader, of a "we", and asks. */
const jobPhrases = [
  String.raw`we(?:'|’)re (?:looking|hiring|seeking)|we are (?:looking|hiring|seeking)|looking for (?:an?|someone)|you will|you(?:'|’)ll|your (?:profile|tasks|role|responsibilities)|about (?:the (?:role|job|team|position)|us|you)|the role|job (?:description|title|summary|type)|(?:key |main )?responsibilities|requirements|qualifications|(?:must|nice)[- ](?:to[- ])?have|what (?:you|we)(?:'|’)?(?:ll)? (?:do|bring|offer|need|look)|who you are|we offer|what we offer|benefits|apply (?:now|here|today|by)|equal opportunity|salary range|compensation|years(?:'|’)? of experience|reports? to|join (?:us|our)|full[- ]time|hybrid|the ideal candidate|successful candidate`,
  String.raw`wir (?:suchen|bieten|erwarten)|ihr(?:e)? (?:profil|aufgaben)|dein(?:e)? (?:profil|aufgaben)|(?:sie|du) (?:bringst|bringen|verfügen|hast|haben)|das (?:bringst|erwartet|bieten|bringen)|anforderungen|aufgaben|\(m\/w\/[dx]\)|\(w\/m\/[dx]\)|bewerben sie sich|jetzt bewerben|unbefristet|wir freuen uns auf (?:ihre|deine)|stellenbeschreibung`,
  String.raw`nous (?:recherchons|offrons|proposons)|votre (?:profil|mission)|vos missions|(?:missions|profil|poste) (?:principales|recherché|proposé)|vous (?:êtes|avez|serez|justifiez|maîtrisez)|\(h\/f\)|\bh\/f\b|postulez|rejoignez|cdi|cdd|rémunération`,
  String.raw`buscamos|ofrecemos|se (?:requiere|ofrece|busca|valorará)|requisitos|funciones|tus? (?:funciones|responsabilidades|perfil)|únete|inscríbete|contrato indefinido|jornada completa|incorporación inmediata|experiencia mínima`,
  String.raw`procuramos|oferecemos|estamos à procura|buscamos|o que (?:oferecemos|procuramos|esperamos|buscamos)|candidate-se|vaga|atribuições|requisitos|responsabilidades e atribuições|regime (?:clt|presencial|híbrido)`,
  String.raw`cerchiamo|offriamo|siamo alla ricerca|requisiti|mansioni|cosa (?:offriamo|farai|cerchiamo)|si (?:offre|richiede)|candidati ora|contratto a tempo|il candidato ideale|la risorsa`,
  String.raw`wij (?:zoeken|bieden|vragen)|we (?:zoeken|bieden|vragen)|functie-?eisen|wat (?:ga je doen|wij bieden|bieden wij|vragen wij|breng je mee)|jij (?:bent|hebt|krijgt)|solliciteer|dienstverband|vacature`,
  String.raw`szukamy|poszukujemy|oferujemy|wymagania|obowiązki|zakres obowiązków|twój zakres|nasze wymagania|aplikuj|umowa o pracę|mile widziane|czego oczekujemy`,
  String.raw`vi (?:söker|erbjuder|søger|tilbyder|tilbyr)|arbetsuppgifter|kvalifikationer|arbejdsopgaver|arbeidsoppgaver|ansök|ansøg`,
  String.raw`岗位职责|任职要求|职位描述|我们提供|薪资|招聘|任职资格|募集|応募資格|応募|仕事内容|求める人物|必須条件|歓迎条件|給与|勤務地|المتطلبات|المسؤوليات|المهام|نبحث عن|نقدم|الوصف الوظيفي|المؤهلات المطلوبة|قدم الآن`,
];
export const jobSigns = new RegExp(`(?<![\\p{Script=Latin}])(?:${jobPhrases.join('|')})(?![\\p{Script=Latin}])`, 'giu');

/** Words that speak to the reader. */
export const addressing =
  /(?<!\p{L})(?:you|your|du|dein|deine|ihre|vous|votre|vos|usted|tu|tus|você|jij|jouw|twój|twoje)(?!\p{L})/giu;

/** How letters begin: a line that greets. */
const greeting =
  /^(?:dear [\p{L}.’'-]{1,30}(?: [\p{L}.’'-]{1,30}){0,4}|to whom it may concern|hello [\p{L}.’'-]{1,30}(?: [\p{L}.’'-]{1,30}){0,3}|sehr geehrte[rs]? .{3,60}|guten tag.{0,40}|liebe[rs]? .{3,40}|madame,? monsieur|(?:madame|monsieur)(?: .{2,30})?|bonjour.{0,40}|estimad[oa]s? .{2,50}|a quien corresponda|muy (?:señor|señora)(?:es|as)? .{2,40}|prezad[oa](?:\(a\))?s? .{2,50}|exm[oa]\.?s? .{2,50}|caro .{2,40}|gentil(?:e|issim[oaie]) .{2,50}|egregi[oa]? .{2,50}|spett(?:\.le|abile) .{2,50}|geachte .{2,50}|beste .{2,50}|szanown[yaei] .{2,50}|dzień dobry.{0,30}|bästa .{2,40}|hej .{2,40}|kære .{2,40}|hei .{2,40}|尊敬的.{1,30}|您好.{0,10}|拝啓.{0,40}|(?:السيد|السادة|الأستاذ|تحية طيبة|عزيزي).{0,60}) ?[,:;،：，!]?$/iu;

/** How letters end. */
const farewell =
  /^(?:(?:yours )?(?:sincerely|faithfully|truly)(?: yours)?|(?:kind|best|warm|with kind|with best) regards|regards|best wishes|respectfully(?: yours)?|mit freundlichen grüßen|mit freundlichem gruß|freundliche grüße|(?:mit )?(?:beste[nr]?|viele[nr]?|herzliche[nr]?) grüße[n]?|cordialement|bien cordialement|(?:je vous prie|veuillez) .{0,160}|salutations distinguées|atentamente|un (?:cordial )?saludo.{0,30}|saludos(?: cordiales)?|reciba.{0,80}|atenciosamente|(?:com os )?melhores cumprimentos|cumprimentos|cordialmente|cordiali saluti|distinti saluti|in fede|met (?:vriendelijke|hartelijke) groet(?:en)?|hoogachtend|z (?:poważaniem|wyrazami szacunku)|łączę wyrazy.{0,30}|med vänlig(?:a)? hälsning(?:ar)?|(?:med )?venlig hilsen|med vennlig hilsen|此致|敬礼|此致敬礼|敬具|草々|(?:مع )?(?:خالص|أطيب) .{2,30}|وتفضلوا.{0,60}) ?[,.!،。]?$/iu;

/** Neither a greeting nor a heading is longer, by far; the bound keeps the patterns from looking back over long lines. */
const longestSign = 200;

/** The lines that are short enough to be a greeting, a farewell or a heading, without the white space around them. */
export function signLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && line.length <= longestSign);
}

/** A text that greets and takes leave, each in a line of its own. */
export function isLetter(text: string): boolean {
  return greets(text) && signLines(text).some((line) => farewell.test(line));
}

export function greets(text: string): boolean {
  return signLines(text).some((line) => greeting.test(line));
}

/** A person telling of the own work, one row a language. */
const ownWork = [
  String.raw`i(?:'|’)?(?:ve| have| am| also| then| now)? (?:been |currently )?(?:work|teach|lead|manage|run|train|nurse|cook|drive|build|study|joined|worked|taught|led|managed|ran|trained|nursed|cooked|drove|built|studied|graduated|specialise|specialize)d?|my (?:career|work experience|working life|first job|current (?:job|role|post))|years (?:of experience )?(?:in|as) an?`,
  String.raw`ich (?:arbeite|leite|führe|unterrichte|betreue|arbeitete|leitete|betreute|studierte|lernte)|ich (?:habe|bin|war) .{0,60}(?:gearbeitet|geleitet|gelernt|studiert|betreut|tätig|beschäftigt|ausgebildet)|mein(?:e|en)? (?:berufsleben|werdegang|laufbahn|ausbildung|lehre)`,
  String.raw`je (?:travaille|dirige|gère|suis diplômée?|enseigne)|j(?:'|’)ai (?:travaillé|dirigé|géré|étudié|appris|enseigné|exercé|commencé)|ma carrière|mon parcours`,
  String.raw`trabajo (?:como|en|de)|he (?:trabajado|dirigido|estudiado|gestionado)|trabajé|dirigí|estudié|mi (?:carrera|trayectoria)`,
  String.raw`trabalho (?:como|na|no|em)|trabalhei|dirigi|estudei|coordenei|minha (?:carreira|trajetória)`,
  String.raw`lavoro (?:come|presso|in)|ho (?:lavorato|diretto|studiato|gestito)|la mia carriera`,
  String.raw`ik (?:werk|werkte|leid|leidde|studeerde)|ik heb .{0,60}(?:gewerkt|geleid|gestudeerd)|mijn (?:loopbaan|carrière)`,
  String.raw`pracuję|pracowała?m|kierował[ae]m|ukończył[ae]m|moja kariera`,
];
const ownWorkSigns = new RegExp(`(?<!\\p{L})(?:${ownWork.join('|')})(?!\\p{L})`, 'giu');

/** At least two different phrases: one may stand in any story. */
export function tellsOfWork(text: string): boolean {
  const told = new Set<string>();
  for (const [phrase] of text.matchAll(ownWorkSigns)) if (told.add(phrase.toLowerCase()).size > 1) return true;
  return false;
}
