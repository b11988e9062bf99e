const MOST_CHOICES = 40, MOST_FILTERS = 4, LEAST_ROWS_TO_FILTER = 12;
const SIGNS = { "✓": 0, "◐": 1, "?": 2, "✗": 3 };
const collator = new Intl.Collator(document.documentElement.lang, { numeric: true, sensitivity: "base" });

/* A number at the start of a text, behind a sign such as ✓ or <; undefined where there is none. */
function leadingNumber(text) {
  const found = /^(?:[✓◐?✗] )?([<>])?\s*([-−+]?\d[\d\s.,'’]*)(?=$|\s|%|–)/.exec(text);
  if (!found) return undefined;
  const digits = found[2].split(words.group).join("").replace(/\s/g, "").replace(words.decimal, ".").replace("−", "-");
  const number = Number(digits);
  if (Number.isNaN(number)) return undefined;
  return number + (found[1] === ">" ? 1e-6 : found[1] === "<" ? -1e-6 : 0);
}

/* What cells of a column are compared by: what says nothing comes last, then verdicts, numbers, words. */
function compared(cell) {
  const text = cell.text.trim();
  const number = cell.worth ?? leadingNumber(text);
  const sign = SIGNS[/^[✓◐?✗](?= |$)/.exec(text)?.[0]] ?? -1;
  return { nothing: text === "" || text === "–", sign, number, text };
}

function before(one, other) {
  if (one.sign !== other.sign) return one.sign - other.sign;
  if (one.number !== undefined && other.number !== undefined) return one.number - other.number;
  if (one.number !== undefined || other.number !== undefined) return one.number !== undefined ? -1 : 1;
  return collator.compare(one.text, other.text);
}

/* A table: its rows are markup where it is short, data where it is long; a page of rows is shown at once. */
class Grid {
  constructor(place) {
    this.place = place;
    this.frame = place.querySelector(".frame");
    this.table = place.querySelector("table");
    this.body = this.table.tBodies[0];
    this.part = place.closest("section");
    this.heads = [...this.table.tHead.rows[this.table.tHead.rows.length - 1].cells];
    this.count = Number(this.table.dataset.rows);
    this.page = Number(this.table.dataset.page);
    this.source = this.table.dataset.source;
    this.filters = new Map();
    this.found = null;
    this.order = null;
    this.from = 0;
    this.whole = false;
    this.bar = made("div", { class: "tools needs-scripts" });
    this.heads.forEach((head, column) => head.querySelector(".sort")?.addEventListener("click", () => this.sort(column)));
    this.update(false);
  }

  /* ------------------------------------------------------------ what its rows hold */

  get columns() {
    if (!this.read) this.read = this.source ? this.fromData() : this.fromMarkup();
    return this.read;
  }

  fromData() {
    const packed = JSON.parse($(this.source).textContent);
    this.keys = packed.keys;
    return packed.columns.map((column) => ({
      at: column.at,
      cells: column.cells.map((cell) =>
        typeof cell === "string"
          ? { text: cell, looks: column.looks }
          : { text: cell[0], worth: cell[1] ?? undefined, looks: cell[2] ?? column.looks, part: cell[3], key: cell[4] }),
    }));
  }

  fromMarkup() {
    this.rows = [...this.body.rows];
    this.keys = this.rows.map((row) => row.dataset.key);
    return this.heads.map((_, column) => ({
      at: null,
      cells: this.rows.map((row) => {
        const cell = row.cells[column];
        return { text: cell.textContent, worth: cell.dataset.worth === undefined ? undefined : Number(cell.dataset.worth) };
      }),
    }));
  }

  cell(row, column) {
    const { at, cells } = this.columns[column];
    return cells[at ? at[row] : row];
  }

  /* A row as an element: the one that is there where the table is short, else a new one. */
  element(row) {
    if (!this.source) return this.columns && this.rows[row];
    const made_ = document.createElement("tr");
    made_.dataset.row = row;
    for (let column = 0; column < this.heads.length; column += 1) made_.append(cellElement(this.cell(row, column), !column));
    return made_;
  }

  /* ------------------------------------------------------------ which rows are shown, in which order */

  kept() {
    if (!this.filters.size && !this.found && !this.order) return null;
    const rows = this.order ?? Array.from({ length: this.count }, (_, row) => row);
    const chosen = [...this.filters];
    return rows.filter((row) => (!this.found || this.found[row]) && chosen.every(([column, text]) => this.cell(row, column).text === text));
  }

  update(draw = true) {
    this.shown = this.kept();
    const all = this.shown ? this.shown.length : this.count;
    const most = this.whole ? all : this.page;
    if (!this.whole) this.from = Math.min(this.from, Math.max(0, Math.ceil(all / most) - 1) * most);
    const from = this.whole ? 0 : this.from, last = Math.min(from + most, all);
    if (draw) {
      const rows = [];
      for (let at = from; at < last; at += 1) rows.push(this.element(this.shown ? this.shown[at] : at));
      this.body.replaceChildren(...rows);
      this.frame.scrollTop = 0;
    }
    this.tell(all, last, most);
  }

  tell(all, last, most) {
    if (!this.pager) {
      if (this.count <= most && !this.filterable) return;
      this.place.prepend(this.bar);
      this.pager = made("div", { class: "pager" });
      this.said = made("span", { class: "count", role: "status" });
      this.steps = [
        button("«", words.first, () => this.turn(0)),
        button("‹", words.previous, () => this.turn(this.from - this.page)),
        button("›", words.next, () => this.turn(this.from + this.page)),
        button("»", words.last, () => this.turn(Infinity)),
      ];
      this.pager.append(...this.steps.slice(0, 2), this.said, ...this.steps.slice(2));
      this.bar.append(this.pager);
    }
    const paged = all > most;
    this.steps.forEach((step) => (step.hidden = !paged));
    this.steps[0].disabled = this.steps[1].disabled = this.from === 0;
    this.steps[2].disabled = this.steps[3].disabled = last >= all;
    this.said.textContent = paged
      ? filled(words.rows, { first: counted(this.from + 1), last: counted(last), all: counted(all) })
      : filled(words.some, { shown: counted(all), all: counted(this.count) });
  }

  turn(from) {
    const all = this.shown ? this.shown.length : this.count;
    this.from = Math.max(0, Math.min(from, Math.floor((all - 1) / this.page) * this.page));
    this.update();
    changed();
  }

  /* Show the page that a row is on; gives the row's element. */
  reveal(row) {
    const at = this.shown ? this.shown.indexOf(row) : row;
    const from = Math.floor(at / this.page) * this.page;
    if (from !== this.from) {
      this.from = from;
      this.update();
    }
    return this.body.rows[at - this.from];
  }

  sort(column) {
    const head = this.heads[column];
    const next = { none: "ascending", ascending: "descending", descending: "none" }[head.getAttribute("aria-sort")];
    this.heads.forEach((each) => each.hasAttribute("aria-sort") && each.setAttribute("aria-sort", each === head ? next : "none"));
    this.order = next === "none" ? null : this.sorted(column, next === "ascending" ? 1 : -1);
    this.from = 0;
    this.update();
    changed();
  }

  /* All rows in the order of a column; the different values are compared only once. */
  sorted(column, way) {
    const { at, cells } = this.columns[column];
    const keys = cells.map(compared);
    const places = cells.map((_, place) => place).sort((a, b) => keys[a].nothing - keys[b].nothing || (keys[a].nothing ? 0 : way * before(keys[a], keys[b])));
    const rank = new Float64Array(cells.length);
    places.forEach((place, number) => {
      const last = keys[places[number - 1]], own = keys[place];
      const even = number && (own.nothing ? last.nothing : !last.nothing && before(last, own) === 0);
      rank[place] = even ? rank[places[number - 1]] : number;
    });
    const rows = Array.from({ length: this.count }, (_, row) => row);
    return rows.sort((a, b) => rank[at ? at[a] : a] - rank[at ? at[b] : b] || a - b);
  }

  /* ------------------------------------------------------------ filters of columns with few values */

  addFilters() {
    if (this.count < LEAST_ROWS_TO_FILTER) return;
    const few = [];
    this.heads.forEach((head, column) => {
      if (few.length >= MOST_FILTERS || !head.textContent) return;
      const { at, cells } = this.columns[column];
      if (cells.some((cell) => cell.worth !== undefined)) return;
      const values = new Set(cells.map((cell) => cell.text));
      if ([...values].some((text) => /\d\s?%/.test(text))) return;
      const most = Math.min(MOST_CHOICES, (at ? at.length : cells.length) / 3);
      if (values.size > 1 && values.size <= most) few.push([head.textContent, column, values]);
    });
    if (!few.length) return;
    this.filterable = true;
    this.update(false);
    this.bar.prepend(...few.map((each) => this.filter(...each)));
  }

  filter(name, column, values) {
    const choices = [...values].sort(collator.compare).map((text) => made("option", { value: `=${text}` }, text || `(${words.empty})`));
    const choose = made("select", {
      change: () => {
        if (choose.value) this.filters.set(column, choose.value.slice(1));
        else this.filters.delete(column);
        this.from = 0;
        this.update();
        changed();
      },
    }, made("option", { value: "" }, words.all), ...choices);
    return made("label", {}, made("span", {}, name), choose);
  }

  /* ------------------------------------------------------------ search */

  /* Marks the rows that hold a text, without one all; gives how many those are. */
  search(text) {
    const was = this.found;
    this.found = null;
    if (text) {
      this.found = new Uint8Array(this.count);
      for (const { at, cells } of this.columns) {
        const holds = cells.map((cell) => (cell.plain ??= plain(cell.text)).includes(text));
        if (holds.includes(true)) for (let row = 0; row < this.count; row += 1) if (holds[at ? at[row] : row]) this.found[row] = 1;
      }
    }
    if (!was && !text) return 0;
    this.from = 0;
    this.update();
    return text ? this.shown.length : 0;
  }

  known(key) {
    const rows = [];
    if (this.columns) this.keys.forEach((each, row) => each === key && rows.push(row));
    return rows;
  }
}

function cellElement(cell, heads) {
  const element = document.createElement(heads ? "th" : "td");
  if (heads) element.scope = "row";
  if (cell.looks) element.className = cell.looks;
  if (cell.part) element.append(made("a", { class: "why", href: `#${cell.part}`, "data-part": cell.part, "data-key": cell.key }, cell.text));
  else element.textContent = cell.text;
  return element;
}

const grids = [...document.querySelectorAll(".grid")].map((place) => new Grid(place));
let changed = () => {};

/* What takes time waits until the page is painted, a table at a time. */
function whenIdle(work) {
  const queue = [...work];
  const next = () => {
    const one = queue.shift();
    if (one) { one(); setTimeout(next); }
  };
  setTimeout(next, 200);
}
whenIdle(grids.map((grid) => () => grid.addFilters()));

addEventListener("beforeprint", () => grids.forEach((grid) => { grid.whole = true; grid.update(); }));
addEventListener("afterprint", () => grids.forEach((grid) => { grid.whole = false; grid.update(); }));
