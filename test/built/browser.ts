/** Debian's chromium, as whoever opens a page has it; test/machine/packages.txt names it. */
import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';

export const executablePath = '/usr/bin/chromium';
export const isMissing = !existsSync(executablePath);
const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export const screens = { laptop: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } } as const;

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath, args });
}

/** A page, with what it complained about; nothing but `address` may be asked for. */
export interface Watched {
  readonly page: Page;
  readonly complaints: readonly string[];
  /** What was asked for from elsewhere, and what failed. */
  readonly strange: readonly string[];
}

export async function watched(browser: Browser, address: string, { screen = 'laptop', offline = false, locale = 'en-GB' }: { readonly screen?: keyof typeof screens; readonly offline?: boolean; readonly locale?: string } = {}): Promise<Watched> {
  const context = await browser.newContext({ viewport: screens[screen], offline, locale, acceptDownloads: true });
  const page = await context.newPage();
  const complaints: string[] = [];
  const strange: string[] = [];
  const own = address.startsWith('file:') ? address.split('#')[0] ?? address : new URL(address).origin;
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('requestfailed', (request) => strange.push(`failed: ${request.url().slice(0, 200)}`));
  page.on('request', (request) => { if (!request.url().startsWith(own) && !/^(data|blob):/.test(request.url())) strange.push(request.url()); });
  await page.goto(address);
  return { page, complaints, strange };
}

/** Waits until an expression is true in the page; Playwright's own waiting needs eval, which the page forbids. */
export async function until(page: Page, expression: string, seconds = 240): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (!(await page.evaluate<boolean>(`Boolean(${expression})`))) {
    if (Date.now() > end) throw new Error(`After ${seconds} s this was still not so: ${expression}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
