import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Page } from 'playwright-core';

/** Opens the app and waits until it has come alive: a click before that would be lost. */
export async function open(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.locator('html[data-alive]').waitFor();
  await page.waitForLoadState('networkidle');
}

/** Drops a real file on the page, as a hand with a mouse would. */
export async function dropFile(page: Page, path: string, mediaType: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ base64, name, type }) => {
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], name, { type }));
      return data;
    },
    { base64: readFileSync(path).toString('base64'), name: basename(path), type: mediaType },
  );
  for (const event of ['dragenter', 'dragover', 'drop'])
    await page.dispatchEvent('body', event, { dataTransfer: transfer });
}

/** Pastes text into the message field through the clipboard event that a browser sends. */
export async function pasteIntoComposer(page: Page, text: string): Promise<void> {
  await page.getByLabel('Message to the coach').evaluate((field, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

/** Says something to the coach and waits for the whole answer; gives back its text. */
export async function say(page: Page, words: string): Promise<string> {
  const answers = page.getByRole('article', { name: 'Coach' });
  const before = await answers.count();
  await page.getByLabel('Message to the coach').fill(words);
  await page.getByLabel('Message to the coach').press('Enter');
  await answers.nth(before).waitFor();
  await page.getByRole('button', { name: 'Send' }).waitFor();
  return answers.nth(before).innerText();
}

const fixtures = resolve(import.meta.dirname, '../fixtures');
export const fixture = (path: string): string => resolve(fixtures, path);

/** A conversation with a résumé and a job, all three cards there. */
export async function sitDown(page: Page, url: string): Promise<void> {
  await open(page, url);
  await pasteIntoComposer(page, readFileSync(fixture('jobs/electrician-oslo.txt'), 'utf8'));
  await page.getByRole('group', { name: 'Job description' }).waitFor();
  await dropFile(page, fixture('files/electrician-uk.pdf'), 'application/pdf');
  // A message that the local queue loses is sent again by the sweeper after half a minute.
  await page.getByRole('heading', { name: 'Match', level: 2 }).waitFor({ timeout: 75_000 });
  await page.getByRole('button', { name: 'Send' }).waitFor();
}

export const composer = (page: Page) => page.getByLabel('Message to the coach');
export const cards = (page: Page) => page.getByRole('article', { name: /^Suggestion for/ });
