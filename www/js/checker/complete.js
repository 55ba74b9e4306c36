// What can be written at a place of a manifest: the words of the schema, and the ids of
// licenses.

let vocabulary = null;

/** The words of the schema by their places; loaded once. */
const load = () => (vocabulary ??= fetch(new URL("../vocabulary.json", import.meta.url)).then((response) => response.json()));

/** The ids of licenses. */
export const licenses = async () => (await load()).licenses;

/** What can be written at a place: `{ label, detail, insert, type }` each. */
export async function complete(place) {
  if (!place) return [];
  const { places, licenses } = await load();
  const { path, key } = place;
  const here = places[[...path, ...(key === undefined ? [] : [key])].join("/")] ?? {};
  const words = (here.words ?? []).map(([label, detail]) => ({ label, detail, type: "enum" }));
  const outer = path.join("/");
  const takesLicense =
    (key !== undefined && outer === "components") || key === "license" || (key !== undefined && outer === "license");
  if (takesLicense) words.push(...licenses.map((label) => ({ label, type: "constant" })));
  if (key !== undefined) return words;
  return [...words, ...(here.keys ?? []).map(([label, detail]) => ({ label, detail, insert: `${label}: `, type: "property" }))];
}
