/**
 * Has the browser keep this page for urgent help, so that it opens without internet; a press takes the copy away.
 * Where the site does not want copies (`offlineHelp` in its settings), those of earlier builds are taken away.
 *
 * A browser that refuses storage refuses this too: then nothing is kept and the page is as it was.
 */
const place = document.querySelector<HTMLElement>('[data-keeps-help]');

if (place) {
  const { keepsHelp, worker = '' } = place.dataset;
  // After all that the page itself needs.
  const start = () => void (keepsHelp === 'yes' ? keep(place, worker) : remove()).catch(() => {});
  if (document.readyState === 'complete') start();
  else addEventListener('load', start);
}

async function keep(line: HTMLElement, worker: string): Promise<void> {
  await navigator.serviceWorker.register(worker, { scope: location.pathname });
  await navigator.serviceWorker.ready;
  line.hidden = false;
  line.querySelector('button')?.addEventListener('click', async () => {
    await remove();
    const said = line.querySelector('[role=status]');
    if (said) said.textContent = 'Taken away. It is kept again when you open this page again.';
  });
}

/** Takes away the copy of this page, and what looks after it. */
async function remove(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(location.pathname);
  if (registration?.scope !== new URL(location.pathname, location.href).href) return;
  await registration.unregister();
  const names = await caches.keys();
  const ours = names.filter((name) => name.startsWith(`fingerpost-help ${location.pathname} `));
  await Promise.all(ours.map((name) => caches.delete(name)));
}
