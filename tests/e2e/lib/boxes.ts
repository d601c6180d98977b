/** Where things stand on a page, at every width and size of text. */
import type { Page } from '@playwright/test';

/** How a page is looked at. */
export interface Sight {
  width: number;
  height: number;
  /** Text so many times as large as usual, as browsers that enlarge text alone do it. */
  text?: number;
  /** With lines, letters, words and paragraphs as far apart as somebody may need them. */
  isSpaced?: true;
}

/** The widths that pages are drawn for, 1280 px enlarged twice and four times, and text twice as large or further apart. */
const sights: readonly Sight[] = [
  { width: 320, height: 568 },
  { width: 390, height: 844 },
  { width: 640, height: 400 },
  { width: 768, height: 1024 },
  { width: 900, height: 700 },
  { width: 1024, height: 768 },
  { width: 1280, height: 800 },
  { width: 1440, height: 900 },
  { width: 320, height: 256 },
  { width: 390, height: 844, text: 2 },
  { width: 320, height: 568, text: 2 },
  { width: 1280, height: 800, text: 2 },
  { width: 320, height: 568, isSpaced: true },
];

const wordsFor = ({ width, height, text, isSpaced }: Sight) =>
  `${width} × ${height}${text ? `, text × ${text}` : ''}${isSpaced ? ', spaced' : ''}`;

/** WCAG 1.4.12, word for word. */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }';

/** Looks at a page in each of these ways, and tells what is wrong with where things stand, in a line each. */
export async function misplacedAt(page: Page, ways: readonly Sight[] = sights): Promise<string[]> {
  const problems: string[] = [];
  for (const sight of ways) {
    await page.setViewportSize(sight);
    await page.evaluate(
      async (css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets = [sheet];
        await document.fonts.ready;
      },
      sight.isSpaced ? spacing : `html { font-size: ${(sight.text ?? 1) * 100}% !important; }`,
    );
    for (const problem of await page.evaluate(misplaced, sight.isSpaced ?? false))
      problems.push(`${wordsFor(sight)}: ${problem}`);
  }
  return problems;
}

/** It runs in the page, so it stands alone. */
function misplaced(isSpaced: boolean): string[] {
  const problems: string[] = [];
  const page = document.documentElement;
  const isForEars = (element: Element) => element.closest('.for-ears, .skip, [aria-hidden="true"], option, dialog');
  const isSeen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    getComputedStyle(element).clipPath !== 'inset(50%)';
  const named = (element: Element) => `“${(element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40)}”`;
  const meets = (one: DOMRect, other: DOMRect, across: number, down: number) =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > across &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > down;
  const bars = [...document.querySelectorAll('body *')].filter(
    (element) => isSeen(element) && /sticky|fixed/.test(getComputedStyle(element).position),
  );
  const isApart = (element: Element) =>
    isForEars(element) ||
    element.closest('.leaflet-container, .sheets, canvas, svg') ||
    bars.some((bar) => bar.contains(element));

  tooWide();
  if (isSpaced) {
    cutOff();
    return problems;
  }
  barsOverTheScreen();
  const lines = linesOfText();
  overlaps();
  covered();
  emptySide();
  return [...new Set(problems)].slice(0, 6);

  function tooWide() {
    const over = page.scrollWidth - page.clientWidth;
    if (over <= 0) return;
    const widest = [...document.querySelectorAll('body *')]
      .filter((element) => isSeen(element))
      .map((element) => ({ element, right: element.getBoundingClientRect().right }))
      .sort((one, other) => other.right - one.right)[0];
    problems.push(`${over} px too wide: ${widest?.element.outerHTML.slice(0, 120)}`);
  }

  /** Texts that their own box cuts off. */
  function cutOff() {
    for (const element of document.querySelectorAll('main *, header *, footer *')) {
      const { overflowX, overflowY } = getComputedStyle(element);
      if (![overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip')) continue;
      const cuts = element.scrollHeight > element.clientHeight + 2 || element.scrollWidth > element.clientWidth + 2;
      const hasText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      // A card shows two lines of a summary; the whole of it is behind its link, on the listing's page.
      const isSummary =
        element.matches('.result > .result-summary') && element.parentElement?.querySelector(':is(h2, h3) a');
      if (cuts && hasText && isSeen(element) && !isForEars(element) && !isSummary && element.clientHeight > 0)
        problems.push(`cut off: ${element.outerHTML.slice(0, 120)}`);
    }
  }

  /** Bars that stay at an edge of the screen leave half of it, and what has the focus is not behind one. */
  function barsOverTheScreen() {
    const room = { top: 0, bottom: 0 };
    for (const bar of bars) {
      const { top, bottom, height } = bar.getBoundingClientRect();
      // A column beside the text is no bar.
      const style = getComputedStyle(bar);
      if (bar.clientWidth < page.clientWidth * 0.6) continue;
      const edge = style.top === 'auto' ? 'bottom' : 'top';
      const from = Number.parseFloat(style[edge]);
      // Far beyond the edge it never comes to rest.
      if (from < -height) continue;
      room[edge] = Math.max(room[edge], from + bottom - top);
      if (height > innerHeight) problems.push(`${named(bar)} is higher than the screen`);
    }
    if (room.top + room.bottom > innerHeight / 2)
      problems.push(`bars take ${Math.round(room.top + room.bottom)} of ${innerHeight} px`);
    // What has the focus comes to rest beside them; what is in a long list keeps further away by itself.
    const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(page);
    const rail = Number.parseFloat(getComputedStyle(document.querySelector('.alphabet a') ?? page).scrollMarginTop);
    const kept = {
      top: (Number.parseFloat(scrollPaddingTop) || 0) + rail,
      bottom: Number.parseFloat(scrollPaddingBottom) || 0,
    };
    for (const edge of ['top', 'bottom'] as const)
      if (room[edge] > kept[edge])
        problems.push(
          `the bar at the ${edge} (${Math.round(room[edge])} px) lies on what has the focus (${kept[edge]} px)`,
        );
  }

  /** Each line of each text, as it is seen; a word that stands on two lines is told. */
  function linesOfText() {
    const found: { node: Text; box: DOMRect }[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const node = texts.currentNode as Text;
      const holder = node.parentElement;
      if (!holder || node.data.trim() === '' || /^(?:SCRIPT|STYLE|NOSCRIPT|TEXTAREA)$/.test(holder.tagName)) continue;
      if (!isSeen(holder) || isForEars(holder) || holder.closest('.leaflet-container, .sheets, svg')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
      if (boxes.length > 1) brokenWords(node, holder);
      if (isApart(holder)) continue;
      // What a card has no room for is cut off, and lies on nothing.
      const cut =
        holder.closest('.result-summary, .join-bar p > *')?.getBoundingClientRect().bottom ?? Number.POSITIVE_INFINITY;
      for (const box of boxes) if (box.top < cut - 4) found.push({ node, box });
    }
    return found.sort((one, other) => one.box.top - other.box.top);
  }

  function brokenWords(node: Text, holder: Element) {
    for (const { 0: word, index } of node.data.matchAll(/[^\s\-‐–—]{2,}/gu)) {
      // What is longer than any word, addresses and names of files may break.
      if (!/^[“‘(]?[\p{Script=Latin}\p{Mark}\d’]{2,16}[,.;:?!”’)]*$/u.test(word)) continue;
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const tops = [...range.getClientRects()].filter(({ width }) => width > 1).map(({ top }) => top);
      // Where it may be hyphenated it is, by browsers that know how.
      if (tops.length > 1 && Math.max(...tops) - Math.min(...tops) > 6 && getComputedStyle(holder).hyphens !== 'auto')
        problems.push(`“${word}” is broken in <${holder.tagName.toLowerCase()} class="${holder.className}">`);
    }
  }

  function overlaps() {
    for (const [place, one] of lines.entries())
      for (const other of lines.slice(place + 1)) {
        if (other.box.top > one.box.bottom) break;
        if (one.node !== other.node && meets(one.box, other.box, 3, 6))
          problems.push(`“${one.node.data.trim().slice(0, 40)}” lies on “${other.node.data.trim().slice(0, 40)}”`);
      }
    const pressed = [...document.querySelectorAll('a[href], button, input, select, summary, textarea')]
      .filter((element) => isSeen(element) && !isApart(element))
      .flatMap((element) => [...element.getClientRects()].map((box) => ({ element, box })))
      .filter(({ box }) => box.width > 1 && box.height > 1)
      .sort((one, other) => one.box.top - other.box.top);
    for (const [place, one] of pressed.entries())
      for (const other of pressed.slice(place + 1)) {
        if (other.box.top > one.box.bottom) break;
        if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
        if (meets(one.box, other.box, 2, 2))
          problems.push(`${named(one.element)} lies on ${named(other.element)}, both to press`);
      }
  }

  /** On the first screen nothing lies over what can be pressed, a bar that stays apart. */
  function covered() {
    for (const element of document.querySelectorAll('a[href], button, input, select, summary, textarea')) {
      const box = element.getClientRects()[0];
      if (
        !box ||
        !isSeen(element) ||
        isApart(element) ||
        box.bottom > innerHeight ||
        box.right > innerWidth ||
        box.left < 0
      )
        continue;
      const over = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      if (!over || element.contains(over) || over.contains(element) || bars.some((bar) => bar.contains(over))) continue;
      problems.push(`${named(over)} lies over ${named(element)}`);
    }
  }

  /** Nothing at all on one side of a wide screen, and nothing set against it. */
  function emptySide() {
    const main = document.querySelector('main');
    // Text twice as large fills its lines anew.
    const isLarge = Number.parseFloat(getComputedStyle(page).fontSize) > 16;
    if (page.clientWidth < 900 || isLarge || !main) return;
    const edges = [
      ...lines.filter(({ node }) => main.contains(node) && !node.parentElement?.closest('.hero')).map(({ box }) => box),
      ...[...main.querySelectorAll('img, svg:not(.icon), canvas, select, input, textarea, .card, .slide, .arm')]
        .filter((picture) => !picture.closest('.hero'))
        .map((picture) => picture.getBoundingClientRect())
        .filter(({ width }) => width > 1),
    ];
    if (edges.length === 0) return;
    const left = Math.min(...edges.map((box) => box.left));
    const right = page.clientWidth - Math.max(...edges.map((box) => box.right));
    if (Math.abs(right - left) > page.clientWidth * 0.3)
      problems.push(`${Math.round(left)} px are empty at the left, ${Math.round(right)} px at the right`);
  }
}
