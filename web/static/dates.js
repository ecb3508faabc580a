// Dragging over the chart of days zooms into what was dragged over. Without this its bars are links all the same.
for (const dates of document.querySelectorAll(".dates[data-zoom]")) {
  const chart = dates.querySelector(".chart");
  const first = dates.dataset.first.split(" ");
  const last = dates.dataset.last.split(" ");
  let shade = null;
  let start = 0;

  const place = (event) => {
    const box = chart.getBoundingClientRect();
    return Math.min(1, Math.max(0, (event.clientX - box.left) / box.width));
  };
  const column = (at) => Math.min(first.length - 1, Math.floor(at * first.length));

  const shadeTo = (at) => {
    const width = chart.viewBox.baseVal.width;
    shade.setAttribute("x", Math.min(start, at) * width);
    shade.setAttribute("width", Math.abs(at - start) * width);
  };
  const began = (event) => {
    if (event.button === 0) {
      start = place(event);
      chart.addEventListener("pointermove", moved);
    }
  };
  const moved = (event) => {
    const at = place(event);
    if (!shade && Math.abs(at - start) > 0.01) {
      chart.setPointerCapture(event.pointerId);
      shade = document.createElementNS(chart.namespaceURI, "rect");
      shade.setAttribute("class", "dragged");
      shade.setAttribute("height", chart.viewBox.baseVal.height);
      chart.append(shade);
    }
    if (shade) shadeTo(at);
  };
  const ended = (event) => {
    chart.removeEventListener("pointermove", moved);
    if (!shade) return;
    const [from, to] = [start, place(event)].sort((a, b) => a - b).map(column);
    const there = new URL(dates.dataset.zoom, location.href);
    there.searchParams.set("from", first[from]);
    there.searchParams.set("to", last[to]);
    location.assign(there);
  };

  if (chart) {
    chart.addEventListener("pointerdown", began);
    chart.addEventListener("pointerup", ended);
    chart.addEventListener("dragstart", (event) => event.preventDefault());
    chart.addEventListener("click", (event) => shade && event.preventDefault(), true);
  }
}
