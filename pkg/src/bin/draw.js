// `badge` and `breakdown`: what is drawn and written of one system.

import * as made from "../index.js";
import { endsIn, output, tell } from "./files.js";
import { sound } from "./sound.js";
import { Trouble, quoted } from "./trouble.js";
import * as words from "./words.js";

export async function badge([file], { output: to, ...values }) {
  const { yardstick, style, label, score, scale, "no-metadata": bare } = values;
  endsIn(to, "svg", "png");
  const isPng = /\.png$/i.test(to ?? "");
  if (scale && !isPng) throw new Trouble(words.scaleOfSvg(quoted("--scale")));
  const report = await sound(file, values, words.notDrawn);
  const options = { yardstick, style, label, score, metadata: !bare };
  if (!isPng) {
    await output(to, `${await made.badge(report, options)}\n`);
    return 0;
  }
  const { bytes, missing } = await made.png(report, { ...options, scale: +(scale ?? 1) });
  if (missing.length) tell(`${words.noGlyph(missing.join(words.comma))}\n`);
  await output(to, bytes);
  return 0;
}

export async function breakdown([file], { output: to, ...values }) {
  // Without a format the native program takes a page of HTML for one, which is not here.
  if (!values.format) endsIn(to, "md", "markdown", "mdx");
  const { format = "markdown", "base-url": base, ...options } = values;
  const text = await made.breakdown(await sound(file, values, words.notDrawn), { format, base, ...options });
  await output(to, format == "html" ? `${text}\n` : text);
  return 0;
}
