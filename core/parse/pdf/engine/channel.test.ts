import { expect, it } from 'vitest';
import { channel } from './channel.ts';

it('hands messages over in order, later, and as they are', async () => {
  const [near, far] = channel();
  const seen: unknown[] = [];
  far.addEventListener('message', ({ data }) => seen.push(data));
  const message = { bytes: new Uint8Array(3) };
  near.postMessage(message);
  near.postMessage('second');
  expect(seen).toEqual([]);
  await Promise.resolve();
  expect(seen).toEqual([message, 'second']);
  expect(seen[0]).toBe(message);
});

it('keeps lists of operators that the sender empties', async () => {
  const [near, far] = channel();
  const seen: unknown[] = [];
  far.addEventListener('message', ({ data }) => seen.push(data));
  const [fnArray, argsArray] = [
    [1, 2],
    [null, ['a']],
  ];
  near.postMessage({ stream: 4, chunk: { fnArray, argsArray, length: 2 } });
  fnArray.length = argsArray.length = 0;
  await Promise.resolve();
  expect(seen).toEqual([{ stream: 4, chunk: { fnArray: [1, 2], argsArray: [null, ['a']], length: 2 } }]);
});

it('no longer calls a listener that has left', async () => {
  const [near, far] = channel();
  const seen: unknown[] = [];
  const listener = ({ data }: { data: unknown }) => void seen.push(data);
  far.addEventListener('message', listener);
  far.removeEventListener('message', listener);
  near.postMessage(1);
  await Promise.resolve();
  expect(seen).toEqual([]);
});
