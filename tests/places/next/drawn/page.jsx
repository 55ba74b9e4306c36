// A server component: the badge is drawn when the page is made.

import { readFile } from "node:fs/promises";

import { badge } from "openness-badge";

export default async function Page() {
  const svg = await badge(await readFile("public/openness.yaml", "utf8"));
  return <main dangerouslySetInnerHTML={{ __html: svg }} />;
}
