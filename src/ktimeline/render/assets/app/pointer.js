// The mouse, the finger and the wheel on the chart.
function hit(x, y) {
  if (!shown) return null;
  let best = null;
  for (const item of shown.items) {
    const event = events[item.i];
    const from = item.mark[0] - (event.open === "start" ? FADE : 0);
    const to = item.mark[1] + (event.open === "end" ? FADE : 0);
    const aside = Math.max(from - x, x - to, 0);
    const high = Math.abs(y - item.y);
    const onMark = high <= (item.small ? 6 : ROW / 2) && aside <= (isTouch() ? 18 : 5);
    const far = onMark ? aside + high / 4 : onLabel(item, x, y) ? 6 : Infinity;
    if (far < Infinity && (!best || far < best.far)) best = { i: item.i, far };
  }
  return best ? best.i : null;
}

function onLabel(item, x, y) {
  if (!item.label || Math.abs(y - item.y) > ROW / 2) return false;
  const width = textWidth(item.label);
  const left = item.side === "left" ? item.at - width : item.at;
  return x >= left && x <= left + width;
}

function hitBin(x, y) {
  return shown.bins.find((bin) => Math.floor(x / bin.step) === bin.bin && y <= bin.bottom && y >= bin.bottom - Math.max(30, bin.height));
}

function listenToChart() {
  const chart = $("chart");
  let down = null;
  const at = (event) => {
    const box = chart.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };
  chart.addEventListener("pointermove", (event) => {
    if (event.pointerType === "touch" || (event.buttons && down)) return hideCard();
    const [x, y] = at(event);
    const i = hit(x, y);
    const bin = i === null && shown ? hitBin(x, y) : null;
    chart.classList.toggle("over", i !== null || Boolean(bin));
    if (i !== null) return showCard(i, x, y);
    return bin ? showCount(bin, x, y) : hideCard();
  });
  chart.addEventListener("pointerleave", hideCard);
  chart.addEventListener("pointerdown", (event) => {
    plotDrawing(); // what is dragged is Plotly's
    down = event.button ? null : [event.clientX, event.clientY];
  }, true);
  window.addEventListener("pointerup", (event) => {
    if (!down) return;
    const still = Math.hypot(event.clientX - down[0], event.clientY - down[1]) < 5;
    down = null;
    if (!still) return;
    const [x, y] = at(event);
    const i = hit(x, y);
    if (i !== null) return openEvent(i, chart);
    const bin = hitBin(x, y);
    if (bin) zoom(0.2, state.view[0] + x / shown.scale, true);
  }, true);
  chart.addEventListener("pointercancel", () => (down = null));
  chart.addEventListener("dblclick", (event) => zoom(0.5, state.view[0] + at(event)[0] / shown.scale, true));
  chart.addEventListener("wheel", (event) => turnWheel(event, at(event)[0]), { passive: false });
}

// The wheel scrolls the page; with Ctrl or the command key it zooms; sideways it pans.
let wheelEnd = 0;
function turnWheel(event, x) {
  if (!shown) return;
  const zooms = event.ctrlKey || event.metaKey;
  const pans = !zooms && Math.abs(event.deltaX) > Math.abs(event.deltaY);
  if (!zooms && !pans) return;
  event.preventDefault();
  hideCard();
  if (!wheelEnd) remember();
  clearTimeout(wheelEnd);
  wheelEnd = setTimeout(() => (wheelEnd = 0), 400);
  if (zooms) zoom(Math.exp(clamp(event.deltaY, -60, 60) * 0.006), state.view[0] + x / shown.scale, false);
  else update({ view: state.view.map((edge) => edge + event.deltaX / shown.scale) });
}

// What Plotly does by itself is the panning; it tells where it went.
function listenToPlot() {
  const view = (change) => {
    const range = change["xaxis.range"] || [change["xaxis.range[0]"], change["xaxis.range[1]"]];
    return range.every((edge) => Number.isFinite(edge)) ? range.map(Number) : null;
  };
  let panning = false;
  $("plot").on("plotly_relayouting", (change) => {
    const range = view(change);
    if (!range) return;
    if (!panning) remember();
    panning = true;
    drawAxis(range);
    drawBrush(range);
  });
  $("plot").on("plotly_relayout", (change) => {
    const range = view(change);
    panning = false;
    if (range) update({ view: range });
  });
}
