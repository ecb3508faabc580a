// Completes names and headlines in the search box: a combobox with a list, as ARIA describes it.
// Everything works without this.
const box = document.getElementById("q");
const list = document.getElementById("suggestions");
box.role = "combobox";
box.ariaAutoComplete = "list";
box.ariaExpanded = "false";
box.setAttribute("aria-controls", list.id);
const kinds = JSON.parse(list.dataset.kinds);
let options = [];
let active = -1;
let waiting = 0;
let asked = new AbortController();

function show(found) {
  options = found;
  active = -1;
  list.replaceChildren(...options.map((option, i) => {
    const item = document.createElement("li");
    item.id = `suggestion-${i}`;
    item.role = "option";
    item.ariaSelected = "false";
    const name = document.createElement("bdi");
    name.textContent = option.name;
    const about = document.createElement("span");
    about.textContent = option.about;
    item.append(name, " ", about);
    return item;
  }));
  list.hidden = options.length === 0;
  box.ariaExpanded = String(!list.hidden);
  box.removeAttribute("aria-activedescendant");
}

function activate(at) {
  list.children[active]?.setAttribute("aria-selected", "false");
  active = (at + options.length + 1) % (options.length + 1);
  if (active === options.length) {
    active = -1;
    box.removeAttribute("aria-activedescendant");
    return;
  }
  list.children[active].setAttribute("aria-selected", "true");
  list.children[active].scrollIntoView({block: "nearest"});
  box.setAttribute("aria-activedescendant", list.children[active].id);
}

const named = (entity) => ({
  name: entity.name,
  about: `${entity.matched ? `(${entity.matched}), ` : ""}${kinds[entity.kind.replaceAll(" ", "-")] ?? entity.kind}, ${entity.count}`,
  href: entity.href,
});
const titled = (headline) => ({name: headline.headline, about: list.dataset.article, href: headline.href});

async function ask() {
  asked.abort();
  asked = new AbortController();
  const typed = box.value.trim();
  if (typed === "") {
    show([]);
    return;
  }
  try {
    const answer = await fetch(`/api/suggest?q=${encodeURIComponent(typed)}`, {signal: asked.signal});
    if (answer.ok) {
      const {entities, headlines} = await answer.json();
      show([...entities.map(named), ...headlines.map(titled)]);
    }
  } catch (failure) {
    if (failure.name !== "AbortError") {
      show([]);
    }
  }
}

function close() {
  clearTimeout(waiting);
  asked.abort();
  show([]);
}

box.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(ask, 120);
});
box.addEventListener("keydown", (event) => {
  if (list.hidden || event.isComposing) {
    return;
  }
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    activate(event.key === "ArrowDown" ? active + 1 : active < 0 ? options.length - 1 : active - 1);
  } else if (event.key === "Enter" && active >= 0) {
    event.preventDefault();
    location.assign(options[active].href);
  } else if (event.key === "Escape") {
    event.preventDefault();
    close();
  }
});
box.addEventListener("blur", close);
list.addEventListener("mousedown", (event) => event.preventDefault());
list.addEventListener("click", (event) => {
  const at = [...list.children].indexOf(event.target.closest("li"));
  if (at >= 0) {
    location.assign(options[at].href);
  }
});
