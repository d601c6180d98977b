/** Firefox and WebKit to test with: those that the machine has, else installed where that can be done. */
import { existsSync } from 'node:fs';
import { run } from './terminal.ts';

/** The programs of a browser that this machine has; null where it has not all of them. */
export interface OtherBrowsers {
  firefox: string | null;
  webkit: { driver: string; browser: string; screen: string } | null;
}

/** What the machine has. `$FIREFOX` goes before the usual places; WebKit is that of GTK, on Linux. */
export function otherBrowsersHere(): OtherBrowsers {
  const firefox = firstThere([
    process.env.FIREFOX,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    `${process.env.PROGRAMFILES}/Mozilla Firefox/firefox.exe`,
  ]);
  const driver = firstThere(['/usr/bin/WebKitWebDriver']);
  const browser = firstThere(
    ['x86_64', 'aarch64'].flatMap((machine) =>
      ['4.1', '4.0'].map((version) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
    ),
  );
  const screen = firstThere(['/usr/bin/Xvfb']);
  return { firefox, webkit: driver && browser && screen ? { driver, browser, screen } : null };
}

/** The same, after what is missing was installed; that can only be done as root on Debian and its kin. */
export async function otherBrowsersForTests(): Promise<OtherBrowsers> {
  const here = otherBrowsersHere();
  const missing = [...(here.firefox ? [] : [['firefox-esr']]), ...(here.webkit ? [] : [['webkit2gtk-driver', 'xvfb']])];
  if (missing.length === 0 || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return here;
  await run('apt-get', ['update'], { quiet: true });
  for (const packages of missing) {
    console.log(`  Installing ${packages.join(' and ')} with apt-get.`);
    await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { quiet: true });
  }
  return otherBrowsersHere();
}

function firstThere(places: (string | undefined)[]): string | null {
  return places.find((place) => place && existsSync(place)) ?? null;
}
