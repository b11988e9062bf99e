const words = JSON.parse(document.getElementById("page-words").textContent);
const $ = (id) => document.getElementById(id);

/* An element; its texts never become markup. */
function made(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(key, value);
    else if (value === true) element.setAttribute(key, "");
    else if (value !== null && value !== undefined && value !== false) element.setAttribute(key, value);
  }
  element.append(...children);
  return element;
}

function button(sign, title, click) {
  return made("button", { type: "button", "aria-label": title, title, click }, sign);
}

function filled(text, values) {
  return text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? values[name] : whole));
}

function counted(number) {
  return String(number).replace(/\B(?=(\d{3})+$)/g, words.group);
}

/* As texts are compared: case aside, every space alike; places of letters stay what they are. */
function plain(text) {
  let low = text.toLowerCase();
  if (low.length !== text.length) low = [...text].map((sign) => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign)).join("");
  return low.replace(/\s/g, " ");
}
