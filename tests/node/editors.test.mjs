// What editors and documentation tools read of the element: by their own schemas, and
// by the completions of the language service that Visual Studio Code has.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import Ajv from "ajv";
import html from "vscode-html-languageservice";

const { TextDocument, getLanguageService, newHTMLDataProvider } = html;

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const json = (path) => JSON.parse(readFileSync(join(root, path), "utf8"));
const table = json("pkg/element.json");
const manifest = json("pkg/package.json");

/** The attributes that are the element's own. */
const own = table.attributes.filter(({ ofHtml }) => !ofHtml);
const names = (list) => list.map(({ name }) => name);

test("the custom elements manifest is one, by its schema", () => {
  const ajv = new Ajv({ strict: false });
  const validate = ajv.compile(json("node_modules/custom-elements-manifest/schema.json"));
  const elements = json(`pkg/${manifest.customElements}`);
  assert.ok(validate(elements), JSON.stringify(validate.errors, null, 2));
  // A schema that takes anything would find nothing.
  assert.ok(!validate({ ...elements, modules: [{ kind: "javascript-module", path: 1 }] }));
  const [{ declarations: [declared] }, { exports: [defined] }] = elements.modules;
  assert.equal(declared.tagName, "openness-badge");
  assert.equal(defined.name, "openness-badge");
  assert.deepEqual(names(declared.attributes), names(own));
  const fields = declared.members.filter(({ attribute }) => attribute);
  assert.deepEqual(fields.map(({ name, attribute }) => [attribute, name]), own.map(({ name, property }) => [name, property]));
  assert.deepEqual(names(declared.events), ["openness-load", "openness-error", "openness-toggle"]);
});

/** What Visual Studio Code completes where the `|` is. */
function completed(text) {
  const data = newHTMLDataProvider("openness-badge", json("pkg/vscode.html-data.json"));
  const service = getLanguageService({ useDefaultDataProvider: false, customDataProviders: [data] });
  const at = text.indexOf("|");
  const document = TextDocument.create("file:///a.html", "html", 1, text.slice(0, at) + text.slice(at + 1));
  const { items } = service.doComplete(document, document.positionAt(at), service.parseHTMLDocument(document));
  return items.map(({ label, textEdit }) => [label, textEdit?.newText]);
}

test("Visual Studio Code completes the element, its attributes and their values", () => {
  assert.deepEqual(completed("<ope|").map(([label]) => label), ["openness-badge"]);
  const attributes = completed("<openness-badge |");
  // What every element can have the service adds itself.
  assert.deepEqual(attributes.map(([label]) => label), [...names(own), "data-"]);
  // A flag needs no value.
  assert.deepEqual(attributes.find(([label]) => label == "open"), ["open", "open"]);
  assert.deepEqual(attributes.find(([label]) => label == "theme"), ["theme", 'theme="$1"']);
  for (const { name, values } of own.filter(({ values }) => values)) {
    assert.deepEqual(completed(`<openness-badge ${name}="|"></openness-badge>`).map(([label]) => label), names(values), name);
  }
});

test("its custom data is right by its schema", () => {
  const schema = json("node_modules/vscode-html-languageservice/docs/customData.schema.json");
  const validate = new Ajv({ strict: false }).compile({ ...schema, $schema: undefined });
  const data = json("pkg/vscode.html-data.json");
  assert.ok(validate(data), JSON.stringify(validate.errors, null, 2));
  assert.ok(!validate({ ...data, version: "1" }));
});

test("the web types have everything of the table, for this version", () => {
  const types = json(`pkg/${manifest["web-types"]}`);
  assert.equal(types.name, manifest.name);
  assert.equal(types.version, manifest.version);
  const [element] = types.contributions.html.elements;
  assert.equal(element.name, "openness-badge");
  assert.deepEqual(names(element.attributes), names(own));
  const members = [...own.map(({ property }) => property), ...names(table.properties), ...names(table.methods)];
  assert.deepEqual(names(element.js.properties), members);
  assert.deepEqual(names(element.js.events), names(table.events));
  assert.deepEqual(names(element.css.parts), names(table.parts));
  assert.deepEqual(names(element.css.properties), names(table.customProperties));
  const style = element.attributes.find(({ name }) => name == "badge-style");
  assert.deepEqual(style.value, { type: '"gradient" | "flat" | "square" | "large" | "pieces"' });
  assert.equal(style.default, "gradient");
});
