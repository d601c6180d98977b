/** Shift three times leaves a page about worries (`public/exit-guard.js`), and writing capital letters never does. */
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const guard = readFileSync(new URL('../public/exit-guard.js', import.meta.url), 'utf8');

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A page with the guard on it: what it was told of presses, and where it went. */
function pageWithGuard({ hasButton = true } = {}) {
  const listeners: Record<string, ((event: object) => void)[]> = {};
  const told: number[] = [];
  const gone: string[] = [];
  runInNewContext(guard, {
    document: {
      documentElement: { style: {} },
      currentScript: { getAttribute: () => 'https://weather.example.org/' },
      querySelector: () => (hasButton ? {} : null),
    },
    addEventListener: (type: string, listen: (event: object) => void) => {
      listeners[type] = [...(listeners[type] ?? []), listen];
    },
    dispatchEvent: ({ type, detail }: CustomEvent<number>) => type === 'exit-presses' && told.push(detail),
    location: { replace: (to: string) => gone.push(to) },
    sessionStorage: { getItem: () => null, setItem() {}, removeItem() {}, clear() {} },
    performance: { getEntriesByType: () => [{ type: 'navigate' }] },
    setTimeout,
    clearTimeout,
    CustomEvent,
    Event,
  });
  const send = (type: string, key?: string, more = {}) => {
    for (const listen of listeners[type] ?? []) listen({ key, ...more });
  };
  return { told, gone, send, shift: () => (send('keydown', 'Shift'), send('keyup', 'Shift')) };
}

test('X-02 three presses of Shift leave, and each is told', () => {
  const { told, gone, shift } = pageWithGuard();
  for (let press = 0; press < 3; press++) shift();
  expect(told).toEqual([1, 2, 3]);
  expect(gone).toEqual(['https://weather.example.org/']);
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
