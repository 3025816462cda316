import { taxonomy, type Form, type SkillEntry } from './taxonomy.ts';
import { tokenize, type Token } from './tokens.ts';

export interface TrieForm {
  entry: SkillEntry;
  guard: Form['guard'];
  /** Original spellings of the tokens when the case must fit. */
  exact?: string[];
  /** For each token: whether nothing stands between it and the one before ("Node.js", "C++"). */
  joined: boolean[];
}

interface TrieNode {
  next: Map<string, TrieNode>;
  forms: TrieForm[];
}

/** A spelling found at tokens[from] … tokens[to - 1]. `loose`: the case of an exact form could not be checked. */
export interface FormHit {
  form: TrieForm;
  from: number;
  to: number;
  loose: boolean;
}

/** A spelling that waits until a text holds its first word. */
interface Waiting {
  entry: SkillEntry;
  form: Form;
}

function addForm(start: TrieNode, { entry, form }: Waiting): void {
  const tokens = tokenize(form.text);
  let node = start;
  for (const { key } of tokens.slice(1)) {
    let next = node.next.get(key);
    if (!next) node.next.set(key, (next = { next: new Map(), forms: [] }));
    node = next;
  }
  node.forms.push({
    entry,
    guard: form.guard,
    exact: form.exact ? tokens.map(({ raw }) => raw) : undefined,
    joined: tokens.map((token, i) => i > 0 && tokens[i - 1]?.end === token.start),
  });
}

let waiting: Map<string, Waiting[]> | undefined;
const starts = new Map<string, TrieNode>();

/** Spellings by their first word. The list is long and a text needs little of it, so nothing else is prepared here. */
function waitingForms(): Map<string, Waiting[]> {
  if (waiting) return waiting;
  waiting = new Map();
  for (const entry of taxonomy().values())
    for (const form of entry.forms) {
      const key = firstKey(form.text);
      const list = waiting.get(key);
      if (list) list.push({ entry, form });
      else waiting.set(key, [{ entry, form }]);
    }
  return waiting;
}

const plainStart = /^[A-Za-z0-9]+(?![A-Za-z0-9]|[^ -~])/;

/** Key of the first token, without a look at the rest where the word is plain. */
function firstKey(text: string): string {
  const plain = plainStart.exec(text)?.[0];
  return plain === undefined ? (tokenize(text)[0]?.key ?? '') : plain.toLowerCase();
}

/** The spellings that begin with a word, as a trie below it. Built when a text first has the word. */
function startAt(key: string): TrieNode | undefined {
  const built = starts.get(key);
  if (built) return built;
  const list = waitingForms().get(key);
  if (!list) return undefined;
  const node: TrieNode = { next: new Map(), forms: [] };
  for (const one of list) addForm(node, one);
  starts.set(key, node);
  return node;
}

const isSign = (token: Token | undefined) => token !== undefined && /^[+#./&]$/.test(token.raw);

/**
 * Signs must stand as close as in the form, or have space on both sides as in tokenised text ("Node . js"); so
 * "Java. Net income" is not .NET.
 */
function closeEnough(tokens: Token[], from: number, form: TrieForm): boolean {
  return form.joined.every((joined, k) => {
    const token = tokens[from + k];
    const previous = tokens[from + k - 1];
    if (!joined || !token || !previous || previous.end === token.start) return true;
    const sign = isSign(token) ? from + k : from + k - 1;
    const before = tokens[sign - 1];
    return isSign(tokens[sign]) && (before === undefined || before.end < (tokens[sign]?.start ?? 0));
  });
}

/** Words that say of a German name that one knows it: "Buchhaltungskenntnisse". */
const knowing = /^(.{5,}?)s?(?:kenntnisse|kenntnissen|erfahrung|erfahrungen)$/;

const unmarked = (node: TrieNode | undefined) =>
  node && node.forms.every((form) => form.guard === 'none' && !form.exact) ? node : undefined;

/** "Python3", "HTML5" and plurals reach the form without their ending. */
function childOf(get: (key: string) => TrieNode | undefined, key: string): TrieNode | undefined {
  const direct = get(key);
  if (direct || key.length < 4) return direct;
  const bare = /^([a-z]{3,})\d{1,2}$/.exec(key)?.[1] ?? (key.endsWith('s') ? key.slice(0, -1) : knowing.exec(key)?.[1]);
  return bare === undefined ? undefined : unmarked(get(bare));
}

function fit(tokens: Token[], from: number, node: TrieNode, to: number, capitals: boolean): FormHit | undefined {
  for (const form of node.forms) {
    if (!closeEnough(tokens, from, form)) continue;
    const sameCase = !form.exact || form.exact.every((raw, k) => raw === tokens[from + k]?.raw);
    if (sameCase) return { form, from, to, loose: capitals && form.exact !== undefined };
    if (capitals) return { form, from, to, loose: true };
  }
  return undefined;
}

/** The longest spelling that begins at `from`. `capitals`: the line has no lower-case letter, so case says nothing. */
export function longestForm(tokens: Token[], from: number, capitals: boolean): FormHit | undefined {
  let node = childOf(startAt, tokens[from]?.key ?? '');
  let best: FormHit | undefined;
  for (let i = from; node; i++) {
    if (node.forms.length > 0) best = fit(tokens, from, node, i + 1, capitals) ?? best;
    const { next } = node;
    node = i + 1 < tokens.length ? childOf((key) => next.get(key), tokens[i + 1]!.key) : undefined;
  }
  return best;
}
