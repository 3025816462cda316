import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

interface LockedPackage {
  optionalDependencies?: Record<string, string>;
  resolved?: string;
}
const read = (name: string) => JSON.parse(readFileSync(resolve(import.meta.dirname, '..', name), 'utf8'));
const { packages } = read('package-lock.json') as { packages: Record<string, LockedPackage> };
const locked = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')));

describe('package-lock.json', () => {
  // An install on one platform can drop the others' binaries, and then `npm ci` refuses everywhere.
  it('locks the binaries of every platform', () => {
    const missing = Object.values(packages).flatMap((entry) =>
      Object.keys(entry.optionalDependencies ?? {}).filter((name) => !locked.has(name)),
    );
    expect(missing).toEqual([]);
  });

  it('names no host to download from', () => {
    expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
  });

  it('pins every direct dependency exactly', () => {
    const { dependencies, devDependencies } = read('package.json') as Record<string, Record<string, string>>;
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d/.test(version));
    expect(loose).toEqual([]);
  });
});
