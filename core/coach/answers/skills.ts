import { youSaid } from '../text/you-said.ts';
import { contentOf, fold, literal } from '../../claims/words.ts';
import { statementsIn } from '../../claims/statements.ts';
import { findSkills } from '../../skills/find-skills.ts';
import { textLeaves } from '../../resume/pointer.ts';
import type { Proposal } from '../schema.ts';
import { entriesNamed, type Entry } from '../read/lines.ts';
import { list, quote, tell, type Answer, type Talk } from '../talk.ts';
import { upper } from '../write/rewrite.ts';

const filler =
  /\b(?:please|pls|plz|add|include|put|insert|list|to|in|into|on|my|the|skills?|section|and|also|as|a|under|tools?|can|you|could|i|know|have|bitte|fuge?|hinzu|noch|zu|meinen?|kenntnissen?|und|auch|die|ajoute[rz]?|mets|aux?|mes|competences?|et|aussi|svp|stp|anade|agrega|pon|mis|habilidades|y|tambien|a|en|too|well)\b/giu;

/** Names that the message asks to put among the skills. */
export function skillsAsked(say: string): string[] {
  const found = findSkills(say).map(({ start, end }) => say.slice(start, end));
  const rest = say
    .split(/,|\band\b|\bund\b|\bet\b|\by\b|&|\+(?=\s)/iu)
    .map((part) => fold(part).replace(filler, ' ').trim() && part.replace(/[.!?]+$/, '').trim())
    .filter(Boolean)
    .map((part) =>
      part
        .split(/\s+/)
        .filter(
          (word) =>
            fold(word)
              .replace(filler, '')
              .replace(/[^\p{L}\p{N}+#]/gu, '') !== '',
        )
        .join(' '),
    )
    .filter((part) => part.length > 1 && part.split(' ').length <= 4);
  const missing = rest.filter(
    (part) => !found.some((skill) => fold(skill).includes(fold(part)) || fold(part).includes(fold(skill))),
  );
  return [...new Set([...found, ...missing])];
}

interface Proof {
  pointer: string;
  text: string;
}

/** Where the résumé itself (the skills list apart) shows a skill, with its usual spelling there. */
export function proofOf(talk: Talk, skill: string): (Proof & { spelling: string }) | null {
  const needle = fold(skill);
  const form = new RegExp(`(?<![\\p{L}\\p{N}])${literal(needle)}(?![\\p{L}\\p{N}])`, 'u');
  const [id] = findSkills(skill);
  for (const { pointer, text } of textLeaves({ ...talk.input.resume, skills: undefined, meta: undefined })) {
    const at = form.exec(fold(text));
    if (at && fold(text).length === text.length)
      return { pointer, text, spelling: text.slice(at.index, at.index + at[0].length) };
    if (at) return { pointer, text, spelling: skill };
    const same = id && findSkills(text).find((found) => found.id === id.id);
    if (same) return { pointer, text, spelling: text.slice(same.start, same.end) };
  }
  return null;
}

export const isListed = (talk: Talk, skill: string): boolean =>
  (talk.input.resume.skills ?? []).some((group) =>
    [group.name ?? '', ...(group.keywords ?? [])].some((word) => fold(word) === fold(skill)),
  );

/** The group of the skills section where a skill belongs best. */
export function addSkill(talk: Talk, skill: string, offset = 0): Proposal['patch'] {
  const groups = talk.input.resume.skills ?? [];
  if (groups.length === 0)
    return { op: 'add', path: '/skills/-', after: { name: skillsWord(talk), keywords: [skill] } };
  const tools = groups.findIndex((group) =>
    /tool|software|system|tech|framework|edv|werkzeug|outils|logiciel|herramient|informat/.test(fold(group.name ?? '')),
  );
  const isTool = /^\p{Lu}|\d|[+#.]/u.test(skill) || findSkills(skill).length > 0;
  const index = isTool && tools >= 0 ? tools : 0;
  const keywords = groups[index]?.keywords;
  return keywords
    ? { op: 'add', path: `/skills/${index}/keywords/${keywords.length + offset}`, after: skill }
    : { op: 'add', path: `/skills/${index}/keywords`, after: [skill] };
}
const skillsWord = (talk: Talk) =>
  ({ en: 'Skills', de: 'Kenntnisse', fr: 'Compétences', es: 'Habilidades' })[talk.resumeLanguage];

export function addSkills(talk: Talk): Answer {
  const asked = skillsAsked(talk.say).filter((skill) => !/^(?:skills?|them|those|these)$/i.test(skill));
  if (asked.length === 0)
    return {
      intent: 'skills',
      asks: true,
      text: tell(talk, {
        en: `Your list has ${list(talk, (talk.clean.skills ?? []).flatMap(({ keywords }) => keywords ?? []).slice(0, 4))} and more. Which skill shall I add or take out?`,
        de: 'Welche Kenntnis soll ich ergänzen oder streichen?',
        fr: 'Quelle compétence ajouter ou retirer ?',
        es: '¿Qué habilidad añado o quito?',
      }),
    };
  const stated = (skill: string) => talk.input.statements.some(({ text }) => fold(text).includes(fold(skill)));
  const listed = asked.filter((skill) => isListed(talk, skill));
  const fresh = asked.filter((skill) => !isListed(talk, skill));
  const proven = fresh.filter((skill) => proofOf(talk, skill) || stated(skill));
  const unproven = fresh.filter((skill) => !proven.includes(skill));
  const proposals = proven.map((skill, i): Proposal => {
    const proof = proofOf(talk, skill);
    return {
      patch: addSkill(talk, proof?.spelling ?? skill, i),
      reason: proof
        ? tell(talk, {
            en: `Your own line shows it: ${quote(proof.text, 12)}`,
            de: `Deine Zeile belegt es: ${quote(proof.text, 12)}`,
            fr: `Votre ligne le montre : ${quote(proof.text, 12)}`,
            es: `Tu línea lo demuestra: ${quote(proof.text, 12)}`,
          })
        : tell(talk, {
            en: `You told me about ${skill} in this conversation.`,
            de: `Du hast ${skill} genannt.`,
            fr: `Vous avez parlé de ${skill}.`,
            es: `Has hablado de ${skill}.`,
          }),
    };
  });
  const parts = [
    ...proven.map((skill) => {
      const proof = proofOf(talk, skill);
      return proof
        ? tell(talk, {
            en: `${proof.spelling} can go in: ${quote(proof.text, 12)} backs it up.`,
            de: `${proof.spelling} passt, belegt durch ${quote(proof.text, 12)}`,
            fr: `${proof.spelling} peut y être, grâce à ${quote(proof.text, 12)}`,
            es: `${proof.spelling} puede entrar, por ${quote(proof.text, 12)}`,
          })
        : tell(talk, {
            en: `${skill} can go in, as you told me.`,
            de: `${skill} kommt dazu.`,
            fr: `${skill} est ajouté.`,
            es: `${skill} entra.`,
          });
    }),
    listed.length > 0
      ? tell(talk, {
          en: `${list(talk, listed)} is on the list already.`,
          de: `${list(talk, listed)} steht schon da.`,
          fr: `${list(talk, listed)} y figure déjà.`,
          es: `${list(talk, listed)} ya está.`,
        })
      : '',
    unproven.length > 0
      ? tell(talk, {
          en: `${list(talk, unproven)} I don't find anywhere, not even near ${quote(talk.lines[0]?.text ?? '', 5)}. Where did you use ${unproven.length > 1 ? 'them' : 'it'}: at ${talk.entries[0]?.name ?? 'work'}, as ${talk.entries[0]?.position ?? ''}, or elsewhere, and for what?`,
          de: `${list(talk, unproven)} finde ich nirgends in deinen Stellen. Wo und wofür hast du das benutzt, bei ${talk.entries[0]?.name ?? ''}?`,
          fr: `${list(talk, unproven)} n’apparaît nulle part. Où l’avez-vous utilisé, chez ${talk.entries[0]?.name ?? ''}, et pour quoi faire ?`,
          es: `${list(talk, unproven)} no aparece en ningún puesto. ¿Dónde lo usaste, en ${talk.entries[0]?.name ?? ''}, y para qué?`,
        })
      : '',
  ];
  return { intent: 'skills', text: parts.filter(Boolean).join(' '), proposals, asks: unproven.length > 0 };
}

const learned =
  /\b(?:course|youtube|tutorial|video|read about|saw|seen|heard|watched|bootcamp|class|kurs|gelesen|gesehen|cours|vu|lu|curso|visto|leido)\b/;

/** After "where did you use it?": what they did with it becomes the evidence; a course is a course. */
export function skillAnswer(talk: Talk): Answer | null {
  const last = talk.thread.last?.say ?? '';
  const before = talk.input.history.at(-2)?.intent.startsWith('skills') ? (talk.input.history.at(-2)?.say ?? '') : '';
  const open = [...skillsAsked(last), ...skillsAsked(before)].filter((skill) => !isListed(talk, skill));
  const here = open.filter((skill) => talk.low.includes(fold(skill)));
  const skills = here.length > 0 ? here : open.slice(0, 1);
  const skill = skills[0];
  if (!skill) return null;
  if (learned.test(talk.low) && !/\b(?:used|built|work\w*)\b/.test(talk.low)) return onlyLearned(talk, skill);
  if (statementsIn(talk.say).length === 0 || contentOf(talk.say).length < 2) return null;
  const taxonomy = findSkills(skill)[0]?.name ?? '';
  const spelled =
    fold(taxonomy) === fold(skill) ? taxonomy : (talk.say.match(new RegExp(literal(skill), 'iu'))?.[0] ?? skill);
  const entry = entriesNamed(talk.say, talk.entries)[0];
  const proposals: Proposal[] = [
    {
      patch: addSkill(talk, spelled),
      reason: tell(talk, {
        en: `You said where: “${talk.say.trim()}”`,
        de: `Du sagtest: „${talk.say.trim()}“`,
        fr: `Vous l’avez dit : « ${talk.say.trim()} »`,
        es: `Lo dijiste: «${talk.say.trim()}»`,
      }),
    },
  ];
  const bullet = entry && talk.language === talk.resumeLanguage ? asBullet(talk.say, entry) : null;
  if (entry && bullet)
    proposals.push({
      patch: { op: 'add', path: `${entry.pointer}/highlights/${entry.highlights.length}`, after: bullet },
      reason: tell(talk, {
        en: `Shows where ${spelled} was used.`,
        de: `Zeigt, wo ${spelled} im Einsatz war.`,
        fr: `Montre l’usage de ${spelled}.`,
        es: `Muestra dónde usaste ${spelled}.`,
      }),
    });
  return {
    intent: 'skills',
    proposals,
    about: entry ? [entry.pointer] : [],
    text: tell(talk, {
      en: `That is the evidence it needed. ${spelled} goes into the list${bullet ? `, and ${entry?.name} gets the line ${quote(bullet, 18)}` : ''}`,
      de: `Damit ist es belegt: ${spelled} kommt in die Liste${bullet ? `, dazu ${quote(bullet, 18)}` : ''}`,
      fr: `C’est la preuve qu’il fallait : ${spelled} entre dans la liste${bullet ? `, avec ${quote(bullet, 18)}` : ''}`,
      es: `Eso lo demuestra: ${spelled} entra en la lista${bullet ? `, con ${quote(bullet, 18)}` : ''}`,
    }),
  };
}

const knows =
  /^(?:but |and |well |yes |ja |oui |si |also )*(?:i (?:also )?(?:know|learn(?:ed|t)|did|took|can (?:use|do)|have learn(?:ed|t))|ich (?:kann|kenne|habe)|je (?:connais|maitrise)|j'ai (?:appris|suivi)|(?:yo )?(?:se|conozco|aprendi)) .*/;

/** "I know SQL from a course last year": a skill for the list, if they want it there, and never a line of a job. */
export function skillLearned(talk: Talk): Answer | null {
  if (!knows.test(talk.low) || !learned.test(talk.low) || statementsIn(talk.say).length === 0) return null;
  const found = findSkills(talk.say)[0];
  if (!found || /\b(?:used|built|at work|benutzt|utilise|usado)\b/.test(talk.low)) return null;
  const skill = talk.say.slice(found.start, found.end);
  if (isListed(talk, skill) || proofOf(talk, skill)) return null;
  return {
    intent: 'skills add',
    asks: true,
    proposals: [
      {
        patch: addSkill(talk, skill),
        reason: youSaid(talk),
      },
    ],
    text: tell(talk, {
      en: `From a course it belongs in the skills list, not under a job, so I would put ${skill} there. Have you used it on anything since? What was the course called, and when did it end?`,
      de: `Aus einem Kurs gehört ${skill} in die Kenntnisse, nicht unter eine Stelle; dort würde ich es eintragen. Hast du es seither benutzt? Wie hieß der Kurs, und wann war er zu Ende?`,
      fr: `Appris en cours, ${skill} va dans les compétences, pas sous un poste. L’avez-vous utilisé depuis ? Comment s’appelait le cours, et quand s’est-il terminé ?`,
      es: `De un curso, ${skill} va en las habilidades, no bajo un puesto. ¿Lo has usado desde entonces? ¿Cómo se llamaba el curso y cuándo terminó?`,
    }),
  };
}

function onlyLearned(talk: Talk, skill: string): Answer {
  return {
    intent: 'skills honest',
    text: tell(talk, {
      en: `Then ${skill} stays out for now: next to ${quote(talk.lines[0]?.text ?? '', 5)} an interviewer expects work, not a course. Build one small thing with it, say next to ${quote(talk.lines.at(-1)?.text ?? '', 6)}, and it can stand there truthfully.`,
      de: `Dann lassen wir ${skill} vorerst weg: Es wäre ein Kurs, keine Arbeit. Mit einem kleinen eigenen Projekt neben ${quote(talk.lines.at(-1)?.text ?? '', 6)} kann es später stehen.`,
      fr: `Alors laissons ${skill} de côté : c’est un cours, pas du travail. Un petit projet à côté de ${quote(talk.lines.at(-1)?.text ?? '', 6)} changerait cela.`,
      es: `Entonces dejamos ${skill} fuera por ahora: es un curso, no trabajo. Un proyecto pequeño junto a ${quote(talk.lines.at(-1)?.text ?? '', 6)} lo cambiaría.`,
    }),
  };
}

/** What the person said, as a line: without the employer's name and "I", relative times and openers. */
export function asBullet(say: string, entry: Entry): string | null {
  const names = contentOf(entry.name).map(({ low }) => low);
  const words = say
    .trim()
    .replace(/[.!]+$/, '')
    .replace(/^(?:yes|yeah|no|well|so|ok|okay|but|and|actually|also)[,\s]+/i, '');
  const turned = words.replace(
    /^(.{2,30}?) i (used|use|built|wrote|ran|learned)\b/i,
    (_, object: string, verb: string) => `${verb} ${object}`,
  );
  const text = turned
    .replace(/\b(?:at|for|with|in|bei|chez|en)\s+(\p{L}+)(?=\s|,|$)/giu, (part, name: string) =>
      names.includes(fold(name)) ? '' : part,
    )
    .replace(/\b(?:this|last) (?:spring|summer|autumn|fall|winter|year|month|week)\b/gi, '')
    .replace(/^(?:i|we)(?:'ve| have)? /i, '')
    .replace(/,\s*(?:and )?(?:i|we) /gi, ', ')
    .replace(/\band i /gi, 'and ')
    .replace(/\s{2,}/g, ' ')
    .replace(/\s+,/g, ',')
    .trim();
  return text.split(/\s+/).length >= 3 ? upper(text) : null;
}
