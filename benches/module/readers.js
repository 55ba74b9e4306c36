// The readers that are compared, each from a fresh start: a function that loads
// it and gives what reads a text with it.

import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
export const dist = process.env.OPENNESS_DIST || join(root, "pkg/dist");
export const manifest = readFileSync(join(root, "www/gallery/pythia.yaml"), "utf8");

/** Microseconds that all threads of this process have had of the processor. */
export function processor() {
  const { user, system } = process.cpuUsage();
  return user + system;
}

const from = (name) => import(pathToFileURL(join(dist, name)));

/** What the first paint is made by: the one place that knows how it is called. */
async function quick() {
  const { finish, imports, paint } = await import("../../pkg/src/badge.js");
  const { instance } = await WebAssembly.instantiate(readFileSync(join(dist, "badge_bg.wasm")), imports());
  finish(instance);
  return (text) => {
    const badge = paint(text, "gradient", undefined, false);
    if (!badge) throw new Error("the quick reader leaves this text to the full one");
    return badge;
  };
}

async function full() {
  const { init, read } = await from("index.js");
  await init();
  return (text) => read(text);
}

async function badge() {
  const { badge, init } = await from("index.js");
  await init();
  return (text) => badge(text);
}

async function yaml() {
  const { parse } = await import("yaml");
  return (text) => parse(text);
}

/** Name to loader; without a quick reader in the build there is none here. */
export const READERS = {
  yaml,
  full,
  badge,
  ...(existsSync(join(dist, "badge_bg.wasm")) && { quick }),
};
