import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type App } from './app.ts';
import { launch, newPerson, type Person } from './chromium.ts';
import { cards, dropFile, fixture, open, pasteIntoComposer, say } from './gestures.ts';

let app: App;
let browser: Browser;
let person: Person;
let page: Page;

/** A résumé with many findings, a job, and a second job for the same desk. */
beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), launch()]);
  person = await newPerson(browser);
  page = person.page;
  await person.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, app.url);
  await pasteIntoComposer(page, readFileSync(fixture('jobs/electrician-oslo.txt'), 'utf8'));
  await page.getByRole('group', { name: 'Job description' }).waitFor();
  await dropFile(page, fixture('files/warehouse-uk.txt'), 'text/plain');
  await page.getByRole('heading', { name: 'Match', level: 2 }).waitFor({ timeout: 75_000 });
  await page.getByRole('button', { name: 'Send' }).waitFor();
  await page.getByRole('tab', { name: 'Analysis' }).click();
});
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

const panel = () => page.getByRole('tabpanel', { name: 'Analysis' });
const findings = () => panel().getByRole('button', { name: 'Fix it with me' });
const opened = (title: string) => panel().locator('details', { has: page.getByRole('heading', { name: title }) });
async function unfold(title: string) {
  if (!(await opened(title).evaluate((element) => (element as HTMLDetailsElement).open)))
    await opened(title).locator('> summary').click();
}

async function violations(): Promise<string[]> {
  await page.evaluate(axe.source);
  const result = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
  return result.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

describe('the figures', () => {
  it('open their sums on demand, and the sums are the figures', async () => {
    for (const name of ['Readability', 'Writing', 'Match']) {
      const figure = panel().getByRole('button', { name: new RegExp(`^${name}`) });
      const value = Number(/(\d+)\s*\/ 100/.exec(await figure.innerText())?.[1]);
      await figure.press('Enter');
      const sum = await panel().getByRole('table', { name: `The points that make up ${name}` }).locator('tfoot td').innerText(); // prettier-ignore
      expect(Math.round(Number.parseFloat(sum))).toBe(value);
      await figure.press('Enter');
    }
  });
});

describe('the findings', () => {
  it('are filtered by weight, place and words, and say how many are shown', async () => {
    const all = await findings().count();
    expect(all).toBeGreaterThan(4);
    const chip = panel().getByRole('button', { name: /^\d+ medium$/ });
    const medium = Number.parseInt(await chip.innerText(), 10);
    await chip.press('Space');
    await expect.poll(() => findings().count()).toBe(medium);
    expect(await panel().getByText(`${medium} of ${all} shown`).count()).toBe(1);
    await panel().getByRole('searchbox', { name: 'Find in the findings' }).fill('no such words anywhere');
    await panel().getByText('No finding fits this filter.').waitFor();
    await panel().getByRole('button', { name: 'Show all' }).click();
    await expect.poll(() => findings().count()).toBe(all);
  });

  it('are grouped as somebody likes it, and stay so', async () => {
    await panel().getByLabel('Group by').selectOption('place');
    await panel().getByRole('region', { name: 'experience' }).waitFor();
    await page.reload();
    await page.locator('html[data-alive]').waitFor();
    await page.getByRole('tab', { name: 'Analysis' }).click();
    await panel().getByRole('region', { name: 'experience' }).waitFor();
    await panel().getByLabel('Group by').selectOption('severity');
  });

  it('lead to the coach, who speaks of that one', async () => {
    const row = panel()
      .locator('li', { has: page.getByRole('button', { name: 'Fix it with me' }) })
      .first();
    const title = await row.getByRole('heading').first().innerText();
    await row.getByRole('button', { name: 'Fix it with me' }).press('Enter');
    await page.getByText(`Help me fix this: ${title}`).waitFor();
    await page.getByRole('article', { name: 'Coach' }).last().waitFor();
    await page.getByRole('button', { name: 'Send' }).waitFor();
  });

  it('light what they quote, by keyboard too', async () => {
    const quote = panel().locator('button.quote').first();
    const text = (await quote.innerText()).slice(0, 30);
    await quote.press('Enter');
    await page.getByRole('tab', { name: 'Résumé', selected: true }).waitFor();
    await page.getByRole('region', { name: 'Document' }).getByRole('article').getByText(text).first().waitFor();
    await page.getByRole('tab', { name: 'Analysis' }).click();
  });
});

it('is copied as text, whole', async () => {
  await panel().getByRole('button', { name: 'Copy as text' }).click();
  await page.getByText('The analysis is copied as text.').waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/^# Analysis of /);
  expect(text).toContain('## What the job asks for');
  const headings = await panel().locator('li h3').allInnerTexts();
  for (const heading of headings.slice(0, 8)) expect(text).toContain(heading.replace(/\s*preferred$/, '').trim());
});

describe('over time', () => {
  it('has one point a version, as a chart and as a table', async () => {
    await unfold('Over time');
    await opened('Over time').getByText('There is one version so far.').waitFor();
    await say(page, 'Change my phone number to +44 7700 900123');
    await cards(page).last().getByRole('button', { name: /^Accept/ }).click(); // prettier-ignore
    await opened('Over time').getByRole('img', { name: /Figures over 2 versions/ }).waitFor({ timeout: 60_000 }); // prettier-ignore
    await opened('Over time').getByRole('button', { name: 'Show as a table' }).press('Enter');
    expect(await opened('Over time').getByRole('row').count()).toBe(3);
  });
});

describe('a comparison', () => {
  it('of two versions says what came of the change', async () => {
    await unfold('Compare');
    await opened('Compare').getByLabel('Before').waitFor();
    expect(await opened('Compare').getByLabel('Before').inputValue()).toBe('1');
    expect(await opened('Compare').getByLabel('After').inputValue()).toBe('2');
    await opened('Compare').getByText(/no change|→/).first().waitFor(); // prettier-ignore
  });

  it('of two jobs says what only one of them asks for', async () => {
    await opened('Compare').getByRole('button', { name: 'Two jobs' }).click();
    await opened('Compare').getByText('You need two job descriptions').waitFor();
    await pasteIntoComposer(page, readFileSync(fixture('jobs/logistics.txt'), 'utf8'));
    await page.getByRole('button', { name: 'Send' }).click();
    await expect
      .poll(() => page.getByRole('heading', { name: 'Match', level: 2 }).count(), { timeout: 75_000 })
      .toBe(2);
    await unfold('Compare');
    await opened('Compare').getByRole('button', { name: 'Two jobs' }).click();
    await opened('Compare').getByText('Only the second asks for it').waitFor();
    await opened('Compare').getByText('Only the first asks for it').waitFor();
  });
});

it('tells what such jobs ask for, from how many, and what the country expects', async () => {
  await unfold('What jobs like this ask for');
  await opened('What jobs like this ask for').getByText(/From \d+ job descriptions? you added|You have added no job/).waitFor(); // prettier-ignore
});

it.each(['light', 'dark'] as const)(
  'is accessible in %s on a phone and a desk, and no wider than either',
  async (theme) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    for (const width of [1440, 820, 390]) {
      await page.setViewportSize({ width, height: 900 });
      if (width === 390) await page.reload().then(() => page.locator('html[data-alive]').waitFor());
      if (width === 390) await page.locator('button.pull').click();
      await page.getByRole('tab', { name: 'Analysis' }).click();
      for (const title of ['Compare', 'Over time', 'What jobs like this ask for']) await unfold(title);
      await page.waitForLoadState('networkidle');
      expect(await violations(), `${width} px`).toEqual([]);
      const wide = await panel().evaluate((element) => element.scrollWidth - element.clientWidth);
      expect(wide, `${width} px: wider than its pane`).toBeLessThanOrEqual(0);
    }
    expect(person.complaints).toEqual([]);
  },
);
