// The strip above the chart: how many events when, when the articles appeared, and the brush.
const STRIP = { bars: 46, gap: 3, rug: 7, years: 18 };
const stripHeight = STRIP.bars + STRIP.gap + STRIP.rug + STRIP.years;
let stripWidth = 0;

const toStrip = (x) => ((x - stripRange()[0]) / (stripRange()[1] - stripRange()[0])) * stripWidth;
const fromStrip = (pixels) => stripRange()[0] + (pixels / stripWidth) * (stripRange()[1] - stripRange()[0]);
const stripRange = () => lineData().whole;
const hasStrip = () => events.length > 5;

function drawOverview() {
  $("overview").hidden = !hasStrip();
  if (!hasStrip()) return;
  stripWidth = Math.max(240, Math.floor($("overview").clientWidth));
  const svg = $("strip");
  svg.setAttribute("viewBox", `0 0 ${stripWidth} ${stripHeight}`);
  svg.style.height = `${stripHeight}px`;
  svg.replaceChildren(...stripFolds(), ...stripYears(), ...stripBars(), ...stripRug());
  drawBrush(state.view);
}

function stripBars() {
  const step = 6;
  const bins = new Map();
  const [from, to] = stripRange();
  const scale = stripWidth / (to - from) / step;
  for (const i of knownOrder()) {
    const bin = Math.floor((middle(events[i]) - from) * scale);
    if (bin < 0 || bin * step >= stripWidth) continue;
    const count = bins.get(bin) || { all: 0, matching: 0 };
    count.all += 1;
    if (isMatch(i)) count.matching += 1;
    bins.set(bin, count);
  }
  const most = Math.max(1, ...[...bins.values()].map((bin) => bin.all));
  const column = (bin, count) => {
    const height = Math.max(1.5, (STRIP.bars * count) / most);
    return `M${bin * step + 0.5} ${STRIP.bars}v${-height}h${step - 1}v${height}z`;
  };
  const path = (key, className) => {
    const d = [...bins].filter(([, bin]) => bin[key]).map(([at, bin]) => column(at, bin[key])).join("");
    return makeSvg("path", { d, class: className });
  };
  const all = path("all", state.matches ? "strip-bar faint" : "strip-bar");
  return state.matches ? [all, path("matching", "strip-bar")] : [all];
}

// One thin stroke for each article, on the day it was published.
function stripRug() {
  const top = STRIP.bars + STRIP.gap;
  const places = new Set(articles.filter((a) => a.day !== null && isPublished(a)).map((a) => Math.round(toStrip(toLine(a.day + 0.5)))));
  const d = [...places].filter((x) => x >= 0 && x <= stripWidth).map((x) => `M${x} ${top}v${STRIP.rug}`).join("");
  return [
    makeSvg("path", { d: `M0 ${STRIP.bars + 0.5}H${stripWidth}`, class: "strip-base" }),
    makeSvg("path", { d, class: "strip-rug" }),
  ];
}

function stripFolds() {
  return foldMarks().flatMap(({ x0, x1, text }) => {
    const [x, width] = [toStrip(x0), toStrip(x1) - toStrip(x0)];
    const label = makeSvg("text", { x: x + width / 2, y: 28, class: "strip-text", "text-anchor": "middle" });
    label.textContent = text.length * 6.2 < width ? text : "⋯";
    return [makeSvg("rect", { x, y: 0, width, height: STRIP.bars, class: "strip-fold" }), label];
  });
}

function stripYears() {
  const { fine, context } = axisTicks(stripRange(), stripWidth);
  const ticks = (context.length > 1 ? context : fine).filter((tick) => toStrip(tick.start) >= 0);
  const room = Math.max(44, ...ticks.map((tick) => tick.label.length * 6.5 + 12));
  let last = -room;
  return ticks.flatMap((tick, k) => {
    if (tick.cut && toStrip(ticks[k + 1]?.start ?? tick.end) - toStrip(tick.start) < room) return [];
    const x = Math.round(toStrip(tick.start)) + 0.5;
    const line = makeSvg("path", { d: `M${x} 0V${stripHeight}`, class: "strip-year" });
    if (x - last < room || x + 8 + tick.label.length * 6.5 > stripWidth) return [line];
    last = x;
    const text = makeSvg("text", { x: x + 4, y: stripHeight - 4, class: "strip-text" });
    text.textContent = tick.label;
    return [line, text];
  });
}

function drawBrush(view) {
  if (!hasStrip() || !stripWidth) return;
  const [a, b] = [clamp(toStrip(view[0]), 0, stripWidth), clamp(toStrip(view[1]), 0, stripWidth)];
  const brush = $("brush");
  brush.style.left = `${Math.min(a, stripWidth - 6)}px`;
  brush.style.width = `${Math.max(6, b - a)}px`;
  brush.classList.toggle("whole", b - a > stripWidth - 2);
}

// Drag the brush to move it, its edges to resize it, beside it to draw a new one.
function listenToBrush() {
  const strip = $("overview");
  let drag = null;
  let still = false;
  const at = (event) => clamp(event.clientX - strip.getBoundingClientRect().left, 0, stripWidth);
  strip.addEventListener("pointerdown", (event) => {
    if (event.button) return;
    const x = at(event);
    const [a, b] = state.view.map(toStrip);
    const edge = isTouch() ? 22 : 7;
    const whole = a <= 1 && b >= stripWidth - 1;
    const kind = Math.abs(x - a) < edge ? "start" : Math.abs(x - b) < edge ? "end" : x > a && x < b && !whole ? "move" : "new";
    drag = { kind, from: x, view: state.view.slice(), moved: false };
    strip.setPointerCapture(event.pointerId);
    event.preventDefault();
  });
  strip.addEventListener("pointermove", (event) => {
    if (!drag) return;
    const x = at(event);
    if (Math.abs(x - drag.from) > 3 && !drag.moved) {
      drag.moved = true;
      remember();
    }
    if (drag.moved) update({ view: brushed(drag, x) });
  });
  const end = (event) => {
    still = Boolean(drag) && !drag.moved;
    if (still && drag.kind === "new" && !isPhone()) zoom(0.25, fromStrip(at(event)), true);
    drag = null;
  };
  strip.addEventListener("pointerup", end);
  // On the click, not before: else the click would fall on what has scrolled under the finger.
  strip.addEventListener("click", (event) => still && isPhone() && jumpTo(fromStrip(at(event))));
  strip.addEventListener("pointercancel", () => (drag = null));
}

function brushed(drag, x) {
  const [a, b] = drag.view;
  const moved = fromStrip(x) - fromStrip(drag.from);
  if (drag.kind === "move") return [a + moved, b + moved];
  const ends = drag.kind === "new" ? [fromStrip(drag.from), fromStrip(x)] : drag.kind === "start" ? [fromStrip(x), b] : [a, fromStrip(x)];
  const least = (stripRange()[1] - stripRange()[0]) / 400;
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  return high - low < least ? [low, low + least] : [low, high];
}
