// Filters with counts. A click writes a term into the search box: one way to filter, seen and sent.
const MOST_VALUES = 8;

const sourceNames = (event) => sourcesOf(event).map((n) => articles[n]?.source || articles[n]?.title || "");
const CERTAINTY = [
  ["approximate", "approx", (event) => event.approx],
  ["dates differ", "conflict", (event) => event.conflicts.length > 0],
  ["planned", "planned", (event) => event.status === "planned"],
  ["possible", "possible", (event) => event.status === "possible"],
  ["denied", "denied", (event) => event.status === "denied"],
];

// Each facet: its name, and for an event the values it has, as [label, term].
const named = (field) => (value) => [value, `${field}:"${value.replace(/"/g, "")}"`];
const FACETS = [
  ["Place", (event) => event.places.map(named("place"))],
  ["Person", (event) => event.people.map(named("person"))],
  ["Source", (event) => sourceNames(event).map(named("source"))],
  ["Dated to the", (event) => [[event.unit, /\s/.test(event.unit) ? `is:"${event.unit}"` : `is:${event.unit}`]]],
  ["Certainty", (event) => CERTAINTY.filter(([, , test]) => test(event)).map(([label, word]) => [label, `is:${word}`])],
];

function countValues(valuesOf) {
  const counts = new Map();
  for (const i of knownOrder()) {
    for (const [label, term] of new Map(valuesOf(events[i]).filter(([label]) => label))) {
      const entry = counts.get(label) || { label, term, count: 0 };
      entry.count += 1;
      counts.set(label, entry);
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1)).slice(0, MOST_VALUES);
}

// A term is set where the search box holds it as a word of its own.
const termsOf = (query) => query.match(/-?(?:\w+:)?(?:"[^"]*"?|\S+)/g) || [];

function toggleTerm(term) {
  const terms = termsOf(state.query);
  search((terms.includes(term) ? terms.filter((one) => one !== term) : [...terms, term]).join(" "));
}

function drawFacets() {
  $("facets").hidden = events.length <= 5;
  if (!$("facets").open) return;
  drawPeriod();
  const set = new Set(termsOf(state.query));
  const focused = document.activeElement?.dataset?.term;
  const lists = FACETS.map(([name, valuesOf]) => {
    const values = countValues(valuesOf);
    if (!values.length) return null;
    const items = values.map(({ label, term, count }) => {
      const value = button("facet", "", () => toggleTerm(term));
      value.append(make("span", "facet-label", label), make("span", "facet-count", count.toLocaleString("en")));
      value.setAttribute("aria-pressed", set.has(term));
      value.dataset.term = term;
      return make("li", "", value);
    });
    const list = make("ul", "", ...items);
    list.setAttribute("aria-label", name);
    return make("div", "", make("p", "facet-name", name), list);
  });
  $("facet-lists").replaceChildren(...lists.filter(Boolean));
  if (focused) [...$("facet-lists").querySelectorAll("button")].find((value) => value.dataset.term === focused)?.focus();
}

function listenToFacets() {
  listenToPeriod();
  $("facets").addEventListener("toggle", () => update({ facets: 1 }));
}
