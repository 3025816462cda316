import { CandorError } from '../errors.ts';
import { parsePointer } from '../resume/pointer.ts';
import { resumeSchema, type Resume } from '../resume/schema.ts';
import { equalJson } from './equal.ts';
import type { Patch } from './schema.ts';

type Container = Record<string, unknown> | unknown[];
const forbidden = new Set(['__proto__', 'prototype', 'constructor']);

const invalid = (detail: string) => new CandorError('input_invalid', { detail });
const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null;

/** Tokens of a pointer that may be written to: never the root, never a prototype. */
export function writablePath(pointer: string): string[] {
  if (!pointer.startsWith('/')) throw invalid('a pointer starts with /');
  const tokens = parsePointer(pointer);
  if (tokens.some((token) => forbidden.has(token))) throw invalid('pointer not allowed');
  return tokens;
}

/** Index that `token` names in a list of which positions up to `max` may be named; `-` is the end. */
function indexOf(list: unknown[], token: string, max: number): number {
  const index = token === '-' ? list.length : /^(0|[1-9]\d{0,5})$/.test(token) ? Number(token) : NaN;
  if (!(index <= max)) throw invalid('list index out of range');
  return index;
}

function child(node: Container, token: string): unknown {
  if (Array.isArray(node)) return node[indexOf(node, token, node.length - 1)];
  return Object.hasOwn(node, token) ? node[token] : undefined;
}

/** The container that holds the last token; with `create`, missing objects and lists on the way are made. */
function parentOf(root: Container, tokens: string[], create: boolean): [Container, string] {
  let node = root;
  for (const [i, token] of tokens.slice(0, -1).entries()) {
    let next = child(node, token);
    if (next === undefined && create && !Array.isArray(node))
      node[token] = next = /^(\d+|-)$/.test(tokens[i + 1] ?? '') ? [] : {};
    if (!isContainer(next)) throw invalid('pointer leads nowhere');
    node = next;
  }
  return [node, tokens.at(-1) ?? ''];
}

function take(root: Container, tokens: string[]): unknown {
  const [node, key] = parentOf(root, tokens, false);
  if (Array.isArray(node)) return node.splice(indexOf(node, key, node.length - 1), 1)[0];
  if (!Object.hasOwn(node, key)) throw invalid('nothing stands there');
  const value = node[key];
  delete node[key];
  return value;
}

function put(root: Container, tokens: string[], value: unknown, create: boolean): Container {
  const [node, key] = parentOf(root, tokens, create);
  if (Array.isArray(node)) node.splice(indexOf(node, key, node.length), 0, value);
  else node[key] = value;
  return node;
}

function replace(root: Container, tokens: string[], value: unknown) {
  const [node, key] = parentOf(root, tokens, false);
  if (child(node, key) === undefined) throw invalid('nothing stands there');
  if (Array.isArray(node)) node[indexOf(node, key, node.length - 1)] = value;
  else node[key] = value;
}

function reorder(node: Container, keys: string[]) {
  if (Array.isArray(node)) return;
  const entries = Object.entries(node).sort(([a], [b]) => rank(keys, a) - rank(keys, b));
  for (const [key] of entries) delete node[key];
  for (const [key, value] of entries) node[key] = value;
}
const rank = (keys: string[], key: string) => (keys.includes(key) ? keys.indexOf(key) : keys.length);

function checkBefore(root: Container, pointer: string, before: unknown) {
  if (before === undefined) return;
  let value: unknown = root;
  for (const token of parsePointer(pointer))
    value = isContainer(value) && hasChild(value, token) ? child(value, token) : undefined;
  if (!equalJson(value, before)) throw new CandorError('conflict', { detail: 'the text has changed since' });
}
const hasChild = (node: Container, token: string) =>
  Array.isArray(node) ? /^\d+$/.test(token) && Number(token) < node.length : Object.hasOwn(node, token);

function change(root: Container, patch: Patch) {
  const tokens = writablePath(patch.path);
  const after = structuredCopy(patch.after);
  if (patch.op === 'move') {
    const from = writablePath(patch.from ?? '');
    if (`${patch.path}/`.startsWith(`${patch.from}/`) && patch.path !== patch.from)
      throw invalid('cannot move into itself');
    checkBefore(root, patch.from ?? '', patch.before);
    const value = take(root, from);
    const [target, key] = parentOf(root, tokens, false);
    if (!Array.isArray(target) && Object.hasOwn(target, key)) throw invalid('something stands there already');
    return put(root, tokens, value, false);
  }
  if (patch.op === 'add') {
    if (after === undefined) throw invalid('nothing to add');
    checkBefore(root, patch.path, patch.before);
    return put(root, tokens, after, true);
  }
  checkBefore(root, patch.path, patch.before);
  if (patch.op === 'remove') take(root, tokens);
  else if (after === undefined) throw invalid('nothing to write');
  else replace(root, tokens, after);
  return undefined;
}

/** A copy of a JSON value that shares nothing with it. */
export function structuredCopy<T>(value: T): T {
  return value === undefined ? value : (JSON.parse(JSON.stringify(value)) as T);
}

/** A document that was imperfect before (a date that no format fits) may stay so, but no patch may make it worse. */
function checkShape(before: Resume, after: Resume) {
  const result = resumeSchema.safeParse(after);
  if (result.success) return;
  const already = resumeSchema.safeParse(before);
  if (already.success || already.error.issues.length < result.error.issues.length)
    throw invalid('the result is not a résumé');
}

/**
 * The résumé with one patch applied; the argument is not touched. Throws `conflict` when `before` is not what stands
 * there, `input_invalid` for a pointer that leads nowhere or a result that is no résumé.
 */
export function applyPatch(resume: Resume, patch: Patch): Resume {
  const copy = structuredCopy(resume);
  const parent = change(copy, patch);
  if (parent && patch.keys) reorder(parent, patch.keys);
  checkShape(resume, copy);
  return copy;
}

/** In order, each on the result of the one before, as in JSON Patch. */
export function applyPatches(resume: Resume, patches: Patch[]): Resume {
  return patches.reduce(applyPatch, resume);
}
