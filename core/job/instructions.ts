/**
 * Text that talks to a machine which scores or screens, rather than to a reader (X03). Each pattern needs an order and
 * its object, so that "Followed instructions of the head nurse" is left alone.
 */
const patterns = [
  /\b(?:ignore|disregard|forget|override)\b.{0,30}\b(?:previous|prior|above|all|earlier|preceding|system)\b.{0,30}\b(?:instructions?|prompts?|rules|directions?|context)\b/iu,
  /\b(?:score|rate|rank|mark|give|set)\b.{0,40}\b(?:100\b|ten out of ten|10\/10|perfect (?:match|score)|as (?:met|fulfilled|a match|the best)|highest|top candidate)/iu,
  /\b(?:note|message|attention|to)\b.{0,12}\b(?:the )?(?:automated|ai|ats|llm|machine|language model|chatgpt|gpt|screening)\b.{0,20}\b(?:reviewer|model|system|assistant|reader|recruiter|software|bot)?\b.{0,40}\b(?:please|must|should|ignore|recommend|score|rate|rank|select|advance|hire)\b/iu,
  /\b(?:system|assistant|user)\s*(?:prompt)?\s*:\s*.{0,80}\b(?:you (?:are|must|should)|ignore|score|candidate|match|respond|output)\b/iu,
  /\bthis (?:candidate|applicant|résumé|resume|cv) is (?:a |an |the )?(?:perfect|ideal|best|exceptional|outstanding|excellent) (?:match|fit|candidate|choice)/iu,
  /\b(?:mark|treat|count|consider)\b.{0,20}\b(?:every|all|each)\b.{0,15}\brequirements?\b.{0,20}\b(?:met|fulfilled|satisfied)\b/iu,
  /\b(?:you are|act as|pretend to be) (?:an? )?(?:ai|llm|language model|assistant|ats|recruiter)\b/iu,
  /\b(?:recommend|advance|select|shortlist|hire)\b.{0,20}\bthis (?:candidate|applicant)\b/iu,
  /ignorier\w*.{0,30}(?:vorherige|bisherige|alle)\w*.{0,20}(?:anweisung|instruktion)/iu,
  /ignore[rz]?.{0,30}(?:instructions? précédentes?|toutes les instructions)/iu,
  /ignor[ae].{0,30}(?:instrucciones (?:anteriores|previas)|todas las instrucciones)/iu,
];

export function instructsMachine(text: string): boolean {
  return patterns.some((pattern) => pattern.test(text));
}
