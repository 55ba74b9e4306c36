// Search, filters, order and columns of the table of all systems, all kept in the
// address. Without it the table stands as it came, from open to closed.
// A script and no module, for a page that was opened from a disk may load none.
"use strict";

(() => {
  const { say } = opennessWords;
  const form = document.getElementById("filters");
  const choose = document.getElementById("choose");
  const table = document.getElementById("systems");
  const words = JSON.parse(choose.dataset.words);
  const heads = [...table.tHead.rows[0].cells];
  const columns = heads.map((head) => head.dataset.sort);
  const column = (name) => columns.indexOf(name);
  const body = table.tBodies[0];
  /** Columns that are shown at first only where there is room. */
  const ASIDE = ["released", "kind", "license"];
  const FIELDS = ["q", "level", "gated", "kind", "developer", "from", "to", "license"];

  const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const number = (cell) => (cell.dataset.v ? Number(cell.dataset.v) : undefined);

  const rows = [...body.rows].map((element, at) => {
    const { cells } = element;
    const [name, small] = cells[1].children;
    const developer = small?.textContent ?? "";
    const released = cells[column("released")].textContent;
    return {
      element,
      at,
      name: name.textContent,
      text: plain(`${name.textContent} ${developer}`),
      developer,
      released,
      year: Number(released.slice(0, 4)) || undefined,
      level: cells[column("level")].dataset.v || "none",
      gated: element.dataset.g === undefined ? "no" : "yes",
      kinds: cells[column("kind")].textContent.trim().split(" "),
      license: cells[column("license")].dataset.v,
      box: cells[0].firstElementChild,
    };
  });

  // ---- Choices that are made of the rows ------------------------------------

  const options = (name, values) => {
    const select = form.elements[name];
    for (const value of values) select.add(new Option(value, value));
  };
  const unique = (values) => [...new Set(values)];
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true, sensitivity: "base" });
  options("developer", unique(rows.map((row) => row.developer).filter(Boolean)).sort(collator.compare));
  const years = unique(rows.map((row) => row.year).filter(Boolean)).sort((a, b) => a - b);
  options("from", years);
  options("to", years.toReversed());

  // ---- Order ----------------------------------------------------------------

  const order = { by: "level", down: true };

  /** What a row is ordered by in a column; none comes last in both directions. */
  const value = (row, by) => {
    if (by === "name") return row.name;
    if (by === "released") return row.released || undefined;
    const cell = row.element.cells[column(by)];
    if (by === "kind") return cell.textContent.trim() || undefined;
    if (by === "license") return cell.textContent;
    return number(cell);
  };
  const compare = (a, b) => {
    if (a === undefined || b === undefined) return (a === undefined) - (b === undefined);
    const sign = order.down ? -1 : 1;
    return sign * (typeof a === "number" ? a - b : collator.compare(a, b));
  };
  /** As the page came: by level and score, downwards. */
  const isFirst = () => order.by === "level" && order.down;

  /** The rows in their order on the page. */
  let ordered = rows;
  const sort = () => {
    ordered = isFirst()
      ? rows
      : rows
          .map((row) => [value(row, order.by), row])
          .sort((a, b) => compare(a[0], b[0]) || a[1].at - b[1].at)
          .map(([, row]) => row);
    body.append(...ordered.map((row) => row.element));
    for (const head of heads) {
      const own = head.dataset.sort === order.by;
      if (own) head.setAttribute("aria-sort", order.down ? "descending" : "ascending");
      else head.removeAttribute("aria-sort");
    }
  };

  const label = (head) => (head.querySelector("a") ?? head).textContent.trim();
  heads.forEach((head) => {
    const by = head.dataset.sort;
    if (by === undefined) return;
    const name = label(head);
    const button = document.createElement("button");
    button.type = "button";
    button.className = "sort";
    button.setAttribute("aria-label", say(words.orderWord, { name }));
    button.title = button.getAttribute("aria-label");
    button.addEventListener("click", () => {
      // From the top down, but names from A.
      const first = by !== "name" && by !== "kind" && by !== "license";
      order.down = order.by === by ? !order.down : first;
      order.by = by;
      sort();
      filter();
      write();
      const direction = order.down ? words.descending : words.ascending;
      document.getElementById("sorted").textContent = say(words.orderBy, { name, direction });
    });
    head.append(button);
  });

  // ---- Columns --------------------------------------------------------------

  const shown = new Set();
  const boxes = new Map();
  const FIRST = columns.filter((name) => name && !ASIDE.includes(name));
  const fieldset = form.querySelector(".columns fieldset");
  heads.forEach((head) => {
    const name = head.dataset.sort;
    if (name === undefined || name === "name") return;
    const box = document.createElement("input");
    box.type = "checkbox";
    box.addEventListener("change", () => {
      if (box.checked) shown.add(name);
      else shown.delete(name);
      paint();
      write();
    });
    const own = document.createElement("label");
    own.append(box, label(head));
    fieldset.append(own);
    boxes.set(name, box);
  });
  const paint = () => {
    columns.forEach((name, at) => {
      if (name === undefined || name === "name") return;
      boxes.get(name).checked = shown.has(name);
      table.classList.toggle(`no-${at + 1}`, !shown.has(name));
    });
  };

  // ---- Filters --------------------------------------------------------------

  /** So many rows are shown at first: a browser lays out no more at once. */
  const FEW = 200;
  let most = FEW;
  const more = document.getElementById("more");

  const filter = () => {
    const field = Object.fromEntries(FIELDS.map((name) => [name, form.elements[name].value]));
    const wanted = plain(field.q).split(/\s+/).filter(Boolean);
    let count = 0;
    for (const row of ordered) {
      const fits =
        (!field.level || row.level === field.level) &&
        (!field.gated || row.gated === field.gated) &&
        (!field.kind || row.kinds.includes(field.kind)) &&
        (!field.developer || row.developer === field.developer) &&
        (!field.from || row.year >= Number(field.from)) &&
        (!field.to || row.year <= Number(field.to)) &&
        (!field.license || row.license === field.license) &&
        wanted.every((word) => row.text.includes(word));
      const shows = fits && count < most;
      if (row.element.hidden === shows) row.element.hidden = !shows;
      count += fits;
    }
    more.hidden = count <= most;
    more.firstElementChild.textContent = say(words.showAll, { count });
    document.getElementById("count").textContent = say(words.shown, { count, all: rows.length });
    document.getElementById("none").hidden = count > 0;
    for (const link of document.querySelectorAll("[data-level]")) {
      if (link.dataset.level === field.level) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  };

  more.firstElementChild.addEventListener("click", () => {
    const first = ordered.filter((row) => !row.element.hidden).length;
    most = Infinity;
    filter();
    // The reader goes on where the table ended before.
    ordered.filter((row) => !row.element.hidden)[first].element.querySelector("a").focus();
  });

  // ---- The address ----------------------------------------------------------

  const isAsFirst = () => shown.size === FIRST.length - 1 && FIRST.every((name) => name === "name" || shown.has(name));

  const write = () => {
    const query = new URLSearchParams();
    for (const name of FIELDS) if (form.elements[name].value) query.set(name, form.elements[name].value);
    if (!isFirst()) query.set("order", `${order.down ? "-" : ""}${order.by}`);
    if (!isAsFirst()) query.set("columns", [...boxes.keys()].filter((name) => shown.has(name)).join(","));
    for (const row of rows) if (row.box.checked) query.append("s", row.box.value);
    const text = query.toString();
    try {
      history.replaceState(null, "", text ? `?${text}` : location.pathname);
    } catch {
      // The address of this page cannot be changed.
    }
  };

  const read = () => {
    const query = new URLSearchParams(location.search);
    for (const name of FIELDS) {
      const element = form.elements[name];
      const wanted = query.get(name) ?? "";
      const has = element.localName === "input" || [...element.options].some((option) => option.value === wanted);
      element.value = has ? wanted : "";
    }
    const [, minus, by] = /^(-?)(.*)$/.exec(query.get("order") ?? "");
    if (by && columns.includes(by)) Object.assign(order, { by, down: minus === "-" });
    else Object.assign(order, { by: "level", down: true });
    shown.clear();
    const wanted = query.get("columns")?.split(",") ?? FIRST;
    for (const name of boxes.keys()) if (wanted.includes(name)) shown.add(name);
    const chosen = query.getAll("s");
    for (const row of rows) row.box.checked = chosen.includes(row.box.value);
  };

  // ---- Choosing what to compare ---------------------------------------------

  const submit = choose.querySelector("[type=submit]");
  const count = () => {
    const chosen = rows.filter((row) => row.box.checked).length;
    choose.classList.toggle("any", chosen > 0);
    submit.disabled = chosen < 2;
    submit.textContent = chosen < 2 ? words.compareFew : say(words.compare, { count: chosen });
  };
  body.addEventListener("change", () => {
    count();
    write();
  });

  const all = () => {
    if (!isFirst() || table.dataset.sorted) sort();
    table.dataset.sorted = "yes";
    paint();
    filter();
    count();
  };

  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", (event) => {
    if (!FIELDS.includes(event.target.name)) return;
    filter();
    write();
  });
  form.addEventListener("reset", () => {
    // The fields are empty only after this.
    setTimeout(() => {
      for (const row of rows) row.box.checked = false;
      Object.assign(order, { by: "level", down: true });
      shown.clear();
      for (const name of boxes.keys()) if (FIRST.includes(name)) shown.add(name);
      all();
      write();
    });
  });
  document.querySelector(".ladder").addEventListener("click", (event) => {
    const link = event.target.closest("[data-level]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const own = form.elements.level;
    own.value = own.value === link.dataset.level ? "" : link.dataset.level;
    filter();
    write();
  });
  addEventListener("popstate", () => {
    read();
    all();
  });

  read();
  all();
  form.hidden = false;
})();
