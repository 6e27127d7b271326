// Folds: long empty stretches drawn short. A view, a mark and a tick have places on the folded line
// (numbers of days too, but for what is folded away); toLine and toDay go to and fro.
const activeFolds = () => (state.folded ? data.folds : []);
const lineData = () => (state.folded ? data.folded : data);
const fitView = () => lineData().fit.slice();

function toLine(day) {
  let gone = 0;
  for (const [start, end, width] of activeFolds()) {
    if (day >= end) gone += end - start - width;
    else if (day > start) gone += (day - start) * (1 - width / (end - start));
  }
  return day - gone;
}

function toDay(place) {
  let gone = 0;
  for (const [start, end, width] of activeFolds()) {
    const inside = place + gone - start;
    if (inside >= width) gone += end - start - width;
    else if (inside > 0) gone += inside * ((end - start) / width - 1);
  }
  return place + gone;
}

// Give each event its place on the line; d0 and d1 stay the days.
function placeEvents() {
  for (const event of events) {
    event.d0 ??= event.x0;
    event.d1 ??= event.x1;
    [event.x0, event.x1] = [toLine(event.d0), toLine(event.d1)];
  }
}

// The stretches of days between the folds within a stretch of the line. `cut` says that one is
// bounded by a fold.
function openStretches([from, to]) {
  const stretches = [];
  let [start, cut] = [toDay(from), false];
  for (const [first, last] of activeFolds()) {
    if (last <= start || first >= toDay(to)) continue;
    if (first > start) stretches.push({ from: start, to: first, cut: true });
    [start, cut] = [last, true];
  }
  if (toDay(to) > start) stretches.push({ from: start, to: toDay(to), cut });
  return stretches;
}

function lengthText(days) {
  if (days >= 730) return plural(Math.round(days / 365.25), "year");
  if (days >= 60) return plural(Math.round(days / 30.44), "month");
  return days >= 2 ? plural(Math.round(days), "day") : plural(Math.round(days * 24), "hour");
}

// Each fold where it stands: its two edges on the line, and how long it is.
const foldMarks = () =>
  activeFolds().map(([start, end]) => ({ x0: toLine(start), x1: toLine(end), days: [start, end], text: lengthText(end - start) }));

// Fold or unfold; the chart goes on showing the days it showed, or all where it showed all.
function setFolded(folded) {
  if (folded === state.folded || !data.folds.length) return;
  const [whole, days] = [isFit(state.view), state.view.map(toDay)];
  state.folded = folded;
  visited.length = 0;
  placeEvents();
  $("fold").setAttribute("aria-pressed", folded);
  update({ view: whole ? fitView() : days.map(toLine), folded });
}

function unfold() {
  setFolded(false);
  $("fold").focus({ preventScroll: true });
  say(`Unfolded: ${$("in-view").textContent}`);
}

// Buttons for the folds, on the axis.
function foldButtons(px, width) {
  return foldMarks().filter(({ x0, x1 }) => px(x1) > 0 && px(x0) < width).map(({ x0, x1, text }) => {
    const item = button("fold", "", unfold);
    item.append(make("span", "", text));
    item.title = `${text} without an event; click to unfold`;
    item.setAttribute("aria-label", `Unfold ${text} without an event`);
    item.style.left = `${px(x0)}px`;
    item.style.width = `${px(x1) - px(x0)}px`;
    return item;
  });
}

function listenToFolds() {
  $("fold").hidden = !data.folds.length;
  $("fold").addEventListener("click", () => setFolded(!state.folded));
  placeEvents();
}
