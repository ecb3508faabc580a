// Choosing a filter loads the page anew; this puts the focus and the scroll back to where they were among the filters. A
// value that was taken back may be among those that are left out: then it is the first of its column that has the focus.
const filters = document.getElementById("filters");
const name = (link) => {
  const value = link.closest(".value")?.querySelector("bdi") ?? link;
  return `${link.closest("[data-facet]")?.dataset.facet}/${link.className}/${value.textContent}`;
};

filters?.addEventListener("click", (event) => {
  const link = event.target.closest("a");
  if (link) {
    sessionStorage.setItem("filter", JSON.stringify({ name: name(link), top: link.getBoundingClientRect().top }));
  }
});

const chosen = JSON.parse(sessionStorage.getItem("filter") ?? "null");
sessionStorage.removeItem("filter");
if (chosen && filters) {
  const [facet] = chosen.name.split("/");
  const link = [...filters.querySelectorAll("a")].find((other) => name(other) === chosen.name)
      ?? filters.querySelector(`[data-facet="${CSS.escape(facet)}"] .include`);
  if (link) {
    link.closest("details")?.setAttribute("open", "");
    link.focus({ preventScroll: true });
    scrollBy(0, link.getBoundingClientRect().top - chosen.top);
  }
}
