// Texts from elsewhere: an address of this site, or a file.

const LARGEST = 1024 * 1024;
const LONGEST_WAIT = 10_000;

/** The text at an address of this site, or an error whose message is for people. */
export async function fromAddress(source, base = location.href) {
  let url;
  try {
    url = new URL(source, base);
  } catch {
    throw new Error("The address of the manifest cannot be read.");
  }
  if (url.origin !== new URL(base).origin) {
    throw new Error("Only manifests of this site are loaded by address. Open or paste the text instead.");
  }
  let response;
  try {
    response = await fetch(url, { credentials: "omit", signal: AbortSignal.timeout(LONGEST_WAIT) });
    if (response.ok) return await bounded(response);
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge(url.pathname);
    throw new Error(`${url.pathname} could not be loaded.`);
  }
  throw new Error(`${url.pathname} could not be loaded: the server says ${response.status}.`);
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
