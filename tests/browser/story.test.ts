import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type App } from './app.ts';
import { launch, newPerson, type Person } from './chromium.ts';
import { dropFile, open, pasteIntoComposer, say } from './gestures.ts';

const fixtures = resolve(import.meta.dirname, '../fixtures');
const resumePath = resolve(fixtures, 'files/electrician-uk.pdf');
const jobText = readFileSync(resolve(fixtures, 'jobs/electrician-oslo.txt'), 'utf8');
const truth = JSON.parse(readFileSync(resolve(fixtures, 'truth/electrician-uk.json'), 'utf8'));

let app: App;
let browser: Browser;
let person: Person;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), launch()]);
  person = await newPerson(browser);
});
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

/** The main job, from an empty page to a link that somebody else opens. Each step goes on where the last one ended. */
describe('from a dropped résumé to a shared analysis', () => {
  it('reads a dropped PDF and a pasted job, and answers with three cards', async () => {
    const { page } = person;
    await open(page, app.url);
    await pasteIntoComposer(page, jobText);
    await page.getByRole('group', { name: 'Job description' }).waitFor();
    const started = Date.now();
    await dropFile(page, resumePath, 'application/pdf');
    await page
      .getByText(/^(Reading|Structuring|Checking|Matching|Read|Structured|Checked|Matched)$/)
      .first()
      .waitFor();
    for (const card of ['What the machine read', 'Findings', 'Match'])
      await page.getByRole('heading', { name: card, level: 2 }).waitFor();
    console.log(`upload → three cards: ${Date.now() - started} ms`);
  });

  it('shows the résumé as it was read, beside the conversation', async () => {
    const { page } = person;
    const document = page.getByRole('region', { name: 'Document' });
    await document.getByRole('article').getByText(truth.basics.name, { exact: true }).waitFor();
    for (const { name, position } of truth.work) {
      expect(await document.innerText()).toContain(name);
      expect(await document.innerText()).toContain(position);
    }
  });

  it('explains a finding when asked', async () => {
    const { page } = person;
    await page.getByRole('heading', { name: 'Findings', level: 2 }).click();
    await page.getByRole('button', { name: 'Fix it with me' }).first().click();
    const answer = await say(page, 'Why does this matter?');
    expect(answer.length).toBeGreaterThan(60);
  });

  it('accepts a suggestion; the page beside the chat follows, and undo brings the old text back', async () => {
    const { page } = person;
    const document = page.getByRole('region', { name: 'Document' });
    const before = await document.getByRole('article').innerText();
    await say(page, `Change my phone number to ${'+44 7700 900123'}`);
    const card = page.getByRole('article', { name: /^Suggestion for/ }).last();
    await card.getByRole('button', { name: /^Accept/ }).click();
    await card.getByText('Accepted').waitFor();
    await document.getByRole('article').getByText('7700 900123').waitFor();
    await card.getByRole('button', { name: /^Undo/ }).click();
    await card.getByText('Undone').waitFor();
    await expect.poll(() => document.getByRole('article').innerText()).toBe(before);
  });

  it('downloads a PDF with a receipt of what reads back', async () => {
    const { page } = person;
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^PDF/ }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.pdf$/);
    const bytes = readFileSync(await download.path());
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    await page
      .getByText(/\d+ of \d+ fields read back the same/)
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
  });

  it('shares a link that a second browser opens, without the name', async () => {
    const { page } = person;
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByRole('button', { name: 'Make a link' }).click();
    const link = await page.getByLabel('Link', { exact: true }).inputValue();
    expect(link).toContain('/s/');
    const friend = await newPerson(browser);
    const answer = await friend.page.goto(link);
    expect(answer?.headers()['x-robots-tag']).toContain('noindex');
    await friend.page.getByText('Somebody shared a résumé analysis with you.').waitFor();
    await expect.poll(() => friend.page.locator('body').innerText()).toContain('Match');
    for (const secret of [truth.basics.name, truth.basics.email])
      expect(await friend.page.content()).not.toContain(secret);
    expect(friend.complaints).toEqual([]);
    await page.getByRole('button', { name: 'Revoke' }).first().click();
    await expect.poll(async () => (await friend.page.goto(link))?.status()).toBe(404);
    await friend.context.close();
  });

  it('keeps all of it over a reload, and complains of nothing', async () => {
    const { page } = person;
    await page.reload();
    await page.getByRole('heading', { name: 'Match', level: 2 }).waitFor();
    await page.getByText('Undone').first().waitFor();
    expect(person.complaints).toEqual([]);
  });
});
