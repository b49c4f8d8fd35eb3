import type { Pace } from '../../run/pace';

/** A message to oneself comes after what waits already, such as a press of a key, and without the 4 ms that timers take. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** The pace of work in a page: it draws and hears the person between two turns. */
export const browserPace: Pace = { now: () => performance.now(), turn };
