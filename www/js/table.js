// A table that is ordered by any of its columns: the heads become buttons, and
// `aria-sort` says which of them it is ordered by. Without it the rows stand as
// the page has them.

/**
 * Orders two cells' values. Numbers are by size, texts as people order them; a
 * cell without a value comes last in both directions.
 */
export function compare(a, b, direction) {
  if (a === undefined || b === undefined) return (a === undefined) - (b === undefined);
  const sign = direction === "ascending" ? 1 : -1;
  return sign * (typeof a === "number" ? a - b : a.localeCompare(b, "en", { numeric: true, sensitivity: "base" }));
}

/** What a cell is ordered by: its number, or a row's head by its text. */
function value(cell) {
  if (cell.localName === "th") return cell.textContent;
  return cell.dataset.value === undefined ? undefined : Number(cell.dataset.value);
}

/** Makes the heads of a table into buttons; tells of every new order. */
export function sortable(table, tell) {
  const heads = [...table.tHead.rows[0].cells];
  const body = table.tBodies[0];
  // Rows that are equal stay in the order of the page.
  const rows = [...body.rows];

  const sort = (column) => {
    const head = heads[column];
    // From the top down, but names from A.
    const first = column === 0 ? "ascending" : "descending";
    const other = first === "ascending" ? "descending" : "ascending";
    const direction = head.getAttribute("aria-sort") === first ? other : first;
    for (const head of heads) head.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", direction);
    const of = (row) => value(row.cells[column]);
    body.append(...rows.toSorted((a, b) => compare(of(a), of(b), direction)));
    tell(head.textContent, direction);
  };

  heads.forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    button.addEventListener("click", () => sort(column));
    head.append(button);
  });
}
