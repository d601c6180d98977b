/** What is folded away on the screen is told on paper: a closed `details` would print as its title alone. */
const opened: HTMLDetailsElement[] = [];

addEventListener('beforeprint', function unfold() {
  for (const part of document.querySelectorAll<HTMLDetailsElement>('.listing details:not([open])')) {
    part.open = true;
    opened.push(part);
  }
});
addEventListener('afterprint', function foldAgain() {
  for (const part of opened.splice(0)) part.open = false;
});
