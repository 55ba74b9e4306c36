// Compares systems: what one releases and the others do not, and why each framework
// says something else. Which systems is in the address: `?s=bloom&s=falcon`.
// A script and no module, and data that come as scripts, for a page that was opened
// from a disk may load nothing else.
"use strict";

(() => {
  const { say } = opennessWords;
  const place = document.getElementById("compared");
  const words = JSON.parse(place.dataset.words);
  const chosen = document.getElementById("chosen");
  const list = document.getElementById("list");
  const add = document.getElementById("add");
  const addIt = document.getElementById("add-it");
  const title = document.getElementById("title");
  const names = new Map([...add.options].filter((option) => option.value).map((option) => [option.value, option.text]));
  const [PUBLIC, REQUEST, PART] = [3, 2, 1];
  /** So many differences of a framework are seen at once. */
  const SEEN = 3;

  // ---- Data ------------------------------------------------------------------

  const loaded = new Map();
  globalThis.opennessSystem = (system) => loaded.set(system.id, system);
  /** Only ids that the page itself lists become addresses. */
  const address = (id) => `compare/${id}.js`;
  const policy = globalThis.trustedTypes?.createPolicy("openness-site", { createScriptURL: address });
  const loading = new Map();
  const load = (id) => {
    if (!loading.has(id)) {
      loading.set(
        id,
        new Promise((done) => {
          const script = document.createElement("script");
          script.src = policy ? policy.createScriptURL(id) : address(id);
          script.addEventListener("load", done);
          script.addEventListener("error", () => {
            // The next choice tries again.
            loading.delete(id);
            done();
          });
          document.head.append(script);
        }),
      );
    }
    return loading.get(id);
  };

  // ---- Building --------------------------------------------------------------

  const element = (what, ...children) => {
    const [tag, ...classes] = what.split(".");
    const made = document.createElement(tag);
    if (classes.length > 0) made.className = classes.join(" ");
    made.append(...children.filter((child) => child !== undefined && child !== ""));
    return made;
  };
  const link = (href, text) => Object.assign(element("a", text), { href });
  const join = (texts) => texts.map((text, at) => (at === 0 ? "" : at === texts.length - 1 ? words.and : words.comma) + text).join("");
  const page = (system) => link(`${system.id}.html`, system.name);

  // ---- What is released ------------------------------------------------------

  const rank = (system, at) => system.components[at][0];
  const isReleased = (system, at) => rank(system, at) > 0;
  const isSilent = (system, at) => system.components[at][1] === "unknown";
  const all = words.components.length;
  const indices = words.components.map((_, at) => at);
  const count = (system) => indices.filter((at) => isReleased(system, at)).length;
  const silent = (system) => indices.filter((at) => isSilent(system, at)).length;

  /** Which of them releases the most, and whether silence could change that. */
  const verdict = (systems) => {
    const counted = systems.map((system) => ({ system, count: count(system), silent: silent(system) }));
    const sorted = counted.toSorted((a, b) => b.count - a.count);
    const [first, second] = sorted;
    const top = sorted.filter((own) => own.count === first.count);
    const values = { first: first.system.name, count: first.count, all, second: second.system.name, other: second.count };
    let text;
    if (top.length === sorted.length) text = say(words.asMany, values);
    else if (top.length > 1) text = say(words.mostShared, { ...values, names: join(top.map((own) => own.system.name)) });
    else text = say(systems.length === 2 ? words.moreOfTwo : words.mostOfAll, values);
    const out = [element("strong", text)];
    // What others leave out could be as much.
    const open = sorted.filter((own) => (top.length > 1 || own !== first) && own.silent > 0 && own.count + own.silent >= first.count);
    for (const own of open) out.push(` ${say(words.couldChange, { name: own.system.name, count: own.silent })}`);
    if (open.length === 0 && top.length === 1) out.push(` ${words.cannotChange}`);
    return element("p.verdict", ...out);
  };

  /** How much a system releases: as a bar, and in words. */
  const released = (system) => {
    const bar = element("span.bar-of");
    bar.setAttribute("aria-hidden", "true");
    const of = (own) => system.components.filter(([is]) => is === own).length;
    const left = silent(system);
    for (const [name, number] of [[PUBLIC, of(PUBLIC)], [REQUEST, of(REQUEST)], [PART, of(PART)], ["none", left]]) {
      if (number > 0) bar.append(element(`i.of-${name}.wide-${number}`));
    }
    const more = [
      [words.countRequest, of(REQUEST)],
      [words.countPart, of(PART)],
      [words.countSilent, left],
    ];
    const said = more.filter(([, number]) => number > 0).map(([word, number]) => say(word, { count: number }));
    const manifest = link(system.manifest, words.manifest);
    return [
      bar,
      element("b", say(words.countReleased, { count: count(system), all })),
      element("small", said.join(words.comma), said.length > 0 ? " · " : "", manifest),
    ];
  };

  const head = (system) => {
    const badge = Object.assign(element("img"), {
      src: `${system.id}.svg`,
      alt: say(words.badgeOf, { name: system.name }),
      height: 20,
    });
    return element("div", page(system), element("span.badge", badge), ...released(system));
  };

  /** A list of components, those that have to be asked for marked as such. */
  const parts = (system, found, others) =>
    element(
      "ul.parts",
      ...found.map((at) => {
        const how = { [REQUEST]: words.onRequest, [PART]: words.inPart }[rank(system, at)];
        // Who says nothing of it may release it too.
        const open = others.filter((other) => isSilent(other, at)).map((other) => other.name);
        const left = open.length > 0 ? ` ${say(words.lessOpenly, { how: words.notStated, names: join(open) })}` : "";
        return element("li", words.components[at][0], how ? element("small", ` ${how}`) : "", left ? element("small", left) : "");
      }),
    );

  const only = (system, systems) => {
    const others = systems.filter((other) => other !== system);
    const found = indices.filter((at) => isReleased(system, at) && !others.some((other) => isReleased(other, at)));
    const none = others.length === 1 ? words.onlyNone : words.onlyNoneAll;
    return element(
      "section",
      element("h2", say(words.only, { name: system.name }), " ", element("b", found.length)),
      found.length > 0 ? parts(system, found, others) : element("p.quiet", none),
    );
  };

  const shared = (systems) => {
    const found = indices.filter((at) => systems.every((system) => isReleased(system, at)));
    /** Those that have to be asked for it, or get a part of it. */
    const less = (at) =>
      [
        [REQUEST, words.onRequest],
        [PART, words.inPart],
      ]
        .map(([own, how]) => [how, systems.filter((system) => rank(system, at) === own)])
        .filter(([, own]) => own.length > 0)
        .map(([how, own]) => ` ${say(words.lessOpenly, { how, names: join(own.map((system) => system.name)) })}`);
    const item = (at) => element("li", words.components[at][0], ...less(at).map((text) => element("small", text)));
    const names = element("ul.parts", ...found.map(item));
    return element(
      "section",
      element("h2", words.both, " ", element("b", found.length)),
      found.length > 0 ? names : element("p.quiet", words.bothNone),
    );
  };

  // ---- Why the frameworks differ ---------------------------------------------

  /** The requirements that they meet otherwise, those farthest apart first. */
  const differences = (systems, at) => {
    const STATES = ["not-met", "not-stated", "needs-judgement", "partly", "met"];
    const of = (system, id) => system.results[at].asked.find(([own]) => own === id);
    const ids = [...new Set(systems.flatMap((system) => system.results[at].asked.map(([id]) => id)))];
    const found = [];
    for (const id of ids) {
      const asked = systems.map((system) => of(system, id));
      const states = asked.map((own) => own?.[2]);
      if (states.every((state) => state === states[0])) continue;
      const ranks = states.map((state) => STATES.indexOf(state ?? "not-stated"));
      found.push({ label: asked.find(Boolean)[1], asked, apart: Math.max(...ranks) - Math.min(...ranks) });
    }
    return found.sort((a, b) => b.apart - a.apart);
  };

  const difference = (systems, { label, asked }) =>
    element(
      "li",
      element("h4", label),
      element(
        "dl",
        ...systems.map((system, at) => {
          const own = asked[at];
          const state = own ? element(`b.is-${own[2]}`, own[3]) : words.notStated;
          return element("div", element("dt", system.name), element("dd", state, own ? ` ${own[4]}` : ""));
        }),
      ),
    );

  /** What they say when no requirement tells them apart, or when the result is one. */
  const said = (systems, at, found) => {
    const results = systems.map((system) => system.results[at].result);
    const same = results.every((result) => result === results[0]);
    if (found.length === 0) return same ? words.sameReasons : words.noReasons;
    return same ? words.sameGrade : "";
  };

  const grade = (system, at) => {
    const [id] = words.frameworks[at];
    const { result, class: color, upTo } = system.results[at];
    const way = link(`${system.id}.html#${id}`, element(`b${color ? `.swatch.${color}` : ""}`, result));
    return element("td", element("span.who", system.name), way, upTo ? element("small", upTo) : "");
  };

  /** Of each system the requirements that others meet and it does not. */
  const reason = (systems, at) => {
    const [id] = words.frameworks[at];
    const found = differences(systems, at);
    const cell = element("td.reason");
    const text = said(systems, at, found);
    if (text) cell.append(element("p.quiet", text));
    let last;
    systems.forEach((system, own) => {
      const line = element("p", element("i", system.name));
      for (const state of ["not-met", "partly", "not-stated", "needs-judgement"]) {
        const here = found.filter(({ asked }) => (asked[own]?.[2] ?? "not-stated") === state);
        if (here.length === 0) continue;
        const word = here.find(({ asked }) => asked[own])?.asked[own][3] ?? words.notStated;
        const seen = here.slice(0, SEEN).map(({ label }) => label);
        if (here.length > SEEN) seen.push(say(words.more, { count: here.length - SEEN }));
        line.append(line.childNodes.length > 1 ? "; " : " ", element(`span.is-${state}`, word), ` ${seen.join("; ")}`);
      }
      if (line.childNodes.length > 1) {
        cell.append(line);
        last = line;
      }
    });
    last?.append(". ");
    if (found.length > 0) (last ?? cell).append(link(`#why-${id}`, say(words.reasons, { count: found.length })));
    return cell;
  };

  /** What a reader came for: how much each releases, what each framework says, why. */
  const overview = (systems) => {
    const scope = (cell, of) => Object.assign(cell, { scope: of });
    const heads = [element("span.unseen", words.headFramework), ...systems.map(head), words.headWhy];
    const rows = words.frameworks.map(([id, name], at) =>
      element(
        "tr",
        scope(element("th", link(`about.html#${id}`, name)), "row"),
        ...systems.map((system) => grade(system, at)),
        reason(systems, at),
      ),
    );
    const table = element(
      "table",
      element("caption.unseen", words.whyTitle),
      element("thead", element("tr", ...heads.map((own) => scope(element("th", own), "col")))),
      element("tbody", ...rows),
    );
    const region = element("div.table.overview", table);
    region.tabIndex = 0;
    region.setAttribute("role", "region");
    region.setAttribute("aria-label", words.whyTitle);
    return region;
  };

  const framework = (systems, at) => {
    const [id, name] = words.frameworks[at];
    const found = differences(systems, at);
    const text = said(systems, at, found);
    const own = element("section", element("h3", name), element("div", text ? element("p.quiet", text) : ""));
    own.id = `why-${id}`;
    own.lastChild.append(element("ul.why", ...found.slice(0, SEEN).map((one) => difference(systems, one))));
    if (found.length > SEEN) {
      const rest = element("ul.why", ...found.slice(SEEN).map((one) => difference(systems, one)));
      own.lastChild.append(element("details", element("summary", say(words.moreReasons, { count: found.length - SEEN })), rest));
    }
    return own;
  };

  // ---- All of it side by side ------------------------------------------------

  const cells = (heads, rows) =>
    element(
      "table",
      element("thead", element("tr", ...heads.map((text) => Object.assign(element("th", text), { scope: "col" })))),
      element("tbody", ...rows.map(([name, ...own]) => element("tr", Object.assign(element("th", name), { scope: "row" }), ...own))),
    );

  const matrix = (systems) => {
    const rows = indices.map((at) => {
      const [name, kind] = words.components[at];
      return [
        element("span", name, element("small", kind)),
        ...systems.map((system) => {
          const [is, word, license] = system.components[at];
          const color = is === null ? "none" : is;
          return element(`td.part-${color}`, words.availabilities[word], license ? element("small", license) : "");
        }),
      ];
    });
    const heads = [words.headComponent, ...systems.map(page)];
    const region = element("div.table.matrix", cells(heads, rows));
    region.tabIndex = 0;
    region.setAttribute("role", "region");
    region.setAttribute("aria-label", words.matrixTitle);
    return element("section", element("h2", words.matrixTitle), region);
  };

  // ---- The page ---------------------------------------------------------------

  const wanted = () => [...new Set(new URLSearchParams(location.search).getAll("s"))].filter((id) => names.has(id));

  const go = (ids) => {
    const query = new URLSearchParams(ids.map((id) => ["s", id])).toString();
    try {
      history.pushState(null, "", query ? `?${query}` : location.pathname);
    } catch {
      location.search = query;
      return;
    }
    show();
  };

  const chips = (ids) =>
    ids.map((id) => {
      const button = element("button", names.get(id), element("span.cross", "×"));
      button.type = "button";
      button.setAttribute("aria-label", say(words.remove, { name: names.get(id) }));
      button.addEventListener("click", () => {
        go(ids.filter((own) => own !== id));
        add.focus();
      });
      return element("li", button);
    });

  let turn = 0;
  const show = async () => {
    const ids = wanted();
    const own = ++turn;
    list.replaceChildren(...chips(ids));
    for (const option of add.options) option.disabled = ids.includes(option.value);
    add.value = "";
    addIt.disabled = true;
    add.options[0].disabled = false;
    title.textContent = ids.length > 0 ? join(ids.map((id) => names.get(id))) : title.dataset.title;
    document.getElementById("lead").hidden = ids.length > 1;
    document.body.classList.toggle("two", ids.length === 2);
    if (ids.length < 2) {
      place.replaceChildren();
      return;
    }
    if (!ids.every((id) => loaded.has(id))) place.replaceChildren(element("p.quiet", words.loading));
    await Promise.all(ids.map(load));
    if (own !== turn) return;
    const missing = ids.filter((id) => !loaded.has(id));
    const systems = ids.map((id) => loaded.get(id)).filter(Boolean);
    const errors = missing.map((id) => element("p.warning", say(words.notLoaded, { name: names.get(id) })));
    if (systems.length < 2) {
      place.replaceChildren(...errors);
      return;
    }
    const why = element("section.frameworks", element("h2", words.allReasons), ...words.frameworks.map((_, at) => framework(systems, at)));
    const first = verdict(systems);
    // All of it would be too much to be read out.
    document.getElementById("said").textContent = first.textContent;
    place.replaceChildren(
      ...errors,
      first,
      overview(systems),
      element("div.released", ...systems.map((system) => only(system, systems)), shared(systems)),
      why,
      matrix(systems),
    );
  };

  // Who looks through the list by keys chooses with each: a button says that it is meant.
  add.addEventListener("change", () => {
    addIt.disabled = !add.value;
  });
  chosen.addEventListener("submit", (event) => {
    event.preventDefault();
    if (!add.value) return;
    go([...wanted(), add.value]);
    add.focus();
  });
  addEventListener("popstate", show);
  chosen.hidden = false;
  show();
})();
