import { contentOf } from '../../claims/words.ts';
import { quote, tell, type Answer, type Talk } from '../talk.ts';
import { bestLines, skillsFirst } from '../write/summary.ts';
import { linesMeant } from '../read/target.ts';
import { jobName } from './job-words.ts';
import { summary, summaryPatch } from './summarise.ts';

const again =
  /\b(?:better|another|new|different(?:ly)?|rewrite|again|confident|strong(?:er)?|bold(?:er)?|punch\w*|warm(?:er)?|friendl\w*|simpl\w*|plain\w*|stiff|modest|humble|shy|steif\w*|bescheiden\w*|modeste|formal|natural|human|boring|fancy|fake|stilted|generic|dull|cringe|clich\w*|floskel\w*|anders|neu|nochmal|besser|starker|selbstbewusst\w*|lockerer|einfacher|langweilig|autre|mieux|plus (?:fort|simple|naturel|assure)\w*|moins (?:formel|guinde)\w*|otra?|mejor|mas (?:natural|sencill|fuerte|segur)\w*|menos formal)\b/;
const shorter =
  /\b(?:short(?:er|en)?|too long|trim|half|less (?:text|words)|tighter|condense|kurzer|kurzen|zu lang|knapper|plus court\w*|trop long\w*|raccourci\w*|mas cort[oa]|demasiado larg[oa]|acorta\w*)\b/;
const elsewhere =
  /\b(?:bullets?|lines?|letter|skills?|job|zeile|punkt|anschreiben|puce|ligne|lettre|poste|punto|linea|carta|puesto|undo|remove|delete|why|interview)\b/;
const keep =
  /\b(?:keep|leave|start with|begin with|with|behalt\w*|beginn\w* mit|garde\w*|commence\w* par|deja\w*|empieza\w* con|manten\w*)\b/;
const quoted = /["“„«]\s*([^"“”„«»]{3,80}?)\s*["“”»]/u;

/** What follows on a proposed summary: "bit shorter", "more confident", "no, keep 'AP clerk' at the start". */
export function summaryAgain(talk: Talk): Answer | null {
  if (!/^summary/.test(talk.thread.intent) || elsewhere.test(talk.low) || contentOf(talk.say).length > 8) return null;
  const opening = quoted.exec(talk.say)?.[1];
  if (opening && keep.test(talk.low)) return opened(talk, opening);
  if (shorter.test(talk.low)) return summary({ ...talk, low: `${talk.low} shorter` });
  return again.test(talk.low) && linesMeant(talk, talk.say).length === 0 ? otherwise(talk) : null;
}

const proposed = (talk: Talk): string => {
  const after = talk.thread.proposed.find(({ proposal }) => proposal.patch.path === '/basics/summary')?.proposal.patch
    .after;
  return typeof after === 'string' ? after : (talk.clean.basics?.summary ?? '');
};

/** The proposed summary with an opening of the person's choice in place of its own. */
function opened(talk: Talk, opening: string): Answer {
  const rest = proposed(talk).split(/(?<=[.!?])\s+/);
  const role = rest[0] ?? '';
  const employer = /\b(?:at|bei|chez|en) (\p{Lu}[^.]*)\.$/u.exec(role)?.[0] ?? '.';
  const after = [
    `${opening.replace(/[.\s]+$/, '')}${employer.startsWith('.') ? '' : ' '}${employer}`,
    ...rest.slice(1),
  ].join(' ');
  return change(
    talk,
    after,
    tell(talk, {
      en: `It opens with “${opening}” now: ${quote(after, 40)}`,
      de: `Es beginnt jetzt mit „${opening}“: ${quote(after, 40)}`,
      fr: `Elle commence par « ${opening} » : ${quote(after, 40)}`,
      es: `Ahora empieza con «${opening}»: ${quote(after, 40)}`,
    }),
  );
}

/** Another summary from the same facts: the strongest line first, and other lines than before. */
function otherwise(talk: Talk): Answer | null {
  const before = proposed(talk);
  const lines = bestLines(talk, 5);
  const said = (text: string) => before.includes(text.replace(/\.$/, '').split(/\s+/).slice(-3).join(' '));
  const other = [...lines.filter(({ text }) => !said(text)), ...lines.filter(({ text }) => said(text))].slice(0, 2);
  const role = before.split(/(?<=[.!?])\s+/)[0] ?? '';
  const skills = skillsFirst(talk, 3);
  const know = { en: 'Skills:', de: 'Kenntnisse:', fr: 'Compétences :', es: 'Habilidades:' }[talk.resumeLanguage];
  const parts = [role, ...other.map(({ text }) => `${text.replace(/\.$/, '')}.`)];
  const after = [
    ...parts,
    /skills|kenntnisse|competences|habilidades/i.test(before) && skills.length > 0
      ? `${know} ${skills.join(', ')}.`
      : '',
  ]
    .filter(Boolean)
    .join(' ');
  if (after === before) return null;
  const fresh = other[0]?.text ?? '';
  return change(
    talk,
    after,
    tell(talk, {
      en: `Strength comes from facts, so this one leads with ${quote(fresh, 9)}${jobName(talk) ? `, which ${jobName(talk)} will look for` : ''}: ${quote(after, 44)}`,
      de: `Stark wird es durch Tatsachen, deshalb steht ${quote(fresh, 9)} vorn: ${quote(after, 44)}`,
      fr: `La force vient des faits : celle-ci met en avant ${quote(fresh, 9)} : ${quote(after, 44)}`,
      es: `La fuerza está en los hechos: esta versión destaca ${quote(fresh, 9)}: ${quote(after, 44)}`,
    }),
  );
}

const change = (talk: Talk, after: string, text: string): Answer => ({
  intent: 'summary',
  about: ['/basics/summary'],
  proposals: [
    {
      patch: summaryPatch(talk, after),
      reason: tell(talk, {
        en: 'Another order of what your résumé says already.',
        de: 'Andere Reihenfolge, nur deine eigenen Angaben.',
        fr: 'Un autre ordre de vos propres faits.',
        es: 'Otro orden de tus propios datos.',
      }),
    },
  ],
  text,
});
