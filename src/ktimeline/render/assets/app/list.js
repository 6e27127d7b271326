// The list of events. Small lists come as HTML from Python and stay; long ones are drawn as they scroll.
const WINDOWED = events.length > 500;
const LINE = 64; // pixels of an item of a windowed list
let listed = timeOrder;

function listItem(i) {
  const event = events[i];
  const link = make("a", "item");
  link.href = `#e=${encodeURIComponent(event.id)}`;
  const [title, quote] = [make("b", "", event.title), make("q", "", leadOf(event).quote.join(""))].map((words) => spoken(words, event));
  link.append(...[make("time", "", event.reading), statusOf(event), title, quote].filter(Boolean));
  const item = make("li", "", link);
  item.dataset.id = event.id;
  return item;
}

// The list as it was known on a day; as all reports tell it, it is the HTML that came with the page.
const wholeList = [...$("list").children];
let toldList = null;

function tellList() {
  if (state.known === toldList) return;
  toldList = state.known;
  $("list").replaceChildren(...(state.known === null ? wholeList : yearSections()));
}

function yearSections() {
  const years = new Map();
  for (const i of knownOrder()) {
    const [first] = events[i].iso; // what began nobody knows when stands in the year of its end
    const year = yearText(Number(/^[-+]?\d+/.exec(first || isoDay(events[i].d1 - 0.5))[0]));
    years.set(year, [...(years.get(year) || []), i]);
  }
  return [...years].map(([year, numbers]) => make("section", "", make("h3", "", year), make("ol", "", ...numbers.map(listItem))));
}

function drawList() {
  listed = knownOrder().filter(isMatch);
  if (WINDOWED) {
    $("list").style.height = `${listed.length * LINE}px`;
    drawWindow(true);
  } else {
    tellList();
    for (const item of document.querySelectorAll("#list li")) {
      const i = byId.get(item.dataset.id);
      item.hidden = !isMatch(i) || !isKnown(i);
      item.classList.toggle("open", i === state.open);
    }
    for (const year of document.querySelectorAll("#list section")) {
      year.hidden = !year.querySelector("li:not([hidden])");
    }
  }
  $("list-none").hidden = listed.length > 0 || !events.length;
}

let drawnWindow = "";

// Draw the items that are on the screen, and half a screen on each side.
function drawWindow(force) {
  if (!WINDOWED) return;
  const top = $("list").getBoundingClientRect().top;
  const screen = window.innerHeight;
  const first = clamp(Math.floor((-top - screen / 2) / LINE), 0, Math.max(0, listed.length - 1));
  const last = clamp(Math.ceil((-top + 1.5 * screen) / LINE), 0, listed.length);
  const key = `${first} ${last}`;
  if (!force && key === drawnWindow) return;
  drawnWindow = key;
  const items = listed.slice(first, Math.max(last, first + 1)).map((i, k) => {
    const item = listItem(i);
    item.style.top = `${(first + k) * LINE}px`;
    item.setAttribute("aria-setsize", listed.length);
    item.setAttribute("aria-posinset", first + k + 1);
    item.classList.toggle("open", i === state.open);
    return item;
  });
  const list = make("ol", "windowed", ...items);
  $("list").replaceChildren(list);
}

// Scroll the list to the first event from a day on: what a tap on a phone's strip does.
function jumpTo(day) {
  const at = listed.findIndex((i) => middle(events[i]) >= day);
  scrollToListed(at < 0 ? listed.length - 1 : at);
}

const itemOf = (i) => document.querySelector(`#list li[data-id="${CSS.escape(events[i].id)}"]`);

function scrollToListed(k) {
  if (k < 0) return;
  const item = WINDOWED ? null : itemOf(listed[k]);
  const top = item ? item.getBoundingClientRect().top : $("list").getBoundingClientRect().top + k * LINE;
  window.scrollBy(0, top - (isPhone() ? $("overview").offsetHeight : 0) - 8);
}

// A way past the many events that come before what the chart shows.
const MANY_BEFORE = 20;

function drawSkip() {
  const at = listed.findIndex((i) => events[i].x0 >= state.view[0]);
  $("list-skip").hidden = at < MANY_BEFORE;
  $("list-skip").textContent = `Skip ${at.toLocaleString("en")} events before what the chart shows ↓`;
  $("list-skip").onclick = () => {
    scrollToListed(at);
    drawWindow(false);
    itemOf(listed[at])?.querySelector("a").focus({ preventScroll: true });
  };
}

// The panel takes room from the list, whose lines then break elsewhere: the event that was opened
// from it stays where it was on the screen.
function keepingPlace(change) {
  const id = returnTo?.closest?.("#list li")?.dataset.id;
  const top = () => (id === undefined ? undefined : itemOf(byId.get(id))?.getBoundingClientRect().top);
  const before = top();
  change();
  const after = top();
  if (before > 0 && before < window.innerHeight && after !== undefined) window.scrollBy(0, after - before);
}

function listenToList() {
  $("list").addEventListener("click", (event) => {
    const link = event.target.closest("a.item");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    openEvent(byId.get(decodeURIComponent(link.hash.slice(3))), link);
  });
  if (WINDOWED) window.addEventListener("scroll", () => drawWindow(false), { passive: true });
}

// For paper: every event that is shown, numbered, with its words and where they stand.
function fillPrint() {
  const rows = listed.map((i, k) => {
    const event = events[i];
    const article = articles[leadOf(event).article];
    const more = sourcesOf(event).length - 1;
    const named = article ? [article.source, article.title, article.published] : [];
    const source = [...named, more > 0 && `and ${plural(more, "more source")}`].filter(Boolean).join(", ");
    const what = make("td", "", spoken(make("b", "", event.title), event), spoken(make("span", "print-quote", `“${leadOf(event).quote.join("")}”`), event));
    const date = make("td", "print-date", event.reading, statusOf(event));
    return make("tr", "", make("td", "print-number", String(k + 1)), date, what, make("td", "print-source", source));
  });
  const head = make("thead", "", make("tr", "", ...["", "Date", "Event", "Source"].map((name) => make("th", "", name))));
  const said = [];
  if (state.matches) said.push(`that match “${state.query}”`);
  if (state.known !== null) said.push(`as known on ${dayText(state.known)}`);
  const filters = said.length ? [make("p", "print-filters", `Shown: ${plural(listed.length, "event")} ${said.join(", ")}.`)] : [];
  $("print").replaceChildren(...filters, make("table", "", head, make("tbody", "", ...rows)));
}
