// Made of the catalogue of words (src/words): change it there.

export const notLoaded = (error) => `The wasm module cannot be loaded (${error}). Publish the package's whole folder, or tell \`init\` where it is.`;
export const openBadge = "Openness";
export const notAReport = "This is neither a text nor a report that `read` has given.";
export const badFormat = "`format` is `yaml`, `json`, `canonical` or `mof`.";
export const badScale = "`scale` is a whole number from 1 to 4.";
export const noGlyph = (characters) => `The font has no ${characters}: the picture shows boxes there.`;
export const noFile = (error) => `There is no file: ${error}`;
