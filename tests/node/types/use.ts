// How programs use the package, as the compiler sees it. What must not compile
// is marked: a mark without an error is an error.

import { OpennessBadgeElement, badge, breakdown, init, png, read } from "openness-badge";
import type { ErrorCode, Finding, LevelId, Report, State } from "openness-badge";
import { OpennessBadgeElement as Registered } from "openness-badge/define";

await init();
await init(new Uint8Array());
await init(fetch("core_bg.wasm"));
await init(undefined, fetch("raster_bg.wasm"));

const report: Report = await read("openness: 1", { today: "2026-01-31" });
const level: LevelId | undefined = report.level?.id;
const total: number | undefined = report.score?.total;
const states: State[] = report.verdicts.flatMap(({ requirements }) => requirements.map(({ state }) => state));
const worst: Finding | undefined = report.findings.find(({ severity }) => severity === "error");

const { bytes, missing }: { bytes: Uint8Array; missing: string[] } = await png(report, { scale: 3, style: "gradient" });
new Blob([(await png("")).bytes]);
const svg: string = await badge(report, { style: "pieces", yardstick: "osai", label: "open", score: true, metadata: false });
const html: string = await breakdown("openness: 1", { theme: "dark", heading: 2, today: new Date() });
const markdown: string = await breakdown(report, { format: "markdown", badge: "a.svg", link: "a.yaml" });

const element = document.createElement("openness-badge");
const same: OpennessBadgeElement = element;
element.badgeStyle = "gradient";
element.manifest = { openness: 1 };
element.open = true;
element.score = true;
element.addEventListener("openness-load", ({ detail }) => console.log(detail.report.digest));
element.addEventListener("openness-toggle", ({ detail }) => console.log(detail.open satisfies boolean));
document.addEventListener("openness-error", ({ detail }) => {
  const code: ErrorCode = detail.code;
  console.log(code, detail.message, detail.findings.length);
});

// @ts-expect-error: no such scale
await png("", { scale: 9 });
// @ts-expect-error: there is no such style
await badge("", { style: "plastic" });
// @ts-expect-error: not every object is a report
await badge({ level: "open" });
// @ts-expect-error: a report is read, not set
element.report = report;
// @ts-expect-error: there is no such code
const none: ErrorCode = "teapot";

export { Registered, html, level, markdown, none, same, states, svg, total, worst };
