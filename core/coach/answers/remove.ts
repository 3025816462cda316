import { contentOf, fold, literal } from '../../claims/words.ts';
import { valueAt } from '../../resume/pointer.ts';
import type { Resume } from '../../resume/schema.ts';
import { readable } from '../assess.ts';
import type { Proposal } from '../schema.ts';
import { addressesMachine } from '../read/injection.ts';
import { alike, entriesNamed, linesNamed } from '../read/lines.ts';
import { list, quote, tell, type Answer, type Talk } from '../talk.ts';
import { recent } from './line-meant.ts';
import { allBut, entryCalled, wordsOut } from './remove-target.ts';

/** Words by which people call the fields and sections. */
export const fieldWords: [string, RegExp][] = [
  ['/basics/image', /\b(?:photo|picture|image|headshot|foto|bild)\b/], ['/basics/birthDate', /\b(?:dob|birth ?(?:date|day)|date of birth|birth|geburtsdatum|geburtstag|date de naissance|fecha de nacimiento|age)\b/],
  ['/basics/maritalStatus', /\b(?:marital|married|single|familienstand|verheiratet|situation (?:de famille|familiale)|estado civil)\b/],
  ['/basics/nationality', /\b(?:nationality|citizenship|nationalitat|staatsangehorigkeit|nationalite|nacionalidad)\b/],
  ['/basics/location/address', /\b(?:street|address(?!es)|house number|strasse|adresse|anschrift|rue|direccion|calle)\b/], ['/basics/location/postalCode', /\b(?:post(?:al)? ?code|zip|plz|code postal|codigo postal)\b/],
  ['/basics/phone', /\b(?:phone|telefon\w*|mobile|telephone)\b/], ['/basics/email', /\b(?:e-?mail|correo)\b/], ['/basics/summary', /\b(?:summary|objective|profile|zusammenfassung|accroche|resumen)\b/], ['/basics/label', /\b(?:headline|label)\b/],
]; // prettier-ignore
export const sectionWords: [string, RegExp][] = [
  ['references', /\b(?:references?|referenzen|referencias)\b/], ['interests', /\b(?:interests?|hobb(?:y|ies)|hobbys|interessen|loisirs|intereses|aficiones)\b/], ['languages', /\b(?:languages?|sprachen|langues|idiomas)\b/],
  ['awards', /\b(?:awards?|prizes?|auszeichnungen|prix|premios)\b/], ['publications', /\b(?:publications?|publikationen|publicaciones)\b/], ['projects', /\b(?:projects?|projekte?|projets?|proyectos?)\b/],
  ['certificates', /\b(?:certificat\w*|certs?|zertifikate?|certificados?)\b/], ['volunteer', /\b(?:volunteer\w*|ehrenamt\w*|benevolat|voluntariado)\b/], ['skills', /\b(?:skills?|kenntnisse|competences?|habilidades)\b/],
  ['education', /\b(?:education|degrees?|ausbildung|formation|studies|formacion)\b/], ['work', /\b(?:work(?: experience)?|experience|jobs?|employment|berufserfahrung|experience professionnelle|experiencia)\b/], ['basics', /\b(?:summary|profile|zusammenfassung|resumen|accroche)\b/],
]; // prettier-ignore

const removal = (resume: Resume, path: string, reason: string): Proposal => ({
  patch: { op: 'remove', path, before: valueAt(resume, path) },
  reason,
});

/** Keys of basics that the schema has no name for, called by their own words: `fatherName` → "father name". */
function ownFields(talk: Talk): string[] {
  const low = talk.low.replace(/'s?\b/g, 's');
  return Object.keys(talk.input.resume.basics ?? {})
    .filter((key) => {
      const words = key
        .replace(/([A-Z])/g, ' $1')
        .toLowerCase()
        .split(/\s+/);
      return (
        words.length > 1 &&
        words.every((word) => low.split(/[^\p{L}]+/u).some((other) => other === word || other === `${word}s`))
      );
    })
    .map((key) => `/basics/${key}`);
}

function fieldsNamed(talk: Talk): string[] {
  const fields = fieldWords.filter(([, form]) => form.test(talk.low)).map(([path]) => path);
  const before = /\b(?:those|them|these|both|it|that|diese|beides|das|es|ceux|ca|los dos|esos|eso)\b/.test(talk.low)
    ? talk.thread.about.filter((path) => path.startsWith('/basics/'))
    : [];
  return [...new Set([...before, ...fields, ...ownFields(talk)])].filter(
    (path) => valueAt(talk.input.resume, path) !== undefined,
  );
}

function skillNamed(talk: Talk): string | undefined {
  for (const [i, group] of (talk.input.resume.skills ?? []).entries())
    for (const [k, keyword] of (group.keywords ?? []).entries())
      if (new RegExp(`(?<![\\p{L}\\p{N}])${literal(fold(keyword))}(?![\\p{L}\\p{N}])`, 'u').test(talk.low))
        return `/skills/${i}/keywords/${k}`;
  return undefined;
}

/** An item of a short list (a certificate, a language, an award) that the message names. */
function itemNamed(talk: Talk): string | undefined {
  const words = contentOf(talk.say)
    .map(({ low }) => low)
    .filter((word) => word.length > 2);
  const candidates = (
    ['certificates', 'languages', 'awards', 'interests', 'publications', 'education', 'references'] as const
  ).flatMap((key) =>
    (talk.input.resume[key] ?? []).map((item, i) => {
      const own = contentOf(readable(item)).map(({ low }) => low);
      return { path: `/${key}/${i}`, hits: words.filter((word) => own.some((other) => alike(word, other))).length };
    }),
  );
  return candidates.filter(({ hits }) => hits > 0).sort((a, b) => b.hits - a.hits)[0]?.path;
}

/** What the person wants gone, most exact first. */
function targets(talk: Talk): string[] {
  const { resume } = talk.input;
  const fields = fieldsNamed(talk);
  if (fields.length > 0) return fields;
  const most = allBut(talk);
  if (most.length > 0) return most.map(({ pointer }) => pointer);
  const spoken = talk.thread.about.find((path) => /^\/(?:work|volunteer|projects)\/\d+$/.test(path));
  if (
    spoken &&
    /^remove/.test(talk.thread.intent) &&
    /\b(?:it|that|das|sie|le|la|lo)\b|^(?:drop|remove|delete|weg|raus|enleve|quita)/.test(talk.low) &&
    contentOf(talk.say).length <= 2
  )
    return [spoken];
  const called = entryCalled(talk);
  if (called) return [called];
  const bad = talk.lines.filter((line) => addressesMachine(line.text));
  if (bad[0] && /\b(?:it|that|kill|das|ca|eso)\b/.test(talk.low) && talk.thread.about.includes(bad[0].pointer))
    return [bad[0].pointer];
  const section = sectionWords.find(
    ([key, form]) =>
      form.test(talk.low) && key !== 'work' && key !== 'basics' && valueAt(resume, `/${key}`) !== undefined,
  );
  const skill = skillNamed(talk);
  if (skill) return [skill];
  if (section && /\b(?:section|line|all|whole|entire|abschnitt|zeile|rubrique|seccion)\b/.test(talk.low))
    return [`/${section[0]}`];
  const entry = entriesNamed(talk.say, talk.entries)[0];
  if (
    entry &&
    /\b(?:remove|delete|drop|take out|get rid of|losch\w*|entfern\w*|streich\w*|supprim\w*|enlev\w*|quita\w*|elimina\w*|borra\w*) (?:\p{L}+ ){0,4}(?:job|entry|position|role|stelle|poste|puesto|project|projekt)\b/u.test(
      talk.low,
    ) &&
    !/\b(?:bullet|line|point)\b/.test(talk.low)
  )
    return [entry.pointer];
  const item = itemNamed(talk);
  if (item) return [item];
  if (section) return [`/${section[0]}`];
  const line = linesNamed(talk.say, talk.entries)[0] ?? recent(talk)[0];
  return line ? [line.pointer] : [];
}

export function remove(talk: Talk): Answer {
  const { resume } = talk.input;
  const inside = wordsOut(talk);
  if (inside) return inside;
  const paths = targets(talk);
  if (paths.length === 0)
    return {
      intent: 'remove',
      asks: true,
      text: tell(talk, {
        en: `I can take out anything, from ${quote(talk.lines[0]?.text ?? talk.entries[0]?.position ?? '', 6)} to a whole section. What exactly should go?`,
        de: `Was genau soll weg, zum Beispiel ${quote(talk.lines[0]?.text ?? talk.entries[0]?.position ?? '', 6)}?`,
        fr: `Que faut-il enlever exactement, par exemple ${quote(talk.lines[0]?.text ?? talk.entries[0]?.position ?? '', 6)} ?`,
        es: `¿Qué quito exactamente, por ejemplo ${quote(talk.lines[0]?.text ?? talk.entries[0]?.position ?? '', 6)}?`,
      }),
    };
  const shown = paths.map((path) => quote(readable(valueAt(resume, path)).split('\n').slice(0, 2).join(', '), 14));
  return {
    intent: 'remove',
    about: paths,
    proposals: paths.map((path) =>
      removal(
        resume,
        path,
        tell(talk, {
          en: `You asked for it to go: ${quote(readable(valueAt(resume, path)).split('\n')[0] ?? '', 8)}`,
          de: `Auf deinen Wunsch: ${quote(readable(valueAt(resume, path)).split('\n')[0] ?? '', 8)}`,
          fr: `À votre demande : ${quote(readable(valueAt(resume, path)).split('\n')[0] ?? '', 8)}`,
          es: `A petición tuya: ${quote(readable(valueAt(resume, path)).split('\n')[0] ?? '', 8)}`,
        }),
      ),
    ),
    text: tell(talk, {
      en: `This would go: ${list(talk, shown)} ${quote(talk.lines[0]?.text ?? '', 4)} and the rest stay as they are.`,
      de: `Das käme weg: ${list(talk, shown)} Alles andere bleibt.`,
      fr: `Voici ce qui partirait : ${list(talk, shown)} Le reste ne bouge pas.`,
      es: `Esto se quitaría: ${list(talk, shown)} Lo demás queda igual.`,
    }),
  };
}
