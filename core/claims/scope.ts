import { fold } from './words.ts';

/** Words that say how far a person's say reached. Within one group one stands for the other; between groups never. */
export const scopeGroups: readonly RegExp[] = [
  /\b(?:led|leads?|leading|leader(?:ship)?|headed|heads?|heading|chef d'equipe|leit(?:e|et|ete|eten|en|ung)|geleitet|teamleit\w*|lider\w*|encabez\w*)\b/,
  /\bmanag(?:e|es|ed|ing|er|ers|ement)\b/,
  /\b(?:direct(?:ed|s|ing|or)|dirig\w+|directeur|directrice)\b/,
  /\b(?:supervis\w+|oversaw|oversee\w*|encadr\w+|in charge of|verantwortete|charge of)\b/,
  /\b(?:spearhead\w*|orchestrat\w+|architect(?:ed|ing)|pioneer\w*|masterminded|championed|drove|driv(?:e|es|ing) (?:the|growth|change|adoption))\b/,
  /\b(?:own(?:ed|s|ing|ership)?|verantwort\w+|sole(?:ly)? responsible)\b/,
  /\b(?:co-?found\w*|found(?:ed|er|ing)|gegrundet|grundete|fonde|fonda|fundo|funde|started (?:a|the|my|our) (?:company|business))\b/,
  /\b(?:mentor\w*|coach(?:ed|es|ing)?)\b/,
  /\b(?:pilot(?:er|age|e|ed))\b/,
  /\b(?:initiat(?:ed|es|ing)|introduc(?:ed|es|ing)|launch(?:ed|es|ing)?|establish(?:ed|es|ing)?|eingefuhrt|initiiert|lance|lanzo|lance)\b/,
  /\b(?:invent(?:ed|or)|patent(?:ed)?)\b/,
  /\b(?:negotiat(?:ed|es|ing)|verhandelt|negocie)\b/,
  /\b(?:hir(?:ed|es|ing)|recruit(?:ed|s|ing)?|eingestellt|recrut\w+)\b/,
];

/** Verbs that claim the whole work; after "helped" or "worked on" they say more than was said. */
export const makingVerbs =
  /^(?:built|build|designed?|develop(?:ed)?|creat(?:e|ed)|deliver(?:ed)?|implement(?:ed)?|migrat(?:e|ed)|execut(?:e|ed)|engineer(?:ed)?|set up|rolled out|deployed?|transform(?:ed)?|overhaul(?:ed)?|entwickelt\w*|erstellt\w*|realis\w+|concu|cree|creo|desarroll\w+)\b/;

/** Markers of a share in somebody else's work. */
export const shareMarkers =
  /\b(?:help(?:ed|s|ing)?|assist(?:ed|s|ing|ance)?|support(?:ed|s|ing)?|contribut\w+|participat\w+|took part|take part|taking part|involved in|worked (?:on|with|alongside)|part of|member of|together with|joined|shadow\w+|observ\w+|sat in|collaborat\w+|alongside|exposure to|mitarbeit\w*|mitgearbeitet|mitgewirkt|mitwirkung|unterstutz\w*|beteilig\w*|geholfen|half bei|zusammenarbeit|aide|aider|aidé|participation|participe\w*|appui|soutien|collabor\w+|ayud\w+|apoy\w+|particip\w+)\b/;

/** Ranks: none of them may appear where it did not stand. */
export const ranks =
  /\b(?:senior|sr|principal|staff|head|chief|director|vp|vice president|executive|expert|specialist|lead|certified|licensed|chartered|accredited|qualified|fluent|native|advanced|leiter(?:in)?|leitende[rn]?|directeur|directrice|jefe|jefa|responsable)\b/g;

/** Degrees and professional titles. */
export const credentials =
  /\b(?:bachelor\w*|master(?:'?s)?|mba|ph\.?d|doctorate|doctor|dr|b\.?sc|m\.?sc|b\.?a|m\.?a|b\.?eng|m\.?eng|b\.?tech|m\.?tech|bsn|msn|diplom\w*|licence|license|licentiate|pmp|prince2|cpa|acca|cfa|cma|cissp|ccna|itil|scrum master|apprenticeship|meister\w*|staatlich\w*|degree)\b/g;

/** A credential that is being worked on is not held. */
export const inProgress =
  /\b(?:work(?:ing|s)? towards?|towards?|candidate|in progress|pursuing|studying|enrol\w*|expected|planned|plan to|preparing for|start(?:ing|s)?|began|begin(?:s|ning)?|currently (?:taking|doing)|angestrebt|laufend|in ausbildung|geplant|en cours|en curso|prevu|previst\w+)\b/;

/** Consequences that are easily tacked on. */
export const resultWords =
  /\b(?:resulting in|leading to|which led to|thereby|thus|ensuring|enabling|driving|improv(?:ing|ed|es?)|increas(?:ing|ed|es?)|reduc(?:ing|ed|es?)|boost(?:ing|ed|s)?|enhanc(?:ing|ed|es?)|maximi[sz]\w+|optimi[sz]\w+|streamlin\w+|sav(?:ing|ed)|accelerat\w+|strengthen\w+|transform\w+|doubl(?:ed|ing)|tripl(?:ed|ing)|halv(?:ed|ing)|wodurch|verbesser\w+|gesteigert|gesenkt|verdoppelt|amelior\w+|augment\w+|redui\w+|ce qui a|mejor\w+|aument\w+|reduc\w+|logrando)\b/g;

/** The scope groups that a text touches, as indexes with the word that does it. */
export function scopesIn(text: string): { group: number; word: string }[] {
  const low = fold(text);
  return scopeGroups.flatMap((form, group) => {
    const word = form.exec(low)?.[0];
    return word ? [{ group, word }] : [];
  });
}
