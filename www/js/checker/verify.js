// Whether a badge was made from a text: it is held against every badge that it can be.

import * as engine from "./engine.js";
import * as words from "../words.js";

const PNG = [0x89, 0x50, 0x4e, 0x47];

/** The scales at which a PNG is drawn. */
const SCALES = [1, 2, 3, 4];

const isPng = (bytes) => PNG.every((byte, at) => bytes[at] === byte);

/** What may stand before the root of an SVG. */
const PROLOG = /^\uFEFF?\s*(?:<\?xml[^>]*>\s*|<!--[^]*?-->\s*|<!DOCTYPE[^>]*>\s*)*<svg[\s>]/i;

/** Whether a file begins as a picture, and as no card or manifest. */
export const isBadge = (bytes) => isPng(bytes) || PROLOG.test(text(bytes));

/** What there is to be said of a badge: `{ word, message, label }`, or an error for people. */
export async function verify(bytes, manifest, report) {
  if (!manifest.trim() || !report?.digest) throw new Error(words.nothingToVerify);
  const found = isPng(bytes) ? ofPng(bytes) : ofSvg(bytes);
  if (!found) throw new Error(words.notABadge);
  const { metadata, name, fonts } = found;
  const language = languageOf(metadata);
  if (!(await engine.learn(language))) throw new Error(words.badgeLanguage(language));
  const drawings = engine.drawings(manifest, language, metadata, name) ?? [];
  const { is, needsFonts } = isPng(bytes) ? await comparedPng(bytes, drawings) : comparedSvg(bytes, drawings);
  return engine.verdict(manifest, language, metadata, name, fonts, is, needsFonts);
}

/** The language that a badge says it is in: English, where it says none. */
function languageOf(metadata = "{}") {
  try {
    const { language } = JSON.parse(metadata);
    return /^[a-z-]{2,20}$/i.test(language ?? "") ? language : "en";
  } catch {
    return "en";
  }
}

const text = (bytes) => new TextDecoder().decode(bytes);

/** What an SVG says of itself. Whatever else is in it: it is genuine only if it is the very file. */
function ofSvg(bytes) {
  const svg = text(bytes);
  if (!/<svg[\s>]/.test(svg)) return null;
  const of = (tag) => new RegExp(`<${tag}[^>]*>([^<]*)</${tag}>`).exec(svg)?.[1].replace(/&(#x?[\da-f]+|\w+);/gi, unescaped);
  return { metadata: of("metadata"), name: of("title") };
}

const NAMED = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescaped(whole, name) {
  if (!name.startsWith("#")) return NAMED[name] ?? whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

/** What stands in the texts of a PNG (iTXt, section 11.3.3.4 of the specification). */
function ofPng(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = {};
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (text(bytes.subarray(at + 4, at + 8)) === "iTXt") {
      // Keyword, two numbers, language and translated keyword, each behind a zero.
      const parts = [data.indexOf(0)];
      parts.push(data.indexOf(0, parts[0] + 3));
      parts.push(data.indexOf(0, parts[1] + 1));
      if (parts.every((part) => part >= 0)) found[text(data.subarray(0, parts[0]))] ??= text(data.subarray(parts[2] + 1));
    }
    at += length + 12;
  }
  return { metadata: found["openness-badge"], name: found.Title, fonts: found["openness-badge-fonts"] };
}

/** Which of the drawings a badge is; one without a place is none of them. */
function comparedSvg(bytes, drawings) {
  const svg = text(bytes).replace(/^\uFEFF/, "").replace(/[\r\n]+$/, "");
  return { is: placeOf(drawings, (drawing) => drawing === svg), needsFonts: false };
}

async function comparedPng(bytes, drawings) {
  const raster = await engine.raster();
  // One that is cut off has none.
  const width = bytes.length < 20 ? 0 : new DataView(bytes.buffer, bytes.byteOffset).getUint32(16);
  let needsFonts = false;
  const is = placeOf(drawings, (svg) =>
    // Others would be of another width.
    SCALES.filter((scale) => scale * /width="(\d+)"/.exec(svg)[1] === width).some((scale) => {
      const [png, , , missing] = raster.png(svg, scale);
      needsFonts ||= missing !== "";
      return png.length === bytes.length && png.every((byte, at) => byte === bytes[at]);
    }),
  );
  return { is, needsFonts };
}

function placeOf(drawings, is) {
  const place = drawings.findIndex(is);
  return place < 0 ? undefined : place;
}
