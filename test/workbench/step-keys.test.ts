/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { stepKeys } from '../../src/workbench/page/step-keys';

function press(target: Element, init: KeyboardEventInit): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
  target.dispatchEvent(event);
  return event;
}

test('F8 and Shift+F8 step from the grid; in the pane, and with other keys held, they are left alone', () => {
  document.body.innerHTML = '<section id="grid"></section><aside id="pane"><button></button></aside>';
  const [grid, element, button] = ['#grid', '#pane', '#pane button'].map((name) => document.querySelector<HTMLElement>(name));
  if (!grid || !element || !button) throw new Error('no page');
  const steps: number[] = [];
  const ribbon = { step: (direction: 1 | -1) => { steps.push(direction); return Promise.resolve(); } };
  let isOpen = false;
  stepKeys(window, () => ({ element, pane: isOpen ? { ribbon } : null }));
  expect(press(grid, { key: 'F8' }).defaultPrevented).toBe(false);
  isOpen = true;
  expect(press(grid, { key: 'F8' }).defaultPrevented).toBe(true);
  press(grid, { key: 'F8', shiftKey: true });
  press(button, { key: 'F8' });
  press(grid, { key: 'F8', ctrlKey: true });
  press(grid, { key: 'F7' });
  expect(steps).toEqual([1, -1]);
});
