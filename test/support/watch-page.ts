import type { BrowserContext, Page } from 'playwright-core';

/** Everything that must not happen on a page, as one sentence each, in the order in which it happened. */
export type Complaints = string[];

/** Opens a page and writes down errors, violations of the policy and requests to another host than `origin`. */
export async function watchedPage(
  context: BrowserContext,
  origin: string,
): Promise<{ page: Page; complaints: Complaints }> {
  const complaints: Complaints = [];
  await context.exposeFunction('tsugiteViolation', (text: string) => complaints.push(text));
  await context.addInitScript(reportViolations);
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) complaints.push(`request: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    // Leaving a page ends what it still loads; that is no failure.
    const { errorText = '' } = request.failure() ?? {};
    if (errorText !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url()} ${errorText}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  return { page, complaints };
}

declare global {
  function tsugiteViolation(text: string): void;
}

/** Runs in the page: not every violation is printed on the console. */
function reportViolations(): void {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    tsugiteViolation(`policy: ${violatedDirective} ${blockedURI}`);
  });
}
