// Folds: long stretches in which nothing begins or ends, drawn short. A view, a mark and a tick have places on the folded line
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
  for (const event of events) [event.x0, event.x1] = [toLine(event.d0), toLine(event.d1)];
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
  activeFolds().map(([start, end]) => ({ x0: toLine(start), x1: toLine(end), text: lengthText(end - start) }));

// The length on a fold, as long as there is room for it: "42 years", "42 y", or none.
function foldTexts(px) {
  const marks = foldMarks().map((mark) => ({ ...mark, at: (px(mark.x0) + px(mark.x1)) / 2 }));
  return marks.map((mark, k) => {
    const apart = Math.min(...[marks[k - 1], marks[k + 1]].filter(Boolean).map((other) => Math.abs(other.at - mark.at)));
    const short = mark.text.replace(/^([\d,]+ .).*$/, "$1");
    const shown = [mark.text, short].find((text) => text.length * 6 + 6 <= apart) || "";
    return { ...mark, shown, half: Math.max(px(mark.x1) - px(mark.x0), shown.length * 6.2) / 2 };
  });
}

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
  return foldTexts(px).filter(({ x0, x1 }) => px(x1) > 0 && px(x0) < width).map(({ x0, x1, text, shown: words }) => {
    const item = button("fold", "", unfold);
    item.append(make("span", "", words));
    item.title = `${text} in which nothing begins or ends; click to unfold`;
    item.setAttribute("aria-label", `Unfold ${text} in which nothing begins or ends`);
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
