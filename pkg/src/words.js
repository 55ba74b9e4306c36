// Made of the catalogue of words (src/words): change it there.

export const noWebassembly = "WebAssembly is not available here.";
export const notLoaded = (error) => `The wasm module cannot be loaded (${error}).`;
export const notAllowed = (error) => `The wasm module may not run here (${error}).`;
export const nothingInIt = "There is nothing in it.";
export const tooLate = "The manifest did not come in 10 s.";
export const notFound = (status) => `The manifest's server answered ${status}.`;
export const tooLarge = "The manifest is larger than 1 MiB.";
export const notRequested = (error) => `The manifest cannot be requested (${error}).`;
export const badAddress = "The manifest's address is not http or https.";
export const notAReport = "This is neither a text nor a report that `read` has given.";
export const badScale = "`scale` is a whole number from 1 to 4.";
export const noGlyph = (characters) => `The font has no ${characters}: the picture shows boxes there.`;
export const noFile = (error) => `There is no file: ${error}`;
