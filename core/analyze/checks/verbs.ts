/** Words of the trade for the checks on bullets; English, German, French and Spanish. */

const english =
  'accelerated accomplished accounted achieved acquired acted adapted added addressed adjusted administered adopted advanced advised advocated agreed aided aligned allocated amended amplified analysed analyzed answered anticipated applied appointed appraised approved arranged assembled assessed assigned assisted assumed attained attended attracted audited authored automated averted awarded balanced began billed booked boosted bridged briefed brought budgeted built calculated calibrated captured cared carried cast catalogued cataloged catered centralized centralised chaired championed changed charted checked circulated clarified classified cleaned cleared closed coached coded collaborated collected combined commissioned committed communicated compared competed compiled completed composed computed conceived condensed conducted configured connected conserved consolidated constructed consulted contracted contributed controlled converted convinced cooked coordinated corrected corresponded counselled counseled counted covered created critiqued cultivated curated cut dealt debugged decided decorated decreased deepened defended defined delegated delivered demonstrated deployed derived designed detected determined developed devised diagnosed digitized digitised directed discovered dispatched dispensed displayed distributed diversified documented doubled drafted drew drilled drove earned edited educated effected elected elevated eliminated employed enabled enacted encouraged enforced engaged engineered enhanced enlarged enlisted ensured entered entertained equipped erected established estimated evaluated examined exceeded executed exhibited expanded expedited explained explored exposed extended extracted fabricated facilitated fed filed filled finalized finalised financed finished fitted fixed focused followed forecast forecasted forged formalized formalised formed formulated fostered fought found founded fulfilled funded furnished gained gathered gave generated governed graduated greeted grew grown guided halved handled headed held helped hired hosted identified illustrated implemented imported improved improvised increased influenced informed initiated innovated inspected inspired installed instituted instructed insured integrated interacted interpreted intervened interviewed introduced invented inventoried invested investigated invited invoiced involved isolated issued joined judged justified kept launched learned lectured led lent lessened leveraged levied liaised licensed lifted limited linked listed listened litigated loaded lobbied localized located logged lowered made mailed maintained managed manufactured mapped marked marketed mastered maximized maximised measured mediated mentored merged met migrated minimized minimised mixed mobilized mobilised modelled modeled moderated modernized modernised modified monitored motivated mounted moved multiplied named navigated negotiated netted noted notified nursed observed obtained offered onboarded opened operated optimised optimized orchestrated ordered organised organized originated outlined outperformed overcame overhauled oversaw owned packed packaged painted participated partnered passed patented patrolled performed persuaded photographed piloted pinpointed pioneered pitched placed planned planted played polished posted practised practiced praised predicted prepared prescribed presented preserved presided prevented priced printed prioritised prioritized processed procured produced profiled programmed progressed projected promoted prompted proofread proposed protected proved provided publicised publicized published purchased pursued qualified quantified quadrupled queried questioned raised ran ranked rated reached read realigned realised realized rebuilt received recognised recognized recommended reconciled recorded recovered recruited rectified redesigned reduced reengineered refactored referred refined reformed refurbished registered regulated rehabilitated reinforced released relocated remodelled removed rendered renegotiated renewed renovated reorganised reorganized repaired replaced replenished replied reported represented researched resolved responded restocked restored restructured retained retrieved revamped reversed reviewed revised revitalised revitalized rewired rewrote rolled routed safeguarded sang saved scaled scanned scheduled scored screened scripted sculpted searched secured segmented selected sent separated served serviced set settled shaped shared shipped shortened showed showcased shot sifted signed simplified simulated sketched slashed sold solved sorted sourced spearheaded specialised specialized specified spent spoke sponsored staffed staged standardised standardized started steered stocked stopped stored streamlined strengthened stripped structured studied submitted substituted succeeded suggested summarised summarized supervised supplied supported surpassed surveyed sustained swept switched synthesized systematised systematized tabulated tackled tailored talked targeted taught tended tended tested tightened took toured traced tracked traded trained transcribed transferred transformed translated transported travelled traveled treated trimmed tripled troubleshot tuned turned tutored typed uncovered undertook unified united updated upgraded upheld upsold used utilised utilized validated valued verified visited visualised visualized volunteered walked warned washed welded widened withstood won worked wrote yielded abated adhered alleviated backed benchmarked brokered containerised containerized crafted crunched decommissioned deduplicated dismantled doubled ended enriched escalated experimented finetuned hardened ideated indexed iterated liquidated moderated outsourced paired parsed prototyped provisioned rationalised rationalized rearchitected reactivated reconfigured rewarded rotated sanitised scoped sequenced spun stabilised stabilized storyboarded subcontracted synced synthesised triaged tweaked unblocked unlocked vetted wired';

/** Base forms, for posts still held ("Lead a team of eleven nurses"). */
const present =
  'achieve act administer advise analyse analyze answer apply appraise arrange assemble assess assign assist attend audit author automate balance brief build calculate care carry chair champion check clean coach collaborate collect commission communicate compile complete conduct configure consult contribute control convert cook coordinate counsel cover create cut deal decide define delegate deliver deploy design develop diagnose direct dispatch dispense document draft drive edit educate enable enforce engage engineer ensure establish estimate evaluate examine execute expand explain facilitate file find fit fix follow forecast formulate foster generate give grow guide handle head help hire hold host identify implement improve increase influence initiate inspect install instruct integrate interpret interview introduce investigate issue keep launch lead liaise load maintain make manage manufacture map market measure mediate mentor migrate moderate monitor motivate negotiate observe offer onboard operate optimise optimize order organise organize oversee own pack participate partner perform pilot plan prepare present prevent prioritise prioritize process produce program promote provide publish purchase raise recommend reconcile record recruit reduce refine release repair replace report represent research resolve respond review revise run save scale schedule screen secure select sell serve service set share ship shape solve source speak staff steer streamline strengthen structure study supervise supply support sustain tackle take teach test track train transform translate transport treat troubleshoot tune tutor uphold update upgrade use validate verify visit walk weld win work write act answer bake brew release mark moderate plan prepare set design spend talk watch direct hold load order stock count receive unload clear greet seat pour pick pack trade mix peel slice paint wash';

const german =
  'aufgebaut entwickelt geleitet geführt erstellt umgesetzt durchgeführt betreut koordiniert organisiert optimiert verbessert gesteigert gesenkt reduziert eingeführt geplant konzipiert analysiert programmiert implementiert verantwortet verhandelt geschult ausgebildet beraten unterstützt gepflegt gewartet repariert montiert installiert automatisiert erweitert gewonnen erzielt vorbereitet überwacht verwaltet bearbeitet gestaltet gegründet moderiert präsentiert dokumentiert geprüft getestet migriert eingearbeitet verkauft produziert gefertigt bedient versorgt gekocht unterrichtet abgeschlossen verkürzt aufbau entwicklung leitung führung erstellung umsetzung durchführung betreuung koordination koordinierung organisation optimierung verbesserung steigerung senkung reduzierung einführung planung konzeption analyse programmierung implementierung verantwortung verhandlung schulung beratung unterstützung pflege wartung reparatur montage installation automatisierung erweiterung vorbereitung überwachung verwaltung bearbeitung gestaltung moderation präsentation dokumentation prüfung test migration einarbeitung verkauf produktion fertigung bedienung versorgung mitarbeit mitwirkung sicherstellung steuerung abwicklung akquise ausbildung anleitung inbetriebnahme instandhaltung bearbeitung ausarbeitung auswertung übernahme ausbau aufnahme annahme kontrolle zubereitung anlernen';

const french =
  'développé géré dirigé créé conçu réalisé mis piloté coordonné organisé optimisé amélioré augmenté réduit planifié analysé programmé implémenté négocié formé conseillé encadré assuré animé élaboré rédigé préparé supervisé vendu accueilli accompagné automatisé migré lancé déployé participé contribué maintenu réparé installé contrôlé suivi fidélisé gestion développement création conception réalisation mise pilotage coordination organisation optimisation amélioration augmentation réduction planification analyse négociation formation conseil encadrement animation élaboration rédaction préparation supervision vente accueil accompagnement automatisation migration lancement déploiement participation maintenance suivi contrôle développer gérer diriger créer concevoir réaliser piloter coordonner organiser encadrer assurer animer élaborer rédiger préparer superviser accueillir';

const spanish =
  'desarrollé gestioné dirigí lideré creé diseñé realicé coordiné organicé optimicé mejoré aumenté reduje planifiqué analicé implementé negocié formé asesoré supervisé elaboré preparé vendí atendí automaticé migré lancé participé contribuí mantuve reparé instalé controlé implanté logré conseguí impartí enseñé redacté desarrollo gestión dirección liderazgo creación diseño realización coordinación organización optimización mejora aumento reducción planificación análisis implementación negociación formación asesoramiento supervisión elaboración preparación venta atención automatización migración lanzamiento participación mantenimiento reparación instalación control implantación redacción responsable desarrollar gestionar dirigir liderar crear diseñar realizar coordinar desarrollo';

const setOf = (...lists: string[]) => new Set(lists.join(' ').split(' '));

export const pastVerbs = setOf(english);
export const presentVerbs = setOf(present);
const foreign = setOf(german, french, spanish);

/** Adverbs and particles that may stand before the verb: "Successfully led", "Co-founded". */
const opener =
  /^(?:(?:successfully|also|then|currently|personally|independently|jointly|consistently|regularly|actively|effectively|proactively|independently|single-handedly|daily|weekly|quickly|partly|mainly|initially|later|twice|now|co-?|re-?|pre-?|over-?|up-?)[\s-]+)?/i;

/** First word of a bullet that could be its verb, lower-cased. */
export function firstWord(text: string): string {
  const bare = text.replace(/^[^\p{L}\p{N}]+/u, '').replace(opener, '');
  return (/^[\p{L}]+(?:['’-][\p{L}]+)*/u.exec(bare)?.[0] ?? '').toLowerCase();
}

const thirdPerson = (word: string) =>
  word
    .replace(/ies$/, 'y')
    .replace(/(sh|ch|ss|x|z|o)es$/, '$1')
    .replace(/s$/, '');

/** Participle forms count as present ("Leading a team"). */
const gerund = (word: string) => {
  const stem = word.replace(/ing$/, '');
  return (
    word.endsWith('ing') &&
    (presentVerbs.has(stem) || presentVerbs.has(`${stem}e`) || presentVerbs.has(stem.replace(/(.)\1$/, '$1')))
  );
};

export function opensWithVerb(text: string, language: string): boolean {
  const word = firstWord(text);
  if (word === '') return false;
  if (pastVerbs.has(word) || presentVerbs.has(word) || gerund(word) || presentVerbs.has(thirdPerson(word))) return true;
  if (
    /^(?:co|re|pre|out|over|under)-?/.test(word) &&
    pastVerbs.has(word.replace(/^(?:co|re|pre|out|over|under)-?/, ''))
  )
    return true;
  if (foreign.has(word)) return true;
  if (language === 'en')
    return (
      /^\p{L}{4,}ed$/u.test(word) &&
      !/(?:need|seed|feed|speed|indeed|skilled|experienced|advanced|detailed|dedicated|motivated|certified|based|related|qualified|licensed)$/.test(
        word,
      )
    );
  // German bullets often end with the participle or the infinitive: "Team von 12 Mitarbeitern geleitet".
  return (
    language === 'de' && /(?:ge\p{L}+(?:t|en)|iert|(?:ver|be|er|ent)\p{L}+t|ung|\p{L}{4,}en)[.;]?$/iu.test(text.trim())
  );
}

/** Verbs as one writes them of a post still held; nouns of the same spelling ("desarrollo", "analyse") are left out. */
const presentForms: Record<string, Set<string>> = {
  de: setOf(
    'leite entwickle betreue koordiniere plane führe erstelle berate unterstütze verantworte organisiere verwalte schule überwache bearbeite konzipiere optimiere steuere pflege bediene',
  ),
  fr: setOf(
    'gère dirige conçois développe coordonne encadre anime réalise assure prépare rédige accompagne participe accueille contribue organise négocie optimise améliore élabore planifie installe maintiens vends crée',
  ),
  es: setOf(
    'gestiono coordino lidero superviso imparto atiendo realizo preparo elaboro dirijo organizo vendo controlo participo planifico negocio analizo mantengo instalo optimizo implemento redacto colaboro enseño',
  ),
};

export type Tense = 'past' | 'present';

/** Forms that are both ("set", "cut", "put", "read") tell nothing. */
export function tenseOf(text: string, language = 'en'): Tense | undefined {
  const word = firstWord(text);
  const forms = presentForms[language];
  if (forms) return forms.has(word) ? 'present' : undefined;
  const past = pastVerbs.has(word);
  const now = presentVerbs.has(word) || presentVerbs.has(thirdPerson(word));
  if (past === now) return undefined;
  return past ? 'past' : 'present';
}
