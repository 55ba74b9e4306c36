import { readFile } from "node:fs/promises";
import { read } from "openness-badge";

const report = await read(await readFile("openness.yaml", "utf8"));

console.log(report.system.name, "is", report.level?.label ?? "not stated");
for (const { yardstick, headline } of report.verdicts) console.log(yardstick, "says", headline);
for (const { severity, line, message } of report.findings) console.log(severity, line, message);
