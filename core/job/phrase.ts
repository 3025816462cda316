/** Words that introduce what is asked for. */
const lead =
  /^(?:(?:proven|solid|strong|good|excellent|extensive|relevant|previous|prior|demonstrated|hands-on|practical|working|basic|advanced|in-depth|deep|thorough|sound|some|broad|first|significant)[\s,]+(?:and )?){0,4}(?:experience|knowledge|understanding|skills?|expertise|familiarity|proficiency|background|command|competence|exposure|qualification|training|practice|ability|practice|fluency|grasp)\s+(?:in|with|of|as|using|working with|working in|working as|working on|on)\s+(?:the |a |an |all |our |teaching )?/i;
const leadForeign =
  /^(?:(?:sehr )?(?:gute|fundierte|solide|erste|einschlägige|mehrjährige|vertiefte|praktische|sichere)[rn]? )?(?:erfahrung(?:en)?|(?:grund)?kenntnisse|fachwissen|sicherer umgang|routine)\s+(?:in|im|mit|als|von|bei|auf)\s+(?:der |dem |den |einer |einem )?|^(?:(?:bonne|solide|première|parfaite|excellente)s? )?(?:expérience|connaissances?|maîtrise|pratique|compétences?)\s+(?:significative |réussie |confirmée )?(?:en|dans|de|d['’]|des|du|sur|avec|comme)\s*(?:les? |la |l['’]|une? )?|^(?:(?:buen|amplia|buenos?|sólidos?)\w* )?(?:experiencia|conocimientos?|dominio|manejo|formación|nivel)\s+(?:previa |demostrable |avanzados? )?(?:en|de|con|como|del)\s+(?:la |el |las |los |una? )?/i;
const leadParticiple =
  /^(?:proficient|experienced|skilled|competent|versed|familiar|trained|expert|qualified|confident|comfortable)\s+(?:in|with|at|using|as)\s+(?:the |a |an )?/i;
const tail =
  /\s+(?:skills|experience|knowledge|background|is (?:a must|essential|required|needed|desirable|a plus|an advantage|preferred|welcome)|required|essential|preferred|desirable|a plus|would be an advantage)\.?$/i;
const stop =
  /\s+(?:and|or|und|oder|et|ou|y|o|that|which|who|where|when|so|such as|including|for|to|from|at|on|by|as|within|across|in|with|gained|ideally|preferably|is|are|would)\s|[,.;:(–—]/i;
/** Words that carry no skill of their own; a phrase of only these says nothing. */
const empty =
  /^(?:similar|related|relevant|comparable|same|field|fields|role|roles|position|industry|environment|sector|work|working|team|teams|people|others|customers|clients|area|areas|job|company|high|level|fast|paced|busy|ability|willing|able|good|strong|you|we|our|their|this|that|it|least|new|various|multiple|the|a|an|own|business|office|experience|skills|knowledge)$/i;

/**
 * Offsets of the thing that a line asks for when no skill of the taxonomy is in it: "Experience with bituminous road
 * mixes" → "bituminous road mixes"; a bare item of at most five words is the thing itself. Undefined for lines about
 * what someone is like or where they have been, which cannot be looked up in a résumé.
 */
export function namedPhrase(line: string): [number, number] | undefined {
  const intro = lead.exec(line)?.[0] ?? leadParticiple.exec(line)?.[0] ?? leadForeign.exec(line)?.[0] ?? '';
  const rest = line.slice(intro.length);
  const ending = tail.exec(rest);
  let end = ending ? ending.index : rest.length;
  end = tail.exec(rest.slice(0, end))?.index ?? end;
  const cut = stop.exec(rest.slice(0, end));
  if (cut) end = cut.index;
  const phrase = rest.slice(0, end).replace(/[\s.,;:]+$/, '');
  const words = phrase.split(/\s+/).filter((word) => word !== '');
  const bare = intro === '' && !ending;
  if (words.length === 0 || words.length > 5 || (bare && (cut || words.length > 4))) return undefined;
  if (
    words.every((word) => empty.test(word)) ||
    (bare && /^(?:you|we|a|an|the|must|able|willing|this|be|have|i)\b/i.test(phrase))
  )
    return undefined;
  return [intro.length, intro.length + phrase.length];
}
