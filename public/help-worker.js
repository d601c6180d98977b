// @ts-check
/// <reference lib="webworker" />
/**
 * Keeps the page for urgent help on the device of somebody who opened it, so that it opens without internet.
 *
 * It is registered for one address, such as `/weir-lane/help/`, and rules nothing else. What it keeps is that public
 * page and the files the page needs, the same for everybody, in one cache named after the build: it is replaced whole
 * or not at all, so that an old number never stands beside a newer one. What comes from the internet always goes
 * first; the copy is shown only where that does not come, and a copy that is found to be older is thrown away.
 *
 * The build writes the two values below (`src/site/help-worker-integration.ts`): a worker of another build is another
 * file, by which browsers know that there is something new. With `keeps` false it takes itself and all copies away.
 * To keep more than this page, register it for more, and let `kept` name more than one page.
 */
const build = 'build-id';
const keeps = true;

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const page = worker.registration.scope;
const ours = `fingerpost-help ${new URL(page).pathname} `;
const kept = ours + build;
/** In milliseconds: after this the copy is shown. */
const longestWait = 3000;

worker.addEventListener('install', (event) => {
  worker.skipWaiting();
  if (keeps) event.waitUntil(keepWhole());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    removeCopies(keeps ? kept : '').then(() => (keeps ? worker.clients.claim() : worker.registration.unregister())),
  );
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (!keeps || request.method !== 'GET' || !request.url.startsWith(worker.location.origin)) return;
  if (request.mode !== 'navigate') event.respondWith(firstFromInternet(request, request.url));
  else if (request.url.split(/[?#]/)[0] === page) event.respondWith(pageFromInternet(event));
});

/** The page and all that it needs, or nothing. */
async function keepWhole() {
  try {
    const cache = await caches.open(kept);
    const files = new Set(await keep(cache, page));
    for (const file of files) {
      const further = await keep(cache, file).catch((failed) => {
        // The numbers matter more than a school's crest.
        if (/\.(?:webp|png|svg)$/.test(file)) return [];
        throw failed;
      });
      for (const each of further) files.add(each);
    }
  } catch (failed) {
    await caches.delete(kept);
    throw failed;
  }
}

/**
 * Keeps one file, and gives the addresses that it names.
 * @param {Cache} cache
 * @param {string} address
 */
async function keep(cache, address) {
  const answer = await fetch(address, { cache: 'no-cache' });
  if (!answer.ok || answer.redirected) throw new Error(`${address}: ${answer.status}`);
  await cache.put(address, answer.clone());
  const type = answer.headers.get('content-type') || '';
  if (/html/.test(type)) return namedIn(await answer.text(), address, /<(?:link(?! rel="(?:manifest|apple))|script|img|use)\b[^>]*>/g, /\b(?:href|src)="([^"#]+)/);
  if (/css/.test(type)) return namedIn(await answer.text(), address, /url\([^)]*\)/g, /url\(["']?([^"')#]+)/);
  if (/javascript/.test(type)) return namedIn(await answer.text(), address, /(?:from|import)\s*["'][^"']+["']/g, /["'](\.[^"']+)["']/);
  return [];
}

/**
 * Addresses of this site in a text.
 * @param {string} text
 * @param {string} base
 * @param {RegExp} places
 * @param {RegExp} address
 */
function namedIn(text, base, places, address) {
  const found = (text.match(places) || []).map((place) => address.exec(place));
  return found
    .map((match) => (match ? new URL(match[1].replace(/&amp;/g, '&'), base).href : ''))
    .filter((each) => each.startsWith(`${worker.location.origin}/`));
}

/** @param {FetchEvent} event */
async function pageFromInternet(event) {
  const coming = fetch(event.request);
  event.waitUntil(
    coming.then(
      (answer) => (answer.ok ? answer.clone().text().then(forgetOlder) : undefined),
      () => undefined,
    ),
  );
  return firstFromInternet(event.request, page, coming);
}

/**
 * A copy that differs from what is published now goes at once, before anything newer is kept: rather none than an old one.
 * @param {string} published
 */
async function forgetOlder(published) {
  const copy = await caches.match(page, { cacheName: kept });
  if (!copy || (await copy.text()) === published) return;
  await caches.delete(kept);
  await worker.registration.update();
  // Where there is no newer worker, the host itself writes something into each page.
  if (!worker.registration.installing && !worker.registration.waiting) await keepWhole();
}

/**
 * What the internet gives, or the copy where that fails or takes long. Without a copy one waits for the internet.
 * @param {Request} request
 * @param {string} address
 */
async function firstFromInternet(request, address, coming = fetch(request)) {
  const copy = await caches.match(address, { cacheName: kept });
  if (!copy) return coming;
  const late = new Promise((resolve) => setTimeout(resolve, longestWait, copy));
  return Promise.race([coming, late]).catch(() => copy);
}

/**
 * Removes every copy for this address but the one named.
 * @param {string} but
 */
async function removeCopies(but) {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(ours) && name !== but).map((name) => caches.delete(name)));
}
