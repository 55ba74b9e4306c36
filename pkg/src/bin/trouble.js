// What ends a command.

/** A sentence for the person at the terminal, and the exit status. */
export class Trouble extends Error {
  /** Without another it is 2: wrong use, or something that cannot be read or written. */
  constructor(message, status = 2) {
    super(message);
    this.status = status;
  }
}

/** A name made fit to be shown: what has no picture of its own is a visible sign. */
export const shown = (name) => name.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "\ufffd");

/** A name in a sentence. */
export const quoted = (name) => `\`${shown(name)}\``;
