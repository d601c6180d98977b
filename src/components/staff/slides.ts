/** Slides on the whole screen: without this they are a page like any other. */
/** How many slides on a key goes; those that turn pages on a presenter's clicker are among them. */
const steps: Record<string, number | undefined> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  ' ': 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
};

const slides = document.querySelector<HTMLElement>('.slides');
const offer = document.querySelector<HTMLElement>('[data-full-screen]');

if (slides && offer && document.fullscreenEnabled) {
  offer.hidden = false;
  offer.querySelector('button')?.addEventListener('click', () => void slides.requestFullscreen());
  document.addEventListener('keydown', function goOn(event) {
    if (document.fullscreenElement !== slides) return;
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const height = slides.clientHeight;
    slides.scrollTo({ top: (Math.round(slides.scrollTop / height) + step) * height });
  });
}
