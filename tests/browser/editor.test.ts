import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type App } from './app.ts';
import { launch, newPerson, type Person } from './chromium.ts';
import { cards, open, say, sitDown } from './gestures.ts';

let app: App;
let browser: Browser;
let person: Person;
let page: Page;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), launch()]);
  person = await newPerson(browser);
  page = person.page;
  // What the worker hands over to be drawn is looked at on its way.
  await page.addInitScript(() => {
    globalThis.Worker = class extends Worker {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given);
        this.addEventListener('message', ({ data }) => {
          if (data.drawn) Object.assign(globalThis, { shown: data.drawn.bytes });
        });
      }
    };
  });
  await sitDown(page, app.url);
});
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

const pane = (on: Page = page) => on.getByRole('region', { name: 'Document' });
const leaf = (pointer: string, on: Page = page) => pane(on).locator(`.leaf[data-pointer="${pointer}"]`);
const bullet = (at: number) => `/work/0/highlights/${at}`;
const bullets = async (on: Page = page) =>
  (await pane(on).locator('.leaf[data-pointer^="/work/0/highlights/"]').allInnerTexts()).map((text) => text.trim());
const saved = (on: Page = page) => pane(on).locator('[data-save="saved"]').waitFor();
const idOf = async (on: Page = page): Promise<string> => {
  const { resumeId } = await on.evaluate(async (chat) => (await fetch(`/api/v1/chats/${chat}`)).json(), on.url().split('/').at(-1)); // prettier-ignore
  return resumeId;
};
const stored = async (on: Page = page) =>
  on.evaluate(async (id) => (await fetch(`/api/v1/resumes/${id}`)).json(), await idOf(on));

async function edit(on: Page = page): Promise<void> {
  const button = pane(on).getByRole('button', { name: 'Edit text' });
  if (await button.count()) await button.click();
}
async function endOf(place: Locator): Promise<void> {
  await place.click();
  await place.page().keyboard.press('Control+End');
}

describe('one document', () => {
  it('is written into where a hand clicks, and is saved by itself', async () => {
    await leaf(bullet(0)).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Kept crews safe.');
    await saved();
    await expect.poll(async () => (await stored()).resume.work[0].highlights[0]).toMatch(/Kept crews safe\.$/);
    expect((await stored()).corrections.at(-1).stated).toMatch(/Kept crews safe\.$/);
  });

  it('is arranged by dragging', async () => {
    const before = await bullets();
    await leaf(bullet(0)).hover();
    await leaf(bullet(0)).click();
    const grip = pane()
      .getByRole('button', { name: /^Drag or use the arrow keys to move: bullet 1/ })
      .first();
    const [from, to] = [await grip.boundingBox(), await leaf(bullet(2)).boundingBox()];
    await page.mouse.move(from!.x + 8, from!.y + 8);
    await page.mouse.down();
    await page.mouse.move(from!.x, from!.y + 60, { steps: 4 });
    await page.mouse.move(to!.x + 10, to!.y + to!.height + 6, { steps: 6 });
    await page.mouse.up();
    await expect.poll(() => bullets()).toEqual([before[1], before[2], before[0], ...before.slice(3)]);
    await saved();
  });

  it('is arranged by keys: arrows on the grip move on and on, Alt with arrows in the text', async () => {
    const before = await bullets();
    await leaf(bullet(2)).click();
    const grip = pane()
      .getByRole('button', { name: /^Drag or use the arrow keys to move: bullet 3/ })
      .first();
    await grip.focus();
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => bullets()).toEqual([before[0], before[2], before[1], ...before.slice(3)]);
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => bullets()).toEqual([before[2], before[0], before[1], ...before.slice(3)]);
    await leaf(bullet(0)).click();
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(() => bullets()).toEqual([before[0], before[2], before[1], ...before.slice(3)]);
    await expect.poll(() => page.getByRole('status').allInnerTexts()).toContain('bullet 1 is now number 2 of 3');
  });

  it('grows and shrinks with Enter and Backspace, and takes a pasted list as bullets', async () => {
    const before = await bullets();
    await endOf(leaf(bullet(0)));
    await page.keyboard.press('Enter');
    await expect.poll(() => bullets().then((list) => list.length)).toBe(before.length + 1);
    await leaf(bullet(1)).evaluate((node) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', '•\tTested boards\n•\tSigned off\u00a0works');
      node.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    await expect.poll(() => bullets()).toEqual([before[0], 'Tested boards', 'Signed off works', ...before.slice(1)]);
    await leaf(bullet(2)).click();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await page.keyboard.press('Backspace');
    await expect.poll(() => bullets()).toEqual([before[0], 'Tested boards', ...before.slice(1)]);
    await saved();
  });

  it('shares one line of steps with the chat: Mod+Z takes back what a hand or a card did, the last first', async () => {
    const before = await bullets();
    await say(page, 'Change my phone number to +44 7700 900123');
    const card = cards(page).last();
    await card.getByRole('button', { name: /^Accept/ }).click();
    await card.getByText('Accepted').waitFor();
    await expect.poll(() => leaf('/basics/phone').innerText()).toContain('900123');
    await endOf(leaf(bullet(0)));
    await page.keyboard.type(' More.');
    await expect.poll(async () => (await bullets())[0]).toBe(`${before[0]} More.`);
    await page.waitForTimeout(200);
    await page.keyboard.press('Control+z');
    await expect.poll(() => bullets()).toEqual(before);
    await page.keyboard.press('Control+z');
    await card.getByText('Undone').waitFor();
    await expect.poll(() => leaf('/basics/phone').innerText()).not.toContain('900123');
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => leaf('/basics/phone').innerText()).toContain('900123');
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(async () => (await bullets())[0]).toBe(`${before[0]} More.`);
    await saved();
  });

  it('keeps what was written while the network was away over a reload', async () => {
    await page.context().setOffline(true);
    await endOf(leaf(bullet(1)));
    await page.keyboard.type(' Written on a train.');
    await pane().locator('[data-save="offline"]').waitFor();
    await page.context().setOffline(false);
    await page.reload();
    await expect.poll(async () => (await bullets())[1]).toMatch(/Written on a train\.$/);
    await expect.poll(async () => (await stored()).resume.work[0].highlights[1]).toMatch(/Written on a train\.$/);
  });

  it('is merged when two tabs write; where both wrote the same words, the person chooses', async () => {
    const other = await person.context.newPage();
    await other.goto(page.url());
    await leaf(bullet(0), other).waitFor();
    await edit();
    await edit(other);
    await endOf(leaf('/basics/label'));
    await page.keyboard.type(' A');
    await saved();
    await endOf(leaf('/basics/label', other));
    await other.keyboard.type(' B');
    await endOf(leaf('/basics/summary', other));
    await other.keyboard.type(' Own van.');
    const clash = other.getByRole('region', { name: 'Two wordings of one place' });
    await clash.waitFor();
    expect(await clash.innerText()).toMatch(/ B\b[\s\S]* A\b/);
    await expect.poll(async () => (await stored(other)).resume.basics.summary).toMatch(/Own van\.$/);
    await clash.getByRole('button', { name: 'Keep this one' }).click();
    await expect.poll(async () => (await stored(other)).resume.basics.label).toMatch(/ B$/);
    expect(await clash.count()).toBe(0);
    await other.close();
  });
});

describe('the preview', () => {
  it('is the very file that is exported, byte for byte', async () => {
    await page.reload();
    await leaf(bullet(0)).waitFor();
    await pane().getByRole('button', { name: 'Design' }).click();
    await pane().getByRole('button', { name: 'Modern', exact: true }).click();
    await page.waitForTimeout(1_500);
    await pane().getByRole('button', { name: 'Preview' }).click();
    await pane().locator('[data-state="shown"]').waitFor();
    const shown = await page.evaluate(() => [...(globalThis as unknown as { shown: Uint8Array }).shown]);
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^PDF/ }).click(),
    ]);
    const file = readFileSync(await download.path());
    expect(file.equals(Buffer.from(shown))).toBe(true);
    await page.getByText(/\d+ of \d+ fields read back the same/).first().waitFor(); // prettier-ignore
    await page.keyboard.press('Escape');
  });

  it('follows a change of the look at once', async () => {
    await pane().getByRole('button', { name: 'Design' }).click();
    await pane().locator('[data-state="shown"]').waitFor();
    const size = pane().getByLabel('Size');
    await size.focus();
    const took: number[] = [];
    for (let turn = 0; turn < 6; turn++) {
      const before = await pane().locator('.pages').getAttribute('data-turn');
      await page.keyboard.press(turn % 2 ? 'ArrowLeft' : 'ArrowRight');
      await expect.poll(() => pane().locator('.pages').getAttribute('data-turn')).not.toBe(before);
      took.push(Number(await pane().locator('.pages').getAttribute('data-took')));
    }
    console.log(`look changed → pages drawn: ${took.join(', ')} ms`);
    expect(took.sort((a, b) => a - b)[2]).toBeLessThan(400);
  });
});

describe('the shelf of documents', () => {
  it('makes, copies, renames, archives, deletes and brings back', async () => {
    await open(page, `${app.url}/documents`);
    const card = (name: string) => page.getByRole('main').getByRole('listitem').filter({ hasText: name });
    const act = async (name: string, what: string) => {
      await page.getByRole('button', { name: `Document actions: ${name}` }).click();
      await page.getByRole('menuitem', { name: what, exact: true }).click();
      await page.getByRole('menu').waitFor({ state: 'detached' });
    };
    const first = (await page.getByRole('main').getByRole('heading', { level: 2 }).first().innerText()).trim();
    await act(first, 'Duplicate');
    await card(`${first} (copy)`).waitFor();
    await act(`${first} (copy)`, 'Rename');
    await page.getByLabel('Rename').fill('For the harbour');
    await page.keyboard.press('Enter');
    await card('For the harbour').waitFor();
    await act('For the harbour', 'Archive');
    await expect.poll(() => card('For the harbour').count()).toBe(0);
    await page.getByRole('button', { name: 'Archived' }).click();
    await act('For the harbour', 'Put back in use');
    await page.getByRole('button', { name: 'In use' }).click();
    await card('For the harbour').waitFor();
    await act('For the harbour', 'Delete');
    await expect.poll(() => card('For the harbour').count()).toBe(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await card('For the harbour').waitFor();
  });

  it('begins a blank résumé that is ready to be written into, by keyboard alone', async () => {
    await page.getByRole('button', { name: 'New résumé' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Blank résumé' }).press('Enter');
    await page.waitForURL(/\/c\//);
    await leaf('/basics/name').waitFor();
    await leaf('/basics/name').focus();
    await page.keyboard.type('Ingrid Sørlie');
    await pane().getByRole('button', { name: 'Experience', exact: true }).press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await page.keyboard.type('Baker');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Kvarnen');
    await page.keyboard.press('Tab');
    await expect
      .poll(async () => (await stored()).resume)
      .toMatchObject({
        basics: { name: 'Ingrid Sørlie' },
        work: [{ position: 'Baker', name: 'Kvarnen' }],
      });
  });
});

describe('on a phone', () => {
  it('is written into in the sheet', async () => {
    const phone = await person.context.newPage();
    await phone.setViewportSize({ width: 390, height: 844 });
    await phone.goto(page.url());
    await phone.locator('button.pull').click();
    const sheet = phone.getByRole('dialog', { name: 'Document' });
    await sheet.getByRole('button', { name: 'Edit text' }).click();
    await sheet.locator('.leaf[data-pointer="/basics/label"]').click();
    await phone.keyboard.type('Baker and confectioner');
    await sheet.locator('[data-save="saved"]').waitFor();
    await expect.poll(async () => (await stored(phone)).resume.basics.label).toBe('Baker and confectioner');
    const overflow = await phone.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await phone.close();
  });
});

it.each(['light', 'dark'] as const)('is accessible in %s at 320, 768 and 1440 px (U10)', async (theme) => {
  const other = await person.context.newPage();
  await other.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  const check = async (what: string) => {
    await other.evaluate(axe.source);
    const { violations } = await other.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
    const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
    expect(found, what).toEqual([]);
  };
  for (const width of [320, 768, 1440]) {
    await other.setViewportSize({ width, height: 900 });
    await other.goto(`${app.url}/documents`);
    await other.getByRole('button', { name: /^Open / }).first().waitFor(); // prettier-ignore
    await check(`the shelf at ${width}`);
    await other.goto(page.url());
    if (width < 760) await other.locator('button.pull').click();
    for (const view of ['Edit text', 'Preview', 'Design']) {
      await other.getByRole('button', { name: view }).click();
      await other.waitForTimeout(400);
      await check(`${view} at ${width}`);
    }
  }
  await other.close();
  expect(person.complaints).toEqual([]);
});
