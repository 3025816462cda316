import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

const places = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'];
const offline = ['--disable-background-networking', '--disable-component-update'];

export function launch(): Promise<Browser> {
  const executablePath = places.find((path) => path !== undefined && existsSync(path));
  if (!executablePath) throw new Error('no Chromium found: install it, or set CHROMIUM_PATH');
  return chromium.launch({ executablePath, headless: true, args: [...quiet, ...offline] });
}

export interface Person {
  context: BrowserContext;
  page: Page;
  /** Errors of the page and violations of its content security policy, which every test expects to be none. */
  complaints: string[];
}

/** A new person with a browser of their own. */
export async function newPerson(browser: Browser, options: Parameters<Browser['newContext']>[0] = {}): Promise<Person> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && /Content Security Policy|Uncaught/i.test(message.text()))
      complaints.push(message.text());
  });
  return { context, page, complaints };
}
