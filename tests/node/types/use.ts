// How programs use the package, as the compiler sees it. What must not compile
// is marked: a mark without an error is an error.

import { OpennessBadgeElement, badge, breakdown, convert, init, png, read } from "openness-badge";
import type { ErrorCode, Finding, LevelId, Reader, Report, State } from "openness-badge";
import badgeModule from "openness-badge/badge_bg.wasm";
import coreModule from "openness-badge/core_bg.wasm";
import { OpennessBadgeElement as Registered } from "openness-badge/define";
import { read as readInline } from "openness-badge/inline";
import formatsModule from "openness-badge/formats_bg.wasm";
import rasterModule from "openness-badge/raster_bg.wasm";
import toolsModule from "openness-badge/tools_bg.wasm";

await init();
await init({ core: new Uint8Array(), raster: fetch("raster_bg.wasm") });
await init({ badge: "badge_bg.wasm", formats: new URL("https://a.example/formats_bg.wasm"), tools: () => fetch("tools_bg.wasm") });
await init({ core: new WebAssembly.Module(new Uint8Array()) });
await init({ badge: badgeModule, core: coreModule, formats: formatsModule, raster: rasterModule, tools: toolsModule });

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

const reader: Reader = "pypi";
const line: string = await breakdown(report, { format: "markdown", for: reader, what: "badge", badge: "a.png", dark: "b.png", base: "https://a.example/" });
const yaml: string = await convert(report, { format: "canonical", name: "T" });
const inlined: Report = await readInline("openness: 1");

const element = document.createElement("openness-badge");
const same: OpennessBadgeElement = element;
element.badgeStyle = "gradient";
element.manifest = { openness: 1 };
element.open = true;
element.score = true;
element.placement = "popover";
element.loading = "interaction";
element.closest("p")?.append(element);
const shown: Report | null = await element.report();
element.addEventListener("openness-load", async ({ detail }) => {
  const level: LevelId | null = detail.level;
  const figures: number[] = [detail.stated.components, detail.stated.of, detail.score?.total ?? 0];
  const whole: Report = await detail.report();
  console.log(level, detail.gated satisfies boolean, figures, whole.digest);
});
element.addEventListener("openness-toggle", ({ detail }) => console.log(detail.open satisfies boolean));
document.addEventListener("openness-error", ({ detail }) => {
  const code: ErrorCode = detail.code;
  console.log(code, detail.message, detail.findings.length);
});

// @ts-expect-error: no such scale
await png("", { scale: 9 });
// @ts-expect-error: there is no such reader
await breakdown("", { format: "markdown", for: "gopher" });
// @ts-expect-error: nothing is converted to it
await convert("", { format: "docx" });
// @ts-expect-error: there is no such style
await badge("", { style: "plastic" });
// @ts-expect-error: not every object is a report
await badge({ level: "open" });
// @ts-expect-error: a report is no property
element.report.digest;
// @ts-expect-error: there is no such placement
element.placement = "above";
// @ts-expect-error: a number is no module
await init({ core: 5 });
// @ts-expect-error: modules have names
await init(new Uint8Array());
// @ts-expect-error: there is no such module
await init({ bage: "badge_bg.wasm" });
// @ts-expect-error: there is no such code
const none: ErrorCode = "teapot";

export { Registered, html, inlined, level, line, markdown, none, same, shown, states, svg, total, worst, yaml };
