// The page that a badge leads to where no script runs: the breakdown of the
// manifest that is in the fragment, or at the address that `src` names.

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
    const report = await read(text);
    const svg = report.digest ? await badge(report) : null;
    if (mine !== turn) return;
    if (!report.digest || report.findings.some(({ severity }) => severity === "error")) {
      throw Object.assign(new Error(words.brokenManifest), { text, report });
    }
    filled(text, url, report, digest);
    picture(svg);
  } catch (error) {
    if (mine === turn) failed(error);
  }
}

function clear() {
  for (const id of ["proof", "failed", "breakdown", "next", "file", "badge-row"]) $(id).hidden = true;
  $("title").textContent = words.question;
  $("source").textContent = words.loading;
}

function filled(text, url, report, digest) {
  const name = report.system.name;
  $("title").textContent = words.questionOf(name);
  document.title = `${words.questionOf(name)} · openness-badge`;
  $("source").textContent = url ? words.manifestAt(`${url.host}${decodeURI(url.pathname)}`) : words.manifestInLink;
  prove(report.digest, digest);
  const element = $("breakdown");
  element.manifest = text;
  element.open = true;
  element.hidden = false;
  lead(text, url);
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
async function lead(text, url) {
  $("next").hidden = false;
  $("save").onclick = () => save(text);
  if (url) {
    $("file").href = url;
    $("file").hidden = false;
  }
  try {
    $("check").href = `checker.html#${await encode(text)}`;
    $("check").hidden = false;
  } catch {
    // Too long for an address: it can be saved and opened there.
    $("check").hidden = true;
  }
}

function save(text) {
  const name = /^\s*\{/.test(text) ? "openness.json" : /^\s*---/.test(text) ? "README.md" : "openness.yaml";
  saveAs(name, text, "text/plain");
}

function failed({ message, text, report }) {
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
  if (text) lead(text);
}

addEventListener("hashchange", show);
show();
