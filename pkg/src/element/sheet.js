// The style of the badge and of what is around it. What opens below has its own,
// which comes with it.

const CSS =
  ".stand{display:inline-grid;place-items:start;max-width:100%}" +
  ".stand.block{display:grid}" +
  ".stand>*{grid-area:1/1}" +
  ".stand slot{display:block;visibility:hidden}" +
  ".waiting slot{visibility:inherit}" +
  "[hidden]{display:none!important}" +
  ".stand button{display:flex;position:relative;max-width:100%;margin:0;padding:0;border:0;border-radius:3px;background:none;color:inherit;font:inherit;cursor:pointer;visibility:visible}" +
  ".waiting button{place-self:stretch}" +
  "button:focus-visible{outline:2px solid var(--openness-focus,Highlight);outline-offset:2px}" +
  "button>svg{display:block;max-width:100%;height:auto}" +
  // A finger needs 44 px.
  "@media (pointer:coarse){.stand button::after{content:'';position:absolute;inset:min(0px,50% - 22px) 0}}" +
  "@media print{svg{print-color-adjust:exact}}";

/** A constructed sheet belongs to one document: sheets by text and document. */
const sheets = new Map();

/** The sheet of a text in the document that an element is in. */
export function sheetFor(element, css = CSS) {
  const { defaultView } = element.ownerDocument;
  const Sheet = defaultView?.CSSStyleSheet ?? CSSStyleSheet;
  if (!sheets.has(css)) sheets.set(css, new WeakMap());
  const of = sheets.get(css);
  let sheet = of.get(element.ownerDocument);
  if (!sheet) {
    sheet = new Sheet();
    sheet.replaceSync(css);
    of.set(element.ownerDocument, sheet);
  }
  return sheet;
}
