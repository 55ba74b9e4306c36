// Texts from elsewhere: an address of this site, or a file.

import * as words from "./words.js";

const LARGEST = 1024 * 1024;
const LONGEST_WAIT = 10_000;

/** The text at an address of this site, or an error whose message is for people. */
export async function fromAddress(source, base = location.href) {
  const url = parsed(source, base);
  if (url.origin !== new URL(base).origin) {
    throw new Error(words.otherSite);
  }
  return fetched(url, url.pathname);
}

/**
 * The text at any address of https, with the address that it was had from, or an
 * error whose message is for people. The page of a file at a host of code leads to
 * the file, and that of a repository to its README.
 */
export async function fromAnywhere(source, base = location.href) {
  const url = raw(parsed(source, base));
  const own = url.origin === new URL(base).origin;
  if (url.protocol !== "https:" && !own) throw new Error(words.httpsOnly);
  return { text: await fetched(url, own ? url.pathname : `${url.host}${url.pathname}`), url };
}

function parsed(source, base) {
  try {
    return new URL(source, base);
  } catch {
    throw new Error(words.unreadableAddress);
  }
}

/** The address of the file itself, where one of its page was given. */
function raw(url) {
  const [, owner, repository, kind, ...rest] = url.pathname.split("/");
  // The page of a repository shows its card.
  if (repository && !kind && !["datasets", "spaces", "models"].includes(owner)) {
    if (url.host === "github.com") return new URL(`https://raw.githubusercontent.com/${owner}/${repository}/HEAD/README.md`);
    if (url.host === "huggingface.co") return new URL(`https://huggingface.co/${owner}/${repository}/raw/main/README.md`);
  }
  if (kind !== "blob") return url;
  if (url.host === "github.com") {
    return new URL(`https://raw.githubusercontent.com/${[owner, repository, ...rest].join("/")}`);
  }
  if (url.host === "huggingface.co") {
    return new URL(`https://huggingface.co/${[owner, repository, "raw", ...rest].join("/")}`);
  }
  return url;
}

async function fetched(url, name) {
  let response;
  try {
    response = await fetch(url, { credentials: "omit", signal: AbortSignal.timeout(LONGEST_WAIT) });
    if (response.ok) return await bounded(response);
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge(name);
    if (error.name === "TimeoutError") throw new Error(words.tooLate(name));
    throw new Error((url.origin === location.origin ? words.notLoaded : words.notLoadedElsewhere)(name));
  }
  throw new Error(words.notLoadedStatus(name, response.status));
}

/** The text of a file, or an error whose message is for people. */
export async function fromFile(file) {
  if (file.size > LARGEST) throw tooLarge(file.name);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    throw new Error(words.notUtf8(file.name));
  }
}

async function bounded(response) {
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  let text = "";
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > LARGEST) {
      await reader.cancel();
      throw new RangeError();
    }
    text += decoder.decode(value, { stream: true });
  }
}

const tooLarge = (name) => new Error(words.tooLarge(name));
