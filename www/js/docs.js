// The documentation: its search, old addresses, and where on the page one is.

import { around, find } from "./search.js";

const form = document.querySelector(".find");

// ---- Search: an index that is loaded when somebody asks for it ----------------

const MOST = 12;

function search(form) {
  const index = new URL(form.dataset.index, location.href);
  const field = form.querySelector("input");
  const status = form.querySelector(".found");
  const list = form.querySelector(".results");
  let sections;
  const loaded = () => (sections ??= fetch(index).then((answer) => (answer.ok ? answer.json() : Promise.reject())));

  async function show() {
    const query = field.value.trim();
    if (!query) {
      status.textContent = "";
      list.replaceChildren();
      return;
    }
    let found;
    try {
      found = find(await loaded(), query);
    } catch {
      sections = undefined;
      status.textContent = status.dataset.failed;
      return;
    }
    // Somebody has typed on.
    if (query !== field.value.trim()) return;
    const { none, one, many } = status.dataset;
    status.textContent = found.length === 0 ? none : found.length === 1 ? one : many.replace("{count}", found.length);
    list.replaceChildren(...found.slice(0, MOST).map((section) => item(section, query)));
  }

  function item({ address, page, heading, text }, query) {
    const [link, small, words] = ["a", "small", "span"].map((tag) => document.createElement(tag));
    // Addresses are those from the root, which is where the folder of the index is.
    link.href = new URL(`../${address}`, index).href;
    small.textContent = heading ? page : "";
    words.textContent = around(text, query);
    const title = document.createElement("b");
    title.textContent = heading || page;
    link.append(small, title, words);
    const item = document.createElement("li");
    item.append(link);
    return item;
  }

  field.addEventListener("focus", () => loaded().catch(() => (sections = undefined)), { once: true });
  field.addEventListener("input", show);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const first = list.querySelector("a");
    if (first) location.assign(first.href);
  });
  form.hidden = false;
  const asked = new URLSearchParams(location.search).get("q");
  if (asked) {
    field.value = asked;
    show();
  }
}

// ---- Addresses of the one long page that this was -------------------------------

/** Leads on to where a section has gone. */
function leadOn() {
  // No section has an id that would have to be decoded.
  const id = location.hash.slice(1);
  const moved = id && document.getElementById(id)?.closest("[data-moved] li");
  if (moved) location.replace(moved.querySelector("a").href);
}

// ---- Which section is read --------------------------------------------------------

function followed(list) {
  const links = new Map([...list.querySelectorAll("a")].map((link) => [link.hash.slice(1), link]));
  const headings = [...links.keys()].map((id) => document.getElementById(id));
  const mark = () => {
    const above = headings.filter((heading) => heading.getBoundingClientRect().top < 160);
    const here = above.at(-1)?.id;
    for (const [id, link] of links) {
      if (id === here) link.setAttribute("aria-current", "location");
      else link.removeAttribute("aria-current");
    }
  };
  let asked = false;
  addEventListener(
    "scroll",
    () => {
      if (asked) return;
      asked = true;
      requestAnimationFrame(() => {
        asked = false;
        mark();
      });
    },
    { passive: true },
  );
  mark();
}

if (form) search(form);
leadOn();
addEventListener("hashchange", leadOn);
const contents = document.querySelector(".contents");
if (contents) followed(contents);
