import { readFile, writeFile } from "node:fs/promises";
import { badge, breakdown, png, read } from "openness-badge";

const report = await read(await readFile("openness.yaml", "utf8"));

await writeFile("openness.svg", await badge(report, { style: "pieces", yardstick: "pieces" }));
await writeFile("breakdown.html", await breakdown(report));
await writeFile("breakdown.md", await breakdown(report, { format: "markdown", badge: "openness.svg" }));
const { bytes, missing } = await png(report, { scale: 2 });
await writeFile("openness.png", bytes);
console.log("missing characters:", missing.length);
