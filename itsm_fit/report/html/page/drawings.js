const NEAREST = 16, STEP = 1.35;

/* A drawing that can be looked at from nearer: what is seen of it is its view box. */
class Drawing {
  constructor(figure) {
    this.sheet = figure.querySelector(".sheet");
    this.svg = figure.querySelector("svg");
    const { x, y, width, height } = this.svg.viewBox.baseVal;
    this.whole = { x, y, width, height };
    this.fit();
    figure.querySelectorAll("[data-zoom]").forEach((each) => each.addEventListener("click", () => this.by(each.dataset.zoom)));
    this.sheet.addEventListener("wheel", (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      this.zoom(event.deltaY < 0 ? STEP : 1 / STEP, this.at(event));
    }, { passive: false });
    this.sheet.addEventListener("keydown", (event) => this.key(event));
    this.sheet.addEventListener("pointerdown", (event) => this.grip(event));
  }

  by(how) {
    if (how === "fit") this.fit();
    else this.zoom(how === "in" ? STEP : 1 / STEP);
  }

  fit() {
    this.seen = { ...this.whole };
    this.show();
  }

  /* Where the pointer is, as shares of what is seen. */
  at(event) {
    const box = this.svg.getBoundingClientRect();
    return { x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height };
  }

  zoom(factor, at = { x: 0.5, y: 0.5 }) {
    const width = Math.min(Math.max(this.seen.width / factor, this.whole.width / NEAREST), this.whole.width);
    const height = (width * this.whole.height) / this.whole.width;
    this.seen = {
      x: this.seen.x + (this.seen.width - width) * at.x,
      y: this.seen.y + (this.seen.height - height) * at.y,
      width,
      height,
    };
    this.show();
  }

  move(x, y) {
    this.seen.x += x * this.seen.width;
    this.seen.y += y * this.seen.height;
    this.show();
  }

  show() {
    const { seen, whole } = this;
    seen.x = Math.min(Math.max(seen.x, whole.x), whole.x + whole.width - seen.width);
    seen.y = Math.min(Math.max(seen.y, whole.y), whole.y + whole.height - seen.height);
    this.svg.setAttribute("viewBox", `${seen.x} ${seen.y} ${seen.width} ${seen.height}`);
    this.near = seen.width < whole.width * 0.999;
    this.sheet.classList.toggle("near", this.near);
  }

  key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const ways = { ArrowLeft: [-0.1, 0], ArrowRight: [0.1, 0], ArrowUp: [0, -0.1], ArrowDown: [0, 0.1] };
    if (event.key === "+" || event.key === "=") this.by("in");
    else if (event.key === "-") this.by("out");
    else if (event.key === "0") this.fit();
    else if (this.near && event.key in ways) this.move(...ways[event.key]);
    else return;
    event.preventDefault();
  }

  grip(event) {
    if (!this.near || event.button) return;
    this.sheet.setPointerCapture(event.pointerId);
    let last = this.at(event);
    const drag = (moved) => {
      const now = this.at(moved);
      this.move(last.x - now.x, last.y - now.y);
      last = now;
    };
    const end = () => this.sheet.removeEventListener("pointermove", drag);
    this.sheet.addEventListener("pointermove", drag);
    this.sheet.addEventListener("pointerup", end, { once: true });
    this.sheet.addEventListener("pointercancel", end, { once: true });
  }
}

const drawings = [...document.querySelectorAll(".drawing")].map((figure) => new Drawing(figure));
addEventListener("beforeprint", () => drawings.forEach((drawing) => drawing.fit()));
