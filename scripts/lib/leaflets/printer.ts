/** Prints the site's own pages with a browser of this machine: tagged PDF with its fonts inside. */
import type { AddressInfo } from 'node:net';
import { type Browser, chromium } from '@playwright/test';
import { browserForTests } from '../browser.ts';
import { serveFolder } from '../static-server.ts';
import type { LeafletJob } from './job.ts';

interface Site {
  folder: string;
  base: string;
}

/** Prints `jobs` one after another, and hands each over as soon as it is there, with its number of sides. */
export async function printedBy(
  { folder, base }: Site,
  jobs: readonly LeafletJob[],
  onPrinted: (job: LeafletJob, pdf: Buffer, sides: number) => void,
): Promise<void> {
  const server = await serveFolder({ folder, base, port: 0 });
  const { port } = server.address() as AddressInfo;
  const browser = await chromium.launch(await browserForTests());
  try {
    for (const job of jobs) {
      const { pdf, sides } = await printed(browser, `http://127.0.0.1:${port}${base}`, job);
      onPrinted(job, asOn(pdf, job.edition.madeOn), sides);
    }
  } finally {
    await browser.close();
    server.close();
  }
}

async function printed(browser: Browser, site: string, job: LeafletJob): Promise<{ pdf: Buffer; sides: number }> {
  const page = await browser.newPage({ locale: 'en-GB', timezoneId: 'Europe/London', reducedMotion: 'reduce' });
  try {
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(site)) elsewhere.push(request.url());
    });
    await page.goto(site + job.address);
    await page.locator('.sheets[data-ready]').waitFor();
    if (await page.locator('.still-map').count()) await page.locator('.still-map[data-drawn]').waitFor();
    await page.evaluate(() => document.fonts.ready);
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
    if (elsewhere.length > 0) throw new Error(`${job.path}: its page asked another website (${elsewhere[0]}).`);
    return { pdf, sides: await page.locator('.sheet').count() };
  } finally {
    await page.close();
  }
}

/** The file as of a day: printed again from the same site, it is the same. The browser writes the moment of printing. */
function asOn(pdf: Buffer, day: string): Buffer {
  const moment = `D:${day.replaceAll('-', '')}000000+00'00'`;
  // In the same number of bytes, since the file says at which byte each of its parts begins.
  return Buffer.from(
    pdf.toString('latin1').replace(/\/(CreationDate|ModDate) \(D:\d{14}\+00'00'\)/g, `/$1 (${moment})`),
    'latin1',
  );
}
