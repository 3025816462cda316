import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startOpenAiStub } from '../api/openai-stub.ts';
import { startApp, type App } from './app.ts';
import { launch, newPerson, type Person } from './chromium.ts';
import { cards, composer, dropFile, fixture, open, say, sitDown } from './gestures.ts';

/** A conversation with a model behind the real protocol. */
let stub: Awaited<ReturnType<typeof startOpenAiStub>>;
let app: App;
let browser: Browser;
let person: Person;
let page: Page;

beforeAll(async () => {
  stub = await startOpenAiStub();
  const model = { OPENAI_API_KEY: 'sk-test', OPENAI_BASE_URL: stub.url, OPENAI_MODEL: 'stub-model' };
  [app, browser] = await Promise.all([startApp(model), launch()]);
  person = await newPerson(browser);
  page = person.page;
  await sitDown(page, app.url);
});
afterAll(async () => {
  await browser?.close();
  await app?.close();
  await stub?.close();
});

/** Of the person whose résumé the story begins with. */
const name = 'Gareth Pryce';
const answers = () => page.getByRole('article', { name: 'Coach' });
const chip = () => page.getByRole('button', { name: /^Who answers:/ });

describe('what a model is told', () => {
  it('stands beside the message, and the choice holds for this conversation and new ones', async () => {
    await expect.poll(() => chip().innerText()).toBe('stub-model · name and contact hidden');
    await chip().click();
    await page.getByRole('menuitemcheckbox', { name: /Hide employers as well/ }).click();
    await expect.poll(() => chip().innerText()).toBe('stub-model · name, contact and employers hidden');
    await page.reload();
    await expect.poll(() => chip().innerText()).toContain('employers hidden');
    const other = await person.context.newPage();
    await other.goto(app.url);
    await expect
      .poll(() => other.getByRole('button', { name: /^Who answers:/ }).innerText())
      .toContain('employers hidden');
    await other.close();
  });

  it('is shown to the letter, with what stands for hidden words marked', async () => {
    stub.requests.length = 0;
    stub.script.push({ text: ['Hello, {{name1}}.'] });
    await say(page, 'Who am I?');
    await answers().last().getByText(`Hello, ${name}.`).waitFor();
    await answers().last().getByRole('button', { name: 'What was sent' }).click();
    const dialog = page.getByRole('dialog', { name: 'What was sent to the model' });
    await dialog.getByText(new URL(stub.url).host, { exact: true }).waitFor();
    await dialog.getByText('name, contact and employers hidden').waitFor();
    expect(await dialog.locator('mark', { hasText: '{{name1}}' }).count()).toBeGreaterThan(0);
    const shown = await dialog.locator('pre').innerText();
    expect(JSON.parse(shown)).toEqual(stub.requests[0]);
    expect(shown).not.toContain(name);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  });
});

describe('the slash', () => {
  it('opens a list that fits the moment; the keys choose, and the sentence waits to be sent', async () => {
    const field = composer(page);
    await field.fill('/');
    const list = page.getByRole('listbox', { name: 'What you can ask for' });
    await list.waitFor();
    expect(await list.getByRole('option', { name: '/tailor' }).count()).toBe(1);
    expect(await list.getByRole('option', { name: '/sample' }).count()).toBe(0);
    await field.pressSequentially('sum');
    await expect.poll(() => list.getByRole('option').count()).toBe(1);
    const chosen = await list.getByRole('option', { selected: true }).getAttribute('id');
    expect(await field.getAttribute('aria-activedescendant')).toBe(chosen);
    await page.keyboard.press('Escape');
    await list.waitFor({ state: 'hidden' });
    expect(await field.inputValue()).toBe('/sum');
    await field.press('Backspace');
    await list.waitFor();
    await field.press('Tab');
    expect(await field.inputValue()).toBe('Write a summary for my résumé.');
    await field.fill('');
  });

  it('does at once what needs no words, from the palette too', async () => {
    await composer(page).fill('/job');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Add job description' }).waitFor();
    expect(await composer(page).inputValue()).toBe('');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('/export');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Markdown/ }).waitFor();
    await page.keyboard.press('Escape');
  });
});

describe('a message that is edited', () => {
  const ways = () => page.getByRole('group', { name: 'Versions of this message' });
  const said = (text: string) => page.getByRole('region', { name: 'Conversation' }).getByText(text, { exact: true });

  it('is answered anew; the earlier way is kept, over a reload, and each way goes on by itself', async () => {
    stub.script.push({ text: ['First answer.'] }, { text: ['Second answer.'] });
    await say(page, 'How about London?');
    await say(page, 'And rent?');
    const mine = page.getByRole('article', { name: 'You' }).filter({ hasText: 'How about London?' });
    await mine.hover();
    await mine.getByRole('button', { name: 'Edit this message' }).click();
    const field = page.getByRole('textbox', { name: 'Edit this message' });
    await field.fill('How about Oslo?');
    stub.script.push({ text: ['Oslo answer.'] });
    stub.requests.length = 0;
    await field.press('Enter');
    await said('Oslo answer.').waitFor();
    await ways().getByText('2/2').waitFor();
    expect(await said('And rent?').count()).toBe(0);
    expect(JSON.stringify(stub.requests[0])).not.toContain('And rent?');
    expect(JSON.stringify(stub.requests[0])).not.toContain('London');
    await page.reload();
    await said('Oslo answer.').waitFor();
    await ways().getByRole('button', { name: 'Show the version before' }).click();
    await said('Second answer.').waitFor();
    await ways().getByText('1/2').waitFor();
    expect(await said('Oslo answer.').count()).toBe(0);
    stub.script.push({ text: ['Third answer.'] });
    stub.requests.length = 0;
    await say(page, 'Thanks');
    expect(JSON.stringify(stub.requests[0])).toContain('And rent?');
    expect(JSON.stringify(stub.requests[0])).not.toContain('Oslo answer.');
    await ways().getByRole('button', { name: 'Show the next version' }).click();
    await said('Oslo answer.').waitFor();
    expect(await said('Third answer.').count()).toBe(0);
  });
});

describe('suggestions by keyboard alone', () => {
  const sheet = () => page.getByRole('region', { name: 'Document' }).getByRole('article');

  it('are accepted all at once, taken back and put back, exactly (U4)', async () => {
    const before = await sheet().innerText();
    const place = (index: number) => `/work/0/highlights/${index}`;
    const add = (index: number) => ({
      name: 'propose_change',
      input: { patch: { op: 'remove', path: place(index) }, reason: 'Others say more' },
    });
    stub.script.push({ tools: [add(2), add(1)] }, { text: ['Two to leave out.'] });
    await say(page, 'What can go?');
    await page.getByRole('button', { name: /^Accept all 2/ }).waitFor();
    await cards(page).last().focus();
    await page.keyboard.press('Shift+A');
    await expect.poll(() => cards(page).getByText('Accepted').count()).toBe(2);
    const after = await sheet().innerText();
    expect(after).not.toBe(before);
    const last = cards(page).last();
    await last.focus();
    await page.keyboard.press('u');
    await last.getByText('Undone').waitFor();
    await page.keyboard.press('u');
    await last.getByText('Accepted').waitFor();
    await expect.poll(() => sheet().innerText()).toBe(after);
  });
});

describe('what leads nowhere', () => {
  it('says whom a conversation belongs to when its address is opened elsewhere', async () => {
    const other = await newPerson(browser);
    await open(other.page, page.url());
    await other.page.getByText('Conversations are kept with the browser in which they began.').waitFor();
    await other.page.getByRole('link', { name: 'New conversation' }).last().click();
    await other.page.getByRole('heading', { level: 1 }).waitFor();
    await composer(other.page).waitFor();
    await other.context.close();
  });

  it('leaves no conversation behind when the file is none', async () => {
    const other = await newPerson(browser);
    await open(other.page, app.url);
    const path = join(mkdtempSync(join(tmpdir(), 'candor-bad-')), 'broken.pdf');
    writeFileSync(path, 'no pdf at all');
    await dropFile(other.page, path, 'application/pdf');
    await other.page.getByRole('alert').waitFor();
    const { items } = await other.page.evaluate(async () => (await fetch('/api/v1/chats')).json());
    expect(items).toEqual([]);
    await dropFile(other.page, fixture('files/electrician-uk.pdf'), 'application/pdf');
    await other.page.waitForURL(/\/c\//);
    await other.context.close();
  });
});

describe('the search', () => {
  it('finds what was said, and shows the words around it', async () => {
    await page.getByRole('searchbox', { name: 'Search conversations' }).fill('how about oslo');
    const list = page.getByRole('navigation', { name: 'Conversations' });
    await list.getByText('How about Oslo?').waitFor();
    await page.getByRole('searchbox', { name: 'Search conversations' }).fill('nobody said this');
    await list.getByText('No conversation has these words').waitFor();
    await page.getByRole('searchbox', { name: 'Search conversations' }).fill('');
  });
});

/** What axe finds, as `rule: element`. */
async function violations(on: Page): Promise<string[]> {
  await on.evaluate(axe.source);
  const result = await on.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
  return result.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

describe.each([320, 768, 1440])('at %i px', (width) => {
  it.each(['light', 'dark'] as const)('all of it is accessible in %s (U10)', async (theme) => {
    const on = await person.context.newPage();
    await on.setViewportSize({ width, height: 900 });
    await on.addInitScript((name) => localStorage.setItem('candor.theme', name), theme);
    await open(on, page.url());
    await on.getByRole('article', { name: 'Coach' }).getByText('Oslo answer.').waitFor();
    const found: string[] = await violations(on);
    const shots = process.env.CANDOR_SHOTS;
    const shoot = async (name: string) => shots && on.screenshot({ path: `${shots}/${name}-${width}-${theme}.png` });
    await shoot('talk');
    await composer(on).fill('/');
    await on.getByRole('listbox').waitFor();
    await shoot('slash');
    found.push(...(await violations(on)));
    await composer(on).fill('');
    await on.getByRole('button', { name: /^Who answers:/ }).click();
    await on.getByRole('menu').waitFor();
    await shoot('masking');
    await on.keyboard.press('Escape');
    await on.getByRole('menu').waitFor({ state: 'hidden' });
    await on.getByRole('button', { name: 'What was sent' }).first().click();
    await on.getByRole('dialog').locator('pre').first().waitFor();
    await shoot('sent');
    found.push(...(await violations(on)));
    await on.keyboard.press('Escape');
    const mine = on.getByRole('article', { name: 'You' }).filter({ hasText: 'How about Oslo?' });
    await mine.hover();
    await mine.getByRole('button', { name: 'Edit this message' }).click();
    await shoot('edit');
    found.push(...(await violations(on)));
    expect(found).toEqual([]);
    await on.close();
  });
});

it('says calmly that the model is busy, counts down, and asks it again (R10)', async () => {
  stub.script.push({ status: 429, headers: { 'retry-after': '4' } });
  await say(page, 'What should I mend first?');
  const last = answers().last();
  await last.getByText('The language model is busy').waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
  const waiting = last.getByRole('button', { name: /Ask the model again in \d s/ });
  expect(await waiting.isDisabled()).toBe(true);
  const before = await answers().count();
  stub.script.push({ text: ['The model is back.'] });
  await last.getByRole('button', { name: 'Ask the model again', exact: true }).click({ timeout: 15_000 });
  await answers().last().getByText('The model is back.').waitFor();
  expect(await answers().count()).toBe(before);
  expect(await last.getByText('The language model is busy').count()).toBe(0);
  await composer(page).waitFor();
  expect(person.complaints).toEqual([]);
});

describe('with a thousand conversations', () => {
  const total = 1_000;
  const row = (n: number) => ({
    id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
    title: `Conversation ${n}`,
    pinned: false,
    resumeId: null,
    jobId: null,
    analysisId: null,
    masking: 'contact',
    branches: [],
    branch: 0,
    createdAt: new Date(Date.now() - n * 3_600_000).toISOString(),
    updatedAt: new Date(Date.now() - n * 3_600_000).toISOString(),
  });
  const line =
    '**Lead** with what you did: _Run crews of up to 9 electricians_.\n\n- one\n- two\n\nThen the rest of it. ';
  const talk = Array.from({ length: 500 }, (_, n) => ({
    id: `m${n}`,
    role: n % 2 ? 'assistant' : 'user',
    branch: 0,
    parts: [{ type: 'text', text: n % 2 ? line.repeat(3) : `Question ${n}: what would you mend here?` }],
    metadata: { state: 'complete', coach: 'embedded', intent: 'rewrite', createdAt: new Date().toISOString() },
  }));

  it('opens one of 500 messages within a second, and typing stays quick', async () => {
    const { page: crowded, context } = await newPerson(browser);
    await crowded.addInitScript(() => localStorage.setItem('candor.guest', '1'));
    await context.route('**/api/v1/chats**', (route) => {
      const url = new URL(route.request().url());
      const from = Number(url.searchParams.get('cursor') ?? 0);
      const items = Array.from({ length: Math.min(100, total - from) }, (_, n) => row(from + n));
      const next = from + 100 < total ? String(from + 100) : null;
      const id = /chats\/([^/]+)/.exec(url.pathname)?.[1];
      if (url.pathname.endsWith('/messages'))
        return route.fulfill({ json: { branch: 0, items: talk, forks: [], suggestions: [] } });
      return route.fulfill({ json: id ? { ...row(0), id } : { items, next } });
    });
    await crowded.goto(app.url);
    await crowded.getByRole('link', { name: 'Conversation 7', exact: true }).waitFor();
    const list = crowded.getByRole('navigation', { name: 'Conversations' });
    for (let round = 0; round < 40 && (await list.getByRole('link').count()) < total; round++) {
      await list.evaluate((node) => (node.scrollTop = node.scrollHeight));
      await crowded.waitForTimeout(50);
    }
    expect(await list.getByRole('link').count()).toBe(total);
    const opened = await crowded.evaluate(async () => {
      const began = performance.now();
      [...document.querySelectorAll<HTMLElement>('nav a')]
        .find((link) => link.textContent?.includes('Conversation 5'))
        ?.click();
      while (!document.querySelector('main')?.textContent?.includes('Question 498:'))
        await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      return performance.now() - began;
    });
    const first = crowded.getByText('Question 0: what');
    const thread = crowded.getByRole('region', { name: 'Conversation' });
    for (let round = 0; round < 60 && (await first.count()) === 0; round++) {
      await thread.evaluate((node) => (node.scrollTop = 0));
      await crowded.waitForTimeout(60);
    }
    expect(await first.count()).toBe(1);
    const field = composer(crowded);
    await field.click();
    await crowded.evaluate(() => {
      const strokes: number[] = ((globalThis as { strokes?: number[] }).strokes = []);
      document.getElementById('composer')!.addEventListener('input', ({ timeStamp }) => {
        requestAnimationFrame(() => setTimeout(() => strokes.push(performance.now() - timeStamp)));
      });
    });
    await crowded.keyboard.type('is this bullet good?', { delay: 40 });
    await crowded.waitForTimeout(200);
    const strokes = await crowded.evaluate(() => (globalThis as { strokes?: number[] }).strokes ?? []);
    expect(await field.inputValue()).toBe('is this bullet good?');
    const worst = Math.max(...strokes);
    console.log(
      `500 messages: open ${opened.toFixed(0)} ms, slowest stroke ${worst.toFixed(0)} ms of ${strokes.length}`,
    );
    expect(opened).toBeLessThan(process.env.CI ? 3_000 : 1_500);
    expect(worst).toBeLessThan(process.env.CI ? 200 : 100);
    await context.close();
  });
});
