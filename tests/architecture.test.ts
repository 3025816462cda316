import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** Which rooms a room may import from, beside itself. Files of tests may import anything. */
const allowed: Record<string, string[]> = {
  core: [],
  'worker/index.ts': ['worker/api', 'worker/queue', 'worker/services', 'worker/context.ts', 'worker/env.ts', 'core'],
  'worker/env.ts': [],
  'worker/context.ts': ['worker/adapters', 'worker/services', 'worker/env.ts', 'core'],
  'worker/api': ['worker/services', 'worker/context.ts', 'worker/env.ts', 'core'],
  'worker/queue': ['worker/services', 'worker/context.ts', 'worker/env.ts', 'core'],
  'worker/services': ['core'],
  'worker/adapters': ['worker/services/ports.ts', 'worker/env.ts', 'core'],
  web: ['core'],
  cli: ['core'],
  local: [],
};

/** Within core: what a stage may lean on. */
const stages: Record<string, string[]> = {
  errors: [],
  messages: ['errors'],
  resume: ['errors', 'messages', 'parse'],
  parse: ['resume', 'errors', 'messages'],
  skills: ['resume', 'errors', 'messages'],
  job: ['skills', 'resume', 'errors', 'messages'],
  analyze: ['job', 'skills', 'parse', 'resume', 'errors', 'messages'],
  insight: ['analyze', 'job', 'skills', 'parse', 'resume', 'errors', 'messages'],
  edit: ['resume', 'errors', 'messages'],
  claims: ['edit', 'parse', 'skills', 'resume', 'errors', 'messages'],
  coach: ['claims', 'edit', 'mask', 'analyze', 'job', 'skills', 'parse', 'resume', 'errors', 'messages'],
  render: ['parse', 'resume', 'errors', 'messages'],
  share: ['analyze', 'job', 'skills', 'resume', 'errors', 'messages'],
  mask: ['share', 'resume', 'errors', 'messages'],
};

/** Libraries that only one room may know. */
const onlyIn: [RegExp, RegExp][] = [
  [/^drizzle-orm|^@neondatabase/, /^(worker\/adapters|local)\//],
  [/^@upstash/, /^(worker\/adapters|local)\//],
  [/^better-auth/, /^worker\/adapters\//],
  [/^@ai-sdk\/(openai|provider)/, /^worker\/adapters\//],
  [/^node:/, /^(cli|local)\/|^web\/((vite|svelte)\.config|swagger-assets)/],
];

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

const isTest = (file: string) => /\.test\.ts$|\/testing\/|\.d\.ts$/.test(file);

const files = globSync('{core,worker,web,cli,local}/**/*.{ts,svelte}', { cwd: root }).filter(
  (file) => !/node_modules|\.svelte-kit|\/build\/|paraglide/.test(file) && !isTest(file),
);

function resolveImport(file: string, specifier: string): string {
  if (specifier.startsWith('#')) return specifier.slice(1);
  if (specifier.startsWith('.')) return normalize(join(dirname(file), specifier));
  if (specifier.startsWith('$lib')) return specifier.replace('$lib', 'web/src/lib');
  return specifier;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  const statement =
    /^\s*(?:import|export)\s+(type\s)?[^'";]*?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|^\s*import\s+['"]([^'"]+)['"]/gm;
  return [...text.matchAll(statement)].map((match) => ({
    from: file,
    to: resolveImport(file, match[2] ?? match[3] ?? match[4] ?? ''),
    typeOnly: match[1] !== undefined,
  }));
}

const imports = files.flatMap(importsOf);
const inside = (path: string, room: string) => path === room || path.startsWith(`${room}/`);
const roomOf = (path: string) =>
  Object.keys(allowed)
    .filter((room) => inside(path, room))
    .sort((a, b) => b.length - a.length)[0];
const isOurs = (path: string) => /^(core|worker|web|cli|local|tests)\//.test(path);
const show = ({ from, to }: Import) => `${from} → ${to}`;

describe('imports', () => {
  it('finds the code', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(imports.length).toBeGreaterThan(200);
  });

  it('flow one way between rooms', () => {
    const wrong = imports.filter(({ from, to, typeOnly }) => {
      const room = roomOf(from);
      if (!isOurs(to)) return false;
      if (room === undefined) return true;
      if (room === 'web' && typeOnly && inside(to, 'worker/api')) return false;
      if (room === 'worker/index.ts' && typeOnly) return false;
      return ![room, ...(allowed[room] ?? [])].some((target) => inside(to, target));
    });
    expect(wrong.map(show)).toEqual([]);
  });

  it('flow one way between the stages of core', () => {
    const stageOf = (path: string) => path.split('/')[1]?.replace(/\.ts$/, '') ?? '';
    const wrong = imports.filter(({ from, to, typeOnly }) => {
      if (!inside(from, 'core') || !inside(to, 'core')) return false;
      const [source, target] = [stageOf(from), stageOf(to)];
      // A record names the parts it is made of; as a type that costs no dependency.
      if (source === target || (typeOnly && from.endsWith('record.ts'))) return false;
      return !(stages[source] ?? []).includes(target);
    });
    expect(wrong.map(show)).toEqual([]);
  });

  it('keep each vendor in its room', () => {
    const wrong = imports.filter(({ from, to, typeOnly }) =>
      onlyIn.some(([library, room]) => library.test(to) && !room.test(from) && !typeOnly),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  it('hold no circle', () => {
    const graph = new Map<string, string[]>();
    for (const { from, to, typeOnly } of imports)
      if (isOurs(to) && !typeOnly) graph.set(from, [...(graph.get(from) ?? []), to]);
    expect(findCircle(graph)).toBeNull();
  });
});

function findCircle(graph: Map<string, string[]>): string[] | null {
  const done = new Set<string>();
  const visit = (node: string, path: string[]): string[] | null => {
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node];
    if (done.has(node)) return null;
    for (const next of graph.get(node) ?? []) {
      const circle = visit(next, [...path, node]);
      if (circle) return circle;
    }
    done.add(node);
    return null;
  };
  for (const node of graph.keys()) {
    const circle = visit(node, []);
    if (circle) return circle.map((file) => relative(root, join(root, file)));
  }
  return null;
}
