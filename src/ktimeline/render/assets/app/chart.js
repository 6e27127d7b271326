// The chart: an arrangement turned into Plotly traces, and the axis above it as real buttons.
let shown = null; // the arrangement on the screen
let plotReady = false;
let drawing = null; // the traces and the layout of what is shown

function theme() {
  const style = getComputedStyle(document.documentElement);
  const names = ["ink", "mark", "tint", "accent", "paper", "faint", "dim", "grid"];
  return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]));
}

// Plotly reads a little markup in texts; a title has none.
const plotText = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

const CONFIG = {
  displayModeBar: false,
  showSendToCloud: false,
  plotlyServerURL: "",
  displaylogo: false,
  scrollZoom: false,
  doubleClick: false,
  showTips: false,
  typesetMath: false,
  responsive: false,
};

// Many shapes as one trace, and so as one path of the page, however many they are. A shape is a list
// of corners in pixels. Panning moves the path; a zoom makes new shapes.
function shapeTrace(shapes, look) {
  const days = (pixels) => shown.view[0] + pixels / shown.scale;
  const [x, y] = [[], []];
  for (const corners of shapes) {
    for (const [cornerX, cornerY] of [...corners, corners[0]]) {
      x.push(days(cornerX));
      y.push(cornerY);
    }
    x.push(null);
    y.push(null);
  }
  return {
    type: "scatter",
    mode: "none", // an outline would be a path for each shape; a frame is a larger shape below
    fill: "toself",
    x,
    y,
    fillcolor: look.fill,
    ...(look.hatch && { fillpattern: { shape: "/", fgcolor: look.hatch, bgcolor: look.fill, size: 5, solidity: 0.3 } }),
    hoverinfo: "skip",
  };
}

const box = (x0, x1, y, half) => [[x0, y - half], [x1, y - half], [x1, y + half], [x0, y + half]];
const diamond = (x, y, half) => [[x, y - half], [x + half, y], [x, y + half], [x - half, y]];

function barShape(item, inset = 0) {
  const far = 2 * shown.width;
  const [start, end] = [Math.max(item.mark[0], -far), Math.min(item.mark[1], shown.width + far)];
  const half = item.small ? 2 : item.side === "over" ? 3 : 4.5;
  return box(start + inset, end - inset, item.y + (item.side === "over" ? 7 : 0), half - inset);
}

const SLICES = 8;

// A slice of an open end; each is paler than the one before.
function fadeShape(item, k) {
  const [[x0, top], [x1], [, bottom]] = barShape(item);
  const [near, far] = [(k * FADE) / SLICES, ((k + 1) * FADE) / SLICES];
  const [from, to] = events[item.i].open === "end" ? [x1 + near, x1 + far] : [x0 - far, x0 - near];
  return box(from, to, (top + bottom) / 2, (bottom - top) / 2);
}

function faded(color, k) {
  const parts = /^#(..)(..)(..)$/.exec(color).slice(1).map((part) => parseInt(part, 16));
  return `rgba(${parts.join(",")},${(0.9 * (1 - (k + 0.7) / SLICES)).toFixed(3)})`;
}

// The marks of some events in one tone: bars under diamonds; full, hatched, fading or hollow.
function markTraces(items, ink, tint, faint, paper, half) {
  const trace = (some, shape, look) => (some.length ? [shapeTrace(some.map(shape), look)] : []);
  const all = items.filter((item) => events[item.i].bar);
  const bars = all.filter((item) => isFact(item.i));
  const claimed = all.filter((item) => !isFact(item.i));
  const points = items.filter((item) => !events[item.i].bar);
  const open = all.filter((item) => events[item.i].open);
  const inside = bars.filter((item) => !events[item.i].lasted && !item.small);
  const point = (size) => (item) => diamond((item.mark[0] + item.mark[1]) / 2, item.y, item.small ? Math.max(0.1, size - 2.5) : size);
  const denied = items.filter((item) => events[item.i].status === "denied");
  const strike = (item) => box(item.mark[0] - 3, item.mark[1] + 3, item.y, 0.8);
  return [
    ...trace(bars.filter((item) => !events[item.i].lasted && item.small), (item) => barShape(item), { fill: faint }),
    ...trace(inside, (item) => barShape(item), { fill: ink }),
    ...trace(inside, (item) => barShape(item, 1), { fill: tint, hatch: ink }),
    ...trace(bars.filter((item) => events[item.i].lasted), (item) => barShape(item), { fill: ink }),
    ...trace(claimed, (item) => barShape(item), { fill: ink }),
    ...trace(claimed, (item) => barShape(item, 1.2), { fill: paper }),
    ...(open.length ? Array.from({ length: SLICES }, (_, k) => shapeTrace(open.map((item) => fadeShape(item, k)), { fill: faded(ink, k) })) : []),
    ...trace(points, point(half + 1), { fill: paper }),
    ...trace(points, point(half), { fill: ink }),
    ...trace(points.filter((item) => !isFact(item.i)), point(half - 2.2), { fill: paper }),
    ...trace(denied, strike, { fill: ink }),
  ];
}

function labelTrace(items, colors) {
  const labelled = items.filter((item) => item.label);
  if (!labelled.length) return [];
  return [
    {
      type: "scatter",
      mode: "text",
      x: labelled.map((item) => shown.view[0] + item.at / shown.scale),
      y: labelled.map((item) => item.y - (item.side === "over" ? 4.5 : 0)),
      text: labelled.map((item) => plotText(item.label)),
      textposition: labelled.map((item) => (item.side === "left" ? "middle left" : "middle right")),
      textfont: {
        family: LABEL_FONT.replace(/^\S+ /, ""),
        size: 13,
        style: labelled.map((item) => (isFact(item.i) ? "normal" : "italic")),
        color: labelled.map((item) => (item.i === state.open || item.i === state.focus ? colors.accent : isMatch(item.i) ? colors.ink : colors.dim)),
      },
      hoverinfo: "skip",
    },
  ];
}

function densityTraces(colors) {
  if (!shown.bins.length) return [];
  const column = (key) => (bin) => {
    const height = (bin.height * bin[key]) / bin.all;
    return box(bin.bin * bin.step, (bin.bin + 1) * bin.step - 1, bin.bottom - height / 2, height / 2);
  };
  const all = shapeTrace(shown.bins.map(column("all")), { fill: state.matches ? colors.grid : colors.faint });
  return state.matches ? [all, shapeTrace(shown.bins.map(column("matching")), { fill: colors.mark })] : [all];
}

function traces(colors) {
  const chosen = (item) => item.i === state.open || item.i === state.focus;
  const some = (test) => shown.items.filter(test);
  return [
    ...densityTraces(colors),
    ...markTraces(some((item) => !isMatch(item.i)), colors.dim, colors.paper, colors.grid, colors.paper, 6),
    ...markTraces(some((item) => isMatch(item.i) && !chosen(item)), colors.mark, colors.tint, colors.faint, colors.paper, 7),
    ...markTraces(some(chosen), colors.accent, colors.paper, colors.accent, colors.paper, 9),
    ...labelTrace(shown.items, colors),
  ];
}

function chartLayout(colors, ticks) {
  const lines = (ticks.context.length ? ticks.context : ticks.fine).filter((tick) => !tick.cut);
  const strong = new Set(lines.map((tick) => tick.start));
  return {
    width: shown.width,
    height: shown.height,
    margin: { l: 0, r: 0, t: 0, b: 0, pad: 0 },
    paper_bgcolor: "rgba(0,0,0,0)",
    plot_bgcolor: "rgba(0,0,0,0)",
    showlegend: false,
    hovermode: false,
    dragmode: isTouch() ? false : "pan",
    xaxis: {
      type: "linear",
      range: state.view.slice(),
      showgrid: true,
      gridcolor: colors.grid,
      gridwidth: 1,
      zeroline: false,
      showticklabels: false,
      ticks: "",
      tickmode: "array",
      tickvals: ticks.fine.filter((tick) => !tick.cut).map((tick) => tick.start),
      minallowed: -4e8,
      maxallowed: 4e8,
    },
    yaxis: { range: [shown.height, 0], fixedrange: true, visible: false },
    shapes: [
      ...foldMarks().map(({ x0, x1 }) => ({
        type: "rect", xref: "x", yref: "paper", x0, x1, y0: 0, y1: 1, layer: "below",
        fillcolor: colors.grid, line: { width: 0 },
      })),
      ...[...strong].map((x) => ({
        type: "line", xref: "x", yref: "paper", x0: x, x1: x, y0: 0, y1: 1, layer: "below",
        line: { color: colors.faint, width: 1 },
      })),
    ],
  };
}

// Make sure that the open and the focused event have a mark, whatever the level of detail.
function addChosen() {
  const lanes = lanesOf(state.lanes);
  for (const i of [state.open, state.focus]) {
    if (i < 0 || shown.items.some((item) => item.i === i)) continue;
    const box = shown.lanes[lanes.of[i]];
    shown.items.push({ i, mark: markPixels(events[i], shown.px), label: "", side: "", at: 0, row: -1, small: true, y: box.top + box.height - RUG / 2 });
  }
}

function drawChart() {
  if (!events.length) return;
  const width = Math.max(240, Math.floor($("chart").clientWidth));
  shown = arrange(state.view, width);
  addChosen();
  const colors = theme();
  const span = state.view[1] - state.view[0];
  const wide = axisTicks([state.view[0] - span, state.view[1] + span], width * 3);
  drawing = [traces(colors), chartLayout(colors, wide)];
  paint(...drawing);
  document.documentElement.classList.add("sketched");
  $("chart").style.height = `${shown.height}px`;
  drawAxis(state.view);
  drawLaneNames();
  drawEdges();
}

// Plotly takes tens of milliseconds for what the painter does in a few. So each change is painted at
// once, and Plotly, which knows how to be dragged, takes over when nothing has changed for a moment.
function plotDrawing() {
  if (!plotReady || !drawing) return;
  Plotly.react($("plot"), ...drawing, CONFIG);
  drawing = null;
  $("preview").replaceChildren();
  document.documentElement.classList.remove("sketched");
}

function drawLaneNames() {
  $("lane-names").replaceChildren(
    ...shown.lanes.filter((lane) => lane.name).map((lane) => {
      const name = make("div", "lane-name", make("b", "", lane.name));
      name.style.top = `${lane.top}px`;
      return name;
    }),
  );
}

// The axis: the fine ticks under their context; a click on one enters that stretch.
function drawAxis(view) {
  const width = $("chart").clientWidth;
  const px = (x) => ((x - view[0]) / (view[1] - view[0])) * width;
  const ticks = axisTicks(view, width);
  const entry = (tick, className, at) => {
    const item = button(className, tick.label, () => enter([tick.start, tick.end]));
    item.tabIndex = -1;
    item.style.left = `${at}px`;
    return item;
  };
  const fine = ticks.fine.filter((tick) => px(tick.start) >= -1 && px(tick.start) < width - 32);
  const folded = foldTexts(px);
  const covered = (tick) => folded.some(({ at, half }) => px(tick.start) < at + half && px(tick.start) + tick.label.length * 7 + 6 > at - half);
  const clear = (tick, k) => !covered(tick) && (!tick.cut || px(fine[k + 1]?.start ?? tick.end) - px(tick.start) > 36);
  const items = fine.filter(clear).map((tick) => entry(tick, "tick", px(tick.start)));
  ticks.context.forEach((tick) => {
    const room = Math.min(width, px(tick.end)) - Math.max(0, px(tick.start));
    if (room > tick.label.length * 7.5 + 10) items.push(entry(tick, "tick context", Math.max(0, px(tick.start))));
  });
  $("axis").classList.toggle("two", ticks.context.length > 0);
  $("axis").replaceChildren(...items, ...foldButtons(px, width));
}

// How much lies outside of the view, and the way there.
function drawEdges() {
  const [before, after] = [[], []];
  for (const i of knownOrder()) {
    if (events[i].x1 <= state.view[0]) before.push(i);
    else if (events[i].x0 >= state.view[1]) after.push(i);
  }
  const edge = (element, numbers, word, target) => {
    element.hidden = !numbers.length;
    element.textContent = word(numbers.length.toLocaleString("en"));
    element.onclick = () => reveal(target, true);
  };
  edge($("earlier"), before, (n) => `← ${n} earlier`, before[before.length - 1]);
  edge($("later"), after, (n) => `${n} later →`, after[0]);
  const detail = shown.dense
    ? `${plural(shown.inView, "event")} in view, drawn as columns; zoom in for each of them`
    : `${shown.inView.toLocaleString("en")} of ${plural(events.length, "event")} in view`;
  $("in-view").textContent = detail;
}
