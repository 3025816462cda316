import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockData } from './lock.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'candor-lock-'));

describe('lockData', () => {
  it('names the holder when another process has the folder', () => {
    const dir = folder();
    writeFileSync(join(dir, 'lock'), '1\nhttp://localhost:8787\n');
    expect(() => lockData(dir, 'second')).toThrow(/already running \(http:\/\/localhost:8787, process 1\)/);
  });

  it('takes over what a dead process left', () => {
    const dir = folder();
    writeFileSync(join(dir, 'lock'), '4194999\ngone\n');
    const release = lockData(dir, 'heir');
    expect(readFileSync(join(dir, 'lock'), 'utf8')).toBe(`${process.pid}\nheir\n`);
    release();
    expect(() => lockData(dir, 'next')()).not.toThrow();
  });

  it('says which folder cannot be written', () => {
    const file = join(folder(), 'file');
    writeFileSync(file, '');
    expect(() => lockData(file, 'x')).toThrow(`the data folder ${file} is locked or cannot be written`);
  });
});
