// The wasm modules: from where they come, whether they are what they should be, and
// what happens where one breaks off. Each is loaded once, however often it is asked
// for.

import { FIT, finish, imports, paint } from "./badge.js";
import { Failure, later } from "./failure.js";
import { notLoaded } from "./words.js";

/** The glue of the first module, which lies in every script that has this one. */
const badge = { FIT, finish, imports, paint };

/**
 * How each is reached: its glue, its address, and the same bytes as a script, which
 * every bundler takes along. The addresses are made when they are needed, for not
 * every bundle has an address of its own; and each stands here in full, for bundlers
 * look for these words.
 */
const WAYS = {
  badge: [
    () => badge,
    () => new URL("./badge_bg.wasm", import.meta.url),
    () => import("./badge_inline.js"),
  ],
  core: [
    () => import("./core.js"),
    () => new URL("./core_bg.wasm", import.meta.url),
    () => import("./core_inline.js"),
  ],
  formats: [
    () => import("./formats.js"),
    () => new URL("./formats_bg.wasm", import.meta.url),
    () => import("./formats_inline.js"),
  ],
};

/** What `init` was given for a module, by its name. */
const given = {};

/** The modules that run or are on their way, by their names. */
const running = {};

/** As much memory as a module may keep for the next text, in bytes. */
const KEPT = 64 << 20;

/** Says how further modules are reached. */
export function addWays(ways) {
  Object.assign(WAYS, ways);
}

/** Says where modules come from: an address, bytes, a response, a module, or a function of them. */
export function provide(modules) {
  Object.assign(given, modules);
}

/** The glue of a module that runs. */
export async function load(name) {
  return (await started(name)).glue;
}

/**
 * What `use` makes of a module. One that breaks off is begun anew, and the text is
 * tried once more, for the memory may have been full of others.
 */
export async function run(name, use) {
  for (let last = false; ; last = true) {
    const module = await started(name);
    try {
      const made = use(module.glue, module);
      if (module.memory.buffer.byteLength > KEPT) await renew(name, module);
      return made;
    } catch (error) {
      if (!(error instanceof WebAssembly.RuntimeError)) throw error;
      await renew(name, module);
      if (last) throw new Failure("out-of-memory", await later("outOfMemory"));
    }
  }
}

/** A module that runs: another one where it had to be begun anew. */
export function started(name) {
  return (running[name] ??= begin(name).catch((error) => {
    // A network may come back; a page that forbids WebAssembly goes on doing so.
    if (error.code == "module") delete running[name];
    throw error;
  }));
}

async function begin(name) {
  if (!globalThis.WebAssembly) throw new Failure("webassembly", await later("noWebassembly"));
  const [importGlue] = WAYS[name];
  // Both at once: the glue does not have to come before the module.
  const [glue, source] = await Promise.all([reached(name, importGlue), bytes(name)]);
  try {
    const compiled = source instanceof WebAssembly.Module ? source : await WebAssembly.compile(source);
    return await instance(name, glue, compiled);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure("webassembly", await later("notAllowed", error));
  }
}

async function instance(name, glue, compiled) {
  // A build leaves its mark in both.
  const [mark] = WebAssembly.Module.customSections(compiled, "fit");
  if (glue.FIT && (!mark || new TextDecoder().decode(mark) != glue.FIT)) {
    const script = glue == badge ? (import.meta.url ?? "").replace(/.*\/|[?#].*/g, "") : `${name}.js`;
    throw new Failure("other-build", await later("otherBuild", `${name}_bg.wasm`, script));
  }
  const made = await WebAssembly.instantiate(compiled, glue.imports());
  glue.finish(made);
  return { glue, compiled, memory: Object.values(made.exports).find((value) => value instanceof WebAssembly.Memory) };
}

/** Begins a module anew, once. */
async function renew(name, module) {
  if (module.isGone) return;
  // What it had written is lost with it, and must not be given back to another.
  module.isGone = true;
  await (running[name] = instance(name, module.glue, module.compiled).catch(async () => {
    delete running[name];
    throw new Failure("out-of-memory", await later("outOfMemory"));
  }));
}

async function reached(name, importGlue) {
  try {
    return await importGlue();
  } catch (error) {
    // Not every browser says which script it was.
    throw new Failure("module", notLoaded(`${error}`.includes(`${name}.js`) ? error : `${error}: ${name}.js`));
  }
}

/** The bytes of a module, or it itself. */
async function bytes(name) {
  const [, address, inline] = WAYS[name];
  try {
    return await asModule(name in given ? given[name] : address());
  } catch (error) {
    // The page's author said where: that has to be mended.
    if (name in given) throw new Failure("module", notLoaded(error));
    try {
      const { default: text } = await inline();
      return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    } catch {
      throw new Failure("module", notLoaded(error));
    }
  }
}

/** Whatever leads to a module as its bytes, or itself. */
async function asModule(from) {
  if (typeof from == "function") from = from();
  from = await from;
  if (from instanceof WebAssembly.Module) return from;
  if (typeof from == "string" || from instanceof URL) from = await requested(from);
  if (from.ok == false) throw `${from.status}: ${from.url}`;
  // Not as a stream: a server may call the module anything but what it is.
  const bytes = from.arrayBuffer ? await from.arrayBuffer() : from;
  const start = new Uint8Array(bytes.buffer ?? bytes, bytes.byteOffset ?? 0).subarray(0, 4);
  // "\0asm"; what is not a module is a page that says so, mostly.
  if (`${start}` != "0,97,115,109") throw new Error(await later("isPage", from.url ?? ""));
  return bytes;
}

async function requested(address) {
  // Node does not fetch files. It is asked in a way that no bundler follows.
  const fs = `${address}`.startsWith("file:") && globalThis.process?.getBuiltinModule?.("node:fs/promises");
  if (fs) return fs.readFile(new URL(address));
  try {
    return await fetch(address);
  } catch (error) {
    throw `${error}: ${address}`;
  }
}
