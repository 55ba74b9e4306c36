// Made of the catalogue of words (src/words): change it there.

const rules = new Intl.PluralRules("en");
const choose = (count, of) => of[count] ?? of[rules.select(count)] ?? of.other;

const others = {
  "de": () => import("./words_de.js"),
  "es": () => import("./words_es.js"),
  "fr": () => import("./words_fr.js"),
  "ja": () => import("./words_ja.js"),
  "zh-Hans": () => import("./words_zh-Hans.js"),
};

const own = (await others[globalThis.document?.documentElement.lang]?.()) ?? {};

export const error = own.error ?? ("Error");
export const warning = own.warning ?? ("Warning");
export const hint = own.hint ?? ("Hint");
export const place = own.place ?? ((column, line) => `, line ${line}, column ${column}: `);
export const noErrors = own.noErrors ?? ("No errors");
export const errors = own.errors ?? ((count) => `${choose(count, {one: `${count} error`, other: `${count} errors`})}`);
export const warnings = own.warnings ?? ((count) => `${choose(count, {one: `${count} warning`, other: `${count} warnings`})}`);
export const hints = own.hints ?? ((count) => `${choose(count, {one: `${count} hint`, other: `${count} hints`})}`);
export const comma = own.comma ?? (", ");
export const unreadableAddress = own.unreadableAddress ?? ("The address of the manifest cannot be read.");
export const unreadableFile = own.unreadableFile ?? ((name) => `${name} cannot be read.`);
export const otherSite = own.otherSite ?? ("Only manifests of this site are loaded by address. Open or paste the text instead.");
export const notLoaded = own.notLoaded ?? ((path) => `${path} could not be loaded.`);
export const notLoadedStatus = own.notLoadedStatus ?? ((path, status) => `${path} could not be loaded: the server answered ${status}.`);
export const notLoadedElsewhere = own.notLoadedElsewhere ?? ((path) => `${path} could not be loaded: its host does not answer, or does not let other pages read it. Open the file there, and paste its text into the checker.`);
export const tooLate = own.tooLate ?? ((path) => `${path} did not come within 10 seconds.`);
export const httpsOnly = own.httpsOnly ?? ("Only addresses that begin with https:// are loaded.");
export const notUtf8 = own.notUtf8 ?? ((file) => `${file} is not text in UTF-8.`);
export const tooLarge = own.tooLarge ?? ((file) => `${file} is larger than 1 MiB, the most that a manifest may have.`);
export const tooLong = own.tooLong ?? ("This text is too long for a link. Put the file on a page and share that.");
export const noManifestInLink = own.noManifestInLink ?? ("The link has no manifest that can be read.");
export const damagedLink = own.damagedLink ?? ("The link is damaged: its manifest cannot be read.");
export const manifestText = own.manifestText ?? ("Manifest or model card");
export const fixIt = own.fixIt ?? ("Fix");
export const fixThat = own.fixThat ?? ((message) => `Fix: ${message}`);
export const formCannot = own.formCannot ?? ("The text is written in a way that the form cannot change there. Change it in the text.");
export const noDate = own.noDate ?? ("This is not a date. Write YYYY, YYYY-MM or YYYY-MM-DD.");
export const becameManifest = own.becameManifest ?? ("The text is now an openness manifest made of what you pasted. Undo brings that back.");
export const cleared = own.cleared ?? ("The page is empty. Undo brings the text back.");
export const keptText = own.keptText ?? ("This is your text from last time.");
export const loaded = own.loaded ?? ((name) => `${name} is loaded. Undo brings the text before it back.`);
export const badgeNow = own.badgeNow ?? ((name) => `Badge: ${name}.`);
export const noBadgeNow = own.noBadgeNow ?? ("No badge.");
export const firstError = own.firstError ?? ((line, message) => `First error, line ${line}: ${message}`);
export const nextLevel = own.nextLevel ?? ((headline) => `For “${headline}”, these are missing:`);
export const badgeTooLarge = own.badgeTooLarge ?? ((file) => `${file} is larger than any badge.`);
export const badgeLanguage = own.badgeLanguage ?? ((language) => `This badge is in another language (${language}), which this page does not draw. Verify it on the command line: openness-badge verify.`);
export const notABadge = own.notABadge ?? ("This is not a badge: it is neither SVG nor PNG.");
export const nothingToVerify = own.nothingToVerify ?? ("There is no manifest on this page yet. Paste the one that the badge should be made from, and open the badge again.");
export const cannotCheck = own.cannotCheck ?? ((error) => `The checker cannot run here: ${error}`);
export const loading = own.loading ?? ("Loading…");
export const question = own.question ?? ("How open is it?");
export const questionOf = own.questionOf ?? ((name) => `How open is ${name}?`);
export const manifestAt = own.manifestAt ?? ((address) => `By the manifest at ${address}`);
export const manifestInLink = own.manifestInLink ?? ("By the manifest that the link carries");
export const sameManifest = own.sameManifest ?? ("✓ It is the manifest that the badge was made from.");
export const otherManifest = own.otherManifest ?? ("⚠ It is not the manifest that the badge was made from: it was changed since, or the badge belongs to another one.");
export const noManifest = own.noManifest ?? ("This address names no manifest.");
export const brokenManifest = own.brokenManifest ?? ("This manifest has errors, so nothing can be shown of it.");
export const atLine = own.atLine ?? ((line, message) => `Line ${line}: ${message}`);
export const copied = own.copied ?? ("Copied");
export const copyByKeys = own.copyByKeys ?? ("Press Ctrl+C");
