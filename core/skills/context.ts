/**
 * Words that decide whether an everyday word is meant as a skill. `before` and `after` speak against it when they touch
 * the word; both are tried against at most 40 characters on either side.
 */
interface Against {
  before?: RegExp;
  after?: RegExp;
}

const against: Record<string, Against> = {
  go: {
    after:
      /^\s*(?:-?to\b|through|out|live|above|beyond|ahead|the|into|over|back|up\b|down|by\b|further|on\b|home|for\b|&|and (?:talk|see|get))/i,
    before: /(?:to|ready|let's|will|can|must|on the|you)\s+$/i,
  },
  r: { after: /^\s*(?:&|and\s+d\b|\.\s?[a-z])/i, before: /(?:&|h\s*&|class|[.'’])\s*$/i },
  c: {
    after: /^\s*(?:-?level|-?suite|of\s+e\b|\.|[-–]?section|corp|&|\d)/i,
    before:
      /(?:vitamin|class|category|hepatitis|band|grade|level|type|klasse|part|schedule|unit|ward|section|plan|[.&'’])\s*$/i,
  },
  rust: { before: /(?:for|against|remove|removing|from|and)\s+$/ },
  spring: {
    before: /(?:in|this|next|of|the|each|every|during|early|late|coil|leaf|box)\s+$/i,
    after: /^\s*(?:\d{4}|and (?:autumn|summer|fall)|term|season|break|semester|clean|water|19|20)/i,
  },
  swift: {
    before: /(?:a|be|and|ensure|ensuring|the)\s+$/i,
    after: /^\s*(?:and\b|response|resol|deliver|action|service|turn|code)/i,
  },
  'microsoft-excel': {
    before: /(?:to|you|we|will|who|can|i|that|consistently|pupil|student|they)\s+$/i,
    after: /^\s*(?:in|at|as|academically|under|beyond|within)\b/i,
  },
  'express.js': {
    after:
      /^\s*(?:parcel|deliver|mail|shipping|consent|permission|complex|your|the|ideas|yourself|train|service|courier|your)/i,
    before: /(?:to|american|federal|by|orient|can)\s+$/i,
  },
  react: {
    after:
      /^\s*(?:to\b|quickly|swiftly|promptly|on\b|calmly|when|appropriately|fast|immediately|well|under|with the|flexibl|rapid)/i,
    before: /(?:to|will|can|who)\s+$/,
  },
  unity: { before: /(?:of|foster|promote|team|for|and|in)\s+$/i, after: /^\s*(?:among|between|in\b|within|of|and)/i },
  'microsoft-word': { before: /(?:the|of|spread|key|by|a|in)\s+$/, after: /^\s*(?:of|about|and deed)/i },
  'microsoft-access': {
    after: /^\s*(?:to\b|control|rights|management|the|for\b|network|point|level|all)/i,
    before: /(?:to|the|user|remote|have|with|and|control|easy|market|data)\s+$/,
  },
  chef: {
    before: /(?:head|sous|executive|pastry|de|the|a|commis|junior|senior|personal|private|demi|line|and|kitchen)\s+$/i,
    after: /^\s*(?:de\b|du\b|de\s|chef|manager|assistant|who|in\b|at\b|,? head)/i,
  },
  'node.js': { before: /(?:sensor|network|lymph|compute|the|each|a|single|per|cluster|leaf|data)\s+$/i },
  ruby: { before: /(?:and|the|a)\s+$/, after: /^\s*(?:ring|tuesday|jubilee|red)/i },
  agile: {
    before: /(?:an?|be|more|remain|stay|and|fast|quick|you are)\s+$/,
    after: /^\s*(?:and|mind|enough|thinker|person)/,
  },
  lean: { before: /(?:to|a|and)\s+$/, after: /^\s*(?:on|in|into|meat|against|times|body)\b/i },
  insurance: {
    before:
      /(?:health|dental|medical|life|vision|disability|car|liability|social|national|unemployment|accident|travel|pension)\s+$/i,
    after: /^\s*(?:and benefits|coverage|contribution|number|plan|benefits|cover\b)/i,
  },
  'cloud-computing': { before: /(?:the|a)\s+$/i, after: /^\s*(?:erp|crm|accounting|phone|-?based)/i },
  networking: {
    before: /(?:and|for|of|social|business|professional|with)\s+$/,
    after: /^\s*(?:event|opportunit|with|skills|lunch)/i,
  },
  leasing: { before: /(?:bicycle|bike|car|fahrrad|job|dienstwagen)-?\s*$/i },
  adaptability: {
    after: /^\s*(?:hours|working|work|time|schedul|arbeits|start|benefit|holiday|shift|remote|and remote)/i,
  },
  mentoring: {
    before: /(?:under|receive|ongoing|of|and|regular|your)\s+$/,
    after: /^\s*(?:under|programme|provided|from|sessions|of\b)/i,
  },
  'public-relations': { after: /^\s*(?:#|number|review|approval)/i, before: /(?:open|merge|the|a)\s+$/ },
  windows: { after: /^\s*(?:cleaning|and doors|installation|fitting)/i },
  'customs-clearance': { before: /(?:local|and|traditions|their|our)\s+$/i, after: /^\s*(?:and traditions|of)/i },
  'electronic-patient-records': {
    before: /(?:AWS|S3|EC2|Hadoop|Spark|Amazon|Glue)[^.]{0,20}$/,
    after: /^[^.]{0,12}(?:IAM|S3|Glue|Redshift)/,
  },
  http: { after: /^s?:\/\// },
  sas: { before: /(?:&)\s*$/ },
};

/** Words in front that introduce what someone knows. */
const cueBefore =
  /(?:experience (?:with|in|of|using)|(?:experienced|proficient|proficiency|expert|expertise|fluent|skilled|competent|confident|knowledge|command|background|advanced|basic|solid|strong|good|some|working|learn|know|knows|knowing|write|writes|writing|wrote|written|built|build|building|code|coding|coded|developed|developing|development|programming|programmed|implemented|using|use|used|uses|via|including|like|e\.g\.|such as|in|with|mit|avec|en|con|von|languages?:|skills?:|tools?:|stack:|embedded|modern|production)(?: (?:in|with|of|of the|using|to|von|de|knowledge of))?)\s*[:(]?\s*$/i;

/** Words behind that make a tool or a programming language of the word. */
const cueAfter =
  /^\s*(?:\(|developer|development|engineer|programmer|programming|programs?\b|language|code|coding|scripts?|scripting|framework|services?\b|microservices|micro-services|backend|back-end|applications?\b|apps?\b|controller|cli\b|api|modules?\b|library|libraries|projects?\b|stack|[0-9]+(?:\.[0-9x]+)*\b|experience|skills|knowledge|or\s+(?:Python|Java|C\b|Rust|Kotlin|Scala|Node)|for\s+(?:iOS|Android|data|embedded|micro)|on\s+(?:ARM|AWS|embedded|micro))/i;

const reach = 40;

export function speaksAgainst(id: string, word: string, text: string, start: number, end: number): boolean {
  const rule = against[id] ?? against[word.toLowerCase()];
  if (!rule) return false;
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  return (rule.before?.test(before) ?? false) || (rule.after?.test(after) ?? false);
}

export function speaksFor(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  return cueBefore.test(before) || cueAfter.test(after);
}

/** Names that are far more often something else in a résumé (the head chef): taken in lists of their kind only. */
export const onlyInLists = new Set(['chef', 'amazon-athena', 'consul', 'avid', 'opera-pms']);

/**
 * A capital inside a sentence names something: "Applied Spark every week". Not at its start, not where every word has
 * one, and not after words that introduce an employer ("at Shell").
 */
export function isProperName(text: string, start: number, end: number): boolean {
  if (end - start < 2 || !/^\p{Lu}/u.test(text.slice(start, start + 2))) return false;
  const before = text.slice(Math.max(0, start - 30), start);
  if (
    /(?:^|[.!?:\n•*–-]\s*)$/.test(before) ||
    /\b(?:at|for|joined|by|from|bei|chez|the|dr|mr|mrs|ms)\s+$/i.test(before)
  )
    return false;
  const next = /^\s+(\p{L})/u.exec(text.slice(end, end + 6))?.[1];
  const previous = /(\p{L})\p{L}*\s+$/u.exec(before)?.[1];
  const small = (letter: string | undefined) => letter !== undefined && letter === letter.toLowerCase();
  return small(next) || (next === undefined && small(previous));
}
