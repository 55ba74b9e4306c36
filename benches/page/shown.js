// What a page finds out about itself. It stands in the page as text, so that
// nothing has to be asked for while it is measured.

/** Runs in the page's head; posts the result to the page's own address. */
export const SHOWN = function (kind, count) {
  const tasks = [];
  const shifts = [];
  const watch = (type, into) => {
    if (!PerformanceObserver.supportedEntryTypes?.includes(type)) return null;
    const observer = new PerformanceObserver((list) => into.push(...list.getEntries()));
    observer.observe({ type, buffered: true });
    return () => into.push(...observer.takeRecords());
  };
  const observers = [watch("longtask", tasks), watch("layout-shift", shifts)];

  /** Two frames later what was done is painted. */
  const painted = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

  let loads = 0;
  const errors = [];
  let first = null;
  const pictures = new Promise((done) => addEventListener("load", done));
  const badges = new Promise((done) => {
    const told = () => loads + errors.length == count && done();
    document.addEventListener("openness-error", ({ detail }) => {
      errors.push(detail.message);
      told();
    });
    document.addEventListener("openness-load", () => {
      first ??= performance.now();
      loads++;
      told();
    });
  });

  (async () => {
    await (kind == "pictures" ? pictures : badges);
    await painted();
    const shown = performance.now();
    // Observers are told of a task after it has ended.
    await new Promise((done) => setTimeout(done, 200));
    for (const take of observers) take?.();
    const missing =
      kind == "pictures"
        ? [...document.images].filter(({ complete, naturalWidth }) => !complete || !naturalWidth).length
        : [...document.querySelectorAll("openness-badge")].filter(({ shadowRoot }) => !shadowRoot?.querySelector("svg")).length;
    const sum = (values) => values.reduce((sum, value) => sum + value, 0);
    const result = {
      shown,
      first,
      error: errors.length || missing ? `${missing} not shown: ${[...new Set(errors)].join(" ")}` : null,
      longest: observers[0] && Math.max(0, ...tasks.map(({ duration }) => duration)),
      over: observers[0] && tasks.length,
      shift: observers[1] && sum(shifts.map(({ value }) => value)),
    };
    await fetch("", { method: "POST", body: JSON.stringify(result) });
  })();
}.toString();
