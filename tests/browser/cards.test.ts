import { readFileSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type App } from './app.ts';
import { launch, newPerson, type Person } from './chromium.ts';
import { cards, composer, dropFile, fixture, open, say, sitDown } from './gestures.ts';

let app: App;
let browser: Browser;
let person: Person;
let page: Page;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), launch()]);
  person = await newPerson(browser);
  page = person.page;
  await sitDown(page, app.url);
});
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

const sheet = (on: Page = page) => on.getByRole('region', { name: 'Document' }).getByRole('article');
const phone = (last: number) => `+44 7700 9001${last}`;
async function suggest(words: string): Promise<Locator> {
  const before = await cards(page).count();
  await say(page, words);
  const card = cards(page).nth(before);
  await card.waitFor();
  return card;
}

/** Moves with Tab alone until the card has the focus; a hand never touches the mouse. */
async function tabTo(card: Locator): Promise<void> {
  const focused = () => card.evaluate((element) => element === document.activeElement);
  for (let steps = 0; steps < 80 && !(await focused()); steps++) await page.keyboard.press('Shift+Tab');
  expect(await focused()).toBe(true);
}

describe('a suggestion card', () => {
  it('is reached, accepted and undone with the keyboard alone (U4)', async () => {
    const before = await sheet().innerText();
    const card = await suggest(`Change my phone number to ${phone(11)}`);
    await composer(page).focus();
    await tabTo(card);
    await page.keyboard.press('a');
    await card.getByText('Accepted').waitFor();
    await sheet().getByText('7700 900111').waitFor();
    await page.keyboard.press('u');
    await card.getByText('Undone').waitFor();
    await expect.poll(() => sheet().innerText()).toBe(before);
  });

  it('is rejected with R and opened for editing with E; Escape leaves it as it was', async () => {
    const card = await suggest(`Change my phone number to ${phone(17)}`);
    await card.focus();
    await page.keyboard.press('e');
    const field = card.getByLabel('Edit the suggested text');
    await field.waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => field.count()).toBe(0);
    await page.keyboard.press('r');
    await card.getByText('Rejected').waitFor();
    expect(await card.getByRole('button', { name: /^Accept/ }).count()).toBe(0);
  });

  it('does not listen to single keys once they are switched off (U6)', async () => {
    const card = await suggest(`Change my phone number to ${phone(12)}`);
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).first().click();
    const choice = page.getByRole('switch', { name: /single keys/i });
    await choice.click();
    await page.keyboard.press('Escape');
    await card.focus();
    await page.keyboard.press('a');
    await page.waitForTimeout(300);
    expect(await card.getByText('Accepted').count()).toBe(0);
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).first().click();
    await choice.click();
    await page.keyboard.press('Escape');
    await card.focus();
    await page.keyboard.press('a');
    await card.getByText('Accepted').waitFor();
  });

  it('takes what the person writes instead, but nothing that nobody has said', async () => {
    const before = await sheet().innerText();
    const card = await suggest(`Change my phone number to ${phone(13)}`);
    const field = card.getByLabel('Edit the suggested text');
    await card.getByRole('button', { name: /^Edit/ }).click();
    await field.fill('Led 4,000 engineers at Oslo Airport');
    await card.getByRole('button', { name: 'Accept as edited' }).click();
    await card.getByText(/Neither your résumé nor you have said so/).waitFor();
    expect(await card.innerText()).toContain('4,000');
    expect(await card.getByText('Accepted').count()).toBe(0);
    expect(await sheet().innerText()).toBe(before);
    await field.fill(phone(13).replaceAll(' ', ''));
    await card.getByRole('button', { name: 'Accept as edited' }).click();
    await card.getByText('Accepted').waitFor();
    await expect.poll(() => sheet().innerText()).toContain('447700900113');
  });

  it('tells the second of two tabs that the first has decided (R20)', async () => {
    const card = await suggest(`Change my phone number to ${phone(15)}`);
    const other = await person.context.newPage();
    await other.goto(page.url());
    const same = cards(other).last();
    await same.getByRole('button', { name: /^Accept/ }).waitFor();
    await card.getByRole('button', { name: /^Accept/ }).click();
    await card.getByText('Accepted').waitFor();
    await same.getByRole('button', { name: /^Accept/ }).click();
    await same.getByText(/has changed in the meantime/).waitFor();
    await same.getByText('Accepted').waitFor();
    await sheet(other).getByText('7700 900115').waitFor();
    await other.close();
  });
});

it('downloads all five formats, each with its receipt', async () => {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const endings = { PDF: 'pdf', DOCX: 'docx', Markdown: 'md', 'Plain text': 'txt', 'JSON Resume': 'json' };
  for (const [name, ending] of Object.entries(endings)) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: new RegExp(`^${name}`) }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${ending}$`));
    expect(readFileSync(await download.path()).byteLength).toBeGreaterThan(500);
  }
  expect(await page.getByText(/\d+ of \d+ fields read back the same/).count()).toBe(5);
  await page.keyboard.press('Escape');
});

it('finds conversations and actions with Mod+K (U6)', async () => {
  await composer(page).focus();
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Go to' });
  await palette.getByRole('combobox').fill('analysis');
  await page.keyboard.press('Enter');
  await expect.poll(() => palette.count()).toBe(0);
  const tab = page.getByRole('tab', { name: 'Analysis' });
  await expect.poll(() => tab.getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('Control+k');
  await palette.getByRole('combobox').fill('new conv');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /See what a machine reads/ }).waitFor();
  await page.goBack();
});

it('shows the page of the real file, and names what was made of a line', async () => {
  const pane = page.getByRole('region', { name: 'Document' });
  await pane.getByRole('tab', { name: 'Read' }).click();
  const inked = () =>
    pane.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      return data.some((value, index) => index % 4 < 3 && data[index - (index % 4) + 3] === 255 && value < 100);
    });
  await expect.poll(inked, { timeout: 10_000 }).toBe(true);
  await pane.locator('figure rect').first().hover();
  await pane.locator('figure').getByText('Contact · Name').waitFor();
  await pane.getByRole('tab', { name: 'Résumé' }).click();
});

it('complains of nothing', () => expect(person.complaints).toEqual([]));

it('accepts on a phone: the sheet is pulled up, read and put away', async () => {
  const small = await newPerson(browser, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await sitDown(small.page, app.url);
  await say(small.page, `Change my phone number to ${phone(16)}`);
  const card = cards(small.page).last();
  await card.getByRole('button', { name: /^Accept/ }).tap();
  await card.getByText('Accepted').waitFor();
  await small.page.getByRole('button', { name: /1 change/ }).tap();
  await sheet(small.page).getByText('7700 900116').waitFor();
  await small.page.getByRole('button', { name: 'Back to the conversation' }).tap();
  await expect.poll(() => sheet(small.page).count()).toBe(0);
  const overflow = await small.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  expect(small.complaints).toEqual([]);
  await small.context.close();
});

describe('what comes without a chip', () => {
  it('takes a job description that was typed and sent, then a résumé in words', async () => {
    const typist = await newPerson(browser);
    await open(typist.page, app.url);
    await composer(typist.page).fill(readFileSync(fixture('jobs/nurse.txt'), 'utf8'));
    await composer(typist.page).press('Enter');
    await typist.page.getByText(/Add your résumé, or paste its text/).waitFor();
    await composer(typist.page).fill(readFileSync(fixture('files/warehouse-uk.txt'), 'utf8'));
    await composer(typist.page).press('Enter');
    for (const card of ['What the machine read', 'Findings', 'Match'])
      await typist.page.getByRole('heading', { name: card, level: 2 }).waitFor({ timeout: 75_000 });
    await typist.context.close();
  });
});

describe('a file that cannot be read', () => {
  const bad: [string, RegExp][] = [
    ['encrypted.pdf', /protected by a password/],
    ['scanned.pdf', /no text in this file/],
    ['truncated.pdf', /damaged or cut off|no text in this file/],
    ['empty.pdf', /This file is empty/],
    ['sixty-pages.pdf', /more than 50 pages/],
    ['picture.pdf', /does not fit the ending|cannot be read/],
    ['word.pdf', /does not fit the ending/],
  ];
  it.each(bad)('%s: one sentence, and what was being written stays', async (file, sentence) => {
    const stranger = await newPerson(browser);
    await open(stranger.page, app.url);
    await composer(stranger.page).fill('What do you think of my');
    await dropFile(stranger.page, fixture(`hostile/${file}`), 'application/pdf');
    await stranger.page.getByText(sentence).first().waitFor({ timeout: 20_000 });
    await stranger.page.waitForTimeout(200);
    expect(await stranger.page.getByRole('alert').allInnerTexts()).toHaveLength(1);
    expect(await composer(stranger.page).inputValue()).toBe('What do you think of my');
    expect(stranger.complaints).toEqual([]);
    await stranger.context.close();
  });
});
