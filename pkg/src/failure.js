// What goes wrong, and how the page's author hears of it.

/** An error with a code for programs, and what was found in the text. */
export class Failure extends Error {
  constructor(code, message, findings = []) {
    super();
    /** A text, or the promise of one. */
    this.message = message;
    this.code = code;
    this.findings = findings;
  }
}

/** What was thrown, as text: it may be anything. */
export function asText(thrown) {
  try {
    return `${thrown}`;
  } catch {
    return typeof thrown;
  }
}

/** A sentence of those that come when they are needed; in short where they do not. */
export const later = (id, ...values) =>
  import("./messages.js").then(
    (messages) => messages[id](...values),
    () => `${id} ${values}`,
  );

/** What has been said on this page. */
const said = new Set();

/** Tells the page's author, once for each thing to mend. */
export function warn(message) {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`openness-badge: ${message}`);
}
