// The text and how the badge looks, in the page's address and over a reload.

import { decode, encode } from "../share.js";

const KEY = "checker";
const PAUSE = 400;
const DEFAULTS = { style: "gradient", yardstick: "gradient", theme: "auto", place: "huggingface" };
export const LOOKS = ["style", "yardstick", "label", "theme", "score", "place"];

let timer = 0;

/** What the address asks for, or what was here the last time: `text` or `src`, and `looks`. */
export async function asked() {
  const [first, ...more] = location.hash.slice(1).split("&");
  const isText = /^[zt]\./.test(first);
  const inHash = new URLSearchParams(isText ? more.join("&") : location.hash.slice(1));
  const inQuery = new URLSearchParams(location.search);
  const named = (key) => inHash.get(key) ?? inQuery.get(key);
  const looks = Object.fromEntries(LOOKS.map((key) => [key, named(key)]).filter(([, value]) => value !== null));
  if (isText) return { text: await decode(first), looks };
  if (named("src")) return { src: named("src"), looks };
  const kept = stored();
  return { text: kept?.text ?? "", looks: { ...kept?.looks, ...looks }, kept: Boolean(kept?.text) };
}

/** Keeps what the page shows once there is a pause. */
export function soon(state) {
  clearTimeout(timer);
  timer = setTimeout(() => now(state()), PAUSE);
}

async function now(state) {
  const { text, ...looks } = state;
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ text, looks }));
  } catch {
    // Storage is full or forbidden here: the address still has it.
  }
  const url = new URL(location.href);
  url.search = "";
  try {
    url.hash = await fragment(state);
  } catch {
    // Too long for an address: what is stored has it.
    url.hash = "";
  }
  if (url.href !== location.href) history.replaceState(null, "", url);
}

/** The page's address with all that it shows, or an error whose message is for people. */
export async function address(state) {
  const url = new URL(location.href);
  url.search = "";
  url.hash = await fragment(state);
  return url.href;
}

async function fragment({ text, ...looks }) {
  const parts = text ? [await encode(text)] : [];
  for (const key of LOOKS) {
    const value = looks[key];
    if (value && value !== DEFAULTS[key]) parts.push(`${key}=${encodeURIComponent(value)}`);
  }
  return parts.join("&");
}

function stored() {
  try {
    return JSON.parse(sessionStorage.getItem(KEY));
  } catch {
    return null;
  }
}
