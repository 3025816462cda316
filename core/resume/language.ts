/**
 * Function words and résumé words that tell the languages apart. A word that two languages share stands in both and so
 * decides nothing between them.
 */
const words: Record<string, string> = {
  en: 'the and of to in for with on at from by is are was were this that my your i you we have has not as an or it be will can could should would into about our their experience education skills work present summary languages projects led built managed what how please make me why which more than over across using',
  de: 'der die das und in zu den mit von für auf im ist bei als auch des dem ein eine einer eines nicht sich sie ich wir sind wird werden am zum zur durch über nach aus oder bis heute seit berufserfahrung ausbildung kenntnisse fähigkeiten sprachen lebenslauf persönliche studium deutsch englisch sowie bitte mein meine wie was kannst warum kürze schreibe entwicklung leitung',
  fr: "le la les de des du et en un une pour dans avec sur au aux par est sont à que qui ce cette je nous vous ne pas ou plus son sa ses d'une expérience expériences formation compétences langues professionnelle aujourd'hui depuis stage gestion mise comment pourquoi mon ma mes équipe développement",
  es: 'el la los las de del y en un una para con por al es son que se su sus como más lo no o yo mi experiencia educación formación habilidades idiomas laboral actualidad desde gestión desarrollo hasta cómo qué sobre entre años equipo empresa',
  pt: 'o a os as de do da dos das e em um uma para com por ao no na nos nas é são que se seu sua como mais não ou eu minha experiência formação habilidades idiomas profissional atual desde gestão desenvolvimento até acadêmica também você equipe empresa',
  it: 'il lo la i gli le di del della dei delle e in un una per con da al alla è sono che si su come più non o io mio mia nel nella dal esperienza esperienze istruzione formazione competenze lingue lavorativa professionale presente oggi gestione sviluppo anni azienda',
  nl: 'de het een en van in voor met op aan bij is zijn als ook niet ik wij te uit door naar over dat die der tot heden werkervaring opleiding opleidingen vaardigheden talen profiel sinds mijn hoe wat verantwoordelijk binnen',
  pl: 'i w z na do dla od oraz się nie jest są to że przez po przy o jak ja mój doświadczenie wykształcenie umiejętności języki zawodowe obecnie praca zarządzanie projektów firma latach',
  sv: 'och i att för med på av en ett som är till den det från inom har jag erfarenhet utbildning kunskaper språk arbetslivserfarenhet nuvarande samt eller mina',
  da: 'og i at for med på af en et som er til den det fra har jeg erfaring uddannelse kompetencer sprog erhvervserfaring nuværende samt eller mine ikke',
  nb: 'og i å for med på av en et som er til den det fra har jeg erfaring utdanning kompetanse språk arbeidserfaring nåværende samt eller mine ikke',
  fi: 'ja on ei että kanssa sekä työkokemus koulutus kielitaito osaaminen olen oli tai myös nykyinen vuotta',
  cs: 'a v na se z do pro je že s o od jsem jako nebo vzdělání praxe zkušenosti dovednosti jazyky současnost pracovní znalosti',
  tr: 've bir ile için bu da de olarak deneyim eğitim beceriler diller üniversitesi halen yılında ben',
};
const index = new Map<string, string[]>();
for (const [language, list] of Object.entries(words))
  for (const word of new Set(list.split(' '))) index.set(word, [...(index.get(word) ?? []), language]);

const scripts: [string, RegExp][] = [
  ['ja', /[\u3040-\u30ff]/gu],
  ['ko', /[\uac00-\ud7af]/gu],
  ['zh', /[\u4e00-\u9fff]/gu],
  ['ar', /[\u0600-\u06ff]/gu],
  ['he', /[\u0590-\u05ff]/gu],
  ['ru', /[\u0400-\u04ff]/gu],
  ['el', /[\u0370-\u03ff]/gu],
  ['hi', /[\u0900-\u097f]/gu],
];

/**
 * Language of a text as a BCP 47 tag (`en`, `de`, `zh` …), `und` when it cannot be told. Reads at most 20,000
 * characters. Kana anywhere beside Han means Japanese.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, 20_000);
  return byScript(sample) ?? byWords(sample) ?? 'und';
}

function byScript(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  const counts = new Map(scripts.map(([tag, script]) => [tag, text.match(script)?.length ?? 0]));
  const cjk = (counts.get('ja') ?? 0) + (counts.get('zh') ?? 0);
  // A Chinese or Japanese character carries about as much as two or three letters, and such résumés name Latin-script tools.
  if (cjk > letters * 0.15) return (counts.get('ja') ?? 0) > cjk * 0.05 ? 'ja' : 'zh';
  for (const [tag, count] of counts) if (tag !== 'ja' && tag !== 'zh' && count > letters * 0.35) return tag;
  return null;
}

function byWords(text: string): string | null {
  const scores = new Map<string, number>();
  for (const word of text.toLowerCase().match(/\p{L}+(?:['’]\p{L}+)?/gu) ?? []) {
    const languages = index.get(word.replace('’', "'"));
    if (!languages) continue;
    for (const language of languages) scores.set(language, (scores.get(language) ?? 0) + 1 / languages.length);
  }
  addSpelling(text.toLowerCase(), scores);
  const [first, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < 0.9) return null;
  return !second || first[1] > second[1] * 1.15 ? first[0] : null;
}

/** Letters that few languages use; they decide short texts and near relatives. */
function addSpelling(text: string, scores: Map<string, number>): void {
  const hints: [RegExp, string][] = [
    [/ß|\p{L}ä\p{L}*ü|(?:ung|keit|schaft|lich)(?!\p{L})/gu, 'de'],
    [/[ąęłśźż]|ń/gu, 'pl'],
    [/ã|õ|ções|ção/gu, 'pt'],
    [/ñ|¿|¡|ción(?!\p{L})/gu, 'es'],
    [/œ|ê|è\p{L}|(?<!\p{L})[ldqj]['’]\p{L}/gu, 'fr'],
    [/zione(?!\p{L})|zioni(?!\p{L})|ità(?!\p{L})/gu, 'it'],
    [/ij\p{L}|(?:heid|ingen)(?!\p{L})/gu, 'nl'],
    [/[ěřů]/gu, 'cs'],
    [/[ğış]/gu, 'tr'],
    [/å|ä(?=\p{L}*ö)/gu, 'sv'],
    [/[æø]/gu, 'da'],
  ];
  for (const [form, language] of hints) {
    const count = text.match(form)?.length ?? 0;
    if (count) scores.set(language, (scores.get(language) ?? 0) + count * 0.5);
  }
}
