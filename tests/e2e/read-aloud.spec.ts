/** “Read this to me”: only a voice of the device itself, only when asked (P-05). */
import type { Page } from '@playwright/test';
import { expect, test } from './lib/test.ts';

interface Stub {
  said: { text: string; lang: string }[];
  stopped: number;
  /** The sentence being said has been heard to its end. */
  finish(): void;
}

/** Puts these voices in the place of the device's; what is given to them is written down. */
async function withVoices(page: Page, voices: { lang: string; localService: boolean }[]) {
  await page.addInitScript((voices) => {
    let saying: SpeechSynthesisUtterance | null = null;
    const stub: Stub = {
      said: [],
      stopped: 0,
      finish: () => saying?.onend?.(new Event('end') as SpeechSynthesisEvent),
    };
    const speech = {
      onvoiceschanged: null,
      getVoices: () => voices.map((voice) => ({ ...voice, default: false })),
      speak(utterance: SpeechSynthesisUtterance) {
        saying = utterance;
        stub.said.push({ text: utterance.text, lang: utterance.voice?.lang ?? '' });
      },
      cancel() {
        stub.stopped += 1;
        (window as unknown as { silent?(): void }).silent?.();
        const broken = saying;
        saying = null;
        broken?.onerror?.(new Event('error') as SpeechSynthesisErrorEvent);
      },
    };
    class Utterance {
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    Object.defineProperties(window, {
      speechSynthesis: { value: speech },
      SpeechSynthesisUtterance: { value: Utterance },
      stub: { value: stub },
    });
  }, voices);
}

const heard = (page: Page) => page.evaluate(() => (window as unknown as { stub: Stub }).stub);
const finish = (page: Page) => page.evaluate(() => (window as unknown as { stub: Stub }).stub.finish());
const network = { lang: 'en-GB', localService: false };

test('where the only voice is on the network, nothing offers to read', async ({ page }) => {
  await withVoices(page, [network]);
  await page.goto('north-primary/chess-club/');
  await expect(page.getByRole('heading', { name: 'Your first visit' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Read this to me' })).toHaveCount(0);
});

test('a voice of the device reads what stands there, a sentence at a time, and stops when told or left', async ({
  page,
}) => {
  await withVoices(page, [network, { lang: 'en-AU', localService: true }]);
  await page.goto('north-primary/chess-club/');
  const [whole, visit] = [page.locator('.read-aloud').first(), page.locator('.first .read-aloud')];
  await expect(whole).toBeVisible();
  expect((await heard(page)).said).toEqual([]);

  await whole.getByRole('button', { name: 'Read this to me' }).focus();
  await page.keyboard.press('Enter');
  await expect(whole.getByRole('button', { name: 'Stop' })).toBeFocused();
  await expect(page.locator('h1')).toHaveClass('being-read');
  for (let sentences = 0; sentences < 3; sentences++) await finish(page);
  await expect
    .poll(async () => (await heard(page)).said.map(({ text }) => text))
    .toEqual(['Chess Club', 'Play chess with other children after school.', 'Beginners are welcome.', 'From North']);

  await visit.getByRole('button', { name: 'Read this to me' }).click();
  await expect(whole.getByRole('button', { name: 'Read this to me' })).toBeVisible();
  await expect.poll(async () => (await heard(page)).said.at(-1)).toEqual({ text: 'Your first visit', lang: 'en-AU' });
  await page.keyboard.press('Enter');
  await expect(page.locator('.being-read')).toHaveCount(0);
  expect((await heard(page)).stopped).toBe(2);

  await page.keyboard.press('Space');
  await page.evaluate(() => dispatchEvent(new Event('pagehide')));
  expect((await heard(page)).stopped).toBe(3);
  await expect(visit.getByRole('button', { name: 'Read this to me' })).toBeVisible();
});

test('“Exit this page” silences the voice at once, before another page has come', async ({ page, watch }) => {
  watch.expectFault(/asked another website: https:\/\/weather\.example\.org\//);
  await withVoices(page, [{ lang: 'en-GB', localService: true }]);
  const { promise: silence, resolve: silent } = Promise.withResolvers<void>();
  await page.exposeFunction('silent', silent);
  // The other website answers only when it is silent here.
  await page.route('https://weather.example.org/', async (route) => {
    await silence;
    await route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Weather</title>' });
  });
  await page.goto('north-primary/young-line/');
  await page.locator('.read-aloud').first().getByRole('button').click();
  await page.locator('.button.exit').click();
  await expect(page).toHaveTitle('Weather');
});
