// The state changes here, and every drawing follows from it.
const least = 1 / 288; // five minutes

function soundView(view) {
  let [a, b] = view;
  if (b - a < least) [a, b] = [(a + b - least) / 2, (a + b + least) / 2];
  return [clamp(a, -4e8, 4e8), clamp(b, -4e8, 4e8)];
}

let waiting = 0;
const changed = new Set();

// Change the state and draw what depends on it, once per frame (or at once).
function update(changes, now = false) {
  document.documentElement.classList.add("moving");
  for (const [key, value] of Object.entries(changes)) {
    state[key] = key === "view" ? soundView(value) : value;
    changed.add(key);
  }
  if (now) {
    cancelAnimationFrame(waiting);
    draw();
  } else if (!waiting) waiting = requestAnimationFrame(draw);
}

function draw() {
  waiting = 0;
  if (changed.has("open")) keepingPlace(drawChanged);
  else drawChanged();
  changed.clear();
  restSoon();
}

function drawChanged() {
  const any = (...keys) => keys.some((key) => changed.has(key));
  if (any("open", "known")) drawPanel();
  if (any("matches", "known", "size", "open", "folded")) drawOverview();
  if (any("view")) drawBrush(state.view);
  if (any("view", "lanes", "matches", "known", "focus", "open", "size")) drawChart();
  if (any("matches", "known", "open", "size")) drawList();
  if (any("query", "known", "facets", "size")) drawFacets();
  if (any("view", "matches", "known", "folded")) drawSkip();
  if (any("open")) writeAddress();
}

// What can wait until nothing has changed for a moment: the address, and Plotly's own drawing.
const REST = 150; // milliseconds
let resting = 0;

function restSoon() {
  clearTimeout(resting);
  resting = setTimeout(rest, REST);
}

function rest() {
  clearTimeout(resting);
  writeAddress();
  plotDrawing();
  document.documentElement.classList.remove("moving");
}

function remember() {
  visited.push(state.view.slice());
  if (visited.length > 100) visited.shift();
}

function goBack() {
  if (visited.length) update({ view: visited.pop() });
}

// Zoom by a factor about a day (the middle where none is given).
function zoom(factor, about, keep) {
  if (keep) remember();
  const [a, b] = state.view;
  const center = about ?? (state.focus >= 0 ? clamp(middle(events[state.focus]), a, b) : (a + b) / 2);
  update({ view: [center - (center - a) * factor, center + (b - center) * factor] });
}

function enter(range) {
  remember();
  update({ view: range });
}

function fitAll() {
  remember();
  update({ view: fitView() });
}

// Move the view, as little as needed, so that an event is in it.
function reveal(i, keep) {
  if (keep) remember();
  const [a, b] = state.view;
  const at = middle(events[i]);
  const margin = (b - a) * 0.01;
  const visible = events[i].bar ? events[i].x1 > a + margin && events[i].x0 < b - margin : at > a + margin && at < b - margin;
  if (!visible) update({ view: [at - (b - a) / 2, at + (b - a) / 2] });
}

// What is typed is drawn at once, while the browser waits for its next frame.
function search(query, now = false) {
  if ($("search").value !== query) $("search").value = query;
  const matches = findMatches(query);
  update({ query, matches }, now);
  $("count").textContent = countText();
  for (const id of ["previous", "next"]) $(id).hidden = !matches || !matches.size;
}

function countText() {
  if (!state.matches) return "";
  let [found, all] = [0, 0];
  for (const i of knownOrder()) {
    all += 1;
    if (isMatch(i)) found += 1;
  }
  return `${found.toLocaleString("en")} of ${plural(all, "event")}`;
}

function setLanes(mode) {
  hideCard();
  for (const radio of document.querySelectorAll("input[name=lanes]")) radio.checked = radio.value === mode;
  update({ lanes: mode });
}

// Lanes tell something where most events have a place, and there are several places.
function firstLanes() {
  if (events.length < 12) return "none";
  const placed = wholeEvents.filter((event) => event.places.length);
  const places = new Set(placed.map((event) => event.places[0]));
  return placed.length > 0.6 * events.length && places.size >= 3 ? "place" : "none";
}

function listenToControls() {
  $("search").addEventListener("input", () => search($("search").value, true));
  $("search").addEventListener("keydown", (event) => {
    if (event.key === "Enter") stepBy(event.shiftKey ? -1 : 1);
  });
  $("previous").addEventListener("click", () => stepBy(-1));
  $("next").addEventListener("click", () => stepBy(1));
  $("zoom-in").addEventListener("click", () => zoom(0.5, null, true));
  $("zoom-out").addEventListener("click", () => zoom(2, null, true));
  $("fit").addEventListener("click", fitAll);
  $("help-open").addEventListener("click", () => $("help").showModal());
  $("help-close").addEventListener("click", () => $("help").close());
  $("panel-close").addEventListener("click", closePanel);
  for (const radio of document.querySelectorAll("input[name=lanes]")) {
    radio.addEventListener("change", () => setLanes(radio.value));
  }
  window.addEventListener("hashchange", readAddress);
  window.addEventListener("beforeprint", fillPrint);
  window.matchMedia("print").addEventListener("change", (event) => event.matches && fillPrint());
  window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => update({ size: 1 }));
}

// Redraw when the room changes, not when only the height does (a phone's address bar comes and goes).
function listenToSize() {
  let width = 0;
  new ResizeObserver(() => {
    const now = $("stage").clientWidth;
    if (now === width || window.matchMedia("print").matches) return;
    width = now;
    update({ size: now });
  }).observe($("stage"));
}

// The bytes of base 85 (RFC 1924, as Python's base64.b85encode writes it), where HTML needs < > & for
// itself with . , : in their place: five letters are four bytes.
const LETTERS_85 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%:()*+-;.=,?@^_`{|}~";

function bytesOf(text) {
  const worth = new Uint8Array(128);
  for (let k = 0; k < 85; k += 1) worth[LETTERS_85.charCodeAt(k)] = k;
  const bytes = new Uint8Array(Math.ceil(text.length / 5) * 4);
  const view = new DataView(bytes.buffer);
  for (let k = 0; k * 5 < text.length; k += 1) {
    let word = 0;
    for (let n = 5 * k; n < 5 * k + 5; n += 1) word = word * 85 + (n < text.length ? worth[text.charCodeAt(n)] : 84);
    view.setUint32(4 * k, word);
  }
  return bytes.subarray(0, Math.floor((text.length * 4) / 5));
}

// Plotly comes packed in the page (see page.py), or from beside it.
async function loadPlotly() {
  const packed = $("plotly-packed");
  if (!packed) return;
  await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
  const stream = new Blob([bytesOf(packed.textContent)]).stream().pipeThrough(new DecompressionStream("gzip"));
  const script = document.createElement("script");
  script.textContent = await new Response(stream).text();
  document.head.append(script);
  packed.remove();
}

async function start() {
  document.documentElement.classList.add("scripted");
  if (!events.length) return;
  listenToControls();
  listenToChart();
  listenToBrush();
  listenToKeys();
  listenToList();
  listenToKnown();
  listenToFacets();
  listenToFolds();
  listenToDownloads();
  listenToSize();
  readAddress();
  update({ size: 0 }, true);
  document.documentElement.classList.add("drawn");
  performance.mark("first draw");
  try {
    await loadPlotly();
    if (!window.Plotly) throw new Error("plotly.js did not load; the chart works, but it cannot be dragged");
    plotReady = true;
    plotDrawing();
    listenToPlot();
    document.documentElement.classList.add("ready");
    performance.mark("plotly drawn");
  } catch (error) {
    console.error(error);
  }
  prepareSearch();
}

start();
