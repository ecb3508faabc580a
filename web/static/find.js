// Looks for values of a facet while one types, and shows them under the form; without this the form
// leads to a page with the same list.
for (const form of document.querySelectorAll("form.find")) {
  const input = form.querySelector("input[name=prefix]");
  const section = form.parentElement;
  let waiting = 0;
  let asked = new AbortController();

  const list = () => {
    const known = section.querySelector(".found");
    if (known) {
      return known;
    }
    const made = document.createElement("div");
    made.className = "found";
    made.ariaLive = "polite";
    form.after(made);
    return made;
  };

  const find = async () => {
    asked.abort();
    asked = new AbortController();
    if (input.value.trim() === "" && section.matches(".facet")) {
      list().replaceChildren();
      return;
    }
    const address = `${form.action}?${new URLSearchParams(new FormData(form))}`;
    const answer = await fetch(address, {signal: asked.signal});
    if (answer.ok) {
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      list().replaceChildren(...page.querySelector(".found").childNodes);
    }
  };

  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => find().catch((why) => {
      if (why.name !== "AbortError") {
        throw why;
      }
    }), 150);
  });
}
