/** @jest-environment jsdom */
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { keepPlace, type Rows, takePlace } from '../../src/taskpane/place';

const rowHeight = 40;
const listTop = 100;
let list: HTMLElement;

/** jsdom lays nothing out: rows of the list stand below each other, moved up by what is scrolled. */
function layOut(): void {
  jest.spyOn(list, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, listTop, 350, 200));
  Array.from(list.children).forEach((row, at) => {
    jest.spyOn(row, 'getBoundingClientRect').mockImplementation(() => new DOMRect(0, listTop + at * rowHeight - list.scrollTop, 350, rowHeight));
  });
}

/** Shows rows of these keys; rows that stay are the same elements. */
function show(keys: readonly string[]): void {
  const kept = new Map(Array.from(list.children, (row) => [row.getAttribute('data-place'), row]));
  list.replaceChildren(
    ...keys.map((key) => {
      const row = kept.get(key) ?? document.createElement('div');
      row.setAttribute('data-place', key);
      if (row.childElementCount === 0) row.append(document.createElement('button'));
      return row;
    }),
  );
  layOut();
}

function focusOn(key: string): void {
  list.querySelector<HTMLElement>(`[data-place="${key}"] button`)?.focus();
}

function focused(): string | null {
  return document.activeElement?.closest('[data-place]')?.getAttribute('data-place') ?? null;
}

const rows: Rows = {
  startOf: (key) => {
    const at = Array.from(list.children).findIndex((row) => row.getAttribute('data-place') === key);
    return at < 0 ? null : at * rowHeight;
  },
  focus: focusOn,
};

beforeEach(() => {
  list = document.createElement('main');
  document.body.replaceChildren(list);
  jest.spyOn(document, 'hasFocus').mockReturnValue(true);
  show(['a', 'b', 'c', 'd', 'e', 'f']);
});

afterEach(() => {
  jest.restoreAllMocks();
});

/** Distance from the list's top at which a row is seen. */
function offset(key: string): number {
  return (list.querySelector(`[data-place="${key}"]`)?.getBoundingClientRect().top ?? NaN) - listTop;
}

test('what a person sees stays where it is when rows above it go or come', () => {
  list.scrollTop = 90;
  const before = offset('c');
  const place = takePlace(list);
  show(['x', 'y', 'a', 'b', 'c', 'd', 'e', 'f']);
  keepPlace(list, place, rows);
  expect(offset('c')).toBe(before);
  const later = takePlace(list);
  show(['b', 'c', 'd', 'e', 'f']);
  keepPlace(list, later, rows);
  expect(offset('c')).toBe(before);
});

test('where the row on top has gone, the next one in view stays', () => {
  list.scrollTop = 90;
  const before = offset('d');
  const place = takePlace(list);
  show(['a', 'b', 'd', 'e', 'f']);
  keepPlace(list, place, rows);
  expect(offset('d')).toBe(before);
});

test('a list at its top stays there: what is new stands above', () => {
  const place = takePlace(list);
  show(['new', 'a', 'b', 'c']);
  keepPlace(list, place, rows);
  expect(list.scrollTop).toBe(0);
});

test('where nothing of it is left, nothing is done', () => {
  list.scrollTop = 90;
  const place = takePlace(list);
  show(['x', 'y']);
  keepPlace(list, place, rows);
  expect(list.scrollTop).toBe(90);
});

test('the keyboard goes to the row after the one that has gone, and at the end to the one before', () => {
  focusOn('c');
  const place = takePlace(list);
  show(['a', 'b', 'd', 'e', 'f']);
  keepPlace(list, place, rows);
  expect(focused()).toBe('d');
  focusOn('f');
  const last = takePlace(list);
  show(['a', 'b', 'd', 'e']);
  keepPlace(list, last, rows);
  expect(focused()).toBe('e');
});

test('the keyboard is not taken from where else it is', () => {
  const button = document.createElement('button');
  document.body.append(button);
  focusOn('c');
  const place = takePlace(list);
  show(['a', 'b']);
  button.focus();
  keepPlace(list, place, rows);
  expect(document.activeElement).toBe(button);
});

test('a pane without the keyboard does not take it from the sheet', () => {
  focusOn('c');
  const place = takePlace(list);
  show(['a', 'b']);
  jest.spyOn(document, 'hasFocus').mockReturnValue(false);
  keepPlace(list, place, rows);
  expect(focused()).toBeNull();
});
