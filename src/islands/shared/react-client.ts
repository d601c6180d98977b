/**
 * What starts the islands of a site in place of `react-dom/client` (see `site/small-react.ts`): Preact, with three
 * habits of React's added that our pages count on.
 *
 * A browser's translation puts elements of its own in the place of texts, and Preact would go on writing into the texts
 * that are gone: React writes a text that is alone in its element into the element. And a box shows what it is told to:
 * where a press on it changes nothing, it does not stay ticked. And effects follow what was drawn at once: Preact would
 * wait for a frame or two, in which somebody may type, or press a link that leaves the page.
 */
import { options, type VNode } from 'preact';

/** By the names that Preact's built files have them under; `translation.spec.ts` and `finding.spec.ts` pin them. */
interface Drawn extends VNode<{ value?: string; checked?: boolean }> {
  __k: (Drawn | null)[] | null;
  __e: Node | null;
}

/** The text that is alone in an element, as it was last written. */
const written = new WeakMap<Node, { text: Text; words: string }>();
/** What boxes were last told to show. */
const told = new WeakMap<EventTarget, Drawn['props']>();

options.requestAnimationFrame = (runEffects) => void Promise.resolve().then(runEffects);

const before = options.diffed;
options.diffed = (vnode) => {
  before?.(vnode);
  const { type, props, __k: children, __e: element } = vnode as Drawn;
  if (typeof type !== 'string' || !element) return;
  putBack(element, children?.length === 1 ? children[0] : null);
  if (type === 'input' || type === 'select' || type === 'textarea') told.set(element, props);
};

function putBack(element: Node, only: Drawn | null | undefined): void {
  const text = only?.type === null ? (only.__e as Text) : null;
  const last = written.get(element);
  if (last && last.text.parentNode !== element && last.words !== text?.data) {
    for (const node of Array.from(element.childNodes)) if (node.nodeName === 'FONT') node.remove();
    if (text && text.parentNode !== element) element.appendChild(text);
  }
  if (text) written.set(element, { text, words: text.data });
  else if (last) written.delete(element);
}

// After what the press changed has been drawn.
for (const type of ['input', 'change']) addEventListener(type, ({ target }) => setTimeout(asTold, 0, target), true);

function asTold(box: HTMLInputElement): void {
  const { value, checked } = told.get(box) ?? {};
  if (checked != null && box.checked !== checked) box.checked = checked;
  if (value != null && box.value !== String(value) && !isButton(box)) box.value = String(value);
}

/** Of these the value is what they stand for, and not what they show. */
const isButton = ({ type }: HTMLInputElement) => type === 'radio' || type === 'checkbox';

export { createRoot, hydrateRoot } from 'preact/compat/client';
