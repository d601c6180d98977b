/** Leaving by Shift three times, and what keeps the site out of sight afterwards (`src/islands/first`). */
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const script = (name: string) => readFileSync(new URL(`../src/islands/first/${name}.js`, import.meta.url), 'utf8');
const flag = 'fingerpost-left';
const weather = 'https://weather.example.org/';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

interface Page {
  hasButton?: boolean;
  /** Whether this tab was left with “Exit this page”. */
  wasLeft?: boolean;
  refusesStorage?: boolean;
  /** How the page was reached, as a browser tells it. */
  arrival?: NavigationTimingType;
  /** How Safari before 15 tells it. */
  formerArrival?: number;
}

/** A page with one of the scripts on it: what it was told of presses, where it went, and whether it can be seen. */
function pageWith(
  name: string,
  { hasButton = true, wasLeft = false, refusesStorage = false, arrival = 'navigate', formerArrival }: Page = {},
) {
  const listeners: Record<string, ((event: object) => void)[]> = {};
  const told: number[] = [];
  const gone: string[] = [];
  const classes: string[] = [];
  const kept = new Map(wasLeft ? [[flag, '1']] : []);
  const style = { visibility: '' };
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    clear: () => kept.clear(),
  };
  const browser = {
    document: {
      documentElement: { style, classList: { add: (each: string) => classes.push(each) } },
      currentScript: { getAttribute: () => weather },
      querySelector: () => (hasButton ? { href: weather } : null),
    },
    addEventListener: (type: string, listen: (event: object) => void) => {
      listeners[type] = [...(listeners[type] ?? []), listen];
    },
    dispatchEvent: ({ type, detail }: CustomEvent<number>) => type === 'exit-presses' && told.push(detail),
    location: { replace: (to: string) => gone.push(to) },
    get sessionStorage() {
      if (refusesStorage) throw new Error('The operation is insecure.');
      return storage;
    },
    performance:
      formerArrival === undefined
        ? { getEntriesByType: () => [{ type: arrival }] }
        : { navigation: { type: formerArrival } },
    setTimeout,
    clearTimeout,
    CustomEvent,
    Event,
  };
  runInNewContext(script(name), browser);
  const send = (type: string, key?: string, more = {}) => {
    for (const listen of listeners[type] ?? []) listen({ key, ...more });
  };
  const shift = () => (send('keydown', 'Shift'), send('keyup', 'Shift'));
  return { told, gone, classes, kept, style, send, shift };
}
const pageWithGuard = (page?: Page) => pageWith('leave', page);

test('X-02 three presses of Shift leave, and each is told', () => {
  const { told, gone, shift } = pageWithGuard();
  for (let press = 0; press < 3; press++) shift();
  expect(told).toEqual([1, 2, 3]);
  expect(gone).toEqual([weather]);
});

test('a page without the button is not left', () => {
  const { told, gone, shift } = pageWithGuard({ hasButton: false });
  for (let press = 0; press < 5; press++) shift();
  expect([told, gone]).toEqual([[], []]);
});

test('a key held down is one press', () => {
  const { told, send } = pageWithGuard();
  send('keydown', 'Shift');
  for (let again = 0; again < 5; again++) send('keydown', 'Shift', { repeat: true });
  send('keyup', 'Shift');
  expect(told).toEqual([1]);
});

test('X-03 Shift with a letter, a command or the mouse is no press', () => {
  const { told, send } = pageWithGuard();
  send('keydown', 'Shift');
  send('keydown', 'A');
  send('keyup', 'A');
  send('keyup', 'Shift');
  send('keydown', 'Shift', { ctrlKey: true });
  send('keyup', 'Shift');
  for (const type of ['mousedown', 'wheel']) {
    send('keydown', 'Shift');
    send(type);
    send('keyup', 'Shift');
  }
  expect(told).toEqual([]);
});

test('X-03 any other key begins the count again, and so do five seconds', () => {
  const { told, gone, send, shift } = pageWithGuard();
  shift();
  shift();
  send('keydown', 'Tab');
  shift();
  vi.advanceTimersByTime(4999);
  shift();
  vi.advanceTimersByTime(5000);
  shift();
  expect(told).toEqual([1, 2, 0, 1, 2, 0, 1]);
  expect(gone).toEqual([]);
});

test('a letter let go of after Shift went down is not another key', () => {
  const { told, send } = pageWithGuard();
  send('keydown', 'a');
  send('keydown', 'Shift');
  send('keyup', 'a');
  send('keyup', 'Shift');
  expect(told).toEqual([1]);
});

test('the page says whether Back will show it again: where storage is refused the line stays', () => {
  expect(pageWithGuard().classes).toEqual(['exit-holds']);
  expect(pageWithGuard({ refusesStorage: true }).classes).toEqual([]);
});

test('with storage refused three presses leave all the same', () => {
  const { gone, shift } = pageWithGuard({ refusesStorage: true });
  for (let press = 0; press < 3; press++) shift();
  expect(gone).toEqual([weather]);
});

test('X-05 a page left is not shown again by Back, nor by Reload while the other website has not come', () => {
  for (const page of [{ arrival: 'back_forward' }, { arrival: 'reload' }, { formerArrival: 2 }, { formerArrival: 1 }]) {
    const { gone, style } = pageWith('keep-out', { ...(page as Page), wasLeft: true });
    expect([gone, style.visibility], JSON.stringify(page)).toEqual([[weather], 'hidden']);
  }
});

test('X-06 any other way of coming is a new visit, and takes the mark away', () => {
  for (const page of [{ arrival: 'navigate' }, { arrival: 'prerender' }, { formerArrival: 0 }]) {
    const { gone, style, kept } = pageWith('keep-out', { ...(page as Page), wasLeft: true });
    expect([gone, style.visibility, kept.size], JSON.stringify(page)).toEqual([[], '', 0]);
  }
});

test('Back and Reload show the page to somebody who did not leave, and where storage is refused', () => {
  for (const page of [{}, { refusesStorage: true, wasLeft: true }])
    for (const arrival of ['back_forward', 'reload'] as const) {
      const { gone, style } = pageWith('keep-out', { ...page, arrival });
      expect([gone, style.visibility]).toEqual([[], '']);
    }
});

test('a page kept in memory waits unseen, until it is known whether somebody left', () => {
  const { gone, style, kept, send } = pageWith('keep-out');
  send('pagehide', undefined, { persisted: true });
  expect(style.visibility).toBe('hidden');
  send('pageshow', undefined, { persisted: true });
  expect([style.visibility, gone]).toEqual(['', []]);
  send('pagehide', undefined, { persisted: true });
  kept.set(flag, '1');
  send('pageshow', undefined, { persisted: true });
  expect([style.visibility, gone]).toEqual(['hidden', [weather]]);
});
