// Where a badge leads to: the page that opens it, with the manifest in its address. To
// write a manifest and to pack it takes long with every key: it waits for a pause, or for
// somebody who wants it now.

/** Longer addresses are not for files that people edit: as the command line has it. */
const LONGEST = 8000;

const PAUSE = 250;

/** What a badge leads to without such a page: the manifest beside it. */
const FILE = "openness.yaml";

export class Lead {
  #page;
  #pack;
  #changed;
  /** Gives the manifest that it is to lead to; none where there is no badge. */
  #manifest = null;
  #timer = 0;
  #turn = 0;
  /** What is being made of the manifest of this turn. */
  #work = null;
  /** What is known, and whether it is of the manifest as it is now. */
  #link = FILE;
  #isFresh = true;

  /** To a page, or to the file alone where there is no page that others see; `pack` makes a text part of an address. */
  constructor(page, pack, changed) {
    this.#page = page;
    this.#pack = pack;
    this.#changed = changed;
  }

  get link() {
    return this.#link;
  }

  /** Another manifest, which is asked for when it is needed; nothing where there is none. */
  of(manifest) {
    clearTimeout(this.#timer);
    this.#turn += 1;
    this.#work = null;
    this.#manifest = manifest;
    this.#isFresh = !this.#page;
    if (!this.#isFresh) this.#timer = setTimeout(() => this.now(), PAUSE);
  }

  /** The address, of the manifest as it is now. */
  async now() {
    clearTimeout(this.#timer);
    while (!this.#isFresh) {
      const mine = this.#turn;
      const link = await (this.#work ??= this.#made());
      // Another manifest may have come.
      if (mine !== this.#turn) continue;
      this.#isFresh = true;
      if (link === this.#link) break;
      this.#link = link;
      this.#changed();
    }
    return this.#link;
  }

  async #made() {
    if (!this.#manifest) return FILE;
    try {
      const address = `${this.#page}#${await this.#pack(this.#manifest())}`;
      return address.length <= LONGEST ? address : FILE;
    } catch {
      // Too long for any address.
      return FILE;
    }
  }
}
