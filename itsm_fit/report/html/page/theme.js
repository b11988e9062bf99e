const wishes = matchMedia("(prefers-color-scheme: dark)"), toggle = $("page-theme");
let dark = wishes.matches;

function wear(chosen) {
  dark = chosen;
  toggle.setAttribute("aria-pressed", String(dark));
}

toggle.addEventListener("click", () => {
  wear(!dark);
  document.documentElement.style.colorScheme = dark ? "dark" : "light";
});
wishes.addEventListener("change", (event) => { if (!document.documentElement.style.colorScheme) wear(event.matches); });
wear(dark);
