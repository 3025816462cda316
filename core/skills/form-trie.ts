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

function addForm(root: TrieNode, entry: SkillEntry, form: Form): void {
  const tokens = tokenize(form.text);
  let node = root;
  for (const { key } of tokens) {
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

let root: TrieNode | undefined;

function trie(): TrieNode {
  if (root) return root;
  root = { next: new Map(), forms: [] };
  for (const entry of taxonomy().values()) for (const form of entry.forms) addForm(root, entry, form);
  return root;
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

/** "Python3", "HTML5" and plurals reach the form without their ending. */
function childOf(node: TrieNode, key: string): TrieNode | undefined {
  const direct = node.next.get(key);
  if (direct || key.length < 4) return direct;
  const bare = /^([a-z]{3,})\d{1,2}$/.exec(key)?.[1] ?? (key.endsWith('s') ? key.slice(0, -1) : undefined);
  const child = bare === undefined ? undefined : node.next.get(bare);
  return child && child.forms.every((form) => form.guard === 'none' && !form.exact) ? child : undefined;
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
  let node: TrieNode | undefined = trie();
  let best: FormHit | undefined;
  for (let i = from; i < tokens.length && node; i++) {
    node = childOf(node, tokens[i]?.key ?? '');
    if (node && node.forms.length > 0) best = fit(tokens, from, node, i + 1, capitals) ?? best;
  }
  return best;
}
