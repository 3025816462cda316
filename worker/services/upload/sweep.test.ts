import { expect, it } from 'vitest';
import { memoryPorts } from '../testing/memory-ports.ts';
import { sweepObjects } from './sweep.ts';

const bytes = new Uint8Array([1]);
const meta = { mediaType: 'text/plain', size: 1 };
const hour = 3_600_000;

async function stored(count: number) {
  const memory = memoryPorts();
  for (let i = 0; i < count; i++) await memory.ports.files.put(`ada/uploads/${i}`, bytes, meta);
  const later = (hours: number) => (memory.clock.now = new Date(memory.clock.now.getTime() + hours * hour));
  return { ...memory, later };
}

it('removes what no row points to, once it is old enough to be no upload under way (R19)', async () => {
  const { ports, later } = await stored(3);
  ports.objects.owned.add('ada/uploads/1');
  expect(await sweepObjects(ports)).toEqual({ removed: 0 });
  later(3);
  await ports.files.put('ada/uploads/new', bytes, meta);
  expect(await sweepObjects(ports)).toEqual({ removed: 2 });
  expect([...ports.files.objects.keys()]).toEqual(['ada/uploads/1', 'ada/uploads/new']);
});

it('goes on where the call before it stopped, and begins anew at the end', async () => {
  const { ports, later } = await stored(450);
  for (const key of ports.files.objects.keys()) ports.objects.owned.add(key);
  later(3);
  const marks = [];
  for (let call = 0; call < 4; call++) {
    await sweepObjects(ports);
    marks.push(await ports.objects.mark());
  }
  expect(marks).toEqual(['200', '400', null, '200']);
});

it('begins anew after a mark that the bucket refuses', async () => {
  const { ports, later } = await stored(3);
  later(3);
  await ports.objects.setMark('of another bucket');
  const list = ports.files.list.bind(ports.files);
  ports.files.list = (from, limit) => (from === null ? list(from, limit) : Promise.reject(new Error('refused')));
  await expect(sweepObjects(ports)).rejects.toThrow('refused');
  expect(await sweepObjects(ports)).toEqual({ removed: 3 });
});

it('leaves everything alone when the database cannot be asked', async () => {
  const { ports, later } = await stored(2);
  later(3);
  ports.objects.unowned = () => Promise.reject(new Error('away'));
  await expect(sweepObjects(ports)).rejects.toThrow('away');
  expect(ports.files.objects.size).toBe(2);
});
