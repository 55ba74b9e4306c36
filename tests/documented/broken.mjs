import { badge, read } from "openness-badge";

const text = "- weights: public";
const report = await read(text); // never fails over a text
console.log(report.findings[0].code);
try {
  await badge(report); // there is nothing to draw
} catch (error) {
  console.log(error.findings.length > 0);
}
