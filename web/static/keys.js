// Keys for those who do not want to leave the keyboard; /help lists them. Everything works without this.
const hits = () => [...document.querySelectorAll(".hit h2 a")];

function step(by) {
  const all = hits();
  const at = all.indexOf(document.activeElement);
  const next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : at + by];
  next?.focus();
}

const keys = {
  "/": () => document.getElementById("q").select(),
  j: () => step(1),
  k: () => step(-1),
  o: () => hits().includes(document.activeElement) && document.activeElement.click(),
  f: () => document.querySelector("#filters .include")?.focus(),
  "?": () => location.assign("/help#keys"),
};

document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, textarea, select, [contenteditable]");
  if (!typing && !event.ctrlKey && !event.metaKey && !event.altKey && Object.hasOwn(keys, event.key)) {
    event.preventDefault();
    keys[event.key]();
  }
});
