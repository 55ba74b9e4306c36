// What a screen reader is given: Chromium's accessibility tree, as lines of text.

/** Only parts of others, or said by their names already. */
const SILENT = new Set(["InlineTextBox", "LineBreak", "ListMarker", "RootWebArea"]);

/** Roles that say nothing by themselves. */
const PLAIN = new Set(["generic", "none", "presentation", "paragraph", "Section", "LayoutTableRow"]);

/** What is told of a node beside its role, name and value. */
const TOLD = ["level", "checked", "expanded", "selected", "pressed", "disabled", "readonly", "required", "invalid", "hasPopup", "live"];

/** Of a longer list the beginning says what it is: the gallery grows. */
const MOST_OPTIONS = 20;

/** The tree below the first element that a selector finds, in a shadow too. */
export async function tree(bench, selector) {
  const { driver } = bench;
  const send = (command, options = {}) => driver.sendAndGetDevToolsCommand(command, options);
  await send("Accessibility.enable");
  await send("DOM.enable");
  try {
    const { root } = await send("DOM.getDocument", { depth: -1, pierce: true });
    const { nodeId } = await send("DOM.querySelector", { nodeId: place(root, selector), selector: selector.split(" >>> ").at(-1) });
    const { node } = await send("DOM.describeNode", { nodeId });
    const { nodes } = await send("Accessibility.getFullAXTree");
    const all = new Map(nodes.map((node) => [node.nodeId, node]));
    const top = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId);
    return lines(top, all, 0, "").join("\n") + "\n";
  } finally {
    await send("Accessibility.disable");
    await send("DOM.disable");
  }
}

/** The root that a selector is about: the document, or the shadow of what stands before `>>>`. */
function place(root, selector) {
  if (!selector.includes(" >>> ")) return root.nodeId;
  const id = selector.split(" >>> ")[0].replace("#", "");
  const find = (node) => {
    const { attributes = [] } = node;
    const at = attributes.indexOf("id");
    if (at % 2 === 0 && attributes[at + 1] === id && node.shadowRoots) return node.shadowRoots[0];
    for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
      const found = find(child);
      if (found) return found;
    }
    return null;
  };
  return find(root).nodeId;
}

function lines(node, all, depth, around) {
  const children = (depth, around) => {
    const own = (node.childIds ?? []).filter((id) => all.has(id)).map((id) => all.get(id));
    const options = own.filter(({ role }) => role?.value === "option").length;
    const shown = options > MOST_OPTIONS ? own.slice(0, 2) : own;
    const rest = own.length > shown.length ? [`${"  ".repeat(depth)}… and more of them`] : [];
    return [...shown.flatMap((child) => lines(child, all, depth, around)), ...rest];
  };
  const role = node.role?.value ?? "";
  const name = (node.name?.value ?? "").replace(/\s+/g, " ").trim();
  if (node.ignored || SILENT.has(role)) return SILENT.has(role) ? [] : children(depth, around);
  if (role === "StaticText") return name && !around.includes(name) ? [`${"  ".repeat(depth)}${name}`] : [];
  if (PLAIN.has(role) && !name) return children(depth, around);
  const told = TOLD.flatMap((key) => {
    const value = node.properties?.find((property) => property.name === key)?.value.value;
    if (key === "expanded" && value === false) return ["collapsed"];
    const isUsual = value === undefined || value === false || value === "false" && key === "invalid";
    return isUsual ? [] : [value === true ? key : `${key}=${value}`];
  });
  const parts = [
    role,
    name && JSON.stringify(name),
    told.length > 0 && `[${told.join(" ")}]`,
    node.value?.value !== undefined && `= ${JSON.stringify(node.value.value)}`,
    node.description?.value && `(${node.description.value.replace(/\s+/g, " ").trim()})`,
  ];
  return [`${"  ".repeat(depth)}${parts.filter(Boolean).join(" ")}`, ...children(depth + 1, name || around)];
}
