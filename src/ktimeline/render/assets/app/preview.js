// The painter. plotly.js takes a second to unpack and to start, and a while for each drawing; until it
// is done (and should it not come) the same traces are painted here, so that nothing is waited for.
function pathOf(trace, px) {
  let d = "";
  let begins = true;
  trace.x.forEach((x, k) => {
    if (x === null) {
      d += "Z";
      begins = true;
      return;
    }
    d += `${begins ? "M" : "L"}${px(x).toFixed(1)},${trace.y[k].toFixed(1)}`;
    begins = false;
  });
  return d;
}

// Plotly's hatching, as a pattern of our own.
function hatchOf(trace, id) {
  const { size, fgcolor, bgcolor } = trace.fillpattern;
  const pattern = makeSvg("pattern", { id, width: size, height: size, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" });
  pattern.append(makeSvg("rect", { width: size, height: size, fill: bgcolor }), makeSvg("rect", { width: size * 0.3, height: size, fill: fgcolor }));
  return pattern;
}

function paintedTrace(trace, k, px) {
  if (trace.mode === "none") {
    const hatch = trace.fillpattern ? hatchOf(trace, `hatch-${k}`) : null;
    const path = makeSvg("path", { d: pathOf(trace, px), fill: hatch ? `url(#hatch-${k})` : trace.fillcolor });
    return hatch ? [hatch, path] : [path];
  }
  const labelled = shown.items.filter((item) => item.label);
  return trace.x.map((x, n) => {
    const left = trace.textposition[n] === "middle left";
    const text = makeSvg("text", {
      x: px(x) + (left ? -1 : 1), y: trace.y[n] + 4.5, fill: trace.textfont.color[n],
      "font-family": trace.textfont.family, "font-size": trace.textfont.size, "font-style": trace.textfont.style[n],
      "text-anchor": left ? "end" : "start",
    });
    text.textContent = labelled[n].label;
    return text;
  });
}

function paint(drawn, layout) {
  const { px } = shown;
  const upright = (x, color) => makeSvg("path", { d: `M${px(x).toFixed(1)},0V${shown.height}`, stroke: color });
  const band = ({ x0, x1, fillcolor }) => makeSvg("rect", { x: px(x0), y: 0, width: px(x1) - px(x0), height: shown.height, fill: fillcolor });
  const near = (x) => px(x) > -2 && px(x) < shown.width + 2;
  $("preview").setAttribute("viewBox", `0 0 ${shown.width} ${shown.height}`);
  $("preview").replaceChildren(
    ...layout.xaxis.tickvals.filter(near).map((x) => upright(x, layout.xaxis.gridcolor)),
    ...layout.shapes.filter((shape) => near(shape.x0) || near(shape.x1)).map((shape) => (shape.type === "rect" ? band(shape) : upright(shape.x0, shape.line.color))),
    ...drawn.flatMap((trace, k) => paintedTrace(trace, k, px)),
  );
}
