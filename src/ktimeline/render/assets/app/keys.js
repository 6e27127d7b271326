// The keyboard: the chart is one stop of Tab, and within it the arrows go from event to event.
function say(text) {
  $("live").textContent = text;
}

function walkable() {
  return knownOrder().filter(isMatch);
}

function standOn(i) {
  if (i === undefined) return;
  const numbers = walkable();
  reveal(i, false);
  update({ focus: i, ...(state.open >= 0 ? { open: i } : {}) }, true);
  const event = events[i];
  say(`${numbers.indexOf(i) + 1} of ${numbers.length}: ${saidOf(event)}, ${event.title}, ${plural(independentSources(event), "source")}`);
  const item = shown && shown.items.find((one) => one.i === i);
  if (item && document.activeElement === $("chart")) scrollTo(item);
  if (item && state.open < 0) showCard(i, clamp((item.mark[0] + item.mark[1]) / 2, 0, shown.width), item.y);
}

// Scroll the page, as little as needed, so that a mark of a tall chart is on the screen.
function scrollTo(item) {
  const y = $("chart").getBoundingClientRect().top + item.y;
  const top = $("axis").offsetHeight + ROW;
  const past = y < top ? y - top : Math.max(0, y - window.innerHeight + 3 * ROW);
  if (past) window.scrollBy(0, past);
}

function stepBy(direction) {
  const numbers = walkable();
  const at = numbers.indexOf(state.focus);
  if (at >= 0) return standOn(numbers[clamp(at + direction, 0, numbers.length - 1)]);
  const seen = numbers.filter((i) => events[i].x1 > state.view[0] && events[i].x0 < state.view[1]);
  return standOn((seen.length ? seen : numbers).at(direction > 0 ? 0 : -1));
}

// The event of the next lane up or down that lies nearest in time.
function stepLane(direction) {
  if (state.lanes === "none") return stepBy(direction);
  const lanes = lanesOf(state.lanes);
  const now = state.focus >= 0 ? state.focus : walkable()[0];
  if (now === undefined) return undefined;
  for (let lane = lanes.of[now] + direction; lane >= 0 && lane < lanes.names.length; lane += direction) {
    const mine = walkable().filter((i) => lanes.of[i] === lane);
    const far = (i) => Math.abs(middle(events[i]) - middle(events[now]));
    if (mine.length) return standOn(mine.reduce((best, i) => (far(i) < far(best) ? i : best)));
  }
  return undefined;
}

const CHART_KEYS = {
  ArrowRight: () => stepBy(1),
  ArrowLeft: () => stepBy(-1),
  ArrowDown: () => stepLane(1),
  ArrowUp: () => stepLane(-1),
  Home: () => standOn(walkable()[0]),
  End: () => standOn(walkable().at(-1)),
  Enter: () => state.focus >= 0 && openEvent(state.focus, $("chart")),
  " ": () => state.focus >= 0 && openEvent(state.focus, $("chart")),
  Backspace: goBack,
};

const PAGE_KEYS = {
  "/": () => $("search").focus(),
  "+": () => zoom(0.5, null, true),
  "=": () => zoom(0.5, null, true),
  "-": () => zoom(2, null, true),
  "0": fitAll,
  "?": () => $("help").showModal(),
};

function listenToKeys() {
  $("chart").addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const action = CHART_KEYS[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") return escape();
    const typing = event.target.closest("input, textarea, select, dialog");
    if (typing || event.ctrlKey || event.metaKey || event.altKey || !PAGE_KEYS[event.key]) return;
    event.preventDefault();
    PAGE_KEYS[event.key]();
  });
  $("chart").addEventListener("blur", () => {
    hideCard();
    if (state.open < 0 && state.focus >= 0) update({ focus: -1 });
  });
}

function escape() {
  if ($("help").open) return;
  hideCard();
  if (state.open >= 0) return closePanel();
  if (document.activeElement === $("search") && $("search").value) return search("");
  update({ focus: -1 });
}
