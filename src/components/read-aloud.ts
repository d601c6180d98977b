/**
 * Reads parts of a page with the device's own voice, when asked and only then.
 *
 * Nothing is kept, and nothing leaves the device: its buttons stay hidden where it has no voice of its own.
 */
import { sentencesOf, voiceFor } from './voices.ts';

/** What holds words of its own on a page. */
const blocks = 'h1, h2, h3, h4, p, li, dt, dd, figcaption, blockquote';
/** A little slower than people talk. */
const rate = 0.9;

const speech: SpeechSynthesis | undefined = window.speechSynthesis;
const readers = document.querySelectorAll<HTMLElement>('[data-reads]');

/** The reader whose part is being read. */
let reading: HTMLElement | null = null;
/** Which time this is: a time that is over says no more. */
let turn = 0;
/** Held here, for browsers forget a sentence that nothing holds, and with it to say that it has ended. */
let saying: SpeechSynthesisUtterance | null = null;

if (speech && readers.length > 0) {
  offer();
  // Most browsers look for their voices only once they have been asked.
  speech.onvoiceschanged = offer;
  for (const reader of readers) reader.addEventListener('click', () => (reading === reader ? stop() : read(reader)));
  // “leaving” is said by islands/first/leave.js: another page may take its time to come.
  for (const type of ['pagehide', 'leaving']) addEventListener(type, stop);
  document.addEventListener('visibilitychange', () => document.hidden && stop());
}

function offer(): void {
  for (const reader of readers) reader.hidden = voiceOf(reader) === null;
}

function voiceOf(element: HTMLElement): SpeechSynthesisVoice | null {
  return voiceFor(speech!.getVoices(), languageOf(element));
}

function languageOf(element: HTMLElement): string {
  return element.closest<HTMLElement>('[lang]')?.lang || 'en-GB';
}

function stop(): void {
  if (!reading) return;
  turn += 1;
  show(null);
  speech!.cancel();
}

async function read(reader: HTMLElement): Promise<void> {
  const another = reading !== null;
  stop();
  turn += 1;
  const mine = turn;
  show(reader);
  // Chrome drops what it is given in the moment it is told to stop.
  if (another) await new Promise((done) => setTimeout(done, 100));
  for (const block of blocksOf(reader)) {
    const voice = voiceOf(block);
    // Words in a language that the device does not speak are left out.
    if (!voice) continue;
    for (const sentence of sentencesOf(ownText(block), languageOf(block))) {
      if (turn !== mine) return;
      show(reader, block);
      await said(sentence, voice);
    }
  }
  if (turn === mine) show(null);
}

/** Done when a sentence has been said, or has been broken off. */
function said(sentence: string, voice: SpeechSynthesisVoice): Promise<unknown> {
  const utterance = new SpeechSynthesisUtterance(sentence);
  Object.assign(utterance, { voice, lang: voice.lang, rate });
  saying = utterance;
  return new Promise((done) => {
    utterance.onend = done;
    utterance.onerror = done;
    speech!.speak(saying!);
  });
}

/** What a reader reads, as it is seen on the page. */
function blocksOf(reader: HTMLElement): HTMLElement[] {
  const parts = (reader.dataset.reads ?? '').split(' ').map((id) => document.getElementById(id));
  return parts.flatMap((part) => {
    if (!part) return [];
    const inside = [...part.querySelectorAll<HTMLElement>(blocks)];
    return (part.matches(blocks) ? [part, ...inside] : inside).filter(isSeen);
  });
}

/** The text of a block without the blocks in it, which have their own turn. */
function ownText(block: HTMLElement): string {
  const nodes = [...block.childNodes].filter(
    (node) => !(node instanceof HTMLElement) || (isSeen(node) && !node.matches(blocks) && !node.querySelector(blocks)),
  );
  return nodes.map((node) => (node instanceof HTMLElement ? node.innerText : (node.textContent ?? ''))).join(' ');
}

const isSeen = (element: Element) => element.getClientRects().length > 0;

/** Shows who is being read to, and what. */
function show(reader: HTMLElement | null, block?: HTMLElement): void {
  reading = reader;
  for (const each of readers) {
    for (const words of each.querySelectorAll<HTMLElement>('[data-when]'))
      words.hidden = (words.dataset.when === 'reading') !== (each === reader);
  }
  for (const lit of document.querySelectorAll('.being-read')) lit.classList.toggle('being-read', lit === block);
  block?.classList.add('being-read');
}
