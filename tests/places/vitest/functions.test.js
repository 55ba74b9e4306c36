import { readFileSync } from "node:fs";

import { badge, read } from "openness-badge";
import { expect, test } from "vitest";

test("a manifest is read and drawn", async () => {
  const report = await read(readFileSync("openness.yaml", "utf8"));
  expect(report.level.id).toBe("downloadable");
  expect(await badge(report)).toMatch(/^<svg /);
});
