/** Links to subscribe to a calendar, from wherever the site is really served. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-subscribe] [data-calendar]')) {
  link.href = `webcal://${location.host}${link.dataset.calendar}`;
  link.closest<HTMLElement>('[data-subscribe]')!.hidden = false;
}
