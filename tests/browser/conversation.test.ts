import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startOpenAiStub } from '../api/openai-stub.ts';
import { startApp, type App } from './app.ts';
import { launch, newPerson, type Person } from './chromium.ts';
import { composer, say, sitDown } from './gestures.ts';

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
