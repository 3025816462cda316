import { youSaid } from '../text/you-said.ts';
import { contentOf, fold } from '../../claims/words.ts';
import { findSkills } from '../../skills/find-skills.ts';
import { alike, linesNamed } from '../read/lines.ts';
import { pick, quote, tell, type Answer, type Talk } from '../talk.ts';
import { onePoint, pointsNamed } from './requirement.ts';
import { statementsIn } from '../../claims/statements.ts';
import { addSkill, addSkills, isListed, proofOf } from './skills.ts';
import { troubles } from './troubles.ts';

/** Words of applying for work, in all four languages, by which a message belongs here even when nothing else fits. */
const trade =
  /\b(?:resume|cv|jobs?|appl(?:y|ying|ied|ication)|work\w*|career|boss|manager|employer|compan(?:y|ies)|recruiter|hr|hire|hiring|role|position|bullets?|lines?|section|page|word(?:ing)?|sentence|experience|skill\w*|course|exam|degree|school|team|shift|clients?|customers?|title|dates?|write|put|say|mention|lebenslauf|bewerb\w*|stelle|arbeit\w*|firma|chef\w*|beruf\w*|ausbildung|schreib\w*|candidature|poste|emploi|travail\w*|entreprise|metier|ecri\w*|curriculum|oferta|puesto|trabaj\w*|empresa|escrib\w*|pon\w*)\b/;

/** "What about X, I used it …": X may be a tool that no list knows. */
function spoken(say: string): { start: number; end: number }[] {
  const match =
    /\b(?:what|how|and what) about (?:the )?([\p{L}\d][\p{L}\d+#.-]{2,})(?=[,?;:]| i (?:used|use|know))/iu.exec(say);
  if (!match?.[1] || /^(?:the|this|that|these|my|your|it)$/i.test(match[1])) return [];
  const start = match.index + match[0].lastIndexOf(match[1]);
  return [{ start, end: start + match[1].length }];
}

/** "What about Databricks?": where a named skill stands in résumé and job. */
export function skillTalk(talk: Talk): Answer | null {
  const [named] = spoken(talk.say);
  const found = named ?? findSkills(talk.say)[0];
  if (!found || (!named && linesNamed(talk.say, talk.entries).length > 0)) return null;
  const skill = talk.say.slice(found.start, found.end);
  if (/\b(?:add|put|include|list|throw|stick|erganz\w*|ajout\w*|mets|anad\w*|pon)\b/.test(talk.low))
    return addSkills(talk);
  const point = onePoint(talk);
  if (point && pointsNamed(talk, skill).length > 0) return point;
  const proof = proofOf(talk, skill);
  if (
    !proof &&
    !isListed(talk, skill) &&
    /\b(?:used|use|worked with|know|benutzt|utilise|usado|use)\b/.test(talk.low) &&
    statementsIn(talk.say).length > 0
  ) {
    const name = skill.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
    return {
      intent: 'skills add',
      asks: true,
      proposals: [
        {
          patch: addSkill(talk, name),
          reason: youSaid(talk),
        },
      ],
      text: tell(talk, {
        en: `That counts, so ${name} can join the list. A word in a list says little, though: what did you do with it there, and for whom?`,
        de: `Das zählt, ${name} kann also in die Liste. Ein Wort sagt aber wenig: Was hast du dort damit gemacht, und für wen?`,
        fr: `Cela compte : ${name} peut entrer dans la liste. Mais un mot dit peu : qu’en avez-vous fait, et pour qui ?`,
        es: `Eso cuenta, así que ${name} puede entrar en la lista. Pero una palabra dice poco: ¿qué hiciste con ello y para quién?`,
      }),
    };
  }
  const state = isListed(talk, skill) ? 'listed' : proof ? 'shown' : 'absent';
  return {
    intent: 'skills',
    asks: state !== 'shown',
    about: proof ? [proof.pointer] : [],
    text:
      state === 'absent'
        ? tell(talk, {
            en: `${skill} stands nowhere yet${talk.brief ? `, and ${talk.brief.title} does not ask for it in those words` : ''}. Where did you use it, and what for?`,
            de: `${skill} steht noch nirgends${talk.brief ? `, und ${talk.brief.title} verlangt es nicht ausdrücklich` : ''}. Wo hast du es benutzt, und wofür?`,
            fr: `${skill} n’apparaît nulle part${talk.brief ? `, et ${talk.brief.title} ne le demande pas en ces mots` : ''}. Où l’avez-vous utilisé, et pour quoi ?`,
            es: `${skill} no aparece en ningún sitio${talk.brief ? `, y ${talk.brief.title} no lo pide así` : ''}. ¿Dónde lo usaste y para qué?`,
          })
        : proof
          ? tell(talk, {
              en: `${skill} is on the page, where it counts: ${quote(proof.text, 14)}${state === 'listed' ? ' Do you want it said more plainly?' : ''}`,
              de: `${skill} steht da, wo es zählt: ${quote(proof.text, 14)}${state === 'listed' ? ' Soll es deutlicher werden?' : ''}`,
              fr: `${skill} figure là où cela compte : ${quote(proof.text, 14)}${state === 'listed' ? ' Faut-il le dire plus nettement ?' : ''}`,
              es: `${skill} está donde cuenta: ${quote(proof.text, 14)}${state === 'listed' ? ' ¿Lo decimos más claro?' : ''}`,
            })
          : tell(talk, {
              en: `${skill} stands in your list only, which shows little. Where did you use it, and what came of it?`,
              de: `${skill} steht nur in der Liste, das zeigt wenig. Wo hast du es benutzt, und was kam dabei heraus?`,
              fr: `${skill} est seulement dans la liste, ce qui montre peu. Où l’avez-vous utilisé, avec quel résultat ?`,
              es: `${skill} solo está en la lista, y eso muestra poco. ¿Dónde lo usaste y qué salió?`,
            }),
  };
}

/** Whether a message has to do with this résumé, this job or looking for work at all. */
export function isOfTheTrade(talk: Talk): boolean {
  if (trade.test(talk.low)) return true;
  const own = contentOf(talk.say).filter(({ low }) => low.length > 3);
  const known = contentOf(
    [
      ...talk.lines.map(({ text }) => text),
      ...talk.entries.map(({ name, position }) => `${name} ${position}`),
      talk.clean.basics?.summary ?? '',
      talk.input.jobText ?? '',
    ].join('\n'),
  );
  const stems = new Set(known.map(({ low }) => low));
  return own.some(({ low }) => stems.has(low) || (low.length > 5 && [...stems].some((other) => alike(other, low))));
}

/** Not understood, said plainly, with the two nearest things that can be done, taken from what was written. */
export function lost(talk: Talk): Answer {
  const n = talk.thread.count('lost');
  const said = talk.say.trim().replace(/\s+/g, ' ').slice(0, 60);
  const line = linesNamed(talk.say, talk.entries)[0] ?? talk.lines[n % Math.max(1, talk.lines.length)];
  const point = pointsNamed(talk, talk.say)[0];
  const trouble = troubles(talk)[n];
  const [a, b] = [quote(line?.text ?? talk.clean.basics?.label ?? '', 8), quote(point?.point.text ?? '', 8)];
  const second = point
    ? {
        en: `say how ${b} stands`,
        de: `sagen, wie es um ${b} steht`,
        fr: `dire où en est ${b}`,
        es: `decirte cómo está ${b}`,
      }
    : talk.brief
      ? {
          en: `go through what ${talk.brief.title} asks for`,
          de: `durchgehen, was ${talk.brief.title} verlangt`,
          fr: `parcourir ce que demande ${talk.brief.title}`,
          es: `repasar lo que pide ${talk.brief.title}`,
        }
      : {
          en: 'look at the whole for problems',
          de: 'das Ganze nach Schwächen durchsehen',
          fr: 'relire l’ensemble',
          es: 'revisar el conjunto',
        };
  return {
    intent: 'lost',
    asks: true,
    about: line ? [line.pointer] : [],
    text:
      n % 2 === 0
        ? tell(talk, {
            en: pick(talk, [
              `I am not sure what “${fold(said) === '' ? '…' : said}” should change. I could work on ${a}, or ${second.en}. Which is closer?`,
              `Help me with “${said}”: is it about ${a}, or shall I ${second.en}?`,
              `“${said}” could mean two things here. Do you want another wording for ${a}, or shall I ${second.en}?`,
            ]),
            de: `Ich bin nicht sicher, was mit „${said}“ gemeint ist. Ich kann an ${a} arbeiten oder ${second.de}. Was ist näher dran?`,
            fr: `Je ne suis pas sûr de ce que « ${said} » doit changer. Je peux travailler sur ${a}, ou ${second.fr}. Qu’est-ce qui s’en approche ?`,
            es: `No estoy seguro de qué cambiar con «${said}». Puedo trabajar en ${a} o ${second.es}. ¿Qué se acerca más?`,
          })
        : tell(talk, {
            en: `${pick(talk, [`I can't place “${said}”, sorry; say it with a word from the page and I will find it.`, `I don't see yet where “${said}” belongs; which job or line is it about?`, `“${said}” escapes me. Quote a word of the line you mean.`])} ${trouble ? `Meanwhile, this is still open: ${trouble.text}` : `Or shall we ${second.en}?`}${trouble ? ' Shall I take that on?' : ''}`,
            de: `„${said}“ kann ich nicht zuordnen; nenn mir ein Wort aus dem Lebenslauf, dann finde ich es. ${trouble ? `Offen ist noch: ${trouble.text} Soll ich das angehen?` : `Oder soll ich ${second.de}?`}`,
            fr: `Je ne sais pas où placer « ${said} » ; donnez-moi un mot du CV et je le trouve. ${trouble ? `Reste ouvert : ${trouble.text} Je m’en occupe ?` : `Ou bien ${second.fr} ?`}`,
            es: `«${said}» no sé dónde ponerlo; dime una palabra del currículum y lo encuentro. ${trouble ? `Sigue abierto: ${trouble.text} ¿Me ocupo?` : `¿O prefieres ${second.es}?`}`,
          }),
  };
}

const never =
  /\b(?:(?:have |'ve |i )?never (?:really )?(?:used|worked with|touched|done|learn\w*|seen)|haven'?t (?:ever )?used|don'?t (?:really |actually )?know|no idea (?:of|about)|kenne ich (?:gar )?nicht|(?:noch )?nie (?:benutzt|verwendet|damit)|jamais (?:utilise|touche|travaille)|nunca (?:he )?(?:usado|use|trabaj\w*|toc\w*))\b/;

/** "I've never used Snowflake": a skill that stands there untruly goes; one that does not stays out. */
export function neverUsed(talk: Talk): Answer | null {
  if (!never.test(talk.low)) return null;
  const [found] = findSkills(talk.say);
  const said = found ? talk.say.slice(found.start, found.end) : '';
  const groups = talk.input.resume.skills ?? [];
  const at = groups.flatMap(({ keywords }, i) =>
    (keywords ?? []).flatMap((keyword, k) =>
      said !== '' && fold(keyword) === fold(said) ? [{ path: `/skills/${i}/keywords/${k}`, keyword }] : [],
    ),
  )[0];
  if (said === '') return null;
  const point = pointsNamed(talk, said)[0];
  const near = talk.lines.find(({ text }) => findSkills(text).length > 0) ?? talk.lines[0];
  const wanted = point
    ? tell(talk, {
        en:
          point.point.level === 'required'
            ? 'They require it, so say so openly if asked.'
            : 'They would only like it, so it will not decide.',
        de:
          point.point.level === 'required'
            ? 'Es ist Pflicht, also sag es offen, wenn man fragt.'
            : 'Es ist nur erwünscht und entscheidet nicht.',
        fr:
          point.point.level === 'required'
            ? 'C’est exigé : dites-le franchement si on demande.'
            : 'Ce n’est que souhaité et ne décidera pas.',
        es:
          point.point.level === 'required'
            ? 'Es obligatorio: dilo con franqueza si preguntan.'
            : 'Solo es deseable y no decidirá.',
      })
    : '';
  if (at)
    return {
      intent: 'remove honest',
      about: [at.path],
      proposals: [
        {
          patch: { op: 'remove', path: at.path, before: at.keyword },
          reason: tell(talk, {
            en: `You have never used it: “${talk.say.trim()}”`,
            de: `Du hast es nie benutzt: „${talk.say.trim()}“`,
            fr: `Vous ne l’avez jamais utilisé : « ${talk.say.trim()} »`,
            es: `Nunca lo has usado: «${talk.say.trim()}»`,
          }),
        },
      ],
      text: tell(talk, {
        en: `Then ${at.keyword} should leave your skills list, where it stands now; it is the first thing they would ask about. ${wanted} What carries you instead is ${quote(near?.text ?? '', 11)}`,
        de: `Dann sollte ${at.keyword} aus deiner Liste, wo es jetzt steht; danach fragen sie zuerst. ${wanted} Stattdessen trägt ${quote(near?.text ?? '', 11)}`,
        fr: `Alors ${at.keyword} doit quitter votre liste, où il figure ; on vous interrogerait dessus. ${wanted} Ce qui vous porte, c’est ${quote(near?.text ?? '', 11)}`,
        es: `Entonces ${at.keyword} debería salir de tu lista, donde está ahora; es lo primero que preguntarían. ${wanted} Lo que te sostiene es ${quote(near?.text ?? '', 11)}`,
      }),
    };
  return {
    intent: 'match honest',
    about: near ? [near.pointer] : [],
    text: tell(talk, {
      en: `Then ${said} stays out. ${wanted} Nearest to it on your page is ${quote(near?.text ?? '', 12)}; say how you learn new things, and mean it.`,
      de: `Dann bleibt ${said} draußen. ${wanted} Am nächsten kommt ${quote(near?.text ?? '', 12)}; sag, wie du Neues lernst.`,
      fr: `Alors ${said} reste dehors. ${wanted} Le plus proche est ${quote(near?.text ?? '', 12)} ; dites comment vous apprenez.`,
      es: `Entonces ${said} se queda fuera. ${wanted} Lo más cercano es ${quote(near?.text ?? '', 12)}; cuenta cómo aprendes.`,
    }),
  };
}
