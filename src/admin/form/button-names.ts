/** What Decap’s buttons lack: a name where they are only a sign, and the next thing to do once they are pressed. */

/** What stands over one thing of a list: a sign to fold it, one to drag it by, one to take it away. */
const bars = '[class*="-StyledListItemTopBar"]';

/** Names them as they come. */
export function nameButtons(): void {
  const name = () => {
    for (const bar of document.querySelectorAll(bars)) {
      const [first, ...others] = bar.querySelectorAll('button, [role=button]');
      const last = others.pop();
      if (first) setName(first, last ? 'Open or fold this one' : 'Take this one away');
      for (const handle of others) setName(handle, 'Move this one');
      if (last) setName(last, 'Take this one away');
    }
    // In the box for formatted text.
    for (const toggle of document.querySelectorAll('[class*="-ToolbarToggle"][role=switch]'))
      setName(toggle, 'Show formatting as signs');
  };
  new MutationObserver(name).observe(document.body, { childList: true, subtree: true });
}

function setName(button: Element, name: string): void {
  if (!button.hasAttribute('aria-label')) button.setAttribute('aria-label', name);
}

/** Whatever is added to a list is filled in next: its first box takes the focus. */
export function goToNewThings(): void {
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    const list = target.closest('[class*="-AddButton"]')?.closest('[class*="-TopBarContainer"]')?.parentElement;
    // Decap draws it a moment later.
    if (list) setTimeout(() => firstBoxOf(list.querySelectorAll(bars))?.focus(), 100);
  });
}

function firstBoxOf(bars: NodeListOf<Element>): HTMLElement | null {
  const last = [...bars].at(-1);
  return last?.parentElement?.querySelector<HTMLElement>('input, textarea') ?? null;
}
