// Where reports come from: the wasm module, loaded once; manifests, requested
// once; and the handles that let a report be drawn again without being read.

/** The most bytes that a manifest may have. */
const LIMIT = 1 << 20;

/** How long a request may take, in milliseconds. */
const PATIENCE = 10_000;

/** What goes wrong, with a code for programs. */
export class Failure extends Error {
  constructor(code, message, findings = []) {
    super(message);
    this.code = code;
    this.findings = findings;
  }
}

let core;

/** The glue of the wasm module. However often it is called, one is loaded. */
export function load(module) {
  return (core ??= start(module).catch((error) => {
    // A network may come back; a page that forbids WebAssembly goes on doing so.
    if (error.code == "module") core = undefined;
    throw error;
  }));
}

async function start(module) {
  if (!globalThis.WebAssembly) {
    throw new Failure("webassembly", "WebAssembly is not available here.");
  }
  let glue;
  try {
    // Both at once: the glue does not have to come before the module.
    [glue, module] = await Promise.all([import("./core.js"), module ?? bytes()]);
    if (module.ok === false) throw module.status;
  } catch (error) {
    throw new Failure("module", `The wasm module cannot be loaded (${error}).`);
  }
  try {
    await glue.default({ module_or_path: module });
  } catch (error) {
    throw new Failure("webassembly", `The wasm module may not run here (${error}).`);
  }
  return glue;
}

function bytes() {
  const url = new URL("./core_bg.wasm", import.meta.url);
  // Node does not fetch files. It is asked in a way that no bundler follows.
  const fs = url.protocol == "file:" && globalThis.process?.getBuiltinModule?.("node:fs/promises");
  return fs ? fs.readFile(url) : fetch(url);
}

/** A report to the wasm module's own, for as long as the report is held. */
const assessments = new WeakMap();

/** A text to its report. */
export function reportOf(core, text, options) {
  const assessed = assess(core, text, options?.today);
  const report = assessed.report();
  assessments.set(report, assessed);
  return report;
}

/** What can be drawn of a text, or of a report that came from `reportOf`. */
export function assessment(core, from, today) {
  const assessed = typeof from == "string" ? assess(core, from, today) : assessments.get(from);
  if (!assessed) throw new TypeError("Neither a text nor a report that was read here.");
  return assessed;
}

function assess(core, text, today = new Date()) {
  if (today instanceof Date) {
    // The day as the calendar on the wall says it.
    const day = new Date(today - today.getTimezoneOffset() * 60_000);
    today = day.toISOString().slice(0, 10);
  }
  return core.assess(`${text}`, `${today}`);
}

/** Address to what was, or is being, requested from it. */
const requests = new Map();

/**
 * A share in the one request of an address: `report` is a promise, and
 * `release` gives the share back. Without a share left, the request ends.
 */
export function request(url) {
  let shared = requests.get(url);
  if (!shared) {
    const controller = new AbortController();
    shared = { shares: 0, controller };
    requests.set(url, shared);
    const forget = () => {
      if (requests.get(url) == shared) requests.delete(url);
    };
    shared.forget = forget;
    shared.report = Promise.all([load(), manifest(url, controller)]).then(([core, text]) => {
      // What has come is kept for whoever asks next.
      shared.forget = () => {};
      return reportOf(core, text);
    });
    shared.report.catch(() => {
      forget();
      controller.abort();
    });
  }
  shared.shares++;
  return {
    report: shared.report,
    release() {
      if (--shared.shares == 0) {
        shared.forget();
        shared.controller.abort();
      }
    },
  };
}

/** The text at an address. */
async function manifest(url, controller) {
  const { signal } = controller;
  const late = () => controller.abort(new Failure("timeout", "The manifest did not come in 10 s."));
  const timer = setTimeout(late, PATIENCE);
  try {
    const response = await fetch(url, { credentials: "omit", signal });
    if (!response.ok) throw new Failure("http", `The manifest's server said ${response.status}.`);
    const reader = response.body.getReader();
    const decoder = new TextDecoder();
    let text = "";
    for (let size = 0; ; ) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      size += value.length;
      if (size > LIMIT) throw new Failure("too-large", "The manifest is larger than 1 MiB.");
      text += decoder.decode(value, { stream: true });
    }
  } catch (error) {
    const known = [signal.reason, error].find((reason) => reason instanceof Failure);
    throw known ?? new Failure("network", `The manifest cannot be requested (${error}).`);
  } finally {
    clearTimeout(timer);
    // Ends a body that is still coming.
    controller.abort();
  }
}
