import { findPeriods } from '../../resume/date-spans.ts';
import type { Block } from './blocks.ts';
import { readBody } from './body.ts';
import { datesOf } from './dated.ts';
import { entriesOf, type Entry } from './entries.ts';
import { isLanguageName } from './places.ts';
import { splitItems } from './skills.ts';
import { tidy, traced, type Draft, type Traced } from './traced.ts';
import type { Unit } from './units.ts';

const leaf = (unit: Unit | undefined, confidence = 0.75): Traced | undefined =>
  unit && traced(unit.text, unit.lines, confidence);
const webAddress = /^(?:https?:\/\/)?(?:www\.)?[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/i;

/** Projects: name, link, dates, description, list items. */
export function readProjects(blocks: Block[]): Draft[] {
  return entriesOf(blocks).flatMap((entry): Draft[] => {
    const link = entry.units.find((unit) => webAddress.test(unit.text) && unit.text.includes('.'));
    const [name, ...others] = entry.units.filter((unit) => unit !== link);
    if (!name) return entry.body.map((block) => ({ name: traced(block.text, block.lines, 0.5) }));
    const { summary, highlights } = readBody(entry.body);
    const about = [...others.map((unit) => unit.text), ...(summary ? [summary.text] : [])].join(' ');
    const lines = [...others.flatMap((unit) => unit.lines), ...(summary?.lines ?? [])];
    const url = link?.text ?? name.url;
    return [
      {
        name: leaf(name, 0.8),
        description: about === '' ? undefined : traced(about, lines, 0.7),
        highlights,
        ...(url && { url: traced(url, (link ?? name).lines, 0.8) }),
        ...datesOf(entry, 'startDate'),
      },
    ];
  });
}

/** One line or one list item an entry, unless headers with text under them show otherwise. */
function oneByOne(blocks: Block[]): Entry[] {
  const entries = entriesOf(blocks, true);
  const listed = blocks.filter((block) => block.bullet).length >= blocks.length * 0.6;
  if (!listed)
    return entries.flatMap((entry) =>
      entry.head.length === 0 ? entry.body.flatMap((block) => entriesOf([block], true)) : [entry],
    );
  return blocks.flatMap((block) => entriesOf([block], true));
}

const by =
  /^(?:awarded by|issued by|published by|issuer|by|von|verliehen von|ausgestellt von|par|por|da|door|przez)\s*:?\s+/iu;

/** Certificates, awards and publications: a title, who gave it, when. */
export function readTitled(
  blocks: Block[],
  keys: { title: string; giver: string; date: 'date' | 'releaseDate'; summary?: string },
): Draft[] {
  return oneByOne(blocks).flatMap((entry): Draft[] => {
    const parted = entry.pieces.length > 1 || isGraded(entry.units) ? entry.pieces : entry.units;
    const units = (entry.pieces.length > 1 ? parted : parted.flatMap(splitGiver)).filter(
      (unit) => !webAddress.test(unit.text) || !unit.text.includes('/'),
    );
    const given = units.find((unit) => by.test(unit.text));
    const [title, ...others] =
      keys.date === 'releaseDate' ? (cited(entry) ?? units) : units.filter((unit) => unit !== given);
    if (!title) return [];
    const giver = given ?? others[0];
    const { summary, highlights } = readBody(entry.body);
    const about = [summary, ...(highlights ?? [])].filter((text): text is Traced => text !== undefined);
    const url = entry.units.map((unit) => unit.url).find((found) => found?.startsWith('http'));
    return [
      {
        [keys.title]: leaf(title, 0.8),
        [keys.giver]: giver && traced(giver.text.replace(by, ''), giver.lines, 0.7),
        ...datesOf(entry, keys.date),
        ...(url && keys.title === 'name' && { url: traced(url, title.lines, 0.8) }),
        ...(about.length > 0 && {
          summary: traced(
            about.map((text) => text.text).join(' '),
            about.flatMap((text) => text.lines),
            0.6,
          ),
        }),
      },
    ];
  });
}

/**
 * A reference in the author–year form (APA, Harvard): "Doe, J., & Roe, R. (2023). Title. Journal, 12(3), 45–61." →
 * title and where it appeared. Null for anything else.
 */
function cited({ head: [block], pieces }: Entry): Unit[] | null {
  const match = /^[^()]{3,200}?\p{Lu}\.[^()]{0,80}\((?:19|20)\d{2}[a-z]?\)[.,:]?\s+(.{8,}?[.?!])\s+(\p{Lu}.*)$/u.exec(
    block?.text ?? '',
  );
  const like = pieces[0];
  if (!block || !match || !like) return null;
  const venue = (match[2] ?? '').replace(/,\s*(?:vol\.?\s*)?\d.*$|\.\s.*$|\.$/iu, '');
  return [(match[1] ?? '').replace(/\.$/, ''), venue].map((text) => ({ ...like, text, lines: block.lines }));
}

/** "AWS Certified Data Engineer – Associate": what follows the dash is a grade, not an issuer. */
function isGraded(units: Unit[]): boolean {
  return (
    units.length === 2 &&
    /^(?:associate|professional|specialty|foundational|foundation|practitioner|fundamentals|expert|advanced|intermediate|basic|\bbasis|level \d|[ABC][12])(?:,|$)/i.test(
      units[1]?.text ?? '',
    )
  );
}

/** "Advanced Cardiac Life Support (ACLS)": the bracket shortens the title and names nobody. */
function shortens(bracket: string, title: string): boolean {
  const capitals = bracket.replace(/\P{Lu}/gu, '');
  if (bracket.length > 8 || capitals.length < 2) return false;
  const initials = [...title.matchAll(/(?<![\p{L}])\p{L}/gu)].map((match) => match[0].toUpperCase());
  let at = 0;
  for (const initial of initials) if (initial === capitals[at]) at++;
  return at === capitals.length;
}

function splitGiver(unit: Unit): Unit[] {
  const parenthesis = /^(.+?)\s*\(([^()]{2,60})\)$/u.exec(unit.text);
  const comma = /^(.{4,}?)(?:,|\.)\s+(\p{Lu}[^,]{1,60})$/u.exec(unit.text);
  const match =
    comma ??
    (parenthesis &&
    /^\p{Lu}/u.test(parenthesis[2] ?? '') &&
    findPeriods(parenthesis[2] ?? '').length === 0 &&
    !shortens(parenthesis[2] ?? '', parenthesis[1] ?? '')
      ? parenthesis
      : null);
  return match ? [1, 2].map((i) => ({ ...unit, text: match[i] ?? '', slot: `${unit.slot}.${i}` })) : [unit];
}

const fluencyWords =
  /(?:native|mother tongue|bilingual|fluent|proficien|professional|working|conversational|intermediate|basic|elementary|beginner|advanced|limited|full|muttersprach|verhandlungssicher|fließend|fliessend|grundkenntnisse|gut|konversation|langue maternelle|courant|bilingue|notions|intermédi|intermed|scolaire|lu écrit|natif|native|nativo|nativa|materna|fluido|fluida|avanzado|intermedio|básico|fluente|avançado|madrelingua|fluente|ottim|buon|scolastic|moedertaal|vloeiend|goed|redelijk|matig|modersmål|flytande|flydende|flytende|grundläggande|grundlæggende|goda kunskaper|godt kendskab|mycket goda|god |kendskab|ojczysty|biegł|komunikatywn|podstawow|zaawansowan|母语|流利|精通|熟练|ネイティブ|母国語|ビジネス|日常会話|العربية|اللغة الأم|ممتاز|جيد|متوسط|\b[ABC][12]\b|ielts|toefl|toeic|jlpt|hsk|dele|delf|dalf|cet|[★☆●○⬤◯]{3,})/iu;

/** "English (native), German – B2 / French: fluent": language and fluency. */
export function readLanguages(blocks: Block[]): Draft[] {
  const languages: { language: Traced; fluency?: Traced }[] = [];
  for (const block of blocks) {
    const pieces = block.segments.flatMap((segment) => splitItems(segment.text));
    // Languages side by side over their levels side by side.
    const above = languages.slice(-pieces.length);
    if (
      pieces.length > 1 &&
      above.length === pieces.length &&
      pieces.every(isFluency) &&
      above.every((item) => !item.fluency)
    ) {
      for (const [i, piece] of pieces.entries())
        (above[i] as { fluency?: Traced }).fluency = traced(piece, block.lines, 0.8);
      continue;
    }
    for (const [i, piece] of pieces.entries()) {
      const last = languages.at(-1);
      if (last?.fluency && i === 0 && /^\(.+\)$/u.test(piece)) {
        last.fluency = traced(`${last.fluency.text} ${piece}`, [...last.fluency.lines, ...block.lines], 0.85);
        continue;
      }
      if (last && !last.fluency && isFluency(piece) && (i > 0 || !block.bullet)) {
        last.fluency = traced(piece.replace(/^\(|\)$/g, ''), block.lines, 0.85);
        continue;
      }
      const split = parted.exec(piece) ?? bracketed.exec(piece) ?? leadingName(piece);
      const language = traced(split?.[1] ?? piece, block.lines, 0.85);
      languages.push({ language, ...(split?.[2] && { fluency: traced(split[2], block.lines, 0.85) }) });
    }
  }
  return languages;
}

export function isFluency(text: string): boolean {
  const named = /^(\p{Lu}[\p{L}]+)\s*[(:–—-]/u.exec(text)?.[1];
  return fluencyWords.test(text) && !(named && isLanguageName(named)) && text.split(' ').length < 8;
}

/** "German: fluent (C1)", "Portuguese (Brazil) – native". */
const parted = /^(\p{L}[\p{L} '’/]*?(?:\([^()]*\))?)\s*[:：–—-]\s*(.+)$/u;
/** "German (fluent (C1))": the outer bracket goes, the inner one stays. */
const bracketed = /^(\p{L}[\p{L} '’/-]*?)\s*[(（](.+)[)）]$/u;

/** "English native speaker": the name is the first word when it names a language or words of fluency follow. */
function leadingName(text: string): RegExpExecArray | null {
  const match = /^(\p{Lu}\p{L}+|[\u4e00-\u9fff]{1,3}[语語文])\s+(.+)$/u.exec(text);
  if (!match || fluencyWords.test(match[1] ?? '')) return null;
  return fluencyWords.test(match[2] ?? '') || (isLanguageName(match[1] ?? '') && /^[\p{Ll}(]/u.test(match[2] ?? ''))
    ? match
    : null;
}

export function readInterests(blocks: Block[]): Draft[] {
  const interests: { name: Traced; keywords?: Traced[] }[] = [];
  for (const block of blocks) {
    const label = /^([^:,;]{2,40}):\s+(.+)$/su.exec(block.text);
    if (label) {
      interests.push({
        name: traced(label[1] ?? '', block.lines, 0.8),
        keywords: splitItems(label[2] ?? '').map((item) => traced(item, block.lines, 0.8)),
      });
    } else if (block.text.length > 140) interests.push({ name: traced(block.text, block.lines, 0.6) });
    else
      for (const item of block.segments.flatMap((segment) => splitItems(segment.text)))
        interests.push({ name: traced(item, block.lines, 0.8) });
  }
  return interests;
}

/** A short line names who, the text beside it is what they say. */
export function readReferences(blocks: Block[]): Draft[] {
  const references: { name?: Traced; reference?: Traced }[] = [];
  for (const block of blocks) {
    const long = block.text.length > 90 || /[.!?]["”»]?$/.test(block.text);
    const last = references.at(-1);
    if (long) {
      if (last && last.name && !last.reference) last.reference = traced(block.text, block.lines, 0.7);
      else references.push({ reference: traced(block.text, block.lines, 0.7) });
    } else if (last && last.reference && !last.name) last.name = traced(tidy(block.text), block.lines, 0.7);
    else references.push({ name: traced(tidy(block.text), block.lines, 0.7) });
  }
  return references;
}
