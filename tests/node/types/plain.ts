// A program that draws and has no page, such as one for a server.

import { OpennessBadgeElement, badge, breakdown, init, png, read } from "openness-badge";
import type { BadgeStyle, LoadEvent, Report } from "openness-badge";
import "openness-badge/define";

await init({ core: new Uint8Array() });

const style: BadgeStyle = "pieces";
const report: Report = await read("openness: 1");
const svg: string = await badge(report, { style, yardstick: "osai" });
const html: string = await breakdown(report, { theme: "dark" });
const { bytes, width }: { bytes: Uint8Array; width: number } = await png(svg, { scale: 2 });
const told = async (detail: LoadEvent): Promise<string | undefined> => detail.level ?? (await detail.report()).summary;

/** The class is there, for whoever hands it on. */
const name: string = OpennessBadgeElement.name;

// @ts-expect-error: there is no such style
await badge("", { style: "plastic" });
// @ts-expect-error: there is no such theme
await breakdown("", { theme: "blue" });

export { bytes, html, name, told, width };
