import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startOpenAiStub } from '../api/openai-stub.ts';
import { startApp, type App } from './app.ts';
import { launch, newPerson, type Person } from './chromium.ts';
import { cards, composer, say, sitDown } from './gestures.ts';

/** Answers of a model behind the real protocol, slow enough to be interrupted. */
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

const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index} `);
const answers = () => page.getByRole('article', { name: 'Coach' });
const said = (text: string) => page.getByRole('region', { name: 'Conversation' }).getByText(text);
async function ask(what: string): Promise<void> {
  await composer(page).fill(what);
  await composer(page).press('Enter');
}

describe('an answer under way', () => {
  it('is stopped upstream within a second; what was said stays, marked, over a reload (R16)', async () => {
    stub.script.push({ text: words(400), everyMs: 60 });
    await ask('Tell me everything');
    await said('word3').waitFor();
    const before = stub.broken.off;
    const pressed = Date.now();
    await page.getByRole('button', { name: 'Stop the answer' }).click();
    await expect.poll(() => stub.broken.off, { timeout: 3_000, interval: 20 }).toBe(before + 1);
    console.log(`stop → model no longer asked: ${Date.now() - pressed} ms`);
    expect(Date.now() - pressed).toBeLessThan(1_300);
    await page.getByText('This answer was stopped before its end.').waitFor();
    await page.waitForTimeout(500);
    await page.reload();
    await said('Tell me everything').waitFor();
    await page.getByText('This answer was stopped before its end.').waitFor();
    expect(await answers().last().innerText()).toContain('word2');
  });

  it('is given again on request, in its place', async () => {
    const before = await answers().count();
    stub.script.push({ text: ['A short ', 'answer.'] });
    await page.getByRole('button', { name: 'Answer again' }).click();
    await said('A short answer.').waitFor();
    expect(await answers().count()).toBe(before);
    expect(await said('word3').count()).toBe(0);
  });

  it('is finished by the server and shown when the page is loaded again in its middle (R15)', async () => {
    stub.script.push({ text: [...words(40), 'the end.'], everyMs: 60 });
    await ask('And now slowly');
    await said('word3').waitFor();
    await page.reload();
    await said('And now slowly').waitFor();
    await said('word39 the end.').waitFor();
    expect(await said('And now slowly').count()).toBe(1);
    expect(await said('the end.').count()).toBe(1);
  });
});

describe('what a model says', () => {
  it('causes no request, whatever is in it, and its links ask before they open (S22)', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const evil = [
      '![pixel](https://evil.example/a.png) ',
      '<img src="https://evil.example/b.png"><iframe src="https://evil.example/c"></iframe> ',
      '<svg onload="fetch(\'https://evil.example/d\')"></svg>[the offer](https://evil.example/e)',
      ' [click](javascript:alert(1)) and **bold**.',
    ];
    stub.script.push({ text: evil });
    await say(page, 'What about pictures?');
    await said('bold').waitFor();
    await page.reload();
    await said('bold').waitFor();
    await page.waitForTimeout(300);
    expect(asked.filter((url) => url.includes('evil.example'))).toEqual([]);
    expect(await answers().last().locator('img, iframe, svg[onload], a[href^="javascript"]').count()).toBe(0);
    await page.getByRole('link', { name: 'the offer' }).click();
    const question = page.getByRole('dialog', { name: 'This link leaves Candor' });
    await question.getByText('evil.example', { exact: true }).waitFor();
    expect(person.context.pages()).toHaveLength(1);
    await question.getByRole('button', { name: 'Cancel' }).click();
    expect(asked.filter((url) => url.includes('evil.example'))).toEqual([]);
  });

  it('cannot put into the résumé what nobody has said: the card asks, and A does nothing', async () => {
    const name = await page.getByRole('region', { name: 'Document' }).getByRole('article').innerText();
    const proposal = { op: 'add', path: '/skills/-', after: { name: 'Quantum welding', keywords: ['Kubernetes'] } };
    stub.script.push({ tools: [{ name: 'propose_change', input: { patch: proposal, reason: 'It impresses' } }] });
    stub.script.push({ text: ['Is that so?'] });
    await say(page, 'Make me look better');
    const card = cards(page).last();
    await card.getByText('Needs your word').waitFor();
    expect(await card.getByRole('button', { name: /^Accept/ }).isDisabled()).toBe(true);
    await card.focus();
    await page.keyboard.press('a');
    await page.waitForTimeout(300);
    expect(await card.getByText('Accepted').count()).toBe(0);
    expect(await page.getByRole('region', { name: 'Document' }).getByRole('article').innerText()).toBe(name);
    expect(person.complaints).toEqual([]);
  });
});
