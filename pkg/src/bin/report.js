// `report`: everything that is computed from a manifest, as JSON.

import { read } from "../index.js";
import { endsIn, input, output } from "./files.js";
import { isBroken } from "./findings.js";

export async function report([file], { today, lang, output: to }) {
  endsIn(to, "json");
  const { name, text } = await input(file);
  const report = await read(text, { today, lang });
  await output(to, `${JSON.stringify(report.digest ? report : unread(name, report), null, 2)}\n`);
  return isBroken(report) ? 1 : 0;
}

/** A file in which there is nothing to assess: its first finding is the reason. */
function unread(path, { findings }) {
  const [{ code, message, fix }] = findings;
  return { error: { code, message, fix }, findings, path };
}
