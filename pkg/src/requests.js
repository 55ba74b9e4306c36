// Texts from addresses. Each is requested once, however many elements ask for it,
// and ends where nobody asks any more.

import { Failure, later } from "./failure.js";

/** The most bytes that a manifest may have. */
const LIMIT = 1 << 20;

/** How long a request may take, in milliseconds. */
const PATIENCE = 10_000;

/** How many requests are on their way at once: browsers refuse a crowd of them. */
const AT_ONCE = 16;

/** How many texts are kept that nobody asks for at the moment. */
const KEPT = 50;

/** Address to what was, or is being, requested from it; the last asked for at the end. */
const requests = new Map();

/**
 * A share in the one request of an address; its `text` is a promise. A share is
 * given back by `release`.
 */
export function request(url) {
  let shared = requests.get(url);
  if (!shared) {
    shared = { url, shares: 0, controller: new AbortController(), text: null, sources: {} };
    shared.text = fetched(shared);
    shared.text.then(
      () => (shared.done = true),
      () => forget(shared),
    );
  }
  requests.delete(url);
  requests.set(url, shared);
  shared.shares++;
  return shared;
}

/** Gives a share back, if it is one. */
export function release(shared) {
  if (!shared || --shared.shares) return;
  if (!shared.done) {
    shared.controller.abort();
    forget(shared);
  }
  // What has come is kept for whoever asks next, but not all of it for ever.
  const idle = [...requests.values()].filter((one) => !one.shares);
  for (const one of idle.slice(0, -KEPT)) forget(one);
}

function forget(shared) {
  if (requests.get(shared.url) == shared) requests.delete(shared.url);
}

/** The address of a manifest. What is not on the web is not asked for. */
export function address(src, base) {
  try {
    // Nothing would be the address of the page.
    const url = new URL(src.trim() ? src : "//", base);
    if (/^https?:$/.test(url.protocol)) return url.href.replace(/#.*/, "");
  } catch {
    // No address at all.
  }
  throw new Failure("bad-url", later("badAddress", src));
}

/** Those that wait for their turn, and how many have it. */
const waiting = [];
let running = 0;

async function turn() {
  if (running++ >= AT_ONCE) await new Promise((go) => waiting.push(go));
}

function next() {
  running--;
  waiting.shift()?.();
}

async function fetched(shared) {
  await turn();
  try {
    return await sent(shared);
  } finally {
    next();
  }
}

async function sent({ url, controller }) {
  const { signal } = controller;
  const late = () => controller.abort(new Failure("timeout", later("tooLate", url)));
  const timer = setTimeout(late, PATIENCE);
  try {
    signal.throwIfAborted();
    const response = await fetch(url, { credentials: "omit", signal });
    if (!response.ok) throw new Failure("http", later("notFound", url, response.status));
    const reader = response.body.getReader();
    const decoder = new TextDecoder();
    let text = "";
    for (let size = 0; ; ) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      size += value.length;
      if (size > LIMIT) throw new Failure("too-large", later("tooLarge", url));
      text += decoder.decode(value, { stream: true });
    }
  } catch (error) {
    // Not every browser passes on why it was stopped.
    error = signal.reason ?? error;
    if (error instanceof Failure) throw error;
    // A browser does not tell a server that is away from one that lets nobody read.
    const id = url.startsWith(`${location.origin}/`) ? "notRequested" : "notRequestedElsewhere";
    throw new Failure("network", later(id, url, error));
  } finally {
    clearTimeout(timer);
    // Ends a body that is still coming.
    controller.abort();
  }
}
