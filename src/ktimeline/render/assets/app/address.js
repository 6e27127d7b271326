// The address holds the whole state of the view, so that it can be sent to somebody or kept.
// e= the open event, q= the search, known= the second clock, lanes=, view= the period in
// the chart, fold=no that nothing is folded.
const isFit = (view) => view.every((edge, k) => Math.abs(edge - fitView()[k]) < 1 / 1440);

// A moment of the view: whole days for a view of months, minutes for one of hours.
function momentText(days, span) {
  if (span > 60) return isoDay(Math.round(days));
  const minutes = Math.round(days * 1440) / 1440 + 1e-6; // never a hair before midnight
  return `${isoDay(minutes)}T${clockText(minutes)}`;
}

function readMoment(text) {
  const found = /^([-+]?\d{1,7})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?$/.exec(text);
  if (!found) return NaN;
  const [year, month, day, hour, minute] = found.slice(1).map((part) => Number(part || 0));
  return dayNumber(year, month, day) + (hour * 60 + minute) / 1440;
}

function writeView() {
  const [a, b] = state.view.map(toDay);
  return `${momentText(a, b - a)}/${momentText(b, b - a)}`;
}

function readView(text) {
  const view = (text || "").split("/").map(readMoment);
  return view.length === 2 && view[0] < view[1] ? view.map(toLine) : null;
}

function addressText() {
  const parts = new URLSearchParams();
  if (state.open >= 0) parts.set("e", events[state.open].id);
  if (state.query) parts.set("q", state.query);
  if (state.known !== null) parts.set("known", isoDay(state.known));
  if (state.lanes !== firstLanes()) parts.set("lanes", state.lanes);
  if (data.folds.length && !state.folded) parts.set("fold", "no");
  if (!isFit(state.view)) parts.set("view", writeView());
  return parts.toString().replaceAll("%2F", "/").replaceAll("%3A", ":");
}

// Opening an event is a step that the browser's Back button takes back, as on a phone everybody
// tries. It is one step however many events are opened one after another.
function writeAddress() {
  const hash = addressText();
  if (location.hash.slice(1) === hash) return;
  const opened = state.open >= 0 && !new URLSearchParams(location.hash.slice(1)).has("e");
  const write = opened && !history.state ? "pushState" : "replaceState";
  const mark = history.state || (opened ? "opened" : null);
  history[write](mark, "", hash ? `#${hash}` : location.pathname + location.search);
}

// Show what the address asks for; what it does not name stands as it does on a fresh page.
function readAddress() {
  clearTimeout(resting);
  const parts = new URLSearchParams(location.hash.slice(1));
  const lanes = parts.get("lanes");
  setFolded(parts.get("fold") !== "no");
  const view = readView(parts.get("view"));
  setLanes(lanes && Object.hasOwn(LANE_KEYS, lanes) ? lanes : firstLanes());
  search(parts.get("q") || "");
  const known = readMoment(parts.get("known") || "");
  setKnown(Number.isFinite(known) ? known : null);
  update({ view: view || fitView() });
  const i = byId.get(parts.get("e") || "");
  if (i === undefined || !isKnown(i)) closePanel();
  else if (i !== state.open) openEvent(i, $("chart"), view !== null);
}
