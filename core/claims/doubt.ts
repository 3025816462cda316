import { fold } from './words.ts';

/** Why a clause, though it may name a fact, is not the person's word about themselves. */
export type Doubt = 'question' | 'supposed' | 'hedged' | 'posting' | 'somebody else' | 'retracted';

const opening =
  '(?:(?:ok|okay|yes|yeah|yep|well|so|and|but|also|oh|no|then|fine|actually|honestly|ja|also|und|aber|na|oui|et|mais|bon|si|y|pero|bueno|pues)[,:\\s]+)*';

const form = (...parts: string[]) => new RegExp(parts.join('|'), 'u');

/** Takes back what was said before it. */
const retraction = form(
  "\\b(?:just|only|was|i am|im|i'm) (?:kidding|joking)\\b|^\\W*(?:kidding|joking|jk|psych|nope|not)\\W*$|\\b(?:jk|j/k)\\b",
  "^\\W*(?:(?:well|ok|no|actually|hm+|but|or|ah|sorry)[, ]+)*(?:not really|not true|not actually|(?:that|this|it) (?:was|is|were)(?:n't|nt| not) (?:really |actually |quite )?(?:true|so|the case|real)|that'?s (?:not (?:true|so)|a lie|false)|(?:i )?take (?:it|that) back|(?:i |we )?didn'?t(?: really| actually)?(?=\\W*$)|scratch (?:that|it)|strike that|i (?:lied|made (?:it|that|this) up|was lying)|(?:it|that) was a (?:joke|lie)|a joke)\\b",
  '\\b(?:i made (?:it|that|this) up|i was lying|that was a (?:joke|lie))\\b',
  '\\b(?:war|ist|nur|kleiner|ein|mach\\w*) (?:nur )?(?:ein )?(?:scherz\\w*|spass|witz)\\b|^\\W*(?:scherz|spass|quatsch|stimmt (?:gar )?nicht|nicht wirklich|eigentlich nicht|das (?:stimmt|war) (?:gar |so )?nicht|das war gelogen|gelogen|ich habe? gelogen)\\b',
  "\\b(?:je|j') ?(?:plaisant\\w+|rigol\\w+|blagu\\w+|deconn\\w+|mens|ai menti)\\b|\\bc'(?:est|etait) (?:une blague|pour rire|faux|un mensonge)\\b|^\\W*(?:pas vraiment|ce n'est pas vrai|c'est pas vrai)\\b",
  '\\b(?:es|era|fue|de|en) (?:una |solo )?(?:broma|mentira)\\b|\\bestoy bromeando\\b|^\\W*(?:broma|no es (?:verdad|cierto)|no es asi|en realidad no|no realmente|menti)\\b',
);

/** A case that is only imagined: it covers all of the message. */
const imagined = form(
  `^${opening}(?:suppose|supposing|imagine|imagining|assume|assuming|pretend\\w*|hypothetically|theoretically|in theory|what if)\\b`,
  "\\b(?:let'?s|let us|we could|you could|could (?:you|we)|can (?:you|we|i)) (?:just )?(?:say|assume|imagine|pretend|suppose|claim)\\b|\\bpretend\\w*\\b|\\bmake believe\\b|\\bas (?:if|though) (?:i|we)\\b|\\bhypothetical\\w*\\b",
  '\\b(?:i|we|one|you) (?:could|can|might|may) (?:just |also |simply |always )?(?:say|claim|write|put|tell them|state)\\b|\\bsay for example\\b|^\\W*say[, ]+(?:i|we)\\b',
  `^${opening}(?:angenommen|nehmen wir an|stell(?:en)? (?:dir|sie sich|wir uns)\\b.{0,6}vor|sagen wir|tun wir so|hypothetisch|theoretisch|gesetzt den fall)\\b`,
  '\\b(?:als ob|als hatte|so tun als|sagen wir (?:mal|einfach)|nehmen wir (?:mal )?an|stell dir vor)\\b|\\bich (?:konnte|kann|wurde|mochte) (?:auch |einfach |ja |mal )*(?:sagen|behaupten|schreiben)\\b',
  `^${opening}(?:imaginons|imagine[zr]?|supposons|supposez|suppose que|disons|mettons|admettons|faisons comme si|par hypothese|theoriquement)\\b`,
  "\\bcomme si (?:je|j'|nous)|\\bon (?:pourrait|peut) dire\\b|\\bje (?:pourrais|peux) (?:dire|ecrire|pretendre)\\b",
  `^${opening}(?:imagina\\w*|imaginemos|supon\\w*|supongamos|digamos|pongamos|finge|finjamos|hipoteticamente|en teoria)\\b`,
  '\\bcomo si (?:yo|hubiera|tuviera)\\b|\\b(?:podria|puedo|podriamos|podemos) (?:decir|poner|escribir)\\b|\\bhagamos como\\b',
);

/** What would have been, or is wished for. */
const unreal = form(
  "\\b(?:would|could|should|might|must) (?:probably |maybe |surely |also |easily )?(?:have|'ve|of)\\b|\\b(?:would|could|should|might)(?:'ve|ve)\\b|\\b(?:i|we|he|she|they)'d (?:have|probably|love|like to(?! (?:add|mention|include)))\\b",
  `^${opening}if (?!you\\b|it (?:helps|matters|is (?:ok|useful|possible))|that helps|possible|need|so\\b|asked|anything|necessary|i (?:remember|recall)|memory|i'?m not mistaken)`,
  "\\bwould be (?:nice|good|great|better|cool|useful)\\b|[,;] if (?:i|we|he|she|they|only|things|my)\\b|\\bif (?:i|we|he|she|they)(?:'d| had| have| were| would| could| did| get| got| stay\\w*)\\b|\\bif only\\b|^\\W*had (?:i|we)\\b|\\bunless\\b",
  "\\b(?:i|we) (?:really |just |only )?(?:wish\\w*|hope\\w*|dream\\w*|intend|plan(?: to| on)|am planning|was planning|am hoping)\\b|\\b(?:would|'d) (?:love|like|prefer) to (?!add|mention|include)|\\b(?:want|wanted|going|planning|hoping|about|meant|trying) to (?!(?:also |just )?(?:add|mention|include|say|tell|note|change|correct|update|fix|remove|delete|put|keep))|\\b(?:almost|nearly) (?:led|trained|got|had|became|was)\\b|\\bi(?:'ll| will| shall) (?!(?:add|mention|say|tell|note|go|take|keep|start|be starting))",
  '\\b(?:hatte|ware|wurde|konnte|sollte|musste|wurden|hatten|waren) (?:ich|wir)\\b(?=.*\\b(?:haben|sein|wenn|werden|gefuhrt|geleitet|geschult|konnen)\\b)|\\b(?:ich|wir) (?:hatte|hatten|ware|waren|wurde|wurden) .*\\b(?:haben|sein|wenn|falls|konnen|werden|hatte|ware)\\b',
  `^${opening}(?:wenn|falls|sofern) (?:ich|wir|er|sie|man)\\b|\\b(?:wenn|falls) (?:ich|wir) .*\\b(?:hatte|ware|wurde|geblieben)\\b|\\b(?:ich|wir) (?:wunsch\\w*|hoff\\w*|traum\\w*|mochte|will|wollte|wollen|plane zu|habe vor)\\b(?! .*\\b(?:erganz\\w*|hinzu\\w*|erwahn\\w*|ander\\w*|angeben|eintragen))|\\bhatte ich (?:doch|nur|bloss)\\b`,
  "\\b(?:j'aurais|j'aurai|aurais|aurait|aurions|j'aimerais|je voudrais|je serais|j'etais cense|si j'avais|si j'etais|si nous avions|si on avait|j'espere|je souhait\\w*|je reve|je veux)\\b(?! (?:ajouter|preciser|indiquer|mentionner|dire))",
  `^${opening}si (?:j'|je|nous|on)\\b`,
  '\\b(?:habria|habriamos|hubiera|hubiese|hubieramos|si tuviera|ojala|quisiera|me gustaria|quiero|queria|espero|deseo|iba a)\\b(?! (?:anadir|agregar|mencionar|incluir|decir|precisar))',
);

/** Not sure, where it is no rounding of a number: "maybe 30" rounds, "maybe I trained" asks. */
const hedge =
  /\b(?:maybe|perhaps|probably|possibly|presumably|i (?:kinda |kind of )?(?:think|guess|suppose|believe|assume|imagine|reckon)|i might|i may|i(?: would|'d) say|not sure|i'?m unsure|no idea|who knows|supposedly|allegedly|apparently|vielleicht|wahrscheinlich|vermutlich|moglicherweise|eventuell|angeblich|wohl|ich (?:glaube|denke|meine|schatze|vermute)|(?:bin )?nicht sicher|peut-?etre|probablement|sans doute|je (?:crois|pense|suppose|suis pas sur\w*)|il me semble|soi-disant|quizas?|tal vez|a lo mejor|probablemente|posiblemente|creo(?: que)?|supongo|me parece|supuestamente)\b/u;
const rounding =
  /^[\s,]*(?:(?:it|that|there|they|we|es|das|ca|c'|il y|era|eran|fue|fueron|que|qu'|dass?) ?(?:was|were|is|are|had|waren|war|sind|etait|etaient|avait|en avait|eran|fueron)?[\s,]*)?(?:(?:about|around|roughly|some|like|circa|ca|etwa|rund|environ|unos|unas|alrededor de|so|at least|more than|up to|over|mehr als|plus de|mas de)[\s.]*)*(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|a (?:dozen|hundred|thousand)|zwei|drei|vier|funf|sechs|zehn|zwolf|zwanzig|dreissig|deux|trois|quatre|cinq|dix|douze|vingt|trente|dos|tres|cuatro|cinco|diez|doce|veinte|treinta)\b)/u;
const firstPerson = /\b(?:i|i've|i'm|ive|we|we've|ich|wir|je|nous|yo|nosotros)\b|\bj'/u;

const ad =
  "(?:(?:job|work)[ -]?)?(?:posting|advert\\w*|ads?|job description|description of the job|jd|vacancy|listing|job offer|offer|spec|requirements?|stellen?(?:anzeige|ausschreibung|beschreibung)|anzeige|ausschreibung|inserat|annonce|offre(?: d'emploi)?|fiche de poste|oferta(?: de (?:empleo|trabajo))?|anuncio|convocatoria|recruiters?|they)";
const ofTheTrade =
  '(?! (?:department|team|agency|campaigns?|sales|business|spend\\w*|budget|space|server|tech|revenue|manager))';
/** What the posting says is what others want. */
const posting = form(
  `\\b(?:the|that|this|their|your|die|der|das|dieser?|l'|la|le|cette|el|esta?|su|^)(?: ?)${ad} (?:also |only |clearly |here |even )?(?:says?|said|mentions?|mentioned|has|had|lists?|states?|stated|reads?|names?|gives?|speaks?|talks?|calls?|asks?|asked|wants?|needs?|requires?|expects?|seeks?|is looking|are looking|wants|nennt|sagt|steht|verlangt|sucht|erwahnt|schreibt|spricht|fordert|hat|dit|parle|mentionne|demande|indique|cherche|exige|veut|donne|dice|menciona|pide|habla|indica|exige|busca|requiere|pone)\\b`,
  `^\\W*(?:job |the )?(?:posting|ad|advert|jd|annonce|anzeige|oferta|anuncio) (?:says?|mentions?|wants?|asks?|dit|sagt|dice|pide)\\b`,
  `\\b(?:according to|as per|per|based on|like|as|from|in|on|see|matching|fits?|laut|gemass|in|aus|wie|selon|d'apres|dans|comme|segun|en|como) (?:in |dans |en )?(?:the |that |this |their |your |der |die |dem |l'|la |le |cette |el |esta? )?${ad.replace('|they', '')}\\b${ofTheTrade}`,
  '\\b(?:they|die|sie|ils|ellos) (?:want|need|ask|require|expect|look|are looking|wollen|verlangen|suchen|veulent|demandent|cherchent|piden|quieren|buscan)\\b|\\bpiden\\b|\\bwe need someone\\b',
);

const kin =
  '(?:colleagues?|co-?workers?|boss|manager|supervisor|lead|team ?(?:lead|leader|mates?)|mates?|friends?|buddy|sister|brother|sibling|mother|mom|mum|father|dad|parents?|wife|husband|partner|son|daughter|cousin|aunt|uncle|neighbou?r|girlfriend|boyfriend|roommate|flatmate|predecessor|successor|mentor|director|ceo|cto|owner|foreman|principal|head nurse|intern|trainee|teacher|classmate|guy|woman|man|person|people|others|someone|kollegen?|kollegin(?:nen)?|chefs?|chefin|vorgesetzte[rn]?|schwester|bruder|mutter|vater|frau|mann|freund(?:in)?|vorganger(?:in)?|nachfolger(?:in)?|meister|leiter(?:in)?|collegues?|patron(?:ne)?|superieur|responsable|soeur|frere|mere|pere|mari|femme|ami[es]?|copain|copine|cheffe|companer[oa]s?|colegas?|jef[ea]s?|hermanas?|hermanos?|madre|padre|marido|mujer|esposa|amig[oa]s?|prim[oa])';
const owner =
  "(?:my|our|a|an|the|his|her|their|one of my|one of our|some|another|mein\\w*|unser\\w*|ein\\w*|der|die|mon|ma|mes|notre|nos|un|une|le|la|l'|mi|mis|nuestr\\w+|una|el|los|las)";
const named = `(?:${owner} (?:\\p{L}+ )?${kin}|(?:mein|unser)\\w* ${kin})`;
/** A subject that the person is not part of. */
const otherSubject = form(
  `^${opening}(?:${named}|he|she|somebody|someone|another (?:person|team|department|nurse|one)|the other (?:team|department|company|one)|(?:his|her|their) \\p{L}+|er|jemand|il(?! y )|elle|ils|elles|quelqu'un|ella|ellos|ellas|alguien)(?:'s|'d|'ll)?(?= )(?! \\p{L}+ssen\\b)`,
  `^${opening}(?:they|sie) (?!(?:were|are|had|have|was|call|called|is|waren|sind|hatten|haben)\\b)`,
);
/** "My team lead and I", "my boss put me in charge": the person is in it. */
const withMe = form(
  '^(?:\\p{L}+[ ,]+){0,6}(?:and (?:i|me|myself)|und ich|et moi|y yo)\\b',
  '^(?:\\p{L}+[ ,]+){0,6}(?:promoted|put|made|appointed|named|gave|assigned|handed|hired|trusted|let|trained|coached|nommee?|confiee?|nombro|dio) (?:me|us)\\b',
  "\\b(?:m'a (?:nomme|confie|promu)\\w*|me (?:nombro|dio|puso|ascendio|confio)|hat mir|hat mich)\\b",
);

/** Something seen or heard of others, or told of them in a relative clause. */
const reported = form(
  `\\b(?:i|we) (?:only |just |often |once )*(?:watched|saw|seen|heard|witnessed|observed|know|knew|met|have seen|have heard|read about|noticed) (?:how |that |as |of |about )*(?:${named}|he|she|they|them|him|her|someone|somebody|people|others)\\b`,
  `\\b(?:my|our|a|the) ${kin},? (?:who|that|which) `,
  '\\b(?:someone|somebody|a (?:person|guy|woman|man)) (?:who|that) ',
  "\\b(?:ich|wir) (?:habe?n? )?(?:gehort|gesehen|zugesehen|zugeschaut|kenne)\\b|\\bzugesehen\\b|\\bj'ai (?:vu|entendu|regarde)\\b|\\b(?:vi|oi|escuche|mire) (?:a|que|como) ",
  `\\bdone by ${named}|\\bby (?:my|our|a|the) ${kin}\\b(?! and me)`,
);

const asks = form(
  '[?¿]',
  `^${opening}(?:(?:did|do|does|have|has|had|was|were|am|are|is|can|could|should|shall|would|may|might|will) (?:i|we|it|they|there)|(?:did|do|have|are|were) you)\\b`,
  `^${opening}(?:habe|hab|war|bin|hatte|kann|darf|soll|sollte|konnte|muss) ich\\b`,
  `^${opening}(?:ai-je|avais-je|est-ce que|puis-je|suis-je|dois-je|as-tu|peux-tu)\\b`,
);

function isHedged(low: string): boolean {
  const found = hedge.exec(low);
  if (!found) return false;
  if (rounding.test(low.slice(found.index + found[0].length))) return false;
  // "About 30, I think": an estimate of a number alone.
  const before = low.slice(0, found.index);
  return firstPerson.test(before) || !/^\W*(?:\p{L}+\s+){0,3}\d/u.test(before);
}

/** Marks that folding takes away: "hätte" is no "hatte", "él" no "el". */
const unrealMark =
  /(?<!\p{L})(?:(?:hätt|wär|würd|könnt|müsst|dürft)(?:e|en|est|et|est)?|haette\w*|waere\w*|wuerde\w*)(?!\p{L})/iu;
const otherMark = /^(?:\p{L}+,? )?él (?!y yo)/iu;

/** Why this clause vouches for nothing, by itself; null when nothing speaks against it. */
export function doubtOf(clause: string): Doubt | null {
  const low = fold(clause).trim();
  if (asks.test(low)) return 'question';
  if (retraction.test(low)) return 'retracted';
  if (imagined.test(low) || unreal.test(low) || unrealMark.test(clause.normalize())) return 'supposed';
  if (posting.test(low)) return 'posting';
  const another = otherSubject.test(low) || otherMark.test(clause.normalize());
  if ((another && !withMe.test(low)) || reported.test(low)) return 'somebody else';
  return isHedged(low) ? 'hedged' : null;
}

/** Whether the whole message is about an imagined case from here on. */
export const isImagined = (clause: string): boolean => imagined.test(fold(clause).trim());

export const speaksOfSelf = (clause: string): boolean =>
  /\b(?:i|i've|i'm|ive|im|my|me|we|our|ich|mein\w*|mich|mir|wir|unser\w*|je|mon|ma|mes|nous|notre|yo|mi|mis|me|nosotr\w+)\b|\bj'/u.test(
    fold(clause),
  );
