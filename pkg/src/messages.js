// Made of the catalogue of words (src/words): change it there.

export const noWebassembly = () => "There is no WebAssembly here.";
export const isPage = (address) => `what came from ${address} is no wasm module`;
export const otherBuild = (module, script) => `\`${script}\` and \`${module}\` are of two builds. Publish the package's whole folder, and empty old caches.`;
export const notAllowed = (error) => `The wasm module may not run here (${error}). The page's policy must allow \`'wasm-unsafe-eval'\`.`;
export const outOfMemory = () => "There is no memory for this text.";
export const nothingInIt = () => "There is nothing in it.";
export const noSource = () => "The element has no manifest: write its address into `src`.";
export const manifestIsAttribute = () => "The attribute `manifest` is not read: write the text into `data-manifest`.";
export const notJson = (error) => `The property \`manifest\` is no JSON (${error}). Give it text or a plain object.`;
export const tooLate = (address) => `The manifest did not come in 10 s: ${address}`;
export const notFound = (address, status) => `The manifest's server answered ${status}: ${address}`;
export const tooLarge = (address) => `The manifest is larger than 1 MiB: ${address}`;
export const notRequested = (address, error) => `The manifest cannot be requested (${error}): ${address}`;
export const notRequestedElsewhere = (address, error) => `The manifest cannot be requested (${error}): ${address}. Its server must send \`Access-Control-Allow-Origin\`.`;
export const badAddress = (address) => `The address in \`src\` is not http or https: "${address}"`;
