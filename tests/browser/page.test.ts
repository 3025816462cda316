import { gzipSync } from 'node:zlib';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type App } from './app.ts';
import { launch, newPerson, type Person } from './chromium.ts';
import { say, sitDown } from './gestures.ts';

let app: App;
let browser: Browser;
let person: Person;
let link: string;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), launch()]);
  person = await newPerson(browser);
  const { page } = person;
  await sitDown(page, app.url);
  await say(page, 'Change my phone number to +44 7700 900123');
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('button', { name: 'Make a link' }).click();
  link = await page.getByLabel('Link', { exact: true }).inputValue();
  await page.keyboard.press('Escape');
});
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

it('needs at most 120 kB of script for the first screen (U11)', async () => {
  const { page, context } = await newPerson(browser);
  const sizes: number[] = [];
  const bodies: Promise<unknown>[] = [];
  page.on('response', (response) => {
    if (!new URL(response.url()).pathname.endsWith('.js')) return;
    bodies.push(response.body().then((body) => sizes.push(gzipSync(body).byteLength)));
  });
  await page.goto(app.url);
  await page.getByRole('button', { name: 'Send' }).waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(500);
  await Promise.all(bodies);
  const sum = sizes.reduce((all, size) => all + size, 0);
  console.log(`script of the first screen: ${(sum / 1_000).toFixed(1)} kB gz in ${sizes.length} files`);
  expect(sizes.length).toBeGreaterThan(3);
  expect(sum).toBeLessThan(120_000);
  await context.close();
});

/** What axe finds, as `rule: element`. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const result = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
  return result.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

const screens: { name: string; url: () => string; ready: (page: Page) => Promise<unknown> }[] = [
  {
    name: 'the first screen',
    url: () => app.url,
    ready: (page) => page.getByRole('button', { name: 'Send' }).waitFor(),
  },
  {
    name: 'a conversation',
    url: () => person.page.url(),
    ready: (page) => page.getByRole('article', { name: /^Suggestion for/ }).waitFor(),
  },
  {
    name: 'a shared analysis',
    url: () => link,
    ready: (page) => page.getByText('Somebody shared a résumé analysis with you.').waitFor(),
  },
];

describe.each(screens)('$name', ({ url, ready }) => {
  it.each(['light', 'dark'] as const)('is accessible in %s at 320, 768 and 1440 px (U10)', async (theme) => {
    const page = await person.context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (/Content Security Policy/i.test(message.text())) complaints.push(message.text());
    });
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    for (const width of [320, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(url());
      await ready(page);
      await page.waitForLoadState('networkidle');
      expect(await violations(page), `${width} px`).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, `${width} px: wider than the screen`).toBeLessThanOrEqual(0);
    }
    expect(complaints).toEqual([]);
    await page.close();
  });
});
