// One queue for the page: of many elements all is read before anything is written,
// so that the browser lays out the page a few times and not once for each.

/** How long a turn may take, in milliseconds. */
const SLICE = 8;

/**
 * How many a turn takes at least; where time is left the next one takes more. Each
 * turn is a layout of the whole page, so that on a slow machine small ones cost more.
 */
const LEAST = 32;

/** What waits: each has `measure`, `write`, `compare` and `adjust`, called in this order, and `fail`. */
const waiting = new Set();

let size = LEAST;
let planned = false;

/** Puts an element into the queue, if it is not in it. */
export function enqueue(element) {
  waiting.add(element);
  plan();
}

/** Takes it out again. */
export function dequeue(element) {
  waiting.delete(element);
}

function plan() {
  if (planned || !waiting.size) return;
  planned = true;
  const { scheduler } = globalThis;
  // As "user-visible": after what the reader does at the moment, and before idle time.
  if (scheduler?.postTask) scheduler.postTask(turn);
  else setTimeout(turn);
}

function turn() {
  planned = false;
  const start = performance.now();
  const taken = new Set();
  for (const element of waiting) {
    if (taken.size >= size) break;
    waiting.delete(element);
    taken.add(element);
  }
  const count = taken.size;
  for (const step of ["measure", "write", "compare", "adjust"]) {
    for (const element of taken) {
      try {
        element[step]();
      } catch (error) {
        // One that cannot be drawn takes no other with it.
        taken.delete(element);
        element.fail(error);
      }
    }
  }
  const each = (performance.now() - start) / count;
  size = Math.max(LEAST, Math.min(256, SLICE / each));
  plan();
}
