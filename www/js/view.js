// The page that a badge leads to where no script runs: the breakdown of the
// manifest that is in the fragment, or at the address that `src` names.

import { keepOpen, linkFindings } from "./breakdown.js";
import { saveAs, showSvg } from "./files.js";
import { fromAnywhere } from "./load.js";
import { decode, encode } from "./share.js";
import * as words from "./words.js";

const $ = (id) => document.getElementById(id);

/** The address of this page as what it asks for. */
function asked() {
  const [text, ...more] = location.hash.slice(1).split("&");
  const inHash = new URLSearchParams(/^[zt]\./.test(text) ? more.join("&") : location.hash.slice(1));
  const inQuery = new URLSearchParams(location.search);
  const named = (key) => inHash.get(key) ?? inQuery.get(key);
  return { text: /^[zt]\./.test(text) ? text : null, src: named("src"), digest: named("digest") };
}

let turn = 0;

async function show() {
  const mine = (turn += 1);
  const { text: packed, src, digest } = asked();
  clear();
  try {
    if (!packed && !src) throw new Error(words.noManifest);
    const { text, url } = packed ? { text: await decode(packed) } : await fromAnywhere(src);
    const { badge, read } = await import("../dist/index.js");
    const report = await read(text, { lang: document.documentElement.lang });
    const svg = report.digest ? await badge(report) : null;
    if (mine !== turn) return;
    if (!report.digest || report.findings.some(({ severity }) => severity === "error")) {
      throw Object.assign(new Error(words.brokenManifest), { text, report });
    }
    const checker = await inChecker(text);
    if (mine !== turn) return;
    filled(text, url, report, digest, checker);
    picture(svg);
  } catch (error) {
    if (mine !== turn) return;
    const checker = error.text && (await inChecker(error.text));
    if (mine === turn) failed(error, checker);
  }
}

function clear() {
  for (const id of ["proof", "failed", "behind", "breakdown", "next", "file", "badge-row"]) $(id).hidden = true;
  $("title").textContent = words.question;
  $("source").textContent = words.loading;
}

function filled(text, url, report, digest, checker) {
  const name = report.system.name;
  $("title").textContent = words.questionOf(name);
  document.title = `${words.questionOf(name)} · openness-badge`;
  $("source").textContent = url ? words.manifestAt(`${url.host}${decodeURI(url.pathname)}`) : words.manifestInLink;
  prove(report.digest, digest);
  const element = $("breakdown");
  linkFindings(element, checker);
  element.manifest = text;
  element.hidden = $("behind").hidden = false;
  lead(text, checker, url);
}

/** The badge as it looks in the card that led here. */
function picture(svg) {
  showSvg($("badge"), svg);
  $("badge-row").hidden = false;
}

/** Whether the manifest is the one that the badge was made from. */
function prove(own, wanted) {
  if (!wanted) return;
  const same = own === wanted;
  $("proof").dataset.same = same;
  $("proof").textContent = same ? words.sameManifest : words.otherManifest;
  $("proof").hidden = false;
}

/** Where a reader can go from here. */
function lead(text, checker, url) {
  $("next").hidden = false;
  $("save").onclick = () => save(text);
  if (url) {
    $("file").href = url;
    $("file").hidden = false;
  }
  if (checker) $("check").href = checker;
  $("check").hidden = !checker;
}

/** The address of the checker with a text; none where it is too long for one: it can be saved and opened there. */
async function inChecker(text) {
  return encode(text).then((hash) => `checker.html#${hash}`, () => null);
}

function save(text) {
  const name = /^\s*\{/.test(text) ? "openness.json" : /^\s*---/.test(text) ? "README.md" : "openness.yaml";
  saveAs(name, text, "text/plain");
}

function failed({ message, text, report }, checker) {
  $("source").textContent = "";
  $("failed-what").textContent = message;
  $("failed-why").replaceChildren(
    ...(report?.findings ?? [])
      .filter(({ severity }) => severity === "error")
      .map(({ line, message, fix }) => {
        const item = document.createElement("li");
        item.textContent = [words.atLine(line, message), fix].filter(Boolean).join(" ");
        return item;
      }),
  );
  $("failed").hidden = false;
  if (text) lead(text, checker);
}

keepOpen($("breakdown"));
addEventListener("hashchange", show);
show();
