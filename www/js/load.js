// Texts from elsewhere: an address of this site, or a file.

const LARGEST = 1024 * 1024;
const LONGEST_WAIT = 10_000;

/** The text at an address of this site, or an error whose message is for people. */
export async function fromAddress(source, base = location.href) {
  const url = parsed(source, base);
  if (url.origin !== new URL(base).origin) {
    throw new Error("Only manifests of this site are loaded by address. Open or paste the text instead.");
  }
  return fetched(url, url.pathname);
}

/**
 * The text at any address of https, with the address that it was had from, or an
 * error whose message is for people. The page of a file at a host of code leads to
 * the file.
 */
export async function fromAnywhere(source, base = location.href) {
  const url = raw(parsed(source, base));
  const own = url.origin === new URL(base).origin;
  if (url.protocol !== "https:" && !own) throw new Error("Only addresses that begin with https:// are loaded.");
  return { text: await fetched(url, own ? url.pathname : `${url.host}${url.pathname}`), url };
}

function parsed(source, base) {
  try {
    return new URL(source, base);
  } catch {
    throw new Error("The address of the manifest cannot be read.");
  }
}

/** The address of the file itself, where one of its page was given. */
function raw(url) {
  const [, owner, repository, kind, ...rest] = url.pathname.split("/");
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
    if (error.name === "TimeoutError") throw new Error(`${name} did not come within 10 seconds.`);
    throw new Error(
      url.origin === location.origin
        ? `${name} could not be loaded.`
        : `${name} could not be loaded: its host is not reached, or does not let other pages read it. Open the file there, and paste its text into the checker.`,
    );
  }
  throw new Error(`${name} could not be loaded: the server says ${response.status}.`);
}

/** The text of a file, or an error whose message is for people. */
export async function fromFile(file) {
  if (file.size > LARGEST) throw tooLarge(file.name);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    throw new Error(`${file.name} is not text in UTF-8.`);
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
      throw new RangeError("too large");
    }
    text += decoder.decode(value, { stream: true });
  }
}

const tooLarge = (name) => new Error(`${name} is larger than 1 MiB, the most that a manifest may have.`);
