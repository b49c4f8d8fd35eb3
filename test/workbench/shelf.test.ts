/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { createShelf } from '../../src/workbench/page/shelf';

test('what is put away is out of the page, and comes back scrolled as it was', () => {
  const place = document.body.appendChild(document.createElement('aside'));
  const shelf = createShelf();
  const list = shelf.element.appendChild(document.createElement('ul'));
  const still = shelf.element.appendChild(document.createElement('p'));
  expect(shelf.isOut()).toBe(false);
  shelf.bringOut(place);
  expect(shelf.isOut()).toBe(true);
  list.scrollTop = 300;
  shelf.putAway();
  expect([shelf.isOut(), place.children.length]).toEqual([false, 0]);
  // A browser forgets it outside of a page.
  list.scrollTop = 0;
  shelf.bringOut(place);
  expect([list.scrollTop, still.scrollTop]).toEqual([300, 0]);
});
