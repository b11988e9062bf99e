const panel = $("page-why"), panelTitle = $("page-why-title"), panelRows = $("page-why-rows"), back = $("page-why-back");
let trail = [];

/* What a figure is: its row, its column and what it reads. */
function figureOf(link) {
  const cell = link.closest("td, th");
  const row = link.closest("tr");
  if (!row) return { row: link.textContent, column: "" };
  const place = [...row.cells].indexOf(cell);
  const heads = cell.closest("table").tHead.rows;
  const head = heads[heads.length - 1].cells[place];
  const name = row.cells[1] && /^\d*$/.test(row.cells[0].textContent) ? row.cells[1] : row.cells[0];
  return { row: name === cell ? "" : name.textContent, column: head.textContent, text: link.textContent };
}

function titleOf(link) {
  if (link.dataset.title) return link.dataset.title;
  const { row, column, text } = figureOf(link);
  return [row, column, text].filter(Boolean).join(" · ");
}

/* The rows of a part that are known by a key: one as a list of what it says, several as a table. */
function rowsOf(part, key) {
  const found = grids.filter((grid) => grid.part.id === part).map((grid) => [grid, grid.known(key)]).filter(([, rows]) => rows.length);
  return found.map(([grid, rows]) => (rows.length === 1 ? described(grid, rows[0]) : tabled(grid, rows)));
}

function described(grid, row) {
  const list = made("dl");
  grid.heads.forEach((head, column) => {
    const cell = cellOf(grid, row, column);
    if (!cell.text) return;
    const value = made("dd", { class: cell.looks || null });
    value.append(...contentOf(cell));
    list.append(made("dt", {}, head.textContent), value);
  });
  return list;
}

function tabled(grid, rows) {
  const table = made("table", { class: grid.table.className });
  const head = grid.table.tHead.cloneNode(true);
  head.querySelectorAll(".sort").forEach((sort) => sort.replaceWith(sort.textContent));
  head.querySelectorAll("[aria-sort]").forEach((cell) => cell.removeAttribute("aria-sort"));
  const body = made("tbody");
  rows.forEach((row) => {
    const line = made("tr");
    grid.heads.forEach((_, column) => line.append(cellElement(cellOf(grid, row, column), !column)));
    body.append(line);
  });
  table.append(grid.table.querySelector("colgroup").cloneNode(true), head, body);
  const frame = made("div", { class: "frame", tabindex: "0", role: "group", "aria-labelledby": "page-why-title" }, table);
  return made("div", { class: "grid" }, frame);
}

/* A cell with its looks, wherever its table keeps it. */
function cellOf(grid, row, column) {
  const cell = grid.cell(row, column);
  if (grid.source) return cell;
  const own = grid.rows[row].cells[column], link = own.querySelector("a.why");
  return { ...cell, looks: own.className, part: link?.dataset.part, key: link?.dataset.key };
}

function contentOf(cell) {
  const element = cellElement({ ...cell, looks: "" }, false);
  return [...element.childNodes];
}

function show() {
  const { title, part, key } = trail[trail.length - 1];
  const called = document.querySelector(`#${part} > h2`).textContent;
  const rows = rowsOf(part, key);
  panelTitle.textContent = title;
  const where = made("p", { class: "note" }, made("a", { href: `#${part}`, click: () => panel.close() }, filled(words.part, { part: called })));
  panelRows.replaceChildren(...(rows.length ? rows : [made("p", {}, words.behind)]), where);
  back.hidden = trail.length < 2;
  panel.scrollTop = 0;
}

function why(link) {
  if (!panel.open) trail = [];
  trail.push({ title: titleOf(link), part: link.dataset.part, key: link.dataset.key });
  show();
  if (!panel.open) panel.showModal();
  panelTitle.focus();
}

addEventListener("click", (event) => {
  const link = event.target.closest?.("a.why");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  why(link);
});
addEventListener("keydown", (event) => {
  if (event.key === " " && event.target.matches?.("a.why")) {
    event.preventDefault();
    why(event.target);
  }
});
back.addEventListener("click", () => { trail.pop(); show(); panelTitle.focus(); });
$("page-why-close").addEventListener("click", () => panel.close());
panel.addEventListener("click", (event) => { if (event.target === panel) panel.close(); });
