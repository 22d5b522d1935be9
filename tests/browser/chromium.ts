// The one place that starts a browser for tests. Chromium comes from CHROMIUM_PATH or the PATH; without one, tests are
// skipped loudly, and in CI they fail.
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/ensure-judges.mjs';

const path = findChromium();
if (path === undefined) {
  if (process.env['CI'] !== undefined)
    throw new Error('No Chromium: set CHROMIUM_PATH or install the package chromium.');
  process.stderr.write(
    '\n*** No Chromium: browser tests are SKIPPED. Set CHROMIUM_PATH or install chromium. ***\n\n',
  );
}

/** For `describe.skipIf`: there is no browser here. */
export const noChromium = path === undefined;

/** Starts a browser; close it after the tests. */
export function launchChromium(): Promise<Browser> {
  if (path === undefined) throw new Error('No Chromium: guard the test with describe.skipIf(noChromium).');
  return chromium.launch({ executablePath: path, args: ['--no-sandbox', '--disable-background-networking'] });
}

/** What a page did that it should not: errors, policy violations, requests to elsewhere. */
export interface Watch {
  readonly page: Page;
  /** Messages of errors and warnings in the console, and uncaught exceptions. */
  readonly complaints: readonly string[];
  /** Every URL asked for. */
  readonly requests: readonly string[];
}

/** A new page in a context of its own, watched from its first request. */
export async function openWatched(browser: Browser, options: BrowserContextOptions = {}): Promise<Watch> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  return { page, complaints, requests };
}
