// Search boxes: suggestions while typing, after the pattern of a combobox with a list (WAI-ARIA 1.2), and the key "/".
"use strict";

for (const input of document.querySelectorAll("input[data-suggest]")) {
  combobox(input);
}

function combobox(input) {
  const list = document.createElement("ul");
  list.id = input.id + "-suggestions";
  list.className = "suggestions";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Suggestions");
  list.hidden = true;
  input.after(list);
  input.autocomplete = "off";
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("aria-expanded", "false");
  let active = -1;
  let asked = "";
  let timer;

  function activate(index) {
    list.children[active]?.setAttribute("aria-selected", "false");
    active = index;
    const option = list.children[active];
    if (option) {
      option.setAttribute("aria-selected", "true");
      option.scrollIntoView({ block: "nearest" });
      input.setAttribute("aria-activedescendant", option.id);
    } else {
      input.removeAttribute("aria-activedescendant");
    }
  }

  function close() {
    clearTimeout(timer);
    asked = "";
    activate(-1);
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
  }

  function choose(option) {
    input.value = option.dataset.value;
    close();
    if (input.dataset.suggest === "label") {
      input.form.requestSubmit();
    }
  }

  function show([, labels, kinds, iris]) {
    activate(-1);
    list.replaceChildren(...labels.map((label, i) => {
      const option = document.createElement("li");
      const kind = document.createElement("span");
      option.id = list.id + "-" + i;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      option.dataset.value = input.dataset.suggest === "iri" ? iris[i] : label;
      option.append(label);
      kind.append(kinds[i].replaceAll("-", " "));
      option.append(" ", kind);
      return option;
    }));
    list.hidden = labels.length === 0;
    input.setAttribute("aria-expanded", String(!list.hidden));
  }

  async function ask() {
    const question = new URLSearchParams({ q: input.value });
    (input.dataset.kinds?.split(" ") ?? []).forEach(kind => question.append("kind", kind));
    asked = question.toString();
    const answer = await fetch(new URL("suggest?" + asked, input.form.action));
    const suggestions = answer.ok ? await answer.json() : ["", [], [], []];
    if (asked === question.toString() && document.activeElement === input) {
      show(suggestions);
    }
  }

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = input.value.trim() ? setTimeout(ask, 120) : (close(), undefined);
  });
  input.addEventListener("blur", close);
  input.addEventListener("keydown", event => {
    const count = list.hidden ? 0 : list.children.length;
    if (event.isComposing) {
      return;
    } else if (event.key === "ArrowDown" && count) {
      activate(active + 1 < count ? active + 1 : -1);
    } else if (event.key === "ArrowUp" && count) {
      activate(active < 0 ? count - 1 : active - 1);
    } else if (event.key === "Enter" && active >= 0) {
      choose(list.children[active]);
    } else if (event.key === "Escape" && count) {
      close();
    } else {
      return;
    }
    event.preventDefault();
  });
  // the box keeps the focus while an option is clicked
  list.addEventListener("pointerdown", event => event.preventDefault());
  list.addEventListener("click", event => {
    const option = event.target.closest("[role=option]");
    if (option) {
      choose(option);
    }
  });
}

// Who speaks to the computer can switch the key off (WCAG 2.1.4).
const OFF = "no-slash";
document.addEventListener("keydown", event => {
  const typing = document.activeElement?.closest("input, textarea, select, [contenteditable]");
  const box = document.querySelector("main .search input") ?? document.querySelector(".search input");
  if (event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !typing && !localStorage.getItem(OFF)) {
    event.preventDefault();
    box.focus();
    box.select();
  }
});
const slash = document.querySelector("#slash");
if (slash) {
  slash.checked = !localStorage.getItem(OFF);
  slash.addEventListener("change", () => slash.checked ? localStorage.removeItem(OFF) : localStorage.setItem(OFF, "1"));
  slash.parentElement.hidden = false;
}
