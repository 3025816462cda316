import { fold, literal } from '../../claims/words.ts';
import { findSkills } from '../../skills/find-skills.ts';
import { textLeaves } from '../../resume/pointer.ts';
import type { Proposal } from '../schema.ts';
import { list, quote, tell, type Answer, type Talk } from '../talk.ts';

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
