// The functions, where there is no page.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";

import { badge, breakdown, png, read } from "openness-badge";
import "openness-badge/define";

const report = await read(await readFile("openness.yaml", "utf8"));
assert.equal(report.level.id, "downloadable");
assert.match(await badge(report), /^<svg /);
assert.match(await breakdown(report), /^<div /);
assert.match(await breakdown(report, { format: "markdown" }), /Pythia 12B/);
const { bytes } = await png(report);
assert.deepEqual([...bytes.subarray(0, 4)], [0x89, 0x50, 0x4e, 0x47]);
