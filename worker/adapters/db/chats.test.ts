import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../tests/database/open.ts';
import { createChatStore } from './chats.ts';

let test: TestDatabase;
let owner: string;
let stranger: string;
beforeAll(async () => {
  test = await openTestDatabase();
  owner = await test.newOwner();
  stranger = await test.newOwner();
}, 60_000);
afterAll(() => test.close());

const message = (id: string, text: string) => ({ id, role: 'user' as const, parts: [{ type: 'text', text }] });

async function chat(title: string, ...texts: string[]): Promise<string> {
  const chats = createChatStore(test.db);
  const id = randomUUID();
  await chats.insert(owner, { id, title });
  for (const [index, text] of texts.entries()) await chats.putMessage(owner, id, message(`m${index}`, text));
  return id;
}

it('adds a branch once, however often it is asked for, and puts what comes then into it', async () => {
  const chats = createChatStore(test.db);
  const id = await chat('Branches', 'One');
  const branch = { from: 0, at: 'm0', first: 'x1' };
  await Promise.all([1, 2, 3].map(() => chats.fork(owner, id, branch)));
  expect(await chats.get(owner, id)).toMatchObject({ branches: [branch], branch: 1 });
  await chats.fork(owner, id, { from: 0, at: 'm0', first: 'x2' });
  expect((await chats.get(owner, id))?.branch).toBe(2);
  expect(await chats.fork(stranger, id, branch)).toBeNull();
  await chats.putMessage(owner, id, message('x2', 'Two'));
  await chats.putMessage(owner, id, message('x1', 'Other'), 1);
  await chats.update(owner, id, { branch: 0 });
  await chats.putMessage(owner, id, message('x2', 'Two again'));
  expect((await chats.messages(owner, id)).map((kept) => [kept.id, kept.branch])).toEqual([
    ['m0', 0],
    ['x2', 2],
    ['x1', 1],
  ]);
});

it('finds words in titles and in what was said, with a snippet, in nobody else’s', async () => {
  const chats = createChatStore(test.db);
  const titled = await chat('Welding in Bergen', 'Hello');
  const said = await chat('Something else', 'I kept the “Morriston” wing\nat 100% for 3 weeks, in C:\\data', 'Thanks');
  const find = async (query: string, who = owner) => (await chats.list(who, { query }, { limit: 10 })).items;
  expect((await find('bergen WELDING')).map(({ id, snippet }) => [id, snippet])).toEqual([[titled, undefined]]);
  const [hit, ...none] = await find('wing morriston');
  expect([hit?.id, none]).toEqual([said, []]);
  expect(hit?.snippet).toContain('“Morriston” wing at 100%');
  expect((await find('100%')).map(({ id }) => id)).toEqual([said]);
  expect((await find('C:\\data')).map(({ id }) => id)).toEqual([said]);
  for (const nothing of ['100_', 'morriston thanks', 'data-', 'text']) expect(await find(nothing), nothing).toEqual([]);
  expect(await find('morriston', stranger)).toEqual([]);
});

it('searches a thousand conversations in no time', async () => {
  const chats = createChatStore(test.db);
  const who = await test.newOwner();
  await test.db.execute(
    `insert into chats (id, owner, title) select gen_random_uuid(), '${who}', 'Conversation ' || n from generate_series(1, 1000) n`,
  );
  for (const round of [1, 2, 3, 4, 5])
    await test.db.execute(
      `insert into messages (chat_id, id, owner, role, parts)
       select c.id, 'm${round}' || n, c.owner, 'user', jsonb_build_array(jsonb_build_object('type', 'text', 'text', repeat('What should I mend in my résumé? ', 12)))
       from chats c, generate_series(1, 2) n where c.owner = '${who}'`,
    );
  const one = (await chats.list(who, { query: 'conversation 500' }, { limit: 1 })).items[0]!.id;
  await chats.putMessage(who, one, message('needle', 'a quokka in the text'));
  const { items } = await chats.list(who, { query: 'quokka' }, { limit: 100 });
  expect(items.map(({ id }) => id)).toEqual([one]);
}, 60_000);
