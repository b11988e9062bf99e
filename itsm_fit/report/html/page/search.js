const field = $("page-search"), told = $("page-found");
const parts = [...document.querySelectorAll("main > section")];
const entryOf = new Map([...document.querySelectorAll("nav a")].map((link) => [link.hash.slice(1), link.parentElement]));
const BLOCKS = "h2, h3, p, li, dt, dd, svg";
let hits = [], here = -1, sought = "";

function textOf(block) {
  if (!(block instanceof SVGElement)) return block.textContent;
  return [...block.querySelectorAll("text")].map((text) => [...text.childNodes].map((line) => line.textContent).join(" ")).join("\n");
}

/* Finds a text everywhere, in rows that are not shown too; parts without it stand back. */
function search() {
  sought = plain(field.value.trim());
  hits = [];
  for (const part of parts) {
    const own = [];
    for (const block of part.querySelectorAll(`${BLOCKS}, .grid`)) {
      if (block.classList.contains("grid")) {
        const grid = grids.find((each) => each.place === block);
        const rows = grid.search(sought);
        for (let at = 0; at < rows; at += 1) own.push({ grid, row: grid.shown[at] });
        block.classList.toggle("empty", Boolean(sought) && !rows);
        block.hidden = Boolean(sought) && !rows;
      } else if (sought && !block.closest(".grid") && (block.sought ??= plain(textOf(block))).includes(sought)) {
        own.push({ block });
      }
    }
    part.hidden = Boolean(sought) && !own.length;
    entryOf.get(part.id).hidden = part.hidden;
    hits.push(...own);
  }
  here = -1;
  tell();
  mark();
  for (const id of ["page-next", "page-previous"]) $(id).disabled = !hits.length;
}

function tell() {
  told.textContent = !sought ? "" : hits.length ? filled(words.found, { at: counted(here + 1), all: counted(hits.length) }) : words.nothing;
}

/* Marks what was found where it stands now. */
function mark() {
  if (!window.Highlight) return;
  CSS.highlights.clear();
  if (!sought) return;
  const ranges = [], current = [];
  const at = document.querySelector(".here");
  const nodes = document.createTreeWalker($("page-main"), NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    const text = plain(node.data);
    for (let start = text.indexOf(sought); start >= 0; start = text.indexOf(sought, start + sought.length)) {
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + sought.length);
      (at?.contains(node) ? current : ranges).push(range);
    }
  }
  CSS.highlights.set("found", new Highlight(...ranges));
  CSS.highlights.set("here", new Highlight(...current));
}

function go(by) {
  if (!hits.length) return;
  here = (here + by + hits.length) % hits.length;
  if (here < 0) here += hits.length;
  document.querySelector(".here")?.classList.remove("here");
  const { grid, row, block } = hits[here];
  const element = grid ? grid.reveal(row) : block;
  element.classList.add("here");
  element.scrollIntoView({ block: "center", inline: "nearest" });
  tell();
  mark();
}

let waiting;
field.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(search, 120);
});
field.addEventListener("keydown", (event) => {
  if (event.key === "Enter") {
    event.preventDefault();
    if (plain(field.value.trim()) !== sought) { clearTimeout(waiting); search(); }
    go(event.shiftKey ? -1 : 1);
  } else if (event.key === "Escape" && field.value) {
    event.preventDefault();
    clear();
  }
});
$("page-next").addEventListener("click", () => go(1));
$("page-previous").addEventListener("click", () => go(here < 0 ? 0 : -1));
addEventListener("keydown", (event) => {
  if (event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !event.target.closest("input, select, textarea, dialog")) {
    event.preventDefault();
    field.focus();
  }
});

function clear() {
  field.value = "";
  document.querySelector(".here")?.classList.remove("here");
  search();
}

/* A link to a part that the search has put aside ends the search. */
addEventListener("click", (event) => {
  const link = event.target.closest?.("a[href^='#']");
  if (link && $(link.hash.slice(1))?.hidden) clear();
}, true);

/* A table that shows other rows than before: what was found there is counted anew. */
changed = () => {
  if (!sought) return;
  const rest = hits.filter((hit) => !hit.grid);
  hits = parts.flatMap((part) => [
    ...rest.filter((hit) => part.contains(hit.block)),
    ...grids.filter((grid) => grid.part === part).flatMap((grid) => [...grid.shown].map((row) => ({ grid, row }))),
  ]);
  here = -1;
  tell();
  mark();
};
for (const id of ["page-next", "page-previous"]) $(id).disabled = true;

/* Which part is being read. */
const seen = new Map();
const watcher = new IntersectionObserver((entries) => {
  for (const entry of entries) seen.set(entry.target, entry.isIntersecting);
  const first = parts.find((part) => seen.get(part));
  for (const [id, entry] of entryOf) {
    const link = entry.firstElementChild;
    if (first && id === first.id) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
}, { rootMargin: "-80px 0px -60% 0px" });
parts.forEach((part) => watcher.observe(part));
