// Made of the catalogue of words (src/words): change it there.

const rules = new Intl.PluralRules("en");
const choose = (count, of) => of[count] ?? of[rules.select(count)] ?? of.other;

export const error = "Error";
export const warning = "Warning";
export const hint = "Hint";
export const place = (column, line) => `, line ${line}, column ${column}: `;
export const noErrors = "No errors";
export const errors = (count) => `${choose(count, {one: `${count} error`, other: `${count} errors`})}`;
export const warnings = (count) => `${choose(count, {one: `${count} warning`, other: `${count} warnings`})}`;
export const hints = (count) => `${choose(count, {one: `${count} hint`, other: `${count} hints`})}`;
export const comma = ", ";
export const unreadableAddress = "The address of the manifest cannot be read.";
export const otherSite = "Only manifests of this site are loaded by address. Open or paste the text instead.";
export const notLoaded = (path) => `${path} could not be loaded.`;
export const notLoadedStatus = (path, status) => `${path} could not be loaded: the server answered ${status}.`;
export const notLoadedElsewhere = (path) => `${path} could not be loaded: its host does not answer, or does not let other pages read it. Open the file there, and paste its text into the checker.`;
export const tooLate = (path) => `${path} did not come within 10 seconds.`;
export const httpsOnly = "Only addresses that begin with https:// are loaded.";
export const notUtf8 = (file) => `${file} is not text in UTF-8.`;
export const tooLarge = (file) => `${file} is larger than 1 MiB, the most that a manifest may have.`;
export const tooLong = "This text is too long for a link. Put the file on a page and share that.";
export const noManifestInLink = "The link has no manifest that can be read.";
export const damagedLink = "The link is damaged: its manifest cannot be read.";
export const cannotCheck = (error) => `The checker cannot run here: ${error}`;
export const loading = "Loading…";
export const question = "How open is it?";
export const questionOf = (name) => `How open is ${name}?`;
export const manifestAt = (address) => `By the manifest at ${address}`;
export const manifestInLink = "By the manifest that the link carries";
export const sameManifest = "✓ It is the manifest that the badge was made from.";
export const otherManifest = "⚠ It is not the manifest that the badge was made from: it was changed since, or the badge belongs to another one.";
export const noManifest = "This address names no manifest.";
export const brokenManifest = "This manifest has errors, so nothing can be shown of it.";
export const atLine = (line, message) => `Line ${line}: ${message}`;
export const copied = "Copied";
export const copyByKeys = "Press Ctrl+C";
