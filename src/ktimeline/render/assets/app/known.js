// The second clock: when an event was first reported. The slider shows the story as it was known.
const reported = events.map((event) => {
  const days = event.evidence.map((piece) => articles[piece.article]?.day ?? null).filter((day) => day !== null);
  return days.length ? Math.min(...days) : null;
});

// The days on which something was first reported, in order: each step of the slider adds a story.
const newsDays = [...new Set(reported.filter((day) => day !== null))].sort((a, b) => a - b);

// What nobody dated was known at some time that nobody knows; it is always shown.
const isKnown = (i) => state.known === null || reported[i] === null || reported[i] <= state.known;
const knownOrder = () => (state.known === null ? timeOrder : timeOrder.filter(isKnown));

function knownText() {
  if (state.known === null) return `all ${plural(articles.length, "article")} read`;
  return `${dayText(state.known)}: ${knownOrder().length.toLocaleString("en")} of ${plural(events.length, "event")}`;
}

function setKnown(day) {
  const last = newsDays.length - 1;
  const step = day === null ? last : newsDays.findLastIndex((one) => one <= day);
  $("known").value = Math.max(0, step);
  update({ known: day === null || step === last ? null : newsDays[Math.max(0, step)] });
  const text = knownText();
  $("known-on").textContent = text;
  $("known").setAttribute("aria-valuetext", text);
  $("count").textContent = countText();
}

function listenToKnown() {
  $("known-control").hidden = newsDays.length < 2;
  $("known").max = newsDays.length - 1;
  $("known").addEventListener("input", () => setKnown(newsDays[Number($("known").value)]));
}
