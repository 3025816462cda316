import axe from 'axe-core';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type App } from './app.ts';
import { launch, newPerson, type Person } from './chromium.ts';
import { dropFile, fixture, open } from './gestures.ts';

let app: App;
let browser: Browser;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), launch()]);
});
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

const pdf = 'application/pdf';
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

async function readBy(person: Person, file: string, mediaType: string): Promise<Page> {
  const { page } = person;
  await open(page, app.url);
  await dropFile(page, fixture(`files/${file}`), mediaType);
  // A message that the local queue loses is sent again by the sweeper after half a minute.
  await page.getByRole('heading', { name: 'Findings', level: 2 }).waitFor({ timeout: 85_000 });
  await openRead(page);
  return page;
}

async function openRead(page: Page): Promise<void> {
  if ((page.viewportSize()?.width ?? 0) < 760) await page.locator('button.pull').click();
  await page.getByRole('tab', { name: 'Read' }).click();
  await fields(page).waitFor();
}

const pane = (page: Page) => page.getByRole('region', { name: 'Document' });
const fields = (page: Page) => pane(page).getByRole('region', { name: 'What the machine read' });
const source = (page: Page) => pane(page).getByRole('region', { name: 'Your file' });
const row = (page: Page, pointer: string) => fields(page).locator(`[data-pointer="${pointer}"]`);
const rowButton = (page: Page, pointer: string) => row(page, pointer).locator('button.row');
const said = (page: Page) => pane(page).getByRole('status');
const lit = (page: Page) => source(page).locator('.lit');

async function correct(page: Page, pointer: string, text: string): Promise<void> {
  await rowButton(page, pointer).click();
  const form = fields(page).getByRole('form');
  await form.getByRole('textbox').fill(text);
  await form.getByRole('textbox').press('Enter');
  await expect.poll(() => form.count()).toBe(0);
}

/** Whether an element stands wholly within the part that scrolls it. */
const isInView = (element: Locator) =>
  element.evaluate((one) => {
    const own = one.getBoundingClientRect();
    const frame = one.closest('[data-scrolls]')!.getBoundingClientRect();
    return own.top >= frame.top - 1 && own.bottom <= frame.bottom + 1;
  });

/** What axe finds, as `rule: element`. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const result = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
  return result.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** The résumé as the server keeps it. */
async function kept(page: Page) {
  const chat = page.url().split('/').at(-1);
  return page.evaluate(async (id) => {
    const { resumeId } = await (await fetch(`/api/v1/chats/${id}`)).json();
    return (await fetch(`/api/v1/resumes/${resumeId}`)).json();
  }, chat);
}

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-pointer]')?.dataset.pointer);
/** Far from whatever lights up. */
const rest = (page: Page) => page.mouse.move(2, 2);

describe('a two-column PDF', () => {
  let person: Person;
  let page: Page;
  const employer = '/work/0/name';
  const lastSkill = '/languages/0/language';

  beforeAll(async () => {
    person = await newPerson(browser);
    page = await readBy(person, 'designer-fr.pdf', pdf);
    await source(page).locator('canvas').first().waitFor();
  });
  afterAll(() => person.context.close());

  it('a field lights its box and brings it into view; a line lights its field, and a click goes there', async () => {
    await rowButton(page, lastSkill).hover();
    await expect.poll(() => lit(page).count()).toBeGreaterThan(0);
    await expect.poll(() => isInView(lit(page).first())).toBe(true);
    await rest(page);
    await expect.poll(() => lit(page).count()).toBe(0);
    const line = source(page).getByRole('button', { name: /^Éloïse Marchetti\. Contact · Name/ });
    await line.hover();
    await expect.poll(() => row(page, '/basics/name').getAttribute('class')).toContain('lit');
    await expect.poll(() => isInView(row(page, '/basics/name'))).toBe(true);
    await line.click();
    expect(await focused(page)).toBe('/basics/name');
    await rest(page);
  });

  it('a correction is kept, counts as stated, asks for new figures, and shows what the file says', async () => {
    const figures = page.waitForResponse((answer) => /\/analyses$/.test(answer.url()) && answer.ok());
    await correct(page, employer, 'Atelier Confluence & Fils');
    await said(page).getByText('Employer is now “Atelier Confluence & Fils”').waitFor();
    expect(await focused(page)).toBe(employer);
    await figures;
    const { version, resume, corrections } = await kept(page);
    expect([version, resume.work[0].name]).toEqual([2, 'Atelier Confluence & Fils']);
    expect(corrections).toMatchObject([
      { pointer: employer, file: 'Atelier Confluence', stated: 'Atelier Confluence & Fils' },
    ]);
    await page.reload();
    await openRead(page);
    await row(page, employer).getByText('Atelier Confluence & Fils').waitFor();
    await row(page, employer).getByText('You corrected this. The file says Atelier Confluence').waitFor();
    expect(await row(page, employer).innerText()).toContain('yours');
    await rowButton(page, employer).hover();
    await expect.poll(() => lit(page).count()).toBeGreaterThan(0);
  });

  it('is taken back at once, or put back later; the résumé is then as it was read', async () => {
    await row(page, employer).getByRole('button', { name: 'Put back' }).click();
    await said(page).getByText('is back as the file says it').waitFor();
    expect((await kept(page)).corrections).toEqual([]);
    await correct(page, '/basics/label', 'Illustratrice');
    await pane(page).getByRole('button', { name: 'Undo' }).click();
    await said(page).getByText('Taken back').waitFor();
    await row(page, '/basics/label').getByText('Graphiste et directrice artistique').waitFor();
    expect((await kept(page)).corrections).toEqual([]);
  });

  it('reads a date in words, refuses kindly what is none, and asks about an odd address', async () => {
    const end = '/work/1/endDate';
    await rowButton(page, end).click();
    const form = fields(page).getByRole('form');
    await form.getByRole('textbox').fill('quite recently');
    await form.getByRole('button', { name: 'Keep' }).click();
    await form.getByText(/does not read as a date/).waitFor();
    await form.getByRole('textbox').fill('septembre 2020');
    await form.getByRole('button', { name: 'Keep' }).click();
    await row(page, end).getByText('Sep 2020').waitFor();
    await row(page, end)
      .getByText(/The file says février 2016/)
      .waitFor();
    expect((await kept(page)).resume.work[1].endDate).toBe('2020-09');
    await rowButton(page, '/basics/email').click();
    await form.getByRole('textbox').fill('eloise at example');
    await form.getByRole('button', { name: 'Keep' }).click();
    await form.getByText(/does not look like a whole e-mail address/).waitFor();
    await form.getByRole('textbox').press('Escape');
    expect((await kept(page)).resume.basics.email).toBe('eloise.marchetti@example.fr');
  });

  it('adds what was not read, takes out what should not be there, and lets two texts change places', async () => {
    await fields(page).getByRole('button', { name: 'Add a field' }).first().click();
    const form = fields(page).getByRole('form');
    await form.getByRole('combobox').selectOption({ label: 'Street address' });
    await form.getByRole('textbox').fill('3 quai Perrache');
    await form.getByRole('button', { name: 'Keep' }).click();
    await row(page, '/basics/location/address').getByText('You added this').waitFor();

    await rowButton(page, '/work/0/highlights/2').click();
    await form.getByRole('button', { name: 'Remove' }).click();
    const out = fields(page).getByRole('region', { name: 'Taken out by you' });
    await out.getByRole('deletion').getByText('charte commune').waitFor();
    await out.getByRole('button', { name: 'Put back' }).click();
    await row(page, '/work/0/highlights/2').getByText('charte commune').waitFor();
    // It stands there before it is saved.
    await expect.poll(async () => (await kept(page)).resume.work[0].highlights[2]).toMatch('charte commune');

    const before = (await kept(page)).resume.work[0];
    await rowButton(page, employer).click();
    await form.getByRole('combobox').selectOption({ label: 'Job title (change places)' });
    await form.getByRole('button', { name: 'Keep' }).click();
    await row(page, employer).getByText(before.position).waitFor();
    expect((await kept(page)).resume.work[0]).toMatchObject({ name: before.position, position: before.name });
    await pane(page).getByRole('button', { name: 'Undo' }).click();
    await said(page).getByText('Taken back').waitFor();
    expect((await kept(page)).resume.work[0]).toEqual(before);
  });

  it('does not lose a correction to a change in another tab', async () => {
    const other = await person.context.newPage();
    await other.goto(page.url());
    await openRead(other);
    await correct(other, '/basics/label', 'Illustratrice');
    await correct(page, '/basics/location/city', 'Villeurbanne');
    const { resume } = await kept(page);
    expect([resume.basics.label, resume.basics.location.city]).toEqual(['Illustratrice', 'Villeurbanne']);
    await correct(page, '/basics/label', 'Graphiste');
    await rowButton(other, '/basics/label').click();
    await fields(other).getByRole('textbox').fill('Autrice');
    await fields(other).getByRole('textbox').press('Enter');
    await fields(other)
      .getByText(/has changed in the meantime/)
      .waitFor();
    await fields(other).getByRole('textbox').press('Enter');
    await expect.poll(async () => (await kept(page)).resume.basics.label).toBe('Autrice');
    await other.close();
  });

  it('works with the keyboard alone: from a line of the text to its field, corrected, and back', async () => {
    await page.reload();
    await openRead(page);
    await pane(page).getByRole('button', { name: 'Text', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const onLine = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset.line);
    for (let steps = 0; steps < 4 && (await onLine()) === undefined; steps++) await page.keyboard.press('Tab');
    expect(await onLine()).toBe('0');
    const words = () => page.evaluate(() => document.activeElement?.querySelector('.words')?.textContent ?? '');
    await page.keyboard.press('ArrowDown');
    expect(await onLine()).toBe('1');
    expect(await lit(page).count()).toBeGreaterThan(0);
    for (let steps = 0; steps < 60; steps++) {
      if ((await words()).startsWith('Atelier Confluence')) break;
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe(employer);
    await page.keyboard.press('Enter');
    await fields(page).getByRole('form', { name: 'Correct: Employer' }).waitFor();
    await page.keyboard.type('Atelier Rhône');
    await page.keyboard.press('Enter');
    await row(page, employer).getByText('Atelier Rhône').waitFor();
    expect(await focused(page)).toBe(employer);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe(employer);
  });

  it.each(['light', 'dark'] as const)(
    'is accessible in %s at 320, 768 and 1440 px, also while correcting (U10)',
    async (theme) => {
      const look = await person.context.newPage();
      await look.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      for (const width of [320, 768, 1440]) {
        await look.setViewportSize({ width, height: 900 });
        await look.goto(page.url());
        await openRead(look);
        await look.waitForLoadState('networkidle');
        expect(await violations(look), `${width} px, page`).toEqual([]);
        await look.getByRole('button', { name: 'Text', exact: true }).click();
        await rowButton(look, employer).click();
        expect(await violations(look), `${width} px, text and form`).toEqual([]);
        const overflow = await look.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow, `${width} px: wider than the screen`).toBeLessThanOrEqual(0);
      }
      await look.close();
    },
  );

  it('says so when the picture of the page cannot be had, and tries again', async () => {
    const look = await person.context.newPage();
    await look.route('**/uploads/*/file', (route) => route.fulfill({ status: 500, body: '{}' }));
    await look.goto(page.url());
    await openRead(look);
    await look.getByText(/picture of your page could not be loaded/).waitFor();
    await look.unroute('**/uploads/*/file');
    await look.route('**/uploads/*/file', (route) => route.fulfill({ status: 404, body: '{}' }));
    await look.getByRole('button', { name: 'Try again' }).click();
    await look.getByText(/Your file is no longer kept/).waitFor();
    await rowButton(look, employer).hover();
    await expect.poll(() => lit(look).count()).toBeGreaterThan(0);
    await look.close();
  });

  it('complains of nothing', () => expect(person.complaints).toEqual([]));
});

describe('a DOCX on a phone', () => {
  let person: Person;
  let page: Page;
  const phone = '/basics/phone';

  beforeAll(async () => {
    person = await newPerson(browser, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    page = await readBy(person, 'retail-manager-us.docx', docx);
  });
  afterAll(() => person.context.close());

  it('a tap on a paragraph goes to its field, and a field lights its paragraph', async () => {
    await source(page)
      .getByRole('button', { name: /^Teresa Kowalczyk-Boone/ })
      .tap();
    expect(await focused(page)).toBe('/basics/name');
    await expect.poll(() => isInView(row(page, '/basics/name'))).toBe(true);
    await rowButton(page, '/work/0/highlights/0').focus();
    await expect.poll(() => lit(page).innerText()).toContain('nine stores');
    await expect.poll(() => isInView(lit(page))).toBe(true);
  });

  it('lights both ways under a pointer too', async () => {
    await rowButton(page, '/work/0/name').hover();
    await expect.poll(() => lit(page).innerText()).toContain('Prairie Home Goods');
    await source(page)
      .getByRole('button', { name: /^District Retail Manager/ })
      .hover();
    await expect.poll(() => row(page, '/basics/label').getAttribute('class')).toContain('lit');
  });

  it('corrects with a tap; it is there after a reload, and nothing is wider than the screen', async () => {
    await rowButton(page, phone).tap();
    const form = fields(page).getByRole('form');
    expect(await form.getByRole('textbox').getAttribute('inputmode')).toBe('tel');
    await form.getByRole('textbox').fill('+1 312 555 0142');
    await form.getByRole('button', { name: 'Keep' }).tap();
    await row(page, phone).getByText('You corrected this').waitFor();
    await page.reload();
    await openRead(page);
    await row(page, phone).getByText('+1 312 555 0142').waitFor();
    expect((await kept(page)).corrections).toMatchObject([{ pointer: phone, stated: '+1 312 555 0142' }]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(await violations(page)).toEqual([]);
    expect(person.complaints).toEqual([]);
  });
});
