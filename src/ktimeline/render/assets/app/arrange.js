// Where each mark and label goes: lanes, rows in them, and which labels there is room for.
const ROW = 24; // pixels
const HEAD = 22; // a lane's name above its rows
const RUG = 22; // the small marks below a lane's rows
const DIAMOND = 6; // half its width
const LEAST_BAR = 7;
const MOST_MARKS = 1500;
const MOST_LABELS = 120;
const LEAST_LABEL = 180; // pixels of a title that was cut: fewer hold a word or two, and tell nothing
const LABEL_FONT = '13px "Helvetica Neue", Helvetica, Arial, "Liberation Sans", sans-serif';
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

const order = events.map((_, i) => i).sort((a, b) => events[b].weight - events[a].weight || a - b);
let timeOrder = events.map((_, i) => i); // Python sorted them
const pen = document.createElement("canvas").getContext("2d");
const labelCache = new Map();

function textWidth(text, italic) {
  pen.font = italic ? `italic ${LABEL_FONT}` : LABEL_FONT;
  return pen.measureText(text).width;
}

// What is not told as a fact has its label in italics.
const isFact = (i) => events[i].status === "happened";

// A title that fits into a number of pixels, cut at a word where that leaves most of it. What runs
// from right to left is isolated, so that its ellipsis stands at its end.
function fitLabel(i, room) {
  const key = `${i} ${room}`;
  if (!labelCache.has(key)) {
    const sign = events[i].conflicts.length ? "≠ " : "";
    const title = cutTitle(events[i].title.replace(/\s+/g, " ").trim().slice(0, 400), room - (sign && 16), !isFact(i));
    const text = sign + (RIGHT_TO_LEFT.test(title) ? `\u2068${title}\u2069` : title);
    labelCache.set(key, { text, width: Math.ceil(textWidth(text, !isFact(i))) + 4 });
  }
  return labelCache.get(key);
}

function cutTitle(text, room, italic) {
  const width = textWidth(text, italic);
  if (width <= room) return text;
  const fits = (letters) => textWidth(`${text.slice(0, letters)}…`, italic) <= room;
  let letters = clamp(Math.floor((text.length * room) / width), 1, text.length); // about right
  while (letters < text.length && fits(letters + 1)) letters += 1;
  while (letters > 1 && !fits(letters)) letters -= 1;
  const space = text.lastIndexOf(" ", letters);
  const cut = text.slice(0, space > letters * 0.3 ? space : letters).replace(/[\s,;:]+$/, "");
  return `${cut.replace(/[\ud800-\udbff]$/, "")}…`;
}

const LANE_KEYS = {
  none: () => "",
  place: (event) => event.places[0] || "",
  person: (event) => event.people[0] || "",
  article: (event) => {
    const article = articles[event.evidence[0].article];
    return article ? article.source || article.title : "";
  },
};
const LANE_REST = { none: "", place: "No place named", person: "Nobody named", article: "Unknown source" };

// The lanes of a mode, those with most events first; the small ones together in one.
const laneCache = new Map();
function lanesOf(mode) {
  if (!laneCache.has(mode)) laneCache.set(mode, makeLanes(mode));
  return laneCache.get(mode);
}

function makeLanes(mode) {
  const counts = new Map();
  const keys = events.map(LANE_KEYS[mode]);
  for (const i of knownOrder()) counts.set(keys[i], (counts.get(keys[i]) || 0) + 1);
  const named = [...counts.keys()].filter((key) => key !== "").sort((a, b) => counts.get(b) - counts.get(a) || (a < b ? -1 : 1));
  const shown = named.slice(0, named.length <= 6 ? 6 : 5);
  const names = mode === "none" ? [""] : [...shown];
  if (mode !== "none" && named.length > shown.length) names.push("Others");
  if (mode !== "none" && counts.has("")) names.push(LANE_REST[mode]);
  const place = new Map(shown.map((key, lane) => [key, lane]));
  const lane = (key) => (mode === "none" ? 0 : place.get(key) ?? names.indexOf(key === "" ? LANE_REST[mode] : "Others"));
  return { names, of: keys.map(lane) };
}

// A row of pixels on which marks with their labels are put one after another.
class Row {
  constructor() {
    this.taken = [];
  }

  free([start, end]) {
    return !this.taken.some((take) => take[0] < end && take[1] > start);
  }
}

// The pixels of an event's mark; a mark is never narrower than it can be seen.
function markPixels(event, px) {
  if (!event.bar) return [px(middle(event)) - DIAMOND, px(middle(event)) + DIAMOND];
  const [start, end] = [px(event.x0), px(event.x1)];
  if (end - start >= LEAST_BAR) return [start, end];
  return [(start + end - LEAST_BAR) / 2, (start + end + LEAST_BAR) / 2];
}

const FADE = 44; // pixels over which an open end fades

// The stretch that a mark takes by itself.
function markTake(event, mark) {
  return [mark[0] - (event.open === "start" ? FADE : 0) - 3, mark[1] + (event.open === "end" ? FADE : 0) + 3];
}

// How a label may stand to its mark: over a long bar, right of it, or left of it at the right edge.
function labelSpots(event, i, mark, room, width) {
  const [left, right] = markTake(event, mark);
  const label = fitLabel(i, room);
  const start = Math.max(mark[0], 2);
  if (event.bar && Math.min(mark[1], width) - start > Math.min(label.width, 120)) {
    const at = Math.min(start, Math.max(2, width - label.width));
    return [{ label, at, side: "over", take: [Math.min(left, at), Math.max(right, at + label.width + 10)] }];
  }
  const spot = (fit) => ({ label: fit, at: right + 2, side: "right", take: [left, right + fit.width + 12] });
  if (right + label.width <= width) return [spot(label)];
  const spots = [];
  if (left - label.width > 0) spots.push({ label, at: left - 2, side: "left", take: [left - label.width - 12, right + 4] });
  if (width - right > LEAST_LABEL) spots.push(spot(fitLabel(i, Math.floor((width - right - 8) / 20) * 20)));
  return spots;
}

// Put events on rows, most important first. What finds no room for its label goes without one, as a
// small mark, onto the rug below the rows.
function pack(numbers, rows, px, width, labelled) {
  const lines = Array.from({ length: rows }, () => new Row());
  const room = events.length <= 12 ? Math.max(180, width * 0.6) : width < 600 ? 150 : 250;
  const placed = numbers.map((i) => {
    const mark = markPixels(events[i], px);
    const wanted = mark[1] > 0 && mark[0] < width && isMatch(i) && labelled.count < MOST_LABELS && labelled.tried < 900;
    if (wanted) labelled.tried += 1;
    const spot = wanted && findSpot(i, mark, lines, room, width);
    if (!spot) return { i, mark, row: -1, label: "", side: "", at: 0 };
    lines[spot.row].taken.push(spot.take);
    labelled.count += 1;
    return { i, mark, row: spot.row, label: spot.label.text, at: spot.at, side: spot.side, take: spot.take };
  });
  for (const item of placed) if (item.side === "right" && /…\u2069?$/.test(item.label)) lengthen(item, lines[item.row], width);
  return placed;
}

// Give a title that was cut the room that its row has left.
const LONGEST = 480;
function lengthen(item, line, width) {
  const next = Math.min(width, ...line.taken.filter((take) => take[0] >= item.take[1] - 1).map((take) => take[0] - 12));
  const label = fitLabel(item.i, Math.min(LONGEST, Math.floor((next - item.at) / 20) * 20));
  if (item.at + label.width <= next && label.text.length > item.label.length) {
    item.label = label.text;
    item.take[1] = item.at + label.width + 10;
  }
}

function findSpot(i, mark, lines, room, width) {
  for (const spot of labelSpots(events[i], i, mark, room, width)) {
    const row = lines.findIndex((line) => line.free(spot.take));
    if (row >= 0) return { ...spot, row };
  }
  return null;
}

// How many rows each lane gets, and whether a rug: as many as it fills when everything is shown.
const rowCache = new Map();
function rowsOf(mode, width) {
  const key = `${mode} ${width} ${state.folded}`;
  if (!rowCache.has(key)) rowCache.set(key, makeRows(mode, width));
  return rowCache.get(key);
}

function makeRows(mode, width) {
  const lanes = lanesOf(mode);
  const phone = width < 600;
  const budget = phone ? 20 : 24;
  const least = mode === "none" ? (phone ? 12 : 16) : 3;
  if (events.length > MOST_MARKS) return lanes.names.map(() => ({ rows: least, rug: true }));
  for (let most = 8; ; most -= 1) {
    const fitted = fitRows(lanes, Math.max(most, least), width, mode);
    if (most === 3 || fitted.reduce((sum, lane) => sum + lane.rows, 0) <= budget) return fitted;
  }
}

// The rows that each lane fills when everything is shown and it may have so many at most.
function fitRows(lanes, most, width, mode) {
  const [a, b] = fitView();
  const px = (x) => ((x - a) / (b - a)) * width;
  const labelled = { count: 0, tried: 0 };
  return lanes.names.map((_, lane) => {
    const placed = pack(order.filter((i) => isKnown(i) && lanes.of[i] === lane), most, px, width, labelled);
    const unnamed = placed.some((item) => item.row < 0 && item.mark[1] > 0 && item.mark[0] < width);
    const rows = Math.max(mode === "none" ? 2 : 1, ...placed.map((item) => item.row + 1));
    return { rows, rug: unnamed || placed.length > 20 };
  });
}

// The known events that touch a stretch of the line, the most important first.
function within(from, to) {
  const found = [];
  for (const i of order) {
    const { x0, x1 } = events[i];
    if (x1 >= from && x0 <= to && isKnown(i)) found.push(i);
  }
  return found;
}

// Events by lane; in each those that are chosen come first, then matches, and last what covers all.
function ranked(numbers, lanes, [from, to]) {
  const ranks = lanes.names.map(() => [[], [], [], [], []]);
  for (const i of numbers) {
    const { x0, x1 } = events[i];
    const chosen = i === state.open || i === state.focus;
    ranks[lanes.of[i]][chosen ? 0 : (isMatch(i) ? 1 : 3) + (x0 <= from && x1 >= to ? 1 : 0)].push(i);
  }
  return ranks;
}

// The whole arrangement for a view: lanes with their tops, items with their pixels, or density.
function arrange(view, width) {
  const lanes = lanesOf(state.lanes);
  const rows = rowsOf(state.lanes, width);
  const scale = width / (view[1] - view[0]);
  const px = (x) => (x - view[0]) * scale;
  const inView = within(view[0], view[1]);
  const dense = inView.length > MOST_MARKS;
  const margin = view[1] - view[0];
  const near = dense ? inView : within(view[0] - margin, view[1] + margin);
  const numbers = ranked(near.length > MOST_MARKS ? inView : near, lanes, view);
  const result = { view, width, px, scale, items: [], lanes: [], bins: [], dense, lanesLeft: lanes.names.length, inView: inView.length, labels: 0 };
  const labelled = { count: 0, tried: 0 };
  let top = 6;
  lanes.names.forEach((name, lane) => {
    const head = state.lanes === "none" ? 0 : HEAD;
    const mine = numbers[lane].flat();
    const { rows: count, rug } = rows[lane];
    const box = { name, top, head, rows: count, height: head + count * ROW + (rug ? RUG : 0), count: mine.length };
    result.lanes.push(box);
    if (dense) arrangeDense(result, mine, box, labelled);
    else addItems(result, pack(mine, count, px, width, labelled), box);
    result.lanesLeft -= 1;
    top += box.height + (head ? 6 : 0);
  });
  result.height = top + 4;
  result.labels = labelled.count;
  return result;
}

function addItems(result, placed, box) {
  const top = box.top + box.head;
  const rug = top + box.rows * ROW;
  for (const item of placed) {
    const small = item.row < 0;
    const y = small ? rug + (events[item.i].bar ? 15 : 6) : top + item.row * ROW + ROW / 2;
    result.items.push({ ...item, small, y });
  }
}

// Too many to draw one by one: columns of counts, and above them those that matter most.
function arrangeDense(result, numbers, box, labelled) {
  const step = 6;
  const counts = new Map();
  for (const i of numbers) {
    const bin = Math.floor(result.px(middle(events[i])) / step);
    const count = counts.get(bin) || { all: 0, matching: 0 };
    count.all += 1;
    if (isMatch(i)) count.matching += 1;
    counts.set(bin, count);
  }
  const upper = Math.max(1, Math.floor(box.rows * 0.6));
  const bottom = box.top + box.height;
  const room = box.height - box.head - upper * ROW - 4;
  const most = Math.max(1, ...[...counts.values()].map((count) => count.all));
  for (const [bin, count] of counts) {
    result.bins.push({ bin, step, ...count, bottom, height: Math.max(2, (room * count.all) / most) });
  }
  const best = numbers.filter(isMatch).slice(0, 150);
  const share = { count: MOST_LABELS - Math.floor((MOST_LABELS - labelled.count) / result.lanesLeft), tried: 0 };
  const before = share.count;
  addItems(result, pack(best, upper, result.px, result.width, share).filter((item) => item.label), box);
  labelled.count += share.count - before;
}
